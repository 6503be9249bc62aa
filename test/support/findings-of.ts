// What a check finds, short enough to be read in a test: "B3" or "B3 -> suggestion", in the order found.
import { type CheckOptions, runRules } from '../../src/core/rules/check';
import type { Tracker } from '../../src/core/layout/tracker';
import type { AnyFinding, RuleId } from '../../src/core/rules/index';
import { cellName } from '../../src/core/sheet/a1';

/** What the check is given besides the tracker. */
type Besides = Omit<CheckOptions, 'only'>;

export function findingsOf(tracker: Tracker, rule: RuleId, besides: Besides = {}): readonly AnyFinding[] {
  return runRules(tracker, { ...besides, only: new Set([rule]) }).findings;
}

export function cellsOf(tracker: Tracker, rule: RuleId, besides: Besides = {}): readonly string[] {
  return findingsOf(tracker, rule, besides).map(({ row, column, suggestion }) =>
    suggestion === null ? cellName(row, column) : `${cellName(row, column)} -> ${suggestion}`,
  );
}
