// Running the rules over a tracker: findings in sheet and row order, and which rules could not run and why.
import type { Tracker } from '../layout/tracker';
import type { Field } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { finished, rowsInStep, type Steps } from '../steps';
import { type AnyFinding, type AnyNotRun, type RuleId, rules } from './index';
import {
  type Inspection,
  type NotRunBecause,
  nothing,
  type Rule,
  type Severity,
  type Trouble,
  type View,
} from './rule';

export interface CheckResult {
  readonly findings: readonly AnyFinding[];
  readonly notRun: readonly AnyNotRun[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface CheckOptions {
  /** Only these rules; all when absent. */
  readonly only?: ReadonlySet<RuleId>;
}

/** Pure: the same tracker always gives the same findings, ordered by sheet, row, column, and order of the rules. */
export function runRules(tracker: Tracker, options: CheckOptions = {}): CheckResult {
  return finished(rulesInSteps(tracker, options));
}

/** The same, resting now and then. */
export function* rulesInSteps(tracker: Tracker, options: CheckOptions = {}): Steps<CheckResult> {
  const notRun: AnyNotRun[] = [];
  const running: Rule<RuleId, unknown>[] = [];
  for (const rule of rules) {
    if (options.only && !options.only.has(rule.id)) continue;
    const because = reasonNotToRun(rule, tracker);
    if (because) notRun.push({ rule: rule.id, because });
    else running.push(rule);
  }
  const findings = inReadingOrder(yield* lookedFor(running, tracker), tracker);
  return { findings, notRun, counts: countBySeverity(findings) };
}

function reasonNotToRun(rule: Rule<RuleId, unknown>, tracker: Tracker): NotRunBecause | null {
  if (rule.notFor?.includes(tracker.scheme.id)) return { kind: 'not-for-scheme' };
  const fields = rule.needs.filter((field) => !tracker.fields.has(field));
  return fields.length > 0 ? { kind: 'no-column', fields } : null;
}

interface Running {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Bound, since looking up a method for every row and rule costs as much as a simple rule does. */
  readonly look: Inspection<unknown, Recommendation>['look'];
  readonly end: () => readonly Trouble<unknown>[];
}

function* lookedFor(rules: readonly Rule<RuleId, unknown>[], tracker: Tracker): Steps<AnyFinding[]> {
  const view: View<Field, Recommendation> = tracker;
  const running = rules.map(({ id, severity, begin }): Running => {
    const ofScheme = typeof severity === 'function' ? severity(tracker.scheme.id) : severity;
    const inspection = begin(view);
    const end = () => inspection.end?.() ?? nothing;
    return { rule: id, severity: ofScheme, look: inspection.look.bind(inspection), end };
  });
  const findings: AnyFinding[] = [];
  for (let from = 0; from < tracker.recommendations.length; from += rowsInStep) {
    lookThrough(tracker.recommendations, from, running, findings);
    yield;
  }
  for (const each of running) {
    report(each, each.end(), findings);
    yield;
  }
  return findings;
}

/** One step of rows. Counted, not iterated: an iterator for every row and rule would cost more than the rules do. */
function lookThrough(
  rows: readonly Recommendation[],
  from: number,
  running: readonly Running[],
  findings: AnyFinding[],
): void {
  const end = Math.min(from + rowsInStep, rows.length);
  for (let at = from; at < end; at++) {
    const row = rows[at];
    if (!row) continue;
    for (const each of running) {
      const found = each.look(row);
      if (found.length > 0) report(each, found, findings);
    }
  }
}

function report({ rule, severity }: Running, found: readonly Trouble<unknown>[], findings: AnyFinding[]): void {
  // The id and the data come from one rule, which a type over the whole list cannot say.
  for (const trouble of found) findings.push({ ...trouble, rule, severity } as AnyFinding);
}

function inReadingOrder(findings: AnyFinding[], tracker: Tracker): readonly AnyFinding[] {
  const sheets = new Map(tracker.layout.sheets.map((sheet, index) => [sheet.sheet, index]));
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const sheetOf = (finding: AnyFinding) => sheets.get(finding.recommendation.sheet) ?? 0;
  const ruleOf = (finding: AnyFinding) => order.get(finding.rule) ?? 0;
  return findings.sort(
    (a, b) => sheetOf(a) - sheetOf(b) || a.row - b.row || a.column - b.column || ruleOf(a) - ruleOf(b),
  );
}

function countBySeverity(findings: readonly AnyFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
