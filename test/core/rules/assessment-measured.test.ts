// The hints on what comments say, measured on two published papers whose rows a careful reader graded: which rows are
// expected, how many of the hints are right, and how many of the rows are found.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { numberText } from '../../../src/core/recommendation/recommendation';
import { runRules } from '../../../src/core/rules/check';
import { openTracker } from '../../support/open-tracker';

const shared = fileURLToPath(new URL('../../../../shared/trackers/', import.meta.url));
const hints = ['assessment-contradicts-status', 'assessment-contradicts-acceptance'] as const;

function hinted(name: string, only: Parameters<typeof runRules>[1] = { only: new Set(hints) }): readonly string[] {
  const sheets = openTracker(path.join(shared, name));
  const tracker = readTracker(sheets, recogniseLayout(sheets, {}), { asOf: null, mapping: new Map() });
  const rows = runRules(tracker, only).findings.map(
    ({ recommendation: { symbol, number } }) => `${symbol.replace('JIU/REP/', '')} ${numberText(number)}`,
  );
  return [...new Set(rows)];
}

/** Comment and status can hardly both be right. */
const strong = ['2020/8 4', '2020/6 3', '2019/9 1', '2020/1 3', '2020/2 8', '2020/7 2', '2019/8 4', '2020/8 5'];
/** A careful reader would ask, but the comment may be read either way. */
const weak = [
  ...['2021/3 2', '2020/8 7', '2020/8 8', '2020/6 4', '2020/2 1', '2020/5 3', '2021/6 1', '2021/6 2', '2021/6 3'],
  ...['2021/5 3', '2021/5 4', '2018/4 10', '2020/7 3', '2021/2 1', '2018/6 5', '2016/9 3', '2020/6 1', '2017/3 2'],
  ...['2021/6 6', '2021/2 7', '2019/5 1'],
];
/** Said of a sideline that goes on, beside work that is done. */
const falseAlarms = ['2016/9 2'];

describe.skipIf(!existsSync(path.join(shared, 'wipo-2022-zh.xlsx')))('in published papers', () => {
  const share = (part: readonly string[], whole: readonly string[]) =>
    part.filter((row) => whole.includes(row)).length / part.length;

  it('finds seven of the eight strong contradictions of fifty-one rows, nine hints of ten being right', () => {
    const found = hinted('wipo-2022-zh.xlsx');
    const graded = [...strong, ...weak];
    expect(found.filter((row) => !graded.includes(row))).toEqual(falseAlarms);
    expect(share(found, graded)).toBeGreaterThanOrEqual(0.9);
    // The one not found says in one sentence that the matter was not discussed, and in the next what was approved instead.
    expect(strong.filter((row) => !found.includes(row))).toEqual(['2020/2 8']);
    // Most of the others need the recommendation's text to be held against the comment, which these rules do not do.
    expect(share(graded, found)).toBeGreaterThanOrEqual(0.3);
  });

  it('finds five of the seven of a matrix of twenty-three rows, all of them right', () => {
    const expected = ['2021/2 3', '2021/2 7', '2021/3 2', '2020/8 10', '2020/8 7', '2020/8 6', '2021/3 1'];
    const found = hinted('itu-2022-zh.xlsx');
    expect(found.filter((row) => !expected.includes(row))).toEqual([]);
    expect(expected.filter((row) => !found.includes(row))).toEqual(['2021/3 2', '2021/3 1']);
  });

  it('is silent on the year before and on a register in order', () => {
    expect(hinted('wipo-2021-zh.xlsx')).toEqual([]);
    expect(hinted('oversight-2024-en.xlsx')).toEqual([]);
    expect(hinted('board-of-auditors-2018-en.xlsx')).toEqual([]);
  });

  it('finds the two comments that lean on another row', () => {
    const elsewhere = { only: new Set(['assessment-refers-elsewhere'] as const) };
    expect(hinted('wipo-2022-zh.xlsx', elsewhere)).toEqual(['2021/3 2', '2020/7 4']);
    expect(hinted('itu-2022-zh.xlsx', elsewhere)).toEqual([]);
  });

  it('has nothing to say of addressees and languages', () => {
    const only = new Set(['text-addressee-mismatch', 'text-language'] as const);
    for (const name of ['wipo-2022-zh.xlsx', 'wipo-2021-zh.xlsx', 'itu-2022-zh.xlsx', 'oversight-2024-en.xlsx']) {
      expect(hinted(name, { only })).toEqual([]);
    }
  });
});
