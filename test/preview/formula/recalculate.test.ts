import { describe, expect, it } from 'vitest';
import { recalculate, shiftReferences } from '../../../src/preview/formula';
import { CellError } from '../../../src/preview/model/cell-error';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { area, book, put, tableOf, valueOf, type Cell } from './book';

function edit(model: WorkbookModel, name: string, cell: Exclude<Cell, null>, now?: Date) {
  const sheet = model.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  const where = area(name);
  put(sheet, where.row, where.column, cell);
  return recalculate(model, { changed: [{ sheet: sheet.id, area: where }], ...(now ? { now } : {}) });
}

describe('order and reach', () => {
  it('computes what is read first, wherever it stands, over sheets', () => {
    const model = book({ A: [['=B1+1', '=Later!A1*2']], Later: [['=SUM(A2:A3)'], [1], ['=A2+1']] });
    expect(recalculate(model).computed).toBe(4);
    expect(valueOf(model, 'A1')).toBe(7);
  });

  it('a chain as long as a column needs no deep stack, in either direction', () => {
    const rows = Array.from({ length: 30_000 }, (_, row): Cell[] => [
      row === 0 ? 1 : `=A${row}+1`,
      row === 29_999 ? 1 : `=B${row + 2}+1`,
    ]);
    const model = book({ A: rows });
    recalculate(model);
    expect([valueOf(model, 'A30000'), valueOf(model, 'B1')]).toEqual([30_000, 30_000]);
  });

  it('after an edit computes only what depends on it, and stops where nothing changes', () => {
    const model = book({ A: [[1, '=A1*2', '=SUM(A:A)', '=ABS(A1)', '=D1+1', '=Z9']] });
    recalculate(model);
    const outcome = edit(model, 'A1', -1);
    expect([valueOf(model, 'B1'), valueOf(model, 'C1'), valueOf(model, 'D1')]).toEqual([-2, -1, 1]);
    expect(outcome.computed).toBe(3);
    expect(outcome.changed).toEqual([
      { sheet: '1', area: area('B1') },
      { sheet: '1', area: area('C1') },
    ]);
  });

  it('at opening leaves cached values alone, but fills in missing ones', () => {
    const model = book({ A: [[5, null, null]] });
    const cells = model.worksheets[0]?.cells;
    cells?.set(0, 1, 999, { text: '=A1*2' });
    cells?.set(0, 2, '', { text: '=B1+1' });
    recalculate(model);
    expect([valueOf(model, 'B1'), valueOf(model, 'C1')]).toEqual([999, 1000]);
    recalculate(model, { full: true });
    expect([valueOf(model, 'B1'), valueOf(model, 'C1')]).toEqual([10, 11]);
  });

  it('touches a cell only when its value changes, errors included', () => {
    const model = book({ A: [[0, '=1/A1', '=A1+1']] });
    recalculate(model);
    const cells = model.worksheets[0]?.cells;
    cells?.set(0, 1, new CellError('#DIV/0!'), { text: '=1/A1' });
    cells?.startRecording();
    recalculate(model, { full: true });
    expect([cells?.isTouched(0, 1), cells?.isTouched(0, 2)]).toEqual([false, false]);
  });

  it('clears what stands on a formula that an edit replaced', () => {
    const model = book({ A: [[2, '=A1*10', '=B1+1']] });
    recalculate(model);
    edit(model, 'B1', 3);
    expect(valueOf(model, 'C1')).toBe(4);
    edit(model, 'B1', '=A1*100');
    expect(valueOf(model, 'C1')).toBe(201);
  });

  it('the clock moves TODAY only when one is given', () => {
    const model = book({ A: [[1, '=TODAY()', '=B1+1']] });
    recalculate(model, { now: new Date(2022, 0, 1, 23, 59) });
    expect(valueOf(model, 'C1')).toBe(44563);
    edit(model, 'A1', 2);
    expect(valueOf(model, 'C1')).toBe(44563);
    edit(model, 'A1', 3, new Date(2022, 0, 2));
    expect(valueOf(model, 'C1')).toBe(44564);
  });
});

describe('what cannot be computed', () => {
  it('keeps its value, is listed with the reason, and others compute with it', () => {
    const model = book({ A: [[1, null, '=B1+A1', null, null]] });
    const cells = model.worksheets[0]?.cells;
    cells?.set(0, 1, 40, { text: '=OFFSET(A1,0,0)*40' });
    cells?.set(0, 3, 7, { text: '=[1]Sheet1!A1' });
    cells?.set(0, 4, 'x', { text: '=outside' });
    model.names.push({ name: 'outside', formula: '=[2]!Rates', comment: '', visible: true, sheet: null });
    recalculate(model, { full: true });
    expect(valueOf(model, 'C1')).toBe(41);
    expect(model.uncomputed).toEqual([
      { sheet: '1', row: 0, column: 1, formula: '=OFFSET(A1,0,0)*40', because: 'function OFFSET' },
      { sheet: '1', row: 0, column: 3, formula: '=[1]Sheet1!A1', because: 'reference to another workbook' },
      { sheet: '1', row: 0, column: 4, formula: '=outside', because: 'name outside: reference to another workbook' },
    ]);
    edit(model, 'A1', 2);
    expect([valueOf(model, 'B1'), valueOf(model, 'C1'), valueOf(model, 'E1')]).toEqual([40, 42, 'x']);
    expect(model.uncomputed).toHaveLength(3);
  });

  it('circles are 0 and reported; a reference that only looks like one is computed', () => {
    const model = book({
      A: [
        ['=B1+1', '=A1+1', '=A1+5'],
        ['=ROWS(A$2:A2)', '=ROW(B2)', '=IF(TRUE,1,D2)', '=C2+1'],
        ['=SUM(A:A)'],
        ['=INDEX(D:D,2)', null, null, '=D2*10'],
      ],
    });
    const outcome = recalculate(model);
    expect([valueOf(model, 'A1'), valueOf(model, 'B1')]).toEqual([0, 0]);
    expect(valueOf(model, 'C1')).toBe(5);
    expect([valueOf(model, 'A2'), valueOf(model, 'B2'), valueOf(model, 'C2'), valueOf(model, 'D2')]).toEqual([
      1, 2, 1, 2,
    ]);
    expect([valueOf(model, 'A4'), valueOf(model, 'D4')]).toEqual([2, 20]);
    expect(valueOf(model, 'A3')).toBe(0);
    expect(outcome.circular).toBe(3);
    expect(model.uncomputed.map(({ because }) => because)).toEqual(Array(3).fill('circular reference'));
    edit(model, 'B1', 3);
    expect(valueOf(model, 'A1')).toBe(4);
  });
});

describe('names, tables and array formulas', () => {
  const rows: Cell[][] = [
    ['No', 'Status', 'Next'],
    [1, 'open', '=[@No]+1'],
    [2, 'closed', '=Recs[@No]*10'],
    [3, 'open', '=ROWS(Recs[])'],
    ['Total', '=COUNTIF(Recs[Status],"open")', '=SUM(Recs[Next])'],
  ];

  function withTable(extra: Cell[][] = []) {
    const model = book({ T: [...rows, ...extra] });
    model.worksheets[0]?.tables.push(tableOf('Recs', 'A1:C5', ['No', 'Status', 'Next'], true));
    return model;
  }

  it.each([
    ['=SUM(Recs[No])', 6],
    ['=ROWS(Recs)', 3],
    ['=ROWS(Recs[#All])', 5],
    ['=Recs[[#Headers],[Status]]', 'Status'],
    ['=Recs[[#Totals],[Status]]', 2],
    ['=COLUMNS(Recs[[No]:[Status]])', 2],
    ['=ROWS(Recs[[#Headers],[#Data],[No]])', 4],
    ['=SUM(recs[no])', 6],
    ['=Recs[Gone]', '#REF!'],
    ['=Recs[#REF!]', '#REF!'],
    ['=Nothing[No]', '#NAME?'],
    ['=Recs[@No]', '#VALUE!'],
    ['=SUMPRODUCT(--(Recs[Status]="open"),Recs[No])', 4],
  ])('%s → %s', (formula, expected) => {
    const model = withTable([[], [formula]]);
    recalculate(model);
    expect(valueOf(model, 'A7')).toBe(expected);
    expect([valueOf(model, 'C2'), valueOf(model, 'C3'), valueOf(model, 'B5'), valueOf(model, 'C5')]).toEqual([
      2, 20, 2, 25,
    ]);
  });

  it('names: of the workbook, of a sheet, relative, computed, of names, and their dependants', () => {
    const model = book({
      A: [
        [1, '=rate*2', '=left+1', '=marked', '=double'],
        ['x', 'y'],
      ],
      B: [['=rate']],
    });
    const name = (text: string, formula: string, sheet: string | null = null) =>
      model.names.push({ name: text, formula, comment: '', visible: true, sheet });
    name('rate', '=A!$A$1');
    name('rate', '=9', '2');
    name('left', '=A!XFD1');
    name('marked', '=SUM(--(A!$A$2:$B$2="x"))');
    name('double', '=Rate*2');
    recalculate(model);
    expect([valueOf(model, 'B1'), valueOf(model, 'D1'), valueOf(model, 'E1'), valueOf(model, 'B!A1')]).toEqual([
      2, 1, 2, 9,
    ]);
    edit(model, 'A1', 5);
    expect([valueOf(model, 'B1'), valueOf(model, 'E1')]).toEqual([10, 10]);
    edit(model, 'B2', 'x');
    expect(valueOf(model, 'D1')).toBe(2);
  });

  it('an array formula fills its area, and others read it', () => {
    const model = book({ A: [[1], [2], [3], [], ['=SUM(C1:C4)']] });
    model.worksheets[0]?.cells.set(0, 2, '', { text: '=A1:A3*10', arrayArea: area('C1:C4') });
    recalculate(model);
    expect(['C1', 'C2', 'C3', 'C4', 'A5'].map((cell) => valueOf(model, cell))).toEqual([10, 20, 30, '#N/A', '#N/A']);
    edit(model, 'A2', 5);
    expect(valueOf(model, 'C2')).toBe(50);
  });

  it('hidden and filtered rows: SUBTOTAL 9 and 109', () => {
    const model = book({
      A: [['n'], [1], [2], [4], ['=SUBTOTAL(9,A2:A4)', '=SUBTOTAL(109,A2:A4)', '=SUBTOTAL(9,A2:A5)']],
    });
    const sheet = model.worksheets[0];
    sheet?.rows.set(2, { size: null, hidden: true, format: null, outlineLevel: 0 });
    recalculate(model);
    expect(['A5', 'B5', 'C5'].map((cell) => valueOf(model, cell))).toEqual([7, 5, 7]);
    if (sheet)
      sheet.filter = { area: area('A1:A4'), criteria: new Map([[0, { filterOn: 'Values', values: ['1', '4'] }]]) };
    recalculate(model, { full: true });
    expect(['A5', 'B5'].map((cell) => valueOf(model, cell))).toEqual([5, 5]);
  });

  it('dates of the 1904 system', () => {
    const model = book({
      A: [['=DATE(2022,3,31)', '=YEAR(A1)', '=EDATE(A1,1)-A1', '=TEXT(A1,"yyyy-mm-dd")', '=WEEKDAY(A1)']],
    });
    model.date1904 = true;
    recalculate(model);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => valueOf(model, cell))).toEqual([
      43189,
      2022,
      30,
      '2022-03-31',
      5,
    ]);
  });
});

it('formulas go on computing after rows are inserted and deleted', () => {
  const model = book({ A: [['n', '=SUM(A2:A4)', '=ROW(A3)', '=COUNTA(A:A)'], [1], [2], [4]] });
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('no sheet');
  recalculate(model);
  const insert = { area: area('3:3'), direction: 'down' } as const;
  sheet.cells.shift(insert);
  recalculate(model, { changed: shiftReferences(model, sheet, insert) });
  edit(model, 'A3', 10);
  expect(['B1', 'C1', 'D1'].map((cell) => valueOf(model, cell))).toEqual([17, 4, 5]);
  const remove = { area: area('2:2'), direction: 'up' } as const;
  sheet.cells.shift(remove);
  recalculate(model, { changed: shiftReferences(model, sheet, remove) });
  expect(['B1', 'C1', 'D1'].map((cell) => valueOf(model, cell))).toEqual([16, 3, 4]);
});
