// A workbook of test/trackers as its script draws it: sheets in the notation of sheet-drawing, with what hangs on them.
// A cell `=SUM(D4:D8) => 3` is a formula with the value it had when the file was last saved.
import type { Language } from '../../../src/core/recommendation/codes';
import type { SheetModel } from '../../../src/preview/model/sheet-model';
import { plainFormat } from '../../../src/preview/model/styles';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { areaName } from '../../../src/core/sheet/a1';
import { drawnModel } from '../drawn-model';
import { areaAt, type DrawnCell, type DrawnSheet } from '../drawn-workbook';
import { drawSheet } from '../sheet-drawing';

export interface TrackerSheet extends Pick<
  DrawnSheet,
  'name' | 'formats' | 'tables' | 'lists' | 'hidden' | 'protected' | 'filter'
> {
  readonly drawing: string;
  /** Bold on grey, for whoever opens the file. */
  readonly header?: string;
  /** Rows hidden by hand, as Excel counts them. */
  readonly hiddenRows?: readonly number[];
  readonly rightToLeft?: boolean;
}

export interface TrackerDrawing {
  /** Its language first; the name of the file without its ending. */
  readonly name: `${Language}-${string}`;
  readonly sheets: readonly TrackerSheet[];
}

export function trackerModel({ name, sheets }: TrackerDrawing): WorkbookModel {
  const model = drawnModel({ name: `${name}.xlsx`, sheets: sheets.map(drawn) });
  for (const sheet of sheets) {
    const target = model.sheetNamed(sheet.name);
    if (target) dress(model, target, sheet);
  }
  return model;
}

function drawn(sheet: TrackerSheet): DrawnSheet {
  const { values, merges } = drawSheet(sheet.drawing);
  const rows = values.map((row) => row.map(cellOf));
  return { ...sheet, rows, merges: merges.map(areaName) };
}

function cellOf(value: DrawnCell): DrawnCell {
  const { formula, value: cached } =
    typeof value === 'string' ? (/^(?<formula>=.+) => (?<value>.+)$/.exec(value)?.groups ?? {}) : {};
  return formula === undefined || cached === undefined ? value : { formula, value: Number(cached) };
}

/** Columns wide enough to read, a header that looks like one, and what a drawn sheet does not know. */
function dress(model: WorkbookModel, target: SheetModel, { header, hiddenRows, rightToLeft }: TrackerSheet): void {
  const used = target.cells.usedArea(true);
  for (let column = 0; used && column < used.column + used.columns; column++) {
    target.columns.set(column, { size: 18, hidden: false, format: null, outlineLevel: 0 });
  }
  for (const row of hiddenRows ?? []) {
    target.rows.set(row - 1, { size: null, hidden: true, format: null, outlineLevel: 0 });
  }
  target.rightToLeft = rightToLeft ?? false;
  target.changed.add('columns').add('rows').add('view');
  if (header === undefined) return;
  const area = areaAt(header);
  const look = { font: { ...plainFormat.font, bold: true }, fill: '#D9D9D9', wrapText: true };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      target.cells.setFormat(row, column, model.styles.derive(target.cells.format(row, column) ?? 0, look));
    }
  }
}
