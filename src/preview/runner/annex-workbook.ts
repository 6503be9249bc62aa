// One annex as a workbook of its own, to be handed in: without the tracker, and without our marks, so that it can be read
// as any other workbook.
import type { AnnexDocument } from '../../core/annex/document';
import { messagesOf } from '../../messages';
import { insertAnnexes, type Refused } from '../../tasks';
import { createOfficeWorkbook } from '../../workbook/office';
import { connect, loadExcelClient } from '../client/node';
import { ExcelHost } from '../host';
import { newWorkbook, saveWorkbook } from '../xlsx';

/** The bytes of an .xlsx file. Whatever workbook was open before is not, afterwards. */
export async function annexWorkbook(documents: readonly AnnexDocument[]): Promise<Uint8Array | Refused> {
  const model = newWorkbook('annex.xlsx');
  const [blank] = model.sheets;
  loadExcelClient();
  connect(new ExcelHost(model, { platform: 'PC' }));
  const inserted = await insertAnnexes(createOfficeWorkbook(), documents, messagesOf);
  if (inserted.kind === 'refused') return inserted;
  const [first] = inserted.puts;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    if (first) worksheets.getItem(first.sheet).activate();
    if (blank) worksheets.getItem(blank.id).delete();
    const marked = inserted.puts.map(({ sheet }) => worksheets.getItem(sheet).names.load('items/name,items/visible'));
    await context.sync();
    for (const { items } of marked) for (const name of items) if (!name.visible) name.delete();
    await context.sync();
  });
  return saveWorkbook(model);
}
