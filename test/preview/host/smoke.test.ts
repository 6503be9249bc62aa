import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/preview/client/node';
import { ExcelHost } from '../../../src/preview/host';
import { SheetModel } from '../../../src/preview/model/sheet-model';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';

function blank(): WorkbookModel {
  const model = new WorkbookModel();
  model.sheets.push(new SheetModel('{1}', 'Sheet1'));
  return model;
}

describe('the Excel client and the host', () => {
  it('reads, writes, lists', async () => {
    const host = new ExcelHost(blank());
    const { Excel } = connect(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['h1', 'h2'],
        [1, '3/4'],
        ['3', '=A2+1'],
      ];
      range.format.fill.color = 'red';
      range.load('values,formulas,address,numberFormat,format/fill/color,text');
      sheet.load('name,id');
      await context.sync();
      expect(range.values[2]).toEqual([3, 2]);
      expect(range.formulas[2]?.[1]).toBe('=A2+1');
      expect(range.address).toBe('Sheet1!A1:B3');
      expect(range.format.fill.color).toBe('#FF0000');
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'T';
      const body = table.getDataBodyRange().load('address');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const used = sheet.getUsedRangeOrNullObject(true).load('address,rowCount');
      const none = context.workbook.worksheets.getItemOrNullObject('nope');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B3');
      expect(sheets.items.map((item) => item.name)).toEqual(['Sheet1']);
      expect(used.rowCount).toBe(3);
      expect(none.isNullObject).toBe(true);
    });
    expect(host.defects).toEqual([]);
  });

  it('tells of edits', async () => {
    const host = new ExcelHost(blank());
    const { Excel } = connect(host);
    const got: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        got.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.userEdit('{1}', { row: 1, column: 0, rows: 1, columns: 1 }, [[5]]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(got.map((event) => [event.address, event.triggerSource])).toEqual([['A2', 'Unknown']]);
    expect(host.defects).toEqual([]);
  });
});
