import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../../../src/core/annex/document';
import type { Tracker } from '../../../src/core/layout/tracker';
import { messages } from '../../../src/messages';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { openWorkbook } from '../../../src/preview/xlsx';
import { annexOf } from '../../support/annex-of';
import { drawnModel } from '../../support/drawn-model';
import { Editing } from '../../support/edit-model';
import { randomPeriods } from '../../support/random-workbook';
import { pageText, summarise, type SummariseOptions } from '../../support/summarise';

const words = messages.en.figures.summary;

/** The annex's table: its titles; then year, total, count and share of each status, how many are long open. */
function annexLines(tracker: Tracker): readonly (readonly string[])[] {
  const { blocks } = annexOf('status-summary', tracker, { language: 'en' }).document;
  const tables = blocks.flatMap((block: Block) => (block.kind === 'table' ? [block] : []));
  return tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(textOf)));
}

function textOf(cell: Cell): string {
  return cell.paragraphs.flatMap((runs) => runs.map((run) => ('text' in run ? run.text : ''))).join('');
}

/** The page's two tables, joined as the annex prints them; statuses that nothing has are no columns there. */
function pageLines(model: WorkbookModel, name: string, shown: readonly string[]): readonly string[][] {
  const line = (heading: string, below: number) => (pageText(model, name, heading, 0, below) ?? []).map(String);
  const titles = line(words.standing, 1);
  const lines: string[][] = [];
  for (let below = 2; ; below++) {
    const [counts, shares] = [line(words.standing, below), line(words.standingShares, below)];
    const [year = '', total = ''] = counts;
    if (year === '') return lines;
    const cells = counts.slice(2).flatMap((count, at) => {
      const isShare = at + 2 < shares.length;
      const isShown = shown.includes((titles[at + 2] ?? '').toLowerCase());
      return isShown ? [isShare ? `${count} (${shares[at + 2] ?? ''}%)` : count] : [];
    });
    lines.push([year, total, ...cells]);
  }
}

function expectAgreement(model: WorkbookModel, options: SummariseOptions): number {
  const { name, tracker } = summarise(model, options);
  const [titles = [], ...lines] = annexLines(tracker);
  const shown = titles.map((title) => title.toLowerCase());
  const told = (each: readonly (readonly string[])[]) =>
    each.filter(([year]) => year !== words.otherYears && year !== '–');
  expect(told(pageLines(model, name, shown))).toEqual(told(lines));
  return lines.length;
}

describe('the status summary of sheet and paper', () => {
  it('is the same for random trackers', () => {
    let lines = 0;
    for (const { now } of randomPeriods(12, 74_177)) lines += expectAgreement(now, { asOf: '2024-12-31' });
    expect(lines).toBeGreaterThan(50);
  }, 60_000);

  it('gives each year a hundred per cent, and goes on doing so when a status is edited', () => {
    const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'];
    const states = ['Implemented', 'In progress', 'Not started'];
    const rows = states.map((state, at) => [
      'JIU/REP/2021/3',
      at + 1,
      `The executive heads should complete measure ${String(at)} and report on it.`,
      'Accepted',
      state,
    ]);
    const model = drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...rows] }] });
    const { name } = summarise(model, { asOf: '2024-12-31' });
    expect(pageText(model, name, words.standingShares, 0, 2)).toEqual(['2021', 3, 34, 33, 33, 0, 0]);
    new Editing(model, 'Tracker').type(1, 4, 'In progress').done();
    expect(pageText(model, name, words.standing, 0, 2)).toEqual(['2021', 3, 1, 2, 0, 0, 0, 3]);
    expect(pageText(model, name, words.standingShares, 0, 2)).toEqual(['2021', 3, 33, 67, 0, 0, 0]);
  });
});

const shared = path.resolve(import.meta.dirname, '../../../../shared/trackers');

describe.skipIf(!existsSync(shared))('the status summary of trackers rebuilt from published papers', () => {
  it.each([
    ['board-of-auditors-2018-en.xlsx', { asOf: '2018-12-31', scheme: 'board-of-auditors' }],
    ['oversight-2024-en.xlsx', { asOf: '2024-12-31' }],
  ] as const)('%s', (file, options) => {
    const model = openWorkbook(readFileSync(path.join(shared, file)), file);
    expect(expectAgreement(model, options)).toBeGreaterThan(2);
  });
});
