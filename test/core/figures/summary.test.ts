import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/core/figures/summary/summary';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { openWorkbook } from '../../../src/preview/xlsx';
import { randomPeriods } from '../../support/random-workbook';
import { summarise, trackerIn } from '../../support/summarise';

const folder = path.resolve(import.meta.dirname, '../../trackers');
const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx') && !/no-tracker|wu-genzong/.test(file));

describe('the live summary', () => {
  it.each(files)('counts %s as the figures do', (file) => {
    const model = openWorkbook(readFileSync(path.join(folder, file)), file);
    const { summary, figures, differing } = summarise(model, { asOf: '2024-12-31' });
    expect(summary.live).toBe(true);
    expect(figures.total).toBeGreaterThan(0);
    expect(differing()).toEqual([]);
  });
});

/** Known to Excel since 2010 and to LibreOffice. */
const known = new Set(
  (
    'AND COUNT COUNTA COUNTIF COUNTIFS DATE EDATE FIND IF IFERROR INDEX INT ISNUMBER LARGE LEFT LOOKUP MATCH MAX MID MOD N NA OR ' +
    'ROUND ROW ROWS COLUMN SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXT TRIM VALUE YEAR'
  ).split(' '),
);

/** Names of functions in the formulas, outside texts and sheets' names. */
function functionsIn({ drafts }: Summary): ReadonlySet<string> {
  const formulas = drafts.flatMap(({ rows, fills = [] }) => [
    ...rows.flat().map((cell) => cell?.formula ?? ''),
    ...fills.flatMap((fill) => fill.formulas),
  ]);
  const bare = formulas.map((formula) => formula.replaceAll(/"[^"]*"|'[^']*'/g, ''));
  return new Set(bare.flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
}

describe('the live summary of random trackers', () => {
  it('counts each as the figures do', () => {
    const wrong: unknown[] = [];
    let counted = 0;
    const functions = new Set<string>();
    for (const [at, { now, before }] of randomPeriods(60, 20_220_331).entries()) {
      const lastPeriod = lastPeriodOf(trackerIn(before).tracker, before.name);
      const { differing, figures, summary } = summarise(now, {
        asOf: '2024-12-31',
        ...(at % 4 === 0 ? {} : { lastPeriod }),
      });
      counted += figures.total;
      for (const name of functionsIn(summary)) functions.add(name);
      const found = differing();
      if (found.length > 0) wrong.push([now.name, found.slice(0, 4)]);
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(600);
    expect([...functions].filter((name) => !known.has(name))).toEqual([]);
    expect(functions.size).toBeGreaterThan(25);
  }, 240_000);
});

const shared = path.resolve(import.meta.dirname, '../../../../shared/trackers');

describe.skipIf(!existsSync(shared))('the summary of trackers rebuilt from published papers', () => {
  const open = (file: string) => openWorkbook(readFileSync(path.join(shared, file)), file);

  it('is that of the first paper, with what is new by last period', () => {
    const model = open('wipo-2022-zh.xlsx');
    const lastPeriod = lastPeriodOf(trackerIn(open('wipo-2021-zh.xlsx')).tracker, 'wipo-2021-zh');
    const { figures, differing } = summarise(model, { asOf: '2022-03-31', lastPeriod });
    expect(differing()).toEqual([]);
    expect(figures).toMatchObject({ total: 51, implemented: 25, closedOtherwise: 2, open: 24, new: 15 });
    expect(figures.byAddressee).toMatchObject([
      { key: 'legislative', total: 13, implemented: 8, closedOtherwise: 0, open: 5, new: 4 },
      { key: 'executive', total: 38, implemented: 17, closedOtherwise: 2, open: 19, new: 11 },
    ]);
    expect(figures.rates.find(({ name: rate }) => rate === 'openOfAll')?.percent).toBe(47);
    expect(figures.byYear.filter(({ open: left }) => left > 0).map(({ key, open: left }) => [key, left])).toEqual([
      ['2021', 7],
      ['2020', 12],
      ['2019', 2],
      ['2018', 3],
    ]);
    expect(figures.rollForward).toEqual({ openBefore: 36, new: 15, reopened: 0, closed: 27, vanished: 0, openNow: 24 });
  });

  it('leaves out what is for information', () => {
    const { figures, differing } = summarise(open('itu-2022-zh.xlsx'));
    expect(differing()).toEqual([]);
    expect(figures).toMatchObject({ total: 22, forInformation: 1 });
    expect(figures.implementation).toMatchObject({ implemented: 7, in_progress: 5, not_started: 10 });
  });

  it('counts in the words of the Board of Auditors', () => {
    const { figures, differing } = summarise(open('board-of-auditors-2018-en.xlsx'), {
      asOf: '2018-12-31',
      scheme: 'board-of-auditors',
    });
    expect(differing()).toEqual([]);
    expect(figures.implementation).toMatchObject({ implemented: 2, in_progress: 36, not_started: 1 });
    expect([figures.open, figures.ageing]).toEqual([37, { years: 2, count: 12 }]);
  });

  it('counts the register of several sources', () => {
    expect(summarise(open('oversight-2024-en.xlsx'), { asOf: '2024-12-31' }).differing()).toEqual([]);
  });
});
