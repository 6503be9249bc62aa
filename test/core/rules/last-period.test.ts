// What the rules on last period give besides a cell: data, partners, and whom a finding is about.
import { describe, expect, it } from 'vitest';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { runRules } from '../../../src/core/rules/check';
import type { RuleId } from '../../../src/core/rules/index';
import { drawTracker, type DrawOptions } from '../../support/draw-tracker';
import { findingsOf } from '../../support/findings-of';

const onLastPeriod: readonly RuleId[] = [
  'status-regressed',
  'acceptance-withdrawn',
  'stage-skipped',
  'recommendation-vanished',
  'roll-forward-mismatch',
];

const find = (rule: RuleId, now: string, before: string, options: DrawOptions = {}) =>
  findingsOf(drawTracker(now, options), rule, {
    given: { 'last-period': lastPeriodOf(drawTracker(before, options), 'Tracker 2021.xlsx') },
  });

describe('rules on last period', () => {
  it('are reported as not run without last period’s data, all but the one that can do without', () => {
    const tracker = drawTracker(`
      report         | number | acceptance | implementation | changeNote
      JIU/REP/2020/1 | 1      | Accepted   | In progress    | No change`);
    const { notRun } = runRules(tracker);
    const because = new Map(notRun.map((each) => [each.rule, each.because]));
    for (const rule of onLastPeriod) expect(because.get(rule)).toEqual({ kind: 'no-input', input: 'last-period' });
    expect(because.has('change-note-inconsistent')).toBe(false);
  });

  it('status-regressed says what it was and is, and says it once where acceptance and implementation fell', () => {
    const found = find(
      'status-regressed',
      `report         | number | acceptance          | implementation
       JIU/REP/2020/1 | 1      | Accepted            | Not started
       JIU/REP/2020/1 | 2      | Under consideration |`,
      `report         | number | acceptance | implementation
       JIU/REP/2020/1 | 1      | Accepted   | Implemented
       JIU/REP/2020/1 | 2      | Accepted   | Implemented`,
    );
    expect(found).toMatchObject([
      { data: { was: 'implemented', now: 'not_started' }, value: 'Not started', safe: false },
      { data: { was: 'accepted', now: 'under_consideration' } },
    ]);
    expect(found).toHaveLength(2);
  });

  it('stage-skipped tells from where', () => {
    const found = find(
      'stage-skipped',
      `report         | number | acceptance | implementation
       JIU/REP/2020/1 | 1      | Accepted   | Implemented
       JIU/REP/2020/1 | 2      | Accepted   | Implemented`,
      `report         | number | acceptance          | implementation
       JIU/REP/2020/1 | 1      | Under consideration |
       JIU/REP/2020/1 | 2      | Accepted            | Not started`,
    );
    expect(found.map(({ data }) => data)).toEqual([{ was: 'under_consideration' }, { was: 'not_started' }]);
  });

  it('recommendation-vanished is about the one that has no row', () => {
    const found = find(
      'recommendation-vanished',
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress`,
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 | 3(a)   | Not started`,
    );
    expect(found).toMatchObject([
      {
        severity: 'error',
        row: 1,
        about: { symbol: 'JIU/REP/2020/1', number: { value: 3, part: 'a' } },
        data: { report: 'JIU/REP/2020/1', number: '3(a)', lastPeriod: 'Tracker 2021.xlsx' },
      },
    ]);
  });

  it('roll-forward-mismatch gives the sum, names the rows and relates the others', () => {
    const found = find(
      'roll-forward-mismatch',
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 |        | In progress
       JIU/REP/2020/1 | 1      | Not started`,
      `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress`,
    );
    expect(found).toMatchObject([
      {
        row: 2,
        related: [{ row: 3 }, { row: 4 }],
        data: {
          counts: { openBefore: 1, new: 0, reopened: 0, closed: 0, vanished: 0, openNow: 4 },
          culprits: [
            { because: 'duplicate', period: 'now', count: 2, names: ['JIU/REP/2020/1 1'] },
            { because: 'no-identity', period: 'now', count: 1, names: ['B4'] },
          ],
        },
      },
    ]);
  });

  it('change-note-inconsistent prefers last period’s data, and takes a word of both kinds for either', () => {
    const before = `report         | number | acceptance   | implementation
       JIU/REP/2020/1 | 1      | Accepted     | Not started
       JIU/REP/2020/1 | 2      | Not relevant |
       JIU/REP/2020/1 | 3      | Accepted     | In progress`;
    const found = find(
      'change-note-inconsistent',
      `report         | number | acceptance   | previousImplementation | implementation | changeNote
       JIU/REP/2020/1 | 1      | Accepted     | In progress            | Implemented    | Previously: in progress
       JIU/REP/2020/1 | 2      | Accepted     |                        | In progress    | Précédemment : sans objet
       JIU/REP/2020/1 | 3      | Accepted     |                        | In progress    | New
       JIU/REP/2021/4 | 1      | Accepted     |                        | In progress    | Previously "in progress"`,
      before,
    );
    expect(found.map(({ column, data }) => [column, data])).toEqual([
      [3, { because: 'other-status', noted: 'in_progress', was: 'not_started', lastPeriod: 'Tracker 2021.xlsx' }],
      [5, { because: 'other-status', noted: 'in_progress', was: 'not_started', lastPeriod: 'Tracker 2021.xlsx' }],
      [5, { because: 'not-new', lastPeriod: 'Tracker 2021.xlsx' }],
      [5, { because: 'not-there', lastPeriod: 'Tracker 2021.xlsx' }],
    ]);
  });

  it('change-note-inconsistent misses no note where hardly anybody writes one', () => {
    const before = `report         | number | implementation
       JIU/REP/2020/1 | 1      | In progress
       JIU/REP/2020/1 | 2      | In progress
       JIU/REP/2020/1 | 3      | In progress`;
    const sheet = (second: string) => `report | number | implementation | changeNote
       JIU/REP/2020/1 | 1      | In progress    | No change
       JIU/REP/2020/1 | 2      | In progress    | ${second}
       JIU/REP/2020/1 | 3      | In progress    |`;
    expect(find('change-note-inconsistent', sheet(''), before)).toEqual([]);
    expect(find('change-note-inconsistent', sheet('No change'), before)).toMatchObject([
      { row: 3, data: { because: 'missing' } },
    ]);
  });
});
