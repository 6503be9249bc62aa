// The sizes that the live summary lives on. Limits are loose, for a busy machine: they catch a square of the rows, not
// a slow day.
import { expect, it } from 'vitest';
import { recalculate, shiftReferences } from '../../../src/preview/formula';
import { SheetModel } from '../../../src/preview/model/sheet-model';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { area, valueOf } from './book';

const words = ['accepted', 'not accepted', 'under consideration', ''];

function tracker(rows: number): { model: WorkbookModel; sheet: SheetModel } {
  const model = new WorkbookModel();
  const sheet = new SheetModel('1', 'Tracker');
  model.sheets.push(sheet, new SheetModel('2', 'Summary'), new SheetModel('3', 'Mirror'));
  for (let row = 1; row <= rows; row++) {
    sheet.cells.set(row, 0, `JIU/REP/${2010 + (row % 12)}/${row % 9}`);
    sheet.cells.set(row, 1, row);
    sheet.cells.set(row, 2, words[row % 4] ?? '');
    sheet.cells.set(row, 3, 2010 + (row % 12));
  }
  return { model, sheet };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

it('30 COUNTIFS over 100,000 rows', () => {
  const { model } = tracker(100_000);
  const summary = model.sheetNamed('Summary');
  for (let row = 0; row < 10; row++) {
    words.slice(0, 3).forEach((word, column) => {
      const formula = `=COUNTIFS(Tracker!$C:$C,"${word}",Tracker!$D:$D,${2010 + row},Tracker!$B:$B,">${row}")`;
      summary?.cells.set(row, column, '', { text: formula });
    });
  }
  const time = timed(() => recalculate(model));
  expect(valueOf(model, 'Summary!A1')).toBe(8333);
  expect(time).toBeLessThan(5000);
});

it('a COUNTIF per row over its own column', () => {
  const { model } = tracker(20_000);
  const summary = model.sheetNamed('Summary');
  for (let row = 1; row <= 20_000; row++) {
    summary?.cells.set(row, 0, '', {
      text: `=COUNTIF(Tracker!B:B,Tracker!B${row + 1})+MATCH(Tracker!B${row + 1},Tracker!B:B,0)`,
    });
  }
  const time = timed(() => recalculate(model));
  expect(valueOf(model, 'Summary!A20001')).toBe(20_002);
  expect(time).toBeLessThan(5000);
});

it('a mirror of 20,000 rows: first computing, an edit, an inserted row', () => {
  const rows = 20_000;
  const { model, sheet } = tracker(rows);
  model.names.push({ name: 'words', formula: '=Summary!$A$1:$A$3', comment: '', visible: true, sheet: null });
  model.names.push({ name: 'codes', formula: '=Summary!$B$1:$B$3', comment: '', visible: true, sheet: null });
  const summary = model.sheetNamed('Summary');
  ['accepted', 'not_accepted', 'under_consideration'].forEach((code, row) => {
    summary?.cells.set(row, 0, words[row] ?? '');
    summary?.cells.set(row, 1, code);
  });
  summary?.cells.set(4, 0, '', { text: '=COUNTIFS(Mirror!H:H,"open",Mirror!E:E,2014)' });
  const mirror = model.sheetNamed('Mirror');
  const text = (column: string, row: number) =>
    `TRIM(SUBSTITUTE(INDEX(Tracker!$${column}:$${column},$A${row})&"","\u00a0"," "))`;
  for (let row = 2; row <= rows + 1; row++) {
    [
      row === 2 ? '=ROW(Tracker!$B$1)+1' : `=A${row - 1}+1`,
      `=IFERROR(LEFT(${text('B', row)},200),"#")`,
      `=IF(B${row}="",0,1)`,
      `=IF(C${row}=0,D${row - 1},IF(${text('A', row)}="",D${row - 1},${text('A', row)}))`,
      `=IFERROR(VALUE(MID(D${row},FIND("/20",D${row})+1,4)),"?")`,
      `=IF(C${row}=0,"",IF(${text('C', row)}="","",IFERROR(LOOKUP(2,1/(words=${text('C', row)}),codes),"?")))`,
      `=IF(F${row}="","none",F${row})`,
      `=IF(C${row}=0,"",IF(OR(F${row}="accepted",F${row}="under_consideration"),"open",IF(F${row}="not_accepted","closed_otherwise","no_status")))`,
      `=IF(H${row}="open",1,0)`,
      `=A${row}&"|"&D${row}`,
    ].forEach((formula, column) => mirror?.cells.set(row - 1, column, '', { text: formula }));
  }
  const first = timed(() => recalculate(model));
  expect(valueOf(model, 'Mirror!F20001')).toBe('accepted');
  expect(valueOf(model, 'Mirror!E20001')).toBe(2018);
  const before = valueOf(model, 'Summary!A5');
  sheet.cells.set(4, 2, 'not accepted');
  const edit = timed(() => recalculate(model, { changed: [{ sheet: '1', area: area('C5') }] }));
  expect(valueOf(model, 'Summary!A5')).toBe(Number(before) - 1);
  const insert = { area: area('4:4'), direction: 'down' } as const;
  sheet.cells.shift(insert);
  const shift = timed(() => recalculate(model, { changed: shiftReferences(model, sheet, insert) }));
  expect(valueOf(model, 'Mirror!C4')).toBe(0);
  expect(Math.max(first, edit, shift)).toBeLessThan(20_000);
}, 60_000);
