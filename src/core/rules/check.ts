// Running the rules over a tracker: findings in sheet and row order, and which rules could not run and why.
import type { AnyFinding, AnyNotRun } from './index';
import type { Severity } from './rule';

export interface CheckResult {
  readonly findings: readonly AnyFinding[];
  readonly notRun: readonly AnyNotRun[];
  readonly counts: Readonly<Record<Severity, number>>;
}
