// Rules on last period without last period's data.
import { expect, it } from 'vitest';
import { runRules } from '../../../src/core/rules/check';
import type { RuleId } from '../../../src/core/rules/index';
import { drawTracker } from '../../support/draw-tracker';

const onLastPeriod: readonly RuleId[] = [
  'status-regressed',
  'acceptance-withdrawn',
  'stage-skipped',
  'recommendation-vanished',
  'roll-forward-mismatch',
];

it('rules on last period are reported as not run without last period’s data, all but the one that can do without', () => {
  const tracker = drawTracker(`
    report         | number | acceptance | implementation | changeNote
    JIU/REP/2020/1 | 1      | Accepted   | In progress    | No change`);
  const { notRun } = runRules(tracker);
  const because = new Map(notRun.map((each) => [each.rule, each.because]));
  for (const rule of onLastPeriod) expect(because.get(rule)).toEqual({ kind: 'no-input', input: 'last-period' });
  expect(because.has('change-note-inconsistent')).toBe(false);
});
