// Running the rules over a tracker: findings in sheet and row order, and which rules could not run and why.
import type { Tracker } from '../layout/tracker';
import type { Field } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { finished, rowsInStep, type Steps } from '../steps';
import { type AnyFinding, type AnyNotRun, type RuleId, rules } from './index';
import {
  type Input,
  type Inputs,
  type Inspection,
  type NotRunBecause,
  nothing,
  type Rule,
  type Severity,
  type Trouble,
  usualThresholds,
  type View,
} from './rule';
import { type Ignored, ignoredKey, ignoredOf, type RuleSettings, usualSettings } from './settings';

/** A finding that somebody looked at and left as it is, with what they said of it. */
export interface IgnoredFinding {
  readonly finding: AnyFinding;
  readonly ignored: Ignored;
}

export interface CheckResult {
  /** Those that were not ignored. */
  readonly findings: readonly AnyFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly notRun: readonly AnyNotRun[];
  /** Of the findings that were not ignored. */
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface CheckOptions {
  /** Only these rules; all when absent. */
  readonly only?: ReadonlySet<RuleId>;
  /** What the workbook's people decided about its rules. */
  readonly settings?: RuleSettings;
  /** Besides the tracker; its own reporting date counts as given. */
  readonly given?: Partial<Omit<Inputs, 'reporting-date'>>;
}

/** Pure: the same tracker always gives the same findings, ordered by sheet, row, column, and order of the rules. */
export function runRules(tracker: Tracker, options: CheckOptions = {}): CheckResult {
  return finished(rulesInSteps(tracker, options));
}

/** The same, resting now and then. */
export function* rulesInSteps(tracker: Tracker, options: CheckOptions = {}): Steps<CheckResult> {
  const { settings = usualSettings } = options;
  const given = givenIn(tracker, options);
  const notRun: AnyNotRun[] = [];
  const running: Rule<RuleId, unknown>[] = [];
  for (const rule of rules as readonly Rule<RuleId, unknown>[]) {
    if (options.only && !options.only.has(rule.id)) continue;
    const because = reasonNotToRun(rule, tracker, given, settings);
    if (because) notRun.push({ rule: rule.id, because });
    else running.push(rule);
  }
  const view = { ...tracker, given, thresholds: { ...usualThresholds, ...settings.thresholds } };
  const found = inReadingOrder(yield* lookedFor(running, view, settings), tracker);
  const { findings, ignored } = withoutIgnored(found, settings);
  return { findings, ignored, notRun, counts: countBySeverity(findings) };
}

function givenIn({ asOf }: Tracker, { given }: CheckOptions): Partial<Inputs> {
  return { ...given, ...(asOf === null ? {} : { 'reporting-date': asOf }) };
}

function reasonNotToRun(
  rule: Rule<RuleId, unknown>,
  tracker: Tracker,
  given: Partial<Inputs>,
  { severities }: RuleSettings,
): NotRunBecause | null {
  if (severities[rule.id] === 'off') return { kind: 'switched-off' };
  if (rule.notFor?.includes(tracker.scheme.id)) return { kind: 'not-for-scheme' };
  const missing = rule.needs.filter((field) => !tracker.fields.has(field));
  if (missing.length > 0) return { kind: 'no-column', fields: missing };
  const choice = rule.needsOneOf ?? [];
  if (choice.length > 0 && !choice.some((field) => tracker.fields.has(field))) {
    return { kind: 'no-column', fields: choice };
  }
  const input = rule.inputs?.find((each) => given[each] === undefined);
  return input === undefined ? null : { kind: 'no-input', input };
}

function withoutIgnored(found: readonly AnyFinding[], { ignored }: RuleSettings) {
  const kept = new Map(ignored.map((each) => [ignoredKey(each), each]));
  if (kept.size === 0) return { findings: found, ignored: [] };
  const findings: AnyFinding[] = [];
  const passedOver: IgnoredFinding[] = [];
  for (const finding of found) {
    const match = kept.get(ignoredKey(ignoredOf(finding, '')));
    if (match) passedOver.push({ finding, ignored: match });
    else findings.push(finding);
  }
  return { findings, ignored: passedOver };
}

interface Running {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What the workbook's people decided, for all findings alike. */
  readonly isDecided: boolean;
  /** Bound, since looking up a method for every row and rule costs as much as a simple rule does. */
  readonly look: Inspection<unknown, Recommendation>['look'];
  readonly end: () => readonly Trouble<unknown>[];
}

/** Each rule's view says which inputs it sees; that those it cannot do without are there was made sure of before. */
type Looking = Omit<Tracker, 'given'> & Pick<View<Field, Recommendation>, 'thresholds'> & { given: Partial<Inputs> };

function* lookedFor(
  rules: readonly Rule<RuleId, unknown>[],
  tracker: Looking,
  { severities }: RuleSettings,
): Steps<AnyFinding[]> {
  const running = rules.map(({ id, severity, begin }): Running => {
    const chosen = severities[id];
    const usual = typeof severity === 'function' ? severity(tracker.scheme.id) : severity;
    const isDecided = chosen !== undefined && chosen !== 'off';
    const inspection = begin(tracker as View<Field, Recommendation, Input, Input>);
    const end = () => inspection.end?.() ?? nothing;
    return { rule: id, severity: isDecided ? chosen : usual, isDecided, look: inspection.look.bind(inspection), end };
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

function report(running: Running, found: readonly Trouble<unknown>[], findings: AnyFinding[]): void {
  const { rule, severity: usual, isDecided } = running;
  for (const trouble of found) {
    const severity = isDecided ? usual : (trouble.severity ?? usual);
    // The id and the data come from one rule, which a type over the whole list cannot say.
    findings.push({ ...trouble, rule, severity } as AnyFinding);
  }
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
