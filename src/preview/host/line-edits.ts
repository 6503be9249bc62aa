// Rows and columns as a whole: hidden or shown, their sizes.
import type { Area } from '../../core/sheet/cells';
import type { LineInfo, SheetModel } from '../model/sheet-model';
import type { ExcelHost } from './excel-host';
import { lineOf } from './formats';
import { eventType, wholeWorkbook } from './events';
import { refuseUnlessPermitted } from './guards';
import { addressOf } from './areas';

/** `true` all hidden, `false` none, `null` some. */
export function hiddenOf(lines: ReadonlyMap<number, LineInfo>, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= first && index < first + count) hidden += 1;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function hideLines(
  host: ExcelHost,
  sheet: SheetModel,
  which: 'rows' | 'columns',
  area: Area,
  hidden: boolean,
): void {
  refuseUnlessPermitted(host.model, sheet, which === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (hidden) {
    eachLine(sheet, which, area, (line) => {
      line.hidden = true;
    });
  } else showLines(sheet, which, area);
  if (which === 'rows') {
    host.events.raise(eventType.rowHiddenChanged, [sheet.id, wholeWorkbook], () => ({
      address: addressOf(area),
      changeType: hidden ? 'Hidden' : 'Unhidden',
      source: 'Local',
      worksheetId: sheet.id,
    }));
  }
  host.structureChanged(sheet);
}

/** Lines of which nothing is known are shown already, and a sheet has a million rows. */
function showLines(sheet: SheetModel, which: 'rows' | 'columns', area: Area): void {
  const [first, count] = which === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  for (const [at, line] of sheet[which]) if (at >= first && at < first + count) line.hidden = false;
}

export function eachLine(
  sheet: SheetModel,
  which: 'rows' | 'columns',
  area: Area,
  change: (line: LineInfo) => void,
): void {
  const first = which === 'rows' ? area.row : area.column;
  const count = which === 'rows' ? area.rows : area.columns;
  for (let index = first; index < first + count; index++) change(lineOf(sheet[which], index));
  sheet.changed.add(which);
}
