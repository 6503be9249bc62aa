// Findings as the list shows them: grouped by rule, worst first, narrowed by severity and by what is searched for.
import { cellName, fixesOf, numberText, severities } from '../tasks';
import type { AnyFinding, Checked, Place, RuleId, Severity } from '../tasks';

/** A finding with what a row of the list says of it. */
export interface Entry {
  /** The same for the same finding in the next check, so that focus and the open row can be kept. */
  readonly key: string;
  readonly finding: AnyFinding;
  readonly place: Place;
  readonly cell: string;
  readonly sheetName: string;
  readonly report: string;
  readonly number: string;
}

export interface Group {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly entries: readonly Entry[];
  /** Cells that can all be fixed at once, since no suggestion can be wrong. */
  readonly safe: number;
}

export interface Narrowing {
  readonly severity: Severity | null;
  readonly search: string;
}

export function entriesOf(checked: Checked): readonly Entry[] {
  const seen = new Map<string, number>();
  return checked.findings.map((finding) => {
    const place = { sheet: finding.recommendation.sheet, row: finding.row, column: finding.column };
    const bare = `${finding.rule} ${place.sheet} ${String(place.row)} ${String(place.column)}`;
    const times = seen.get(bare) ?? 0;
    seen.set(bare, times + 1);
    return {
      key: times === 0 ? bare : `${bare} ${String(times)}`,
      finding,
      place,
      cell: cellName(place.row, place.column),
      sheetName: checked.tracker.sheetNames.get(place.sheet) ?? '',
      report: finding.recommendation.symbol,
      number: numberText(finding.recommendation.number),
    };
  });
}

/** Errors before warnings before hints; within a severity, in the order in which the rules first speak. */
export function groupsOf(entries: readonly Entry[], narrowing: Narrowing): readonly Group[] {
  const words = folded(narrowing.search).split(/\s+/).filter(Boolean);
  const byRule = new Map<string, { rule: RuleId; severity: Severity; entries: Entry[] }>();
  for (const entry of entries) {
    const { rule, severity } = entry.finding;
    if (narrowing.severity !== null && severity !== narrowing.severity) continue;
    if (words.length > 0 && !matches(entry, words)) continue;
    const id = `${severity} ${rule}`;
    const group = byRule.get(id) ?? { rule, severity, entries: [] };
    group.entries.push(entry);
    byRule.set(id, group);
  }
  return [...byRule.values()]
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((group) => ({ ...group, safe: safeFixesOf(group.entries) }));
}

/** Entries whose suggestion may be written for all at once. */
export function safeEntries(group: Group): readonly Entry[] {
  return group.entries.filter((entry) => safeFixesOf([entry]) === 1);
}

function safeFixesOf(entries: readonly Entry[]): number {
  const findings = entries.map((entry) => entry.finding);
  return fixesOf(findings, { safeOnly: true }).changes.length;
}

function matches(entry: Entry, words: readonly string[]): boolean {
  const { cell, sheetName, report, number, finding } = entry;
  const hay = folded([cell, sheetName, report, number, String(finding.value)].join('\n'));
  return words.every((word) => hay.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
