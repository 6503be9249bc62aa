// What is put into a workbook besides values: lists to choose from, colours, whole sheets; and how it goes again.
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/core/rules/rule';
import { sheetInFormula, type SheetDraft } from '../../src/core/sheet/draft';
import type { SheetArea, SheetEdited, SheetPut } from '../../src/workbook/port';
import { areaAt, type DrawnSheet } from '../support/drawn-workbook';
import { Play, playing as play, type Setting, small } from './stage';

const words = ['Accepted', 'Not accepted', 'Under consideration'];
const long = Array.from({ length: 40 }, (_, at) => `Status number ${String(at)}`);

const findings: SheetDraft = {
  id: 'findings',
  name: 'Findings',
  rightToLeft: false,
  columns: [{ width: 10 }, { width: 40, wrap: true }],
  rows: [
    [{ value: 'Findings of the check', style: 'title', span: 2 }],
    [
      { value: 'Cell', style: 'header' },
      { value: 'What', style: 'header' },
    ],
    [{ value: '=1+1' }, { value: '007' }],
    [null, { value: 7 }],
  ],
  headerRow: 1,
  print: { orientation: 'landscape', footer: 'Made today' },
};

const shorter: SheetDraft = { ...findings, rows: [[{ value: 'Nothing to report', style: 'title' }]], headerRow: null };

const sheet = {
  rightToLeft: false,
  columns: [],
  headerRow: null,
  print: { orientation: 'portrait', footer: '' },
} as const;
/** A sheet that adds up what a hidden one computes line by line. */
const together: readonly SheetDraft[] = [
  {
    ...sheet,
    id: 'summary',
    name: 'Summary',
    rows: [[{ value: 0, formula: `=SUM(${sheetInFormula('summary-rows')}!$A:$A)` }]],
  },
  {
    ...sheet,
    id: 'summary-rows',
    name: '_rows',
    rows: [[{ value: 'lines' }]],
    fills: [{ row: 1, column: 0, formulas: ['=ROWS(A$2:A2)'], lines: 3 }],
    hidden: true,
  },
];

export function describeOutputs(name: string, set: Setting): void {
  const playing = (...sheets: readonly DrawnSheet[]) => play(set, sheets);

  describe(`${name}: read areas`, () => {
    it('tells what stands there now, blanks outside what is filled included', async () => {
      const on = await playing(small, { name: 'Other', rows: [['x']] });
      const areas: SheetArea[] = [
        { sheet: on.stage.idOf('Tracker'), area: areaAt('B3:C5') },
        { sheet: on.stage.idOf('Other'), area: areaAt('A1') },
        { sheet: on.stage.idOf('Tracker'), area: areaAt('D4') },
      ];
      on.type('C3', 'typed since');
      expect(await on.port.readAreas(areas)).toEqual([
        {
          ...areas[0],
          values: [
            [2, 'typed since'],
            [3, 'Accepted'],
            ['', ''],
          ],
        },
        { ...areas[1], values: [['x']] },
        { ...areas[2], values: [['#N/A']] },
      ]);
      expect(await on.port.readAreas([])).toEqual([]);
    });

    it('says when a sheet is gone or a cell is being edited', async () => {
      const on = await playing(small, { name: 'Other', rows: [['x']] });
      const areas = [{ sheet: on.stage.idOf('Other'), area: areaAt('A1') }];
      on.stage.edit(true);
      expect((await on.fault(on.port.readAreas(areas))).kind).toBe('cell-being-edited');
      on.stage.edit(false);
      await on.stage.deleteSheet('Other');
      expect((await on.fault(on.port.readAreas(areas))).kind).toBe('gone');
    });
  });

  describe(`${name}: offer words`, () => {
    const area = (on: Play, cells: string): SheetArea => ({ sheet: on.stage.idOf('Tracker'), area: areaAt(cells) });
    const offered = async (on: Play, cells: string) => {
      const lists = await on.port.readDropDowns([area(on, cells)]);
      return lists.get(on.stage.idOf('Tracker'))?.[0]?.words;
    };

    it('puts a list where none was, and takes it back', async () => {
      const on = await playing(small);
      const outcome = await on.port.offerWords([
        { areas: [area(on, 'C2:C4'), area(on, 'D2:D3')], words },
        { areas: [area(on, 'A2:A4')], words: ['JIU/REP/2021/3'] },
      ]);
      expect(outcome).toMatchObject({ cells: 8, left: [] });
      expect([await offered(on, 'C2:C4'), await offered(on, 'D3'), await offered(on, 'A4')]).toEqual([
        words,
        words,
        ['JIU/REP/2021/3'],
      ]);
      expect(await on.port.takeBackOffers(outcome.before)).toEqual({ restored: 3, left: 0 });
      expect([await offered(on, 'C2:C4'), await offered(on, 'D3'), await offered(on, 'A4')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(on.cell('C2').value).toBe('Accepted');
    });

    it('takes the place of another list, leaves other rules alone, and tells which', async () => {
      const on = await playing({
        ...small,
        lists: [{ area: 'C3', source: 'Yes,No' }],
        numbersOnly: ['C4:C6'],
      });
      const outcome = await on.port.offerWords([{ areas: [area(on, 'C2:C9')], words }]);
      expect(outcome).toMatchObject({ cells: 5, left: [area(on, 'C4:C6')] });
      expect([
        await offered(on, 'C2'),
        await offered(on, 'C3'),
        await offered(on, 'C4'),
        await offered(on, 'C9'),
      ]).toEqual([words, words, undefined, words]);
      expect((await on.port.takeBackOffers(outcome.before)).left).toBe(0);
      expect([await offered(on, 'C2'), await offered(on, 'C3'), await offered(on, 'C7')]).toEqual([
        undefined,
        ['Yes', 'No'],
        undefined,
      ]);
    });

    it('leaves a list alone that somebody changed since', async () => {
      const on = await playing(small);
      const { before } = await on.port.offerWords([{ areas: [area(on, 'C2:C4'), area(on, 'D2')], words }]);
      await on.port.offerWords([{ areas: [area(on, 'C3')], words: ['Theirs'] }]);
      expect(await on.port.takeBackOffers(before)).toEqual({ restored: 1, left: 1 });
      expect([await offered(on, 'C3'), await offered(on, 'D2')]).toEqual([['Theirs'], undefined]);
    });

    it.each([
      ['too many for one text', long],
      ['with a comma', ['Accepted, in part', 'Not accepted']],
      ['that look like formulas and numbers', ['=1+1', '007', '-']],
      ['with spaces at their ends', [' a', 'b ']],
    ])('keeps words %s on a hidden sheet, once', async (_what, many) => {
      const on = await playing(small);
      const offer = (cells: string, list: readonly string[]) => ({ areas: [area(on, cells)], words: list });
      await on.port.offerWords([offer('C2:C4', many), offer('D2', [...many, 'more, or less'])]);
      await on.port.offerWords([offer('A2', many)]);
      expect([await offered(on, 'C2:C4'), await offered(on, 'D2'), await offered(on, 'A2')]).toEqual([
        many,
        [...many, 'more, or less'],
        many,
      ]);
      const { sheets } = await on.port.survey();
      expect(sheets.map((sheet) => [sheet.visible, sheet.used?.columns])).toEqual([
        [true, 4],
        [false, 2],
      ]);
    });

    it('refuses a protected sheet and a read-only workbook before anything is put', async () => {
      const on = await playing({ ...small, protected: true, unlocked: ['C2:C4'] }, { name: 'Open', rows: [['x']] });
      const open = { sheet: on.stage.idOf('Open'), area: areaAt('A1') };
      const fault = await on.fault(on.port.offerWords([{ areas: [open, area(on, 'C2')], words }]));
      expect(fault).toMatchObject({ kind: 'sheet-protected', sheet: 'Tracker' });
      expect((await on.port.readDropDowns([open])).size).toBe(0);
      const locked = new Play(await set({ readOnly: true, sheets: [small] }));
      const offer = { areas: [area(locked, 'C2')], words };
      expect((await locked.fault(locked.port.offerWords([offer]))).kind).toBe('read-only');
    });

    it('takes back what it can when a sheet is gone', async () => {
      const on = await playing(small, { name: 'Other', rows: [['x']] });
      const other = { sheet: on.stage.idOf('Other'), area: areaAt('A1') };
      const { before } = await on.port.offerWords([{ areas: [other, area(on, 'C2')], words }]);
      await on.stage.deleteSheet('Other');
      expect(await on.port.takeBackOffers(before)).toEqual({ restored: 1, left: 1 });
      expect(await on.port.offerWords([])).toEqual({ cells: 0, left: [], before: { areas: [] } });
    });
  });

  describe(`${name}: highlight`, () => {
    const cells = (on: Play, ...wanted: readonly (readonly [string, Severity, string?])[]) =>
      wanted.map(([at, severity, sheet]) => ({ place: on.place(at, sheet), severity }));
    const colours = (on: Play, sheet: string, ...names: readonly string[]) =>
      names.map((at) => {
        const { row, column } = areaAt(at);
        return on.stage.colour(sheet, row, column);
      });

    it('colours these cells and no others', async () => {
      const on = await playing(small, { name: 'Other', rows: [['x']] });
      await on.port.highlight(
        cells(on, ['C2', 'error'], ['C3', 'error'], ['A4', 'warning'], ['D4', 'hint'], ['A1', 'hint', 'Other']),
      );
      expect(colours(on, 'Tracker', 'C2', 'C3', 'C4', 'A4', 'D4', 'A1')).toEqual([
        'error',
        'error',
        null,
        'warning',
        'hint',
        null,
      ]);
      expect(colours(on, 'Other', 'A1')).toEqual(['hint']);
      await on.port.highlight(cells(on, ['C3', 'warning']));
      expect(colours(on, 'Tracker', 'C2', 'C3', 'A4')).toEqual([null, 'warning', null]);
      expect(colours(on, 'Other', 'A1')).toEqual([null]);
    });

    it('counts what it clears, and clears nothing twice', async () => {
      const on = await playing(small, { name: 'Other', rows: [['x']], hidden: true });
      await on.port.highlight(cells(on, ['C2', 'error'], ['C4', 'error'], ['A1', 'hint', 'Other']));
      expect(await on.port.clearHighlights()).toEqual({ cleared: 3 });
      expect(colours(on, 'Tracker', 'C2', 'C4')).toEqual([null, null]);
      expect(await on.port.clearHighlights()).toEqual({ cleared: 0 });
    });

    it('colours the cell of a merged area that is seen, after the gravest finding', async () => {
      const on = await playing({ ...small, merges: ['A2:A3'] });
      await on.port.survey();
      await on.port.highlight(cells(on, ['A3', 'error'], ['A2', 'hint']));
      expect(colours(on, 'Tracker', 'A2')).toEqual(['error']);
    });

    it('colours nothing where a sheet is protected, gone, or the workbook read-only', async () => {
      const on = await playing({ ...small, protected: true }, { name: 'Open', rows: [['x']] });
      const fault = await on.fault(on.port.highlight(cells(on, ['A1', 'error', 'Open'], ['C2', 'error'])));
      expect(fault).toMatchObject({ kind: 'sheet-protected', sheet: 'Tracker' });
      expect(colours(on, 'Open', 'A1')).toEqual([null]);
      const gone = cells(on, ['A1', 'error', 'Open']);
      await on.stage.deleteSheet('Open');
      expect((await on.fault(on.port.highlight(gone))).kind).toBe('gone');
      const locked = new Play(await set({ readOnly: true, sheets: [small] }));
      expect((await locked.fault(locked.port.highlight(cells(locked, ['C2', 'error'])))).kind).toBe('read-only');
    });
  });

  describe(`${name}: put a sheet`, () => {
    const names = async (on: Play) => (await on.port.survey()).sheets.map((sheet) => sheet.name);
    const standing = async (on: Play, { sheet }: SheetPut) => {
      const survey = await on.port.survey();
      const [content] = await on.port.read(survey, [sheet]);
      return content?.values;
    };
    const filled = [
      ['Findings of the check', ''],
      ['Cell', 'What'],
      ['=1+1', '007'],
      ['', 7],
    ];

    it('makes it last, with text that stays text, and removes it again', async () => {
      const on = await playing(small);
      const put = await on.port.putSheet(findings);
      expect([put.name, put.before, await names(on)]).toEqual(['Findings', null, ['Tracker', 'Findings']]);
      expect(await standing(on, put)).toEqual(filled);
      expect((await on.port.survey()).sheets[1]?.merges).toEqual([areaAt('A1:B1')]);
      expect((await on.port.survey()).activeSheet).toBe(on.stage.idOf('Tracker'));
      expect(await on.port.takeBackSheet(put)).toBe('taken-back');
      expect(await names(on)).toEqual(['Tracker']);
      expect(await on.port.takeBackSheet(put)).toBe('taken-back');
    });

    it('makes its own sheet anew in place, and puts back what stood there', async () => {
      const on = await playing(small);
      const first = await on.port.putSheet(findings);
      const second = await on.port.putSheet(shorter);
      expect([second.sheet, second.name, await names(on)]).toEqual([first.sheet, 'Findings', ['Tracker', 'Findings']]);
      expect(await standing(on, second)).toEqual([['Nothing to report']]);
      expect((await on.port.survey()).sheets[1]?.merges).toEqual([]);
      // Not the one that was made before the last.
      expect(await on.port.takeBackSheet(first)).toBe('edited-since');
      expect(await on.port.takeBackSheet(second)).toBe('taken-back');
      expect(await standing(on, first)).toEqual(filled);
      expect((await on.port.survey()).sheets[1]?.merges).toEqual([areaAt('A1:B1')]);
      expect(await on.port.takeBackSheet(first)).toBe('taken-back');
      expect(await names(on)).toEqual(['Tracker']);
    });

    it('leaves a sheet alone that somebody edited, and makes a second', async () => {
      const on = await playing(small);
      const first = await on.port.putSheet(findings);
      on.stage.type('Findings', 5, 3, 'my note');
      const second = await on.port.putSheet(shorter);
      expect([second.name, second.before, await names(on)]).toEqual([
        'Findings (2)',
        null,
        ['Tracker', 'Findings', 'Findings (2)'],
      ]);
      expect((await standing(on, first))?.[0]?.[0]).toBe('Findings of the check');
      expect(await on.port.takeBackSheet(first)).toBe('edited-since');
      expect((await on.port.putSheet(findings)).name).toBe('Findings (2)');
    });

    it('leaves a sheet alone that somebody renamed', async () => {
      const on = await playing(small);
      const put = await on.port.putSheet(findings);
      await on.stage.renameSheet('Findings', 'March');
      expect(await on.port.takeBackSheet(put)).toBe('edited-since');
      expect((await on.port.putSheet(findings)).name).toBe('Findings');
      expect(await names(on)).toEqual(['Tracker', 'March', 'Findings']);
    });

    it('does not take a sheet of the same name for its own', async () => {
      const on = await playing(small, { name: 'FINDINGS', rows: [['x']] });
      expect((await on.port.putSheet(findings)).name).toBe('Findings (2)');
      expect((await on.port.putSheet({ ...findings, name: 'Ours: [all]' })).name).toBe('Findings (2)');
    });

    it('tells which sheets it made, edited since or not', async () => {
      const on = await playing(small);
      const made = async () => (await on.port.survey()).sheets.map((sheet) => [sheet.name, sheet.made]);
      await on.port.putSheet(findings);
      await on.port.offerWords([{ areas: [{ sheet: on.stage.idOf('Tracker'), area: areaAt('C2') }], words: long }]);
      on.stage.type('Findings', 5, 3, 'my note');
      await on.stage.renameSheet('Findings', 'March');
      expect(await made()).toEqual([
        ['Tracker', false],
        ['March', true],
        ['Follow-up lists', true],
      ]);
    });

    it('tells listeners that the sheet is its own', async () => {
      const on = await playing(small);
      const told: SheetEdited[] = [];
      await on.port.listen((edit) => told.push(edit));
      const put = await on.port.putSheet(findings);
      await on.port.putSheet(shorter);
      await on.port.takeBackSheet(await on.port.putSheet(findings));
      await on.port.takeBackSheet(put);
      await on.stage.settle();
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(({ own }) => !own)).toEqual([]);
      on.type('C2', 'x');
      await on.stage.settle();
      expect(told.at(-1)).toMatchObject({ own: false });
    });

    it('makes sheets that belong together, again in place, and takes all of them back or none', async () => {
      const on = await playing(small);
      const first = await on.port.putSheets(together);
      const again = await on.port.putSheets(together);
      expect(again.map((put) => put.name)).toEqual(['Summary', '_rows']);
      const { sheets } = await on.port.survey();
      expect(sheets.map((sheet) => [sheet.name, sheet.visible, sheet.made])).toEqual([
        ['Tracker', true, false],
        ['Summary', true, true],
        ['_rows', false, true],
      ]);
      expect(on.stage.cell('Summary', 0, 0).formula).toBe('=SUM(_rows!$A:$A)');
      expect(await on.port.takeBackSheets(again)).toBe('taken-back');
      on.stage.type('Summary', 5, 0, 'my note');
      expect(await on.port.takeBackSheets(first)).toBe('edited-since');
      expect(await names(on)).toEqual(['Tracker', 'Summary', '_rows']);
      expect((await on.port.putSheets(together)).map((put) => put.name)).toEqual(['Summary (2)', '_rows (2)']);
    });

    it('refuses a read-only workbook and a protected sheet', async () => {
      const locked = new Play(await set({ readOnly: true, sheets: [small] }));
      expect((await locked.fault(locked.port.putSheet(findings))).kind).toBe('read-only');
      const on = await playing(small);
      on.stage.edit(true);
      expect((await on.fault(on.port.putSheet(findings))).kind).toBe('cell-being-edited');
      on.stage.edit(false);
      expect(await names(on)).toEqual(['Tracker']);
    });
  });
}
