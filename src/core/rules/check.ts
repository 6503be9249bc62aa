// Running the rules over a tracker: findings in sheet and row order, and which rules could not run and why.
import type { Tracker } from '../layout/tracker';
import type { Field } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { type AnyFinding, type AnyNotRun, type RuleId, rules } from './index';
import type { NotRunBecause, Rule, Severity, View } from './rule';

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
  const findings: AnyFinding[] = [];
  const notRun: AnyNotRun[] = [];
  for (const rule of rules) {
    if (options.only && !options.only.has(rule.id)) continue;
    const because = reasonNotToRun(rule, tracker);
    if (because) notRun.push({ rule: rule.id, because });
    else collect(rule, tracker, findings);
  }
  inReadingOrder(findings, tracker);
  return { findings, notRun, counts: countBySeverity(findings) };
}

function reasonNotToRun(rule: Rule<RuleId, unknown>, tracker: Tracker): NotRunBecause | null {
  if (rule.notFor?.includes(tracker.scheme.id)) return { kind: 'not-for-scheme' };
  const fields = rule.needs.filter((field) => !tracker.fields.has(field));
  return fields.length > 0 ? { kind: 'no-column', fields } : null;
}

function collect(rule: Rule<RuleId, unknown>, tracker: Tracker, findings: AnyFinding[]): void {
  const view: View<Field, Recommendation> = tracker;
  const severity = typeof rule.severity === 'function' ? rule.severity(tracker.scheme.id) : rule.severity;
  for (const trouble of rule.find(view)) {
    // The id and the data come from one rule, which a type over the whole list cannot say.
    findings.push({ ...trouble, rule: rule.id, severity } as AnyFinding);
  }
}

function inReadingOrder(findings: AnyFinding[], tracker: Tracker): void {
  const sheets = new Map(tracker.layout.sheets.map((sheet, index) => [sheet.sheet, index]));
  const orderOf = (finding: AnyFinding) => sheets.get(finding.recommendation.sheet) ?? 0;
  // The sort is stable, so rules keep their order within a cell.
  findings.sort((a, b) => orderOf(a) - orderOf(b) || a.row - b.row || a.column - b.column);
}

function countBySeverity(findings: readonly AnyFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
