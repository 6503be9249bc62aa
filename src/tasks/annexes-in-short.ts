// What the papers of a scope would hold, from what a check has read: a line for each output, the choices of a scope, and
// the findings that would show in print.
import { type InShort, inShort } from '../core/annex/in-short';
import { type OutputId, outputIds } from '../core/annex/outputs';
import { type Scope, type Scoped, withinScope } from '../core/annex/scope';
import { countedRows } from '../core/figures/counted';
import { findRequests } from '../core/figures/requests';
import { findReviews } from '../core/figures/reviews';
import { yearOfReport } from '../core/recommendation/age';
import { addresseeCodes, type AddresseeCode } from '../core/recommendation/codes';
import type { AnyFinding, RuleId } from '../core/rules/index';
import { usualThresholds } from '../core/rules/rule';
import type { Checked } from './outcomes';

export interface AnnexesInShort {
  readonly lines: ReadonlyMap<OutputId, InShort>;
  /** Of the whole tracker, whatever the scope; the newest year first. */
  readonly years: readonly number[];
  readonly addressees: readonly AddresseeCode[];
  /** Errors and blank statuses in the rows of the scope. */
  readonly inPrint: readonly AnyFinding[];
}

export function annexesInShort(checked: Checked, scope: Scope): AnnexesInShort {
  const { tracker, reading, lastPeriod } = checked;
  const { yearsOpen } = { ...usualThresholds, ...reading.kept.rules.thresholds };
  const rows = countedRows(tracker, { lastPeriod, yearsOpen });
  const scoped = withinScope({ tracker, rows, scope });
  const lists = {
    requests: findRequests(reading.sheets, tracker.layout.sheets)?.rows.length ?? null,
    reviews: findReviews(reading.sheets, tracker.layout.sheets)?.rows.length ?? null,
  };
  const years = new Set(tracker.recommendations.flatMap((row) => yearOfReport(row) ?? []));
  const present = new Set(tracker.recommendations.map(({ addressee }) => addressee));
  return {
    lines: new Map(outputIds.map((output) => [output, inShort(output, { ...scoped, ...lists })])),
    years: [...years].sort((a, b) => b - a),
    addressees: addresseeCodes.filter((each) => present.has(each)),
    inPrint: findingsInPrint(checked, scoped),
  };
}

/** A status that is missing is blank in print, however little it weighs in the check. */
const blanks: ReadonlySet<RuleId> = new Set<RuleId>(['acceptance-missing', 'implementation-missing']);

function findingsInPrint({ findings }: Checked, { recommendations }: Scoped): readonly AnyFinding[] {
  const listed = new Set(recommendations.map(({ sheet, row }) => `${sheet} ${String(row)}`));
  return findings.filter(
    ({ rule, severity, recommendation: { sheet, row } }) =>
      (severity === 'error' || blanks.has(rule)) && listed.has(`${sheet} ${String(row)}`),
  );
}
