// What writing and taking back must do.
import { describe, expect, it } from 'vitest';
import { areaAt, type DrawnSheet } from '../support/drawn-workbook';
import { Play, playing as play, type Setting, small, type StageCell } from './stage';

/** Text that Excel would read as something else when typed. */
const misleading = [
  '=1+1',
  '+1',
  '-5',
  '@SUM(A1)',
  "'quoted",
  '12',
  '1-2',
  '3/4',
  '2021-03-05',
  'TRUE',
  'false',
  '1E5',
  '50%',
  '$5',
  '(3)',
  '12:30',
  '5 March 2021',
  'Mar-21',
  '00123',
  '1234567890123456789',
  '#N/A',
  ' 7 ',
  'JIU/REP/2021/3',
  'plain words',
  'توصية ٣',
  '建议 3',
];

export function describeWriting(name: string, set: Setting): void {
  const playing = (...sheets: readonly DrawnSheet[]) => play(set, sheets);

  describe(`${name}: write`, () => {
    it('writes what stands as expected and leaves the rest', async () => {
      const play = await playing(small);
      await play.port.survey();
      play.type('C3', 'Not accepted');
      const changes = [
        play.change('C2', 'Accepted', 'Implemented'),
        play.change('C3', 'accepted ', 'Accepted'),
        play.change('C4', 'Accepted', 'Implemented'),
        play.change('B4', 3, 4),
        play.change('D3', true, false),
        play.change('A4', '', 'JIU/REP/2021/3'),
        play.change('A1', 'Report', ''),
      ];
      const { written, left } = await play.port.write({ changes });
      expect(left.map(({ change, because }) => [change, because])).toEqual(
        expect.arrayContaining([
          [changes[1], 'edited-since'],
          [changes[2], 'holds-formula'],
        ]),
      );
      expect([written, left.length]).toEqual([5, 2]);
      expect(['A1', 'C2', 'C3', 'B4', 'D3', 'A4'].map((cell) => play.cell(cell).value)).toEqual([
        '',
        'Implemented',
        'Not accepted',
        4,
        false,
        'JIU/REP/2021/3',
      ]);
      expect(play.cell('C4').formula).toBe('=C2');
    });

    it('does not take 1 for "1", nor "a" for "A"', async () => {
      const play = await playing(small);
      const { left } = await play.port.write({
        changes: [play.change('B2', '1', 2), play.change('C2', 'ACCEPTED', 'x')],
      });
      expect(left.map(({ because }) => because)).toEqual(['edited-since', 'edited-since']);
    });

    it('replaces a formula only when that formula was expected', async () => {
      const play = await playing(small);
      await play.port.write({ changes: [play.change('C4', '=C2', 'Accepted')] });
      expect(play.cell('C4')).toMatchObject({ value: 'Accepted', formula: null });
    });

    it('writes several cells of one change plan wherever they lie, each its own value', async () => {
      const rows = Array.from({ length: 12 }, (_, row) =>
        Array.from({ length: 6 }, (_cell, column) => row * 10 + column),
      );
      const play = await playing({ name: 'Tracker', rows });
      const names = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C2', 'E5', 'E6', 'F6', 'D12', 'F12'];
      const changes = names.map((cell) => {
        const { row, column } = areaAt(cell);
        return play.change(cell, row * 10 + column, `to ${cell} now`);
      });
      expect(await play.port.write({ changes })).toMatchObject({ written: names.length, left: [] });
      expect(names.map((cell) => play.cell(cell).value)).toEqual(names.map((cell) => `to ${cell} now`));
      expect([play.cell('C1').value, play.cell('D5').value, play.cell('E12').value]).toEqual([2, 43, 114]);
    });

    it.each(misleading)('leaves the text %j a text', async (text) => {
      const play = await playing({ ...small, formats: { C2: '@' } });
      await play.port.write({ changes: [play.change('C3', 'accepted ', text), play.change('C2', 'Accepted', text)] });
      expect(play.cell('C3')).toMatchObject({ value: text, formula: null });
      expect(play.cell('C2')).toMatchObject({ value: text, formula: null, format: '@' });
    });

    it('writes to the top-left cell of a merged area', async () => {
      const play = await playing({
        name: 'Tracker',
        rows: [
          ['Status', 'No.'],
          ['Accepted', 1],
          ['', 2],
          ['', 3],
          ['', 4],
        ],
        merges: ['A2:A3', 'A4:A5'],
      });
      await play.port.survey();
      const changes = [play.change('A5', '', 'Implemented'), play.change('A3', '', 'x')];
      const { left } = await play.port.write({ changes });
      expect(left).toEqual([{ change: changes[1], because: 'edited-since' }]);
      expect(['A2', 'A3', 'A4', 'A5'].map((cell) => play.cell(cell).value)).toEqual([
        'Accepted',
        '',
        'Implemented',
        '',
      ]);
    });

    it('takes the first of two changes of one cell', async () => {
      const play = await playing(small);
      const changes = [play.change('C2', 'Accepted', 'x'), play.change('C2', 'Accepted', 'y')];
      const { left } = await play.port.write({ changes });
      expect([play.cell('C2').value, left]).toEqual(['x', [{ change: changes[1], because: 'edited-since' }]]);
    });

    it('writes every cell to its own row under a filter', async () => {
      const rows = [['Status'], ...Array.from({ length: 8 }, (_, at) => [`old ${at}`])];
      const play = await playing({ name: 'Tracker', rows, filter: { area: 'A1:A9', hidden: [3, 4, 6] } });
      const cells = ['A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
      const changes = cells.map((cell, at) => play.change(cell, `old ${at}`, `new ${at} at last`));
      expect((await play.port.write({ changes })).written).toBe(6);
      expect(cells.map((cell) => play.cell(cell).value)).toEqual(cells.map((_, at) => `new ${at} at last`));
      expect(play.cell('A8').value).toBe('old 6');
    });

    it('refuses a protected sheet before anything is written, but writes its unlocked cells', async () => {
      const play = await playing({ ...small, protected: true, unlocked: ['C2:C4'] }, { name: 'Open', rows: [['x']] });
      const fault = await play.fault(
        play.port.write({ changes: [play.change('A1', 'x', 'y', 'Open'), play.change('A2', 'JIU/REP/2021/3', 'z')] }),
      );
      expect(fault).toMatchObject({ kind: 'sheet-protected', sheet: 'Tracker', before: [] });
      expect(play.cell('A1', 'Open').value).toBe('x');
      await play.port.write({ changes: [play.change('C2', 'Accepted', 'Implemented')] });
      expect(play.cell('C2').value).toBe('Implemented');
    });

    it('says when the workbook is read-only or a cell is being edited', async () => {
      const locked = new Play(await set({ readOnly: true, sheets: [small] }));
      expect((await locked.port.survey()).readOnly).toBe(true);
      const change = locked.change('C2', 'Accepted', 'x');
      expect((await locked.fault(locked.port.write({ changes: [change] }))).kind).toBe('read-only');
      const play = await playing(small);
      play.stage.edit(true);
      const changes = [play.change('C2', 'Accepted', 'x')];
      expect((await play.fault(play.port.write({ changes }))).kind).toBe('cell-being-edited');
      expect((await play.fault(play.port.survey())).kind).toBe('cell-being-edited');
      play.stage.edit(false);
      expect((await play.port.write({ changes })).written).toBe(1);
    });

    it('leaves the changes of a sheet that is gone', async () => {
      const play = await playing(small, { name: 'Other', rows: [['x']] });
      const change = play.change('A1', 'x', 'y', 'Other');
      await play.stage.deleteSheet('Other');
      const { left, written } = await play.port.write({ changes: [change, play.change('C2', 'Accepted', 'z')] });
      expect([written, left]).toEqual([1, [{ change, because: 'gone' }]]);
    });
  });

  describe(`${name}: take back`, () => {
    it('puts values, formulas and formats back', async () => {
      const play = await playing({
        name: 'Tracker',
        rows: [['=looks like one', '007', 5, { formula: '=1+2', value: 3 }, 44261, '']],
        formats: { B1: '@', E1: 'd mmm yyyy' },
      });
      const names = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'];
      const stood = names.map((cell) => play.cell(cell));
      const changes = names.map((cell, at) =>
        play.change(cell, stood[at]?.formula ?? stood[at]?.value ?? '', `new ${cell}`),
      );
      const { before, written } = await play.port.write({ changes });
      expect(written).toBe(6);
      expect(play.cell('D1')).toMatchObject({ value: 'new D1', formula: null });
      expect(await play.port.takeBack(before)).toEqual({ restored: 6, left: [] });
      const values = (cells: readonly StageCell[]) =>
        cells.map(({ value, formula, format }) => [formula ?? value, format]);
      expect(values(names.map((cell) => play.cell(cell)))).toEqual(values(stood));
      expect(play.cell('A1').formula).toBeNull();
    });

    it('leaves alone what was changed since, and what stands as before already', async () => {
      const play = await playing(small);
      const { before } = await play.port.write({
        changes: [
          play.change('A2', 'JIU/REP/2021/3', 'x'),
          play.change('C2', 'Accepted', 'y'),
          play.change('B2', 1, 9),
        ],
      });
      play.type('C2', 'Not relevant');
      play.type('B2', 1);
      expect(await play.port.takeBack(before)).toEqual({ restored: 1, left: [play.place('C2')] });
      expect([play.cell('A2').value, play.cell('C2').value]).toEqual(['JIU/REP/2021/3', 'Not relevant']);
    });
  });
}
