// The rules on days and ages on trackers rebuilt from published papers, where they are at hand.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { numberText } from '../../../src/core/recommendation/recommendation';
import { parseDay } from '../../../src/core/recommendation/day';
import { runRules } from '../../../src/core/rules/check';
import type { RuleId } from '../../../src/core/rules/index';
import { openTracker } from '../../support/open-tracker';

const folder = path.resolve(import.meta.dirname, '../../../../shared/trackers');
const dateRules: readonly RuleId[] = [
  'date-invalid',
  'date-in-future',
  'date-before-issue',
  'deadline-passed',
  'open-too-long',
  'consideration-too-long',
];

/** `symbol number` of the findings by rule; rules without a finding are left out. */
function found(file: string, asOf: string): Readonly<Record<string, readonly string[]>> {
  const sheets = openTracker(path.join(folder, file));
  const tracker = readTracker(sheets, recogniseLayout(sheets, {}), { asOf: parseDay(asOf), mapping: new Map() });
  const byRule: Record<string, string[]> = {};
  for (const { rule, recommendation } of runRules(tracker, { only: new Set(dateRules) }).findings) {
    const { symbol, number } = recommendation;
    (byRule[rule] ??= []).push(`${symbol} ${numberText(number)}`);
  }
  for (const list of Object.values(byRule)) list.sort();
  return byRule;
}

describe.skipIf(!existsSync(folder))('days and ages in published trackers', () => {
  it('wipo-2022-zh: five are past the day in their own text, five are old', () => {
    expect(found('wipo-2022-zh.xlsx', '2022-03-31')).toEqual({
      'deadline-passed': [
        'JIU/REP/2018/4 10',
        'JIU/REP/2018/6 1',
        'JIU/REP/2018/6 8',
        'JIU/REP/2019/8 4',
        'JIU/REP/2020/2 3',
      ],
      'open-too-long': [
        'JIU/REP/2018/4 10',
        'JIU/REP/2018/6 1',
        'JIU/REP/2018/6 8',
        'JIU/REP/2019/5 1',
        'JIU/REP/2019/8 4',
      ],
    });
  });

  it('itu-2022-zh: all open ones fall due at the end of the year', () => {
    expect(found('itu-2022-zh.xlsx', '2022-03-31')).toEqual({});
  });

  it('board-of-auditors-2018-en: twelve are older than two years', () => {
    const { 'open-too-long': old = [], ...others } = found('board-of-auditors-2018-en.xlsx', '2018-12-31');
    expect(others).toEqual({});
    expect(old).toHaveLength(12);
    expect(new Set(old.map((each) => each.split(' ')[0]))).toEqual(new Set(['A/70/581']));
  });

  it('oversight-2024-en: one overdue, three undecided for over a year, one done before its report', () => {
    expect(found('oversight-2024-en.xlsx', '2024-12-31')).toEqual({
      'consideration-too-long': ['JIU/REP/2023/4 2', 'JIU/REP/2023/4 3', 'JIU/REP/2023/4 5'],
      'date-before-issue': ['IMAC/2024 4'],
      'deadline-passed': ['JIU/REP/2022/4 3'],
      'open-too-long': ['JIU/REP/2022/4 3'],
    });
  });
});
