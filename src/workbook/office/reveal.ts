// Bringing a cell before the user's eyes.
import type { Place } from '../../core/sheet/cells';
import { Fault } from '../faults';
import { inExcel } from './excel-faults';

export function reveal({ sheet: id, row, column }: Place): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new Fault('gone');
    if (sheet.visibility !== 'Visible') throw new Fault('sheet-hidden', { sheet: sheet.name });
    sheet.activate();
    // Selecting also scrolls there.
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}
