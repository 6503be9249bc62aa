// A workbook's sheets out of the bytes of its file, as the adapter reads them from Excel: what was last period's
// workbook, or holds the official texts, need not be open.
import { contains } from '../core/sheet/a1';
import type { SheetContent } from '../core/sheet/cells';
import type { OtherWorkbook } from '../tasks';
import { keptNamespace, textIn } from '../workbook/office/kept-part';
import { isMark } from '../workbook/office/sheet-mark';
import { dropDownsOf } from './drop-down-lists';
import { recalculate } from './formula';
import { plainValue } from './model/cell-error';
import type { SheetModel } from './model/sheet-model';
import type { WorkbookModel } from './model/workbook-model';
import { openBytes } from './xlsx/open-bytes';

export { UnreadableWorkbook } from './xlsx/open-bytes';

/**
 * Sheets that hold nothing are left out, and those that the program made. Formulas that came without a value are computed; `now` is for those that ask
 * for the day. Throws UnreadableWorkbook.
 */
export function workbookContents(bytes: Uint8Array, name: string, now = new Date()): OtherWorkbook {
  const model = openBytes(bytes, name);
  recalculate(model, { now });
  return { name, sheets: model.worksheets.flatMap((sheet) => contentOf(model, sheet) ?? []), kept: keptIn(model) };
}

function contentOf(model: WorkbookModel, sheet: SheetModel): SheetContent | null {
  const { cells } = sheet;
  const used = cells.usedArea(true);
  if (!used || model.names.some((name) => name.sheet === sheet.id && isMark(name.name))) return null;
  const formatted = cells.usedArea(false) ?? used;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    firstRow: used.row,
    firstColumn: used.column,
    values: Array.from({ length: used.rows }, (_, row) =>
      cells.rowValues(used.row + row, used.column, used.columns).map(plainValue),
    ),
    // A merged area is seen by its top-left cell, and far below the last cell Excel does not look.
    merges: sheet.merges.filter(({ row, column }) => contains(formatted, row, column)),
    tables: sheet.tables.map(({ name, area, hasHeader, hasTotals }) => ({ name, area, hasHeader, hasTotals })),
    dropDowns: dropDownsOf(model, sheet),
  };
}

function keptIn(model: WorkbookModel): string | null {
  const part = model.customXml.find(({ xml }) => xml.includes(keptNamespace));
  return part ? textIn(part.xml) : null;
}
