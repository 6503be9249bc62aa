// Findings as the list shows them: grouped by rule, report or sheet, narrowed by severity and by what is searched for.
import type { Grouping } from '../messages';
import { fixesOf, severities } from '../tasks';
import type { AnyFinding, RuleId, Severity } from '../tasks';
import type { Entry } from './finding-entries';
import { searchFor } from './searched';

export interface Group {
  readonly key: string;
  /** What its findings have in common. */
  readonly by:
    | { readonly kind: 'rule'; readonly rule: RuleId }
    | { readonly kind: 'report'; readonly symbol: string }
    | { readonly kind: 'sheet'; readonly name: string };
  /** Of the gravest finding in it. */
  readonly severity: Severity;
  readonly entries: readonly Entry[];
  /** Cells that can all be fixed at once, since no suggestion can be wrong. */
  readonly safe: number;
}

export interface Narrowing {
  readonly severity: Severity | null;
  readonly search: string;
}

/** By rule: errors before warnings before hints. By report or sheet: in the tracker's order. */
export function groupsOf(entries: readonly Entry[], grouping: Grouping): readonly Group[] {
  const groups = new Map<string, { by: Group['by']; severity: Severity; entries: Entry[] }>();
  for (const entry of entries) {
    const { severity } = entry.finding;
    const by = commonOf(entry, grouping);
    const key = `group ${Object.values(by).join(' ')}${by.kind === 'rule' ? ` ${severity}` : ''}`;
    const group = groups.get(key) ?? { by, severity, entries: [] };
    if (gravity(severity) < gravity(group.severity)) group.severity = severity;
    group.entries.push(entry);
    groups.set(key, group);
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group, safe: safeFixesIn(group.entries) }));
  return grouping === 'rule' ? all.toSorted((a, b) => gravity(a.severity) - gravity(b.severity)) : all;
}

function commonOf({ finding, report, sheetName }: Entry, grouping: Grouping): Group['by'] {
  switch (grouping) {
    case 'rule':
      return { kind: 'rule', rule: finding.rule };
    case 'report':
      return { kind: 'report', symbol: report };
    case 'sheet':
      return { kind: 'sheet', name: sheetName };
  }
}

function gravity(severity: Severity): number {
  return severities.indexOf(severity);
}

/** `said` gives the words in which a finding is put before the reader: they are searched too. */
export function narrowed(
  entries: readonly Entry[],
  { severity, search }: Narrowing,
  said: (finding: AnyFinding) => string,
): readonly Entry[] {
  const holds = searchFor(search);
  if (severity === null && holds === null) return entries;
  return entries.filter((entry) => {
    if (severity !== null && entry.finding.severity !== severity) return false;
    if (holds === null) return true;
    const { cell, sheetName, report, number, finding, ignored } = entry;
    const { value, suggestion } = finding;
    return holds([cell, sheetName, report, number, String(value), suggestion ?? '', ignored?.reason, said(finding)]);
  });
}

/** Entries whose suggestion may be written for all at once. */
export function safeEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => safeFixesIn([entry]) === 1);
}

/** So many cells change when all that cannot be wrong is written. */
export function safeFixesIn(entries: readonly Entry[]): number {
  const findings = entries.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
  return fixesOf(findings, { safeOnly: true }).changes.length;
}

/** The first of these rules that has a group, in the order in which they are sought. */
export function soughtGroup(groups: readonly Group[], sought: readonly RuleId[] | null): string | null {
  for (const rule of sought ?? []) {
    const found = groups.find(({ by }) => by.kind === 'rule' && by.rule === rule);
    if (found) return found.key;
  }
  return null;
}
