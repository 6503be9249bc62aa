// What every workbook behind the port must do. Run on the in-memory workbook of the task tests and on the adapter that
// talks to Microsoft's Excel client: what holds for one must hold for the other.
import { describe, expect, it } from 'vitest';
import type { CellChange } from '../../src/core/change/plan';
import type { CellValue, Place } from '../../src/core/sheet/cells';
import { Fault } from '../../src/workbook/faults';
import type { Progress, SheetEdited, WorkbookPort } from '../../src/workbook/port';
import { areaAt, type DrawnSheet, type DrawnWorkbook } from '../support/drawn-workbook';

export interface StageCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** A workbook under test, and the user in front of it. */
export interface Stage {
  readonly port: WorkbookPort;
  idOf(sheet: string): string;
  cell(sheet: string, row: number, column: number): StageCell;
  /** The user types; Excel tells of it. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  deleteSheet(sheet: string): Promise<void>;
  /** The user is in the middle of editing a cell. */
  edit(editing: boolean): void;
  selected(): Place;
  /** Lets events arrive. */
  settle(): Promise<void>;
}

export type Setting = (drawn: DrawnWorkbook) => Promise<Stage>;

/** A stage with the cells named as Excel names them. */
class Play {
  readonly stage: Stage;
  readonly port: WorkbookPort;
  constructor(stage: Stage) {
    this.stage = stage;
    this.port = stage.port;
  }
  place(name: string, sheet = 'Tracker'): Place {
    const { row, column } = areaAt(name);
    return { sheet: this.stage.idOf(sheet), row, column };
  }
  change(name: string, expected: CellValue, value: CellValue, sheet = 'Tracker'): CellChange {
    return { place: this.place(name, sheet), expected, value };
  }
  cell(name: string, sheet = 'Tracker'): StageCell {
    const { row, column } = areaAt(name);
    return this.stage.cell(sheet, row, column);
  }
  type(name: string, value: CellValue): void {
    const { row, column } = areaAt(name);
    this.stage.type('Tracker', row, column, value);
  }
  async fault(work: Promise<unknown>): Promise<Fault> {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof Fault) return error;
    throw new Error(`Expected a fault, got ${String(error)}`);
  }
}

const small: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'No.', 'Status', 'Progress'],
    ['JIU/REP/2021/3', 1, 'Accepted', 0.5],
    ['JIU/REP/2021/3', 2, 'accepted ', true],
    ['', 3, { formula: '=C2', value: 'Accepted' }, '#N/A'],
  ],
};

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

export function describeWorkbook(name: string, set: Setting): void {
  const playing = async (...sheets: readonly DrawnSheet[]) => new Play(await set({ sheets }));

  describe(`${name}: survey`, () => {
    it('lists the sheets in order with what hangs on them', async () => {
      const { port, stage } = new Play(
        await set({
          name: 'Followup.xlsx',
          sheets: [
            { name: 'Empty', rows: [] },
            { ...small, protected: true },
            { name: "Last year's", rows: [[], ['', 'x']], hidden: true },
          ],
        }),
      );
      const survey = await port.survey();
      expect(survey).toMatchObject({ name: 'Followup.xlsx', readOnly: false, activeSheet: stage.idOf('Empty') });
      expect(survey.sheets.map((sheet) => [sheet.name, sheet.visible, sheet.protected, sheet.used])).toEqual([
        ['Empty', true, false, null],
        ['Tracker', true, true, areaAt('A1:D4')],
        ["Last year's", false, false, areaAt('B2')],
      ]);
      expect(survey.sheets.map(({ id }) => id)).toEqual(['Empty', 'Tracker', "Last year's"].map((n) => stage.idOf(n)));
    });

    it('tells merged areas, tables and filters', async () => {
      const { port } = await playing(
        { ...small, merges: ['A2:A3', 'C1:D1'] },
        {
          name: 'Table',
          rows: [
            ['A', 'B'],
            [1, 2],
            [3, 4],
            ['Sum', 6],
          ],
          tables: [{ name: 'Reviews', area: 'A1:B4', hasTotals: true }],
        },
        { ...small, name: 'Filtered', filter: { area: 'A1:D4', hidden: [3] } },
      );
      const { sheets } = await port.survey();
      const [merged, table, filtered] = sheets;
      expect(new Set(merged?.merges)).toEqual(new Set([areaAt('A2:A3'), areaAt('C1:D1')]));
      expect(table?.tables).toEqual([{ name: 'Reviews', area: areaAt('A1:B4'), hasHeader: true, hasTotals: true }]);
      expect(sheets.map((sheet) => sheet.filtered)).toEqual([false, false, true]);
      expect([table?.merges, filtered?.merges, filtered?.tables]).toEqual([[], [], []]);
    });
  });

  describe(`${name}: read`, () => {
    it('gives values as they are, from the first used cell on', async () => {
      const { port, stage } = await playing(
        { ...small, merges: ['C1:D1'] },
        { name: 'Below', rows: [[], ['', 'x', ''], ['', '', 7]] },
        { name: 'Empty', rows: [] },
      );
      const survey = await port.survey();
      const [below, tracker, empty] = await port.read(
        survey,
        ['Below', 'Tracker', 'Empty'].map((n) => stage.idOf(n)),
      );
      expect(tracker).toMatchObject({ name: 'Tracker', visible: true, firstRow: 0, merges: [areaAt('C1:D1')] });
      expect(tracker?.values.slice(1)).toEqual([
        ['JIU/REP/2021/3', 1, 'Accepted', 0.5],
        ['JIU/REP/2021/3', 2, 'accepted ', true],
        ['', 3, 'Accepted', '#N/A'],
      ]);
      expect(below).toMatchObject({
        firstRow: 1,
        firstColumn: 1,
        values: [
          ['x', ''],
          ['', 7],
        ],
      });
      expect(empty).toMatchObject({ values: [], firstRow: 0, firstColumn: 0 });
    });

    it('tells its progress and stops when called off', async () => {
      const { port, stage } = await playing(small);
      const survey = await port.survey();
      const told: Progress[] = [];
      await port.read(survey, [stage.idOf('Tracker')], { onProgress: (progress) => told.push(progress) });
      expect(told.at(-1)).toEqual({ done: 4, total: 4 });
      const play = new Play(stage);
      const off = port.read(survey, [stage.idOf('Tracker')], { signal: AbortSignal.abort() });
      expect((await play.fault(off)).kind).toBe('cancelled');
    });

    it('says when a sheet is gone', async () => {
      const play = await playing(small, { name: 'Other', rows: [['x']] });
      const survey = await play.port.survey();
      const id = play.stage.idOf('Other');
      await play.stage.deleteSheet('Other');
      expect((await play.fault(play.port.read(survey, [id]))).kind).toBe('gone');
    });
  });

  describe(`${name}: drop-down lists`, () => {
    const lists = (source: string): DrawnSheet => ({ ...small, lists: [{ area: 'C2:C4', source }] });
    const choices: DrawnSheet = { name: 'Lists of words', rows: [['Accepted'], ['Not accepted'], ['']] };
    it.each([
      ['written in the rule', 'Accepted, Not accepted'],
      ['in cells of another sheet', "='Lists of words'!$A$1:$A$3"],
      ['under a name', '=Choices'],
    ])('reads a list %s', async (_, source) => {
      const names = { Choices: "='Lists of words'!$A$1:$A$3" };
      const { port, stage } = new Play(await set({ names, sheets: [lists(source), choices] }));
      const sheet = stage.idOf('Tracker');
      const found = await port.readDropDowns([{ sheet, area: areaAt('C2:C4') }]);
      expect(found.get(sheet)).toEqual([{ area: areaAt('C2:C4'), words: ['Accepted', 'Not accepted'] }]);
    });

    it('gives none where there is none, or cells differ', async () => {
      const play = await playing({
        ...small,
        lists: [{ area: 'C2:C3', source: 'a,b' }],
        numbersOnly: ['D2:D4'],
      });
      const sheet = play.stage.idOf('Tracker');
      const areas = ['A2:A4', 'C2:C4', 'D2:D4'].map((area) => ({ sheet, area: areaAt(area) }));
      expect((await play.port.readDropDowns(areas)).get(sheet) ?? []).toEqual([]);
      expect((await play.port.readDropDowns([])).size).toBe(0);
    });
  });

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

  describe(`${name}: reveal`, () => {
    it('selects the cell, refuses hidden and lost sheets', async () => {
      const play = await playing(
        small,
        { name: 'Other', rows: [['x']] },
        { name: 'Hidden', rows: [['x']], hidden: true },
      );
      const place = play.place('C7', 'Other');
      await play.port.reveal(place);
      expect(play.stage.selected()).toEqual(place);
      expect((await play.port.survey()).activeSheet).toBe(place.sheet);
      const hidden = await play.fault(play.port.reveal(play.place('A1', 'Hidden')));
      expect(hidden).toMatchObject({ kind: 'sheet-hidden', sheet: 'Hidden' });
      await play.stage.deleteSheet('Other');
      expect((await play.fault(play.port.reveal(place))).kind).toBe('gone');
    });
  });

  describe(`${name}: listen`, () => {
    it("tells the user's edits from our own until it is told to stop", async () => {
      const play = await playing(small);
      const edits: SheetEdited[] = [];
      const stop = await play.port.listen((edit) => edits.push(edit));
      play.type('C3', 'Accepted');
      await play.stage.settle();
      const sheet = play.stage.idOf('Tracker');
      expect(edits).toEqual([{ sheet, area: areaAt('C3'), own: false }]);
      await play.port.write({ changes: [play.change('C2', 'Accepted', 'x')] });
      await play.stage.settle();
      expect(edits.slice(1)).toEqual([{ sheet, area: areaAt('C2'), own: true }]);
      play.type('C2', 'y');
      await play.stage.settle();
      expect(edits.at(-1)).toEqual({ sheet, area: areaAt('C2'), own: false });
      await stop();
      play.type('C2', 'z');
      await play.stage.settle();
      expect(edits).toHaveLength(3);
    });

    it('tells when a sheet is deleted', async () => {
      const play = await playing(small, { name: 'Other', rows: [['x']] });
      const edits: SheetEdited[] = [];
      const stop = await play.port.listen((edit) => edits.push(edit));
      const sheet = play.stage.idOf('Other');
      await play.stage.deleteSheet('Other');
      await play.stage.settle();
      expect(edits).toEqual([{ sheet, area: null, own: false }]);
      await stop();
    });
  });
}
