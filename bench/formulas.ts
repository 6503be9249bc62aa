// Workbooks of the sizes that a live summary lives on, and how long our formula engine takes over them.
import { recalculate, shiftReferences } from '../src/preview/formula';
import type { ModelValue } from '../src/preview/model/cell-error';
import { SheetModel } from '../src/preview/model/sheet-model';
import { WorkbookModel } from '../src/preview/model/workbook-model';
import { type Line, tableText } from './table';

const words = ['accepted', 'not accepted', 'under consideration', ''];

function trackerOf(rows: number): {
  model: WorkbookModel;
  tracker: SheetModel;
  summary: SheetModel;
  mirror: SheetModel;
} {
  const model = new WorkbookModel();
  const tracker = new SheetModel('1', 'Tracker');
  const summary = new SheetModel('2', 'Summary');
  const mirror = new SheetModel('3', 'Mirror');
  model.sheets.push(tracker, summary, mirror);
  for (let row = 1; row <= rows; row++) {
    tracker.cells.set(row, 0, `JIU/REP/${2010 + (row % 12)}/${row % 9}`);
    tracker.cells.set(row, 1, row);
    tracker.cells.set(row, 2, words[row % 4] ?? '');
    tracker.cells.set(row, 3, 2010 + (row % 12));
  }
  return { model, tracker, summary, mirror };
}

/** Thirty COUNTIFS over whole columns. `read` gives the first of them. */
export function countingWorkbook(rows: number): { model: WorkbookModel; read: () => ModelValue } {
  const { model, summary } = trackerOf(rows);
  for (let row = 0; row < 10; row++) {
    words.slice(0, 3).forEach((word, column) => {
      const text = `=COUNTIFS(Tracker!$C:$C,"${word}",Tracker!$D:$D,${2010 + row},Tracker!$B:$B,">${row}")`;
      summary.cells.set(row, column, '', { text });
    });
  }
  return { model, read: () => summary.cells.value(0, 0) };
}

/** A COUNTIF and a MATCH per row, each over the whole column: quadratic for an engine without an index. */
export function lookingUpWorkbook(rows: number): { model: WorkbookModel; read: () => ModelValue } {
  const { model, summary } = trackerOf(rows);
  for (let row = 1; row <= rows; row++) {
    const own = `Tracker!B${row + 1}`;
    summary.cells.set(row, 0, '', { text: `=COUNTIF(Tracker!B:B,${own})+MATCH(${own},Tracker!B:B,0)` });
  }
  return { model, read: () => summary.cells.value(rows, 0) };
}

/** Ten mirror formulas per row of the tracker and one count over them. */
export function mirrorWorkbook(rows: number) {
  const { model, tracker, summary, mirror } = trackerOf(rows);
  model.names.push({ name: 'words', formula: '=Summary!$A$1:$A$3', comment: '', visible: true, sheet: null });
  model.names.push({ name: 'codes', formula: '=Summary!$B$1:$B$3', comment: '', visible: true, sheet: null });
  ['accepted', 'not_accepted', 'under_consideration'].forEach((code, row) => {
    summary.cells.set(row, 0, words[row] ?? '');
    summary.cells.set(row, 1, code);
  });
  summary.cells.set(4, 0, '', { text: '=COUNTIFS(Mirror!H:H,"open",Mirror!E:E,2014)' });
  for (let row = 2; row <= rows + 1; row++) {
    mirrorLine(row).forEach((text, column) => {
      mirror.cells.set(row - 1, column, '', { text });
    });
  }
  const edit = () => {
    tracker.cells.set(4, 2, 'not accepted');
    recalculate(model, { changed: [{ sheet: '1', area: { row: 4, column: 2, rows: 1, columns: 1 } }] });
  };
  const insertRow = () => {
    const shift = { area: { row: 3, column: 0, rows: 1, columns: 16_384 }, direction: 'down' } as const;
    tracker.cells.shift(shift);
    recalculate(model, { changed: shiftReferences(model, tracker, shift) });
  };
  return { model, mirror, edit, insertRow, open2014: () => summary.cells.value(4, 0) };
}

function mirrorLine(row: number): string[] {
  const text = (column: string) => `TRIM(SUBSTITUTE(INDEX(Tracker!$${column}:$${column},$A${row})&"","\u00a0"," "))`;
  return [
    row === 2 ? '=ROW(Tracker!$B$1)+1' : `=A${row - 1}+1`,
    `=IFERROR(LEFT(${text('B')},200),"#")`,
    `=IF(B${row}="",0,1)`,
    `=IF(C${row}=0,D${row - 1},IF(${text('A')}="",D${row - 1},${text('A')}))`,
    `=IFERROR(VALUE(MID(D${row},FIND("/20",D${row})+1,4)),"?")`,
    `=IF(C${row}=0,"",IF(${text('C')}="","",IFERROR(LOOKUP(2,1/(words=${text('C')}),codes),"?")))`,
    `=IF(F${row}="","none",F${row})`,
    `=IF(C${row}=0,"",IF(OR(F${row}="accepted",F${row}="under_consideration"),"open",IF(F${row}="not_accepted","closed_otherwise","no_status")))`,
    `=IF(H${row}="open",1,0)`,
    `=A${row}&"|"&D${row}`,
  ];
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return Math.round(performance.now() - started);
}

export function formulaTable(): string {
  const counting = countingWorkbook(100_000).model;
  const lookingUp = lookingUpWorkbook(20_000).model;
  const { model, edit, insertRow } = mirrorWorkbook(20_000);
  const lines: Line[] = [
    ['what', 'ms'],
    ['30 COUNTIFS over 100,000 rows', timed(() => recalculate(counting))],
    ['COUNTIF and MATCH for each of 20,000 rows', timed(() => recalculate(lookingUp))],
    ['mirror of 20,000 rows x 10, first computing', timed(() => recalculate(model))],
    ['the same, one status edited', timed(edit)],
    ['the same, one row inserted', timed(insertRow)],
  ];
  return tableText('Formulas of the preview', lines);
}
