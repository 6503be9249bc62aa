// What a check finds, short enough to be read in a test: "B3" or "B3 -> suggestion", in the order found.
import type { Tracker } from '../../src/core/layout/tracker';
import { runRules } from '../../src/core/rules/check';
import type { AnyFinding, RuleId } from '../../src/core/rules/index';
import { cellName } from '../../src/core/sheet/a1';

export function findingsOf(tracker: Tracker, rule: RuleId): readonly AnyFinding[] {
  return runRules(tracker, { only: new Set([rule]) }).findings;
}

export function cellsOf(tracker: Tracker, rule: RuleId): readonly string[] {
  return findingsOf(tracker, rule).map(({ row, column, suggestion }) =>
    suggestion === null ? cellName(row, column) : `${cellName(row, column)} -> ${suggestion}`,
  );
}
