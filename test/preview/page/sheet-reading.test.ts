import { describe, expect, it } from 'vitest';
import { SheetReading } from '../../../src/preview/page/grid/sheet-reading';
import { frozenColumns, frozenRows, RowOrder } from '../../../src/preview/page/grid/row-order';
import { CellError } from '../../../src/preview/model/cell-error';
import type { ModelValue } from '../../../src/preview/model/cell-error';
import { SheetModel } from '../../../src/preview/model/sheet-model';
import { plainFormat, type CellFormat } from '../../../src/preview/model/styles';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';

function sheetOf(rows: readonly (readonly ModelValue[])[], change?: (sheet: SheetModel, model: WorkbookModel) => void) {
  const model = new WorkbookModel();
  const sheet = new SheetModel('s', 'Sheet');
  model.sheets.push(sheet);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') sheet.cells.set(r, c, value);
    });
  });
  change?.(sheet, model);
  return { model, sheet, reading: new SheetReading(model, sheet, { row: 0, column: 0 }) };
}

const format = (
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  change: Partial<CellFormat>,
): void => {
  sheet.cells.setFormat(row, column, model.styles.derive(0, change));
};

describe('what the grid reads of a sheet', () => {
  it.each([
    [0.5, '0%', '50%', '50%'],
    [44651, 'dd/mm/yyyy', '31/03/2022', '2022-03-31'],
    [1234.5, '#,##0.00', '1,234.50', '1234.5'],
    [true, 'General', 'TRUE', 'TRUE'],
    ['text', '@', 'text', 'text'],
    [new CellError('#REF!'), 'General', '#REF!', '#REF!'],
  ] as const)('shows %s under %s as %s and offers %s for editing', (value, numberFormat, shown, edited) => {
    const { reading } = sheetOf([[value]], (sheet, model) => {
      format(model, sheet, 0, 0, { numberFormat });
      sheet.columns.set(0, { size: 20, hidden: false, format: null, outlineLevel: 0 });
    });
    expect([reading.text(0, 0), reading.editText(0, 0)]).toEqual([shown, edited]);
  });

  it('offers the formula for editing, and the apostrophe of a text that looks like a number', () => {
    const { reading } = sheetOf([[3, '007']], (sheet, model) => {
      sheet.cells.set(0, 0, 3, { text: '=1+2' });
      format(model, sheet, 0, 1, { quotePrefix: true });
    });
    expect([reading.text(0, 0), reading.editText(0, 0), reading.editText(0, 1)]).toEqual(['3', '=1+2', "'007"]);
  });

  it('shows signs instead of a number that does not fit, never half of it', () => {
    const { reading } = sheetOf([[123456789, 'a text that is too long for the column']], (sheet) => {
      sheet.columns.set(0, { size: 3, hidden: false, format: null, outlineLevel: 0 });
    });
    expect(reading.text(0, 0)).toMatch(/^#+$/);
    expect(reading.text(0, 1)).toContain('too long');
  });

  it('lets an unwrapped text run over blank neighbours only', () => {
    const long = 'a text that needs several columns to be read to its end';
    const { reading } = sheetOf([
      [long, '', '', 'stop'],
      [long, 'stop'],
    ]);
    expect(reading.overflowWidth(0, 0)).toBe(3 * reading.columnWidth(0));
    expect(reading.overflowWidth(1, 0)).toBe(reading.columnWidth(0));
  });

  it('makes a row without a height as high as its wrapped text, and keeps a height that was set', () => {
    const long = 'a text that is wrapped in a narrow column';
    const { reading } = sheetOf([['short'], [long], [long], [long]], (sheet, model) => {
      for (const row of [1, 2]) format(model, sheet, row, 0, { wrapText: true });
      sheet.rows.set(2, { size: 15, hidden: false, format: null, outlineLevel: 0 });
    });
    expect(reading.rowHeight(0)).toBe(21);
    expect(reading.rowHeight(1)).toBeGreaterThan(3 * 17);
    expect(reading.rowHeight(2)).toBe(20);
    expect(reading.rowHeight(3)).toBe(21);
  });

  it('takes the format of the row, then of the column, where a cell has none', () => {
    const { reading } = sheetOf([['x', 'y']], (sheet, model) => {
      const fill = (color: string) => model.styles.derive(0, { ...plainFormat, fill: color });
      sheet.columns.set(0, { size: null, hidden: false, format: fill('#00FF00'), outlineLevel: 0 });
      sheet.rows.set(0, { size: null, hidden: false, format: fill('#FF0000'), outlineLevel: 0 });
    });
    expect([reading.format(0, 0).fill, reading.format(1, 0).fill, reading.format(1, 1).fill]).toEqual([
      '#FF0000',
      '#00FF00',
      null,
    ]);
  });
});

describe('which rows and columns the grid shows', () => {
  it('leaves hidden rows out and puts frozen ones above', () => {
    const { reading } = sheetOf([['a'], ['b'], ['c']], (sheet) => {
      sheet.rows.set(1, { size: null, hidden: true, format: null, outlineLevel: 0 });
      sheet.freeze = { rows: 2, columns: 0 };
    });
    const order = new RowOrder(reading, frozenRows(reading, 600));
    expect(order.pinned).toEqual([{ row: 0 }]);
    expect(order.positionOf(1)).toBeUndefined();
    expect(order.positionOf(2)).toEqual({ pinned: false, index: 0 });
  });

  it('freezes nothing where the frozen part would fill the screen or cut a merged area', () => {
    const tall = sheetOf([['a']], (sheet) => {
      sheet.rows.set(0, { size: 400, hidden: false, format: null, outlineLevel: 0 });
      sheet.freeze = { rows: 1, columns: 1 };
    });
    expect(frozenRows(tall.reading, 600)).toBe(0);
    const merged = sheetOf([['a']], (sheet) => {
      sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 5 }];
      sheet.freeze = { rows: 1, columns: 1 };
    });
    expect([frozenRows(merged.reading, 600), frozenColumns(merged.reading, 900)]).toEqual([1, 0]);
  });

  it('shows empty rows and columns for typing beyond what is used, and as far as the selection', () => {
    const { model, sheet, reading } = sheetOf([['a']]);
    expect([reading.rowCount, reading.columnCount]).toEqual([40, 12]);
    const far = new SheetReading(model, sheet, { row: 99, column: 30 });
    expect([far.rowCount, far.columnCount]).toEqual([101, 32]);
  });

  it('notices whatever the grid must be built anew for, and nothing else', () => {
    const { model, sheet, reading } = sheetOf([['a', 'b']]);
    const before = reading.structure();
    const again = () => new SheetReading(model, sheet, { row: 0, column: 0 }).structure();
    sheet.cells.set(0, 0, 'other');
    expect(again()).toBe(before);
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    expect(again()).not.toBe(before);
  });
});
