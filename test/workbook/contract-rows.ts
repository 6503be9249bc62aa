// What inserting rows must do, and removing them again.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/sheet/cells';
import type { RowsBelow } from '../../src/workbook/port';
import { areaAt, type DrawnSheet } from '../support/drawn-workbook';
import { Play, playing as play, type Setting } from './stage';

const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'No.', 'Recommendation', 'Status'],
    ['JIU/REP/2021/3', 1, 'Keep a list', 'Accepted'],
    ['JIU/REP/2021/3', 2, 'Keep two lists', 'Accepted'],
    ['JIU/REP/2022/1', 1, 'Keep none', 'Not accepted'],
  ],
};

export function describeRows(name: string, set: Setting): void {
  const playing = (...sheets: readonly DrawnSheet[]) => play(set, sheets);
  const below = (on: Play, after: number, no: CellValue, rows: readonly (readonly CellValue[])[]): RowsBelow => ({
    sheet: on.stage.idOf('Tracker'),
    after,
    expected: [{ column: 1, value: no }],
    table: null,
    rows: rows.map((row) => row.map((value, column) => ({ column, value }))),
  });
  const standing = async (on: Play): Promise<readonly (readonly CellValue[])[]> => {
    const survey = await on.port.survey();
    return (await on.port.read(survey, [on.stage.idOf('Tracker')]))[0]?.values ?? [];
  };
  const [header = [], first = [], second = [], third = []] = tracker.rows;

  describe(`${name}: insert rows`, () => {
    it('puts each below its row, with text that stays text, and removes them again', async () => {
      const rows = [header, first, ['', ...second.slice(1)], third];
      const on = await playing({ ...tracker, rows, merges: ['A2:A3'], lists: [{ area: 'D2:D4', source: 'Yes,No' }] });
      const was = await standing(on);
      const { inserted, left, before } = await on.port.insertRows([
        below(on, 3, 1, [['JIU/REP/2022/1', '007']]),
        below(on, 2, 2, [
          ['JIU/REP/2021/3', 3, '=1+1'],
          ['JIU/REP/2021/3', 4],
        ]),
      ]);
      expect([inserted, left]).toEqual([3, []]);
      expect(await standing(on)).toEqual([
        header,
        first,
        ['', ...second.slice(1)],
        ['JIU/REP/2021/3', 3, '=1+1', ''],
        ['JIU/REP/2021/3', 4, '', ''],
        third,
        ['JIU/REP/2022/1', '007', '', ''],
      ]);
      expect((await on.port.survey()).sheets[0]?.merges).toEqual([areaAt('A2:A3')]);
      expect(await on.port.takeBackRows(before)).toEqual({ removed: 3, left: 0 });
      expect(await standing(on)).toEqual(was);
    });

    it('leaves alone what somebody moved or changed meanwhile', async () => {
      const on = await playing(tracker, { name: 'Other', rows: [['x']] });
      const gone: RowsBelow = { ...below(on, 0, '', [['y']]), sheet: on.stage.idOf('Other') };
      const noTable: RowsBelow = { ...below(on, 1, 1, [['y']]), table: 'Reviews' };
      await on.stage.deleteSheet('Other');
      on.type('B4', 9);
      const moved = below(on, 3, 1, [['z']]);
      const { inserted, left } = await on.port.insertRows([moved, gone, noTable]);
      expect([inserted, left]).toEqual([0, [moved, gone, noTable]]);
      expect((await standing(on)).length).toBe(4);
    });

    it('does not remove a row in which somebody typed since', async () => {
      const on = await playing(tracker);
      const { before } = await on.port.insertRows([below(on, 1, 1, [['a', 5]]), below(on, 3, 1, [['b', 6]])]);
      on.type('D3', 'Accepted');
      expect(await on.port.takeBackRows(before)).toEqual({ removed: 1, left: 1 });
      expect((await standing(on)).map(([report]) => report)).toEqual([
        'Report',
        'JIU/REP/2021/3',
        'a',
        'JIU/REP/2021/3',
        'JIU/REP/2022/1',
      ]);
    });

    it.each([
      ['within', 2, 2],
      ['below its last row', 3, 1],
    ])('lets a table grow %s', async (_where, after, no) => {
      const on = await playing({ ...tracker, tables: [{ name: 'Reviews', area: 'A1:D4' }] });
      const group = { ...below(on, after, no, [['JIU/REP/2022/1', 2]]), table: 'Reviews' };
      const { before } = await on.port.insertRows([group]);
      const table = async () => (await on.port.survey()).sheets[0]?.tables[0]?.area;
      expect(await table()).toEqual(areaAt('A1:D5'));
      await on.port.takeBackRows(before);
      expect(await table()).toEqual(areaAt('A1:D4'));
    });

    it('fills each row under a filter', async () => {
      const on = await playing({ ...tracker, filter: { area: 'A1:D4', hidden: [2] } });
      await on.port.insertRows([
        below(on, 3, 1, [
          ['a', 2],
          ['b', 3],
        ]),
      ]);
      expect((await standing(on)).slice(4).map((row) => row.slice(0, 2))).toEqual([
        ['a', 2],
        ['b', 3],
      ]);
    });

    it('refuses a protected sheet and a read-only workbook', async () => {
      const on = await playing({ ...tracker, protected: true });
      const fault = await on.fault(on.port.insertRows([below(on, 1, 1, [['a']])]));
      expect(fault).toMatchObject({ kind: 'sheet-protected', sheet: 'Tracker' });
      const locked = new Play(await set({ readOnly: true, sheets: [tracker] }));
      expect((await locked.fault(locked.port.insertRows([below(locked, 1, 1, [['a']])]))).kind).toBe('read-only');
    });
  });
}
