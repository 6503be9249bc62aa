// Worksheets whose columns run from right to left. Nothing in Excel's interface sets a sheet's direction; a sheet inserted
// from a file brings its own (ExcelApi 1.13; not on an iPad, https://learn.microsoft.com/javascript/api/excel/excel.workbook).
// That Excel keeps the direction of a sheet inserted like this is inferred from the file format, not tried in Excel.
import { asFault, asStructureFault, codeOf } from './excel-faults';
import type { Sheets } from './made-sheets';
import type { OwnWrites } from './own-writes';
import { rightToLeftName, rightToLeftSheet } from './right-to-left-sheet';

/**
 * Ids of so many new empty sheets, still under a name of their own; none where this Excel inserts no sheets. One round
 * trip. It cannot be a step of Excel's own undo: a request that groups its steps is refused and must be made again.
 */
export async function addRightToLeft(
  context: Excel.RequestContext,
  count: number,
  there: Sheets,
  own: OwnWrites,
): Promise<readonly string[]> {
  if (count === 0) return [];
  const asked = Array.from({ length: count }, () => {
    own.expectAdded();
    return context.workbook.insertWorksheetsFromBase64(rightToLeftSheet);
  });
  try {
    await context.sync();
    return asked.flatMap(({ value }) => value);
  } catch (error) {
    if (codeOf(error) === 'UndoNotSupported') throw error;
    const { kind } = asFault(error);
    if (kind !== 'unknown' && kind !== 'excel-too-old') throw asStructureFault(error);
    await removeInserted(context, there);
    return [];
  }
}

/** A request that failed may have inserted the first of several. */
async function removeInserted(context: Excel.RequestContext, { all }: Sheets): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const known = new Set(all.map(({ id }) => id));
  for (const sheet of worksheets.items)
    if (!known.has(sheet.id) && sheet.name.startsWith(rightToLeftName)) sheet.delete();
  await context.sync();
}
