// What survey, read, drop-down lists, reveal and listen must do.
import { describe, expect, it } from 'vitest';
import type { Progress, SheetEdited } from '../../src/workbook/port';
import { areaAt, type DrawnSheet } from '../support/drawn-workbook';
import { Play, playing as play, type Setting, small } from './stage';

export function describeReading(name: string, set: Setting): void {
  const playing = (...sheets: readonly DrawnSheet[]) => play(set, sheets);

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
