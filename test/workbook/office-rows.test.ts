// What inserting rows asks of Excel, and how the new rows look.
import { describe, expect, it } from 'vitest';
import { areaAt, manyRows } from '../support/drawn-workbook';
import { requestsOf, stageOf } from './office-stage';

describe('rows that are inserted', () => {
  it('cost three round trips, and two to remove', async () => {
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows: manyRows(400) }] });
    const sheet = stage.idOf('Tracker');
    const groups = Array.from({ length: 30 }, (_, at) => ({
      sheet,
      after: 10 * (at + 1),
      expected: [{ column: 2, value: manyRows(400)[10 * (at + 1)]?.[2] }].flatMap(({ column, value }) =>
        typeof value === 'string' ? [{ column, value }] : [],
      ),
      table: null,
      rows: [[{ column: 0, value: `new ${String(at)}` }], [{ column: 2, value: 'A text' }]],
    }));
    const done = await requestsOf(stage, () => stage.port.insertRows(groups));
    expect([done.requests, done.result.inserted, done.result.left]).toEqual([3, 60, []]);
    expect([11, 12, 13, 23, 24].map((row) => stage.cell('Tracker', row, 0).value)).toEqual([
      'new 0',
      '',
      manyRows(400)[11]?.[0],
      'new 1',
      '',
    ]);
    const back = await requestsOf(stage, () => stage.port.takeBackRows(done.result.before));
    expect([back.requests, back.result]).toEqual([2, { removed: 60, left: 0 }]);
    expect(stage.cell('Tracker', 400, 2).value).toBe(manyRows(400)[400]?.[2]);
    expect(stage.host.defects).toEqual([]);
  });

  it('look like the row above, and hold text where that is formatted as text', async () => {
    const rows = [
      ['Report', 'No.', 'Due'],
      ['JIU/REP/2021/3', '1', 44_651],
    ];
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows, formats: { B2: '@', C2: 'd mmm yyyy' } }] });
    const sheet = stage.idOf('Tracker');
    const cells = ['JIU/REP/2021/3', '02', 44_652].map((value, column) => ({ column, value }));
    await stage.port.insertRows([
      { sheet, after: 1, expected: [{ column: 1, value: '1' }], table: null, rows: [cells] },
    ]);
    expect([0, 1, 2].map((column) => stage.cell('Tracker', 2, column))).toEqual([
      { value: 'JIU/REP/2021/3', formula: null, format: 'General' },
      { value: '02', formula: null, format: '@' },
      { value: 44_652, formula: null, format: 'd mmm yyyy' },
    ]);
  });

  it('let lists, colours and formulas below move with their cells', async () => {
    const rows = [
      ['No.', 'Status'],
      [1, 'Accepted'],
      [2, 'Accepted'],
      ['Sum', { formula: '=SUM(A2:A3)', value: 3 }],
    ];
    const lists = [{ area: 'B2:B3', source: 'Accepted,Not accepted' }];
    const stage = stageOf({ sheets: [{ name: 'Tracker', rows, lists }] });
    const sheet = stage.idOf('Tracker');
    await stage.port.highlight([{ place: { sheet, row: 2, column: 1 }, severity: 'error' }]);
    const group = { sheet, after: 1, expected: [{ column: 0, value: 1 }], table: null };
    await stage.port.insertRows([{ ...group, rows: [[{ column: 0, value: 5 }]] }]);
    expect(stage.cell('Tracker', 4, 1)).toMatchObject({ formula: '=SUM(A2:A4)', value: 8 });
    expect([stage.colour('Tracker', 2, 1), stage.colour('Tracker', 3, 1)]).toEqual([null, 'error']);
    const found = await stage.port.readDropDowns([{ sheet, area: areaAt('B2:B4') }]);
    expect(found.get(sheet)?.[0]?.words).toEqual(['Accepted', 'Not accepted']);
  });
});
