// Official texts put into a tracker, on the in-memory workbook and through Microsoft's client.
import { describe, expect, it } from 'vitest';
import { parseKept } from '../../src/core/kept';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import {
  compareTexts,
  newRowsOf,
  parseDay,
  publishCatalogue,
  pullTexts,
  takeBackTexts,
  type NamedCatalogue,
  type PullChoice,
  type TextsCompared,
  type TextsPulled,
} from '../../src/tasks';
import { readCatalogue } from '../../src/sources/catalogue-text';
import { createOfficeWorkbook } from '../../src/workbook/office';
import type { WorkbookPort } from '../../src/workbook/port';
import { drawCatalogue } from '../support/draw-catalogue';
import { drawnModel } from '../support/drawn-model';
import type { DrawnSheet } from '../support/drawn-workbook';
import { MemoryWorkbook } from '../support/memory-workbook';

loadExcelClient();

const tracker: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'Report title', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
    ['JIU/REP/2021/3', 'Train travel', 1, 'Rec. 1: The heads could travel by train.', 'Accepted', 'Implemented'],
    ['JIU/REP/2021/3', 'Train travel', 2, 'The council should pay for it.', 'Accepted', 'In progress'],
    ['JIU/REP/2021/3', 'Train travel', 3, { formula: '="Report on "&"it."', value: 'Report on it.' }, 'Accepted', ''],
    ['JIU/REP/2020/8', 'Other matters', 1, 'Another text altogether.', 'Accepted', 'In progress'],
  ],
};
const catalogue: NamedCatalogue = {
  name: 'texts.json',
  catalogue: drawCatalogue(
    'en',
    `JIU/REP/2021/3 | Travel by train | 1 | e | The heads should travel by train.
                    |                 | 2 | l | The council should pay for it.
                    |                 | 3 | e | The heads should report on it.
                    |                 | 4 | e | The heads should learn from it.
     JIU/REP/2021/7 | Interns         | 1 | e | The heads should pay interns.
                    |                 | 2 | o | Others should too.`,
  ),
};
const today = parseDay('2022-05-03');
if (!today) throw new Error('A day was expected.');

async function compared(workbook: WorkbookPort): Promise<TextsCompared> {
  const outcome = await compareTexts(workbook, { asOf: null, mapping: new Map(), catalogue }, null);
  if (outcome.kind === 'refused') throw new Error(`Refused: ${outcome.because}`);
  return outcome;
}

async function pulled(workbook: WorkbookPort, choice: PullChoice = {}): Promise<TextsPulled> {
  const outcome = await pullTexts(workbook, await compared(workbook), choice, today ?? never());
  if (outcome.kind === 'refused') throw new Error(`Refused: ${outcome.because}`);
  return outcome;
}

function never(): never {
  throw new Error('A day was expected.');
}

function excel(): {
  workbook: WorkbookPort;
  cell: (row: number, column: number) => unknown;
  formula: (row: number, column: number) => unknown;
} {
  const model = drawnModel({ sheets: [tracker] });
  connect(new ExcelHost(model));
  const cells = () => model.worksheets[0]?.cells;
  return {
    workbook: createOfficeWorkbook(),
    cell: (row, column) => cells()?.value(row, column),
    formula: (row, column) => cells()?.formula(row, column),
  };
}

describe('official texts', () => {
  it('are put in behind the number in front, never over a formula, and their source is kept', async () => {
    const { workbook, cell, formula } = excel();
    const { written, left, kept } = await pulled(workbook);
    expect(written).toBe(1);
    expect(left.map(({ because, change }) => [because, change.place.row])).toEqual([['holds-formula', 3]]);
    expect(cell(1, 3)).toBe('Rec. 1: The heads should travel by train.');
    expect(formula(3, 3)).toBeDefined();
    expect(cell(1, 1)).toBe('Train travel');
    expect(kept?.source).toEqual({ name: 'texts.json', version: '2022-03-31', pulledOn: '2022-05-03', language: 'en' });
    expect(parseKept(await workbook.recall())?.source).toEqual(kept?.source);
  });

  it('come with titles when asked', async () => {
    const { workbook, cell } = excel();
    const { written } = await pulled(workbook, { texts: () => false, titles: () => true });
    expect(written).toBe(3);
    expect([cell(1, 1), cell(2, 1), cell(4, 1)]).toEqual(['Travel by train', 'Travel by train', 'Other matters']);
    expect(cell(1, 3)).toBe('Rec. 1: The heads could travel by train.');
  });

  it('are taken back, and with them what was kept of their source', async () => {
    const { workbook, cell } = excel();
    const outcome = await pulled(workbook);
    expect(await takeBackTexts(workbook, outcome)).toMatchObject({ kind: 'taken-back', restored: 1, leftAlone: 0 });
    expect(cell(1, 3)).toBe('Rec. 1: The heads could travel by train.');
    expect(parseKept(await workbook.recall())?.source).toBeUndefined();
  });

  it('leave a cell alone that somebody changed meanwhile', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    const seen = await compared(workbook);
    workbook.type('Tracker', 1, 3, 'Typed just now.');
    const outcome = await pullTexts(workbook, seen, {}, today);
    expect(outcome).toMatchObject({ kind: 'pulled', written: 0, kept: null });
    expect(workbook.cell('Tracker', 1, 3).value).toBe('Typed just now.');
    expect(workbook.kept).toBeNull();
  });

  it('say what was written until then when Excel stops in the middle', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    const seen = await compared(workbook);
    workbook.failNext('read-only');
    expect(await pullTexts(workbook, seen, {}, today)).toMatchObject({ kind: 'refused', because: 'read-only' });
  });

  it('are in although the workbook cannot keep where they come from', async () => {
    const workbook = new MemoryWorkbook({ sheets: [tracker] });
    workbook.kept = '{"format":"recommendation-followup/9"}';
    const outcome = await pulled(workbook);
    expect(outcome).toMatchObject({ written: 1, kept: null });
    expect(workbook.kept).toBe('{"format":"recommendation-followup/9"}');
  });

  it('lead to rows for what the tracker lacks, of new reports when asked', async () => {
    const seen = await compared(new MemoryWorkbook({ sheets: [tracker] }));
    const rowsOf = (newReports: boolean) =>
      newRowsOf(seen, { newReports }).groups.flatMap(({ after, rows }) => rows.map(({ symbol }) => [after, symbol]));
    expect(rowsOf(false)).toEqual([[3, 'JIU/REP/2021/3']]);
    expect(rowsOf(true)).toEqual([
      [3, 'JIU/REP/2021/3'],
      [4, 'JIU/REP/2021/7'],
    ]);
  });
});

describe('publishing', () => {
  it.each(['json', 'csv'] as const)('gives a file that is read again, as %s', async (form) => {
    const sheet = {
      ...tracker,
      rows: tracker.rows.map((row, at) => [...row, at === 0 ? 'Addressee' : 'Executive head']),
    };
    const seen = await compared(new MemoryWorkbook({ sheets: [sheet] }));
    const { text, left } = publishCatalogue(
      seen.tracker,
      { publisher: 'An office', version: '1', language: 'en' },
      form,
    );
    expect(left).toEqual([]);
    const read = readCatalogue({ kind: form, text });
    if (read.kind === 'problem') throw new Error(JSON.stringify(read.problem));
    expect(read.catalogue.reports.map(({ symbol, recommendations }) => [symbol, recommendations.length])).toEqual([
      ['JIU/REP/2021/3', 3],
      ['JIU/REP/2020/8', 1],
    ]);
    expect(read.catalogue.reports[0]?.recommendations[0]?.text.en).toBe('The heads could travel by train.');
  });
});
