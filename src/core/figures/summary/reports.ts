// The reports that a tracker names, as a list for formulas: of what year each is, and who its numbers are, now and last
// period. A report is known by what stands in its cell.
import type { LastPeriod } from '../../period/last-period';
import { issueOf } from '../../recommendation/age';
import { yearOf, serialOfDay } from '../../recommendation/day';
import type { Recommendation } from '../../recommendation/recommendation';
import { symbolKey, symbolYear } from '../../recommendation/symbol';
import type { CellValue } from '../../sheet/cells';
import { alike, spacedText, type WordList } from './formulas';
import { type Identities, Registry } from './identities';
import type { WordSheet } from './word-sheet';

interface Report {
  readonly text: string;
  readonly year: number | null;
}

export interface ReportList {
  /** Texts of reports, and their places in the list from 1. */
  readonly places: WordList;
  readonly years: string;
  /** Where each report's lines begin in the lists of identities, and how many there are. */
  readonly first: string;
  readonly count: string;
  /** `null` without last period. */
  readonly identities: Identities | null;
}

export function reportList(
  rows: readonly Recommendation[],
  lastPeriod: LastPeriod | null,
  words: WordSheet,
): ReportList {
  const reports = reportsOf(rows);
  const registry = lastPeriod && new Registry(rows, lastPeriod, textsBySymbol(reports));
  let first = 1;
  const lines = [...reports.values()].map(({ text, year }, at) => {
    const numbers = registry?.linesOf(text) ?? [];
    const line: CellValue[] = [text, at + 1, year ?? '?', first, numbers.length];
    first += numbers.length;
    return { line, numbers };
  });
  const { words: texts, means } = words.add(
    ['report', 'place', 'year', 'first number', 'numbers'],
    lines.map(({ line }) => line),
  );
  const [place = '', years = '', begin = '', count = ''] = means;
  const identities =
    registry &&
    registry.lists(
      lines.flatMap(({ numbers }) => numbers),
      words,
    );
  return { places: { words: texts, means: [place] }, years, first: begin, count, identities };
}

function reportsOf(rows: readonly Recommendation[]): Map<string, Report & { readonly key: string }> {
  const reports = new Map<string, Report & { readonly key: string }>();
  for (const { entries, symbol } of rows) {
    const text = spacedText(entries.report?.value ?? '');
    if (text === '' || reports.has(alike(text))) continue;
    reports.set(alike(text), { text, key: symbolKey(symbol), year: symbolYear(symbol) });
  }
  return reports;
}

/** How the tracker names the report of a symbol; one that it does not name yet is added. */
function textsBySymbol(reports: Map<string, Report & { readonly key: string }>): (symbol: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const { text, key } of reports.values()) byKey.set(key, [...(byKey.get(key) ?? []), text]);
  return (symbol) => {
    const key = symbolKey(symbol);
    const known = byKey.get(key);
    if (known) return known;
    const texts = [symbol];
    byKey.set(key, texts);
    if (!reports.has(alike(symbol))) reports.set(alike(symbol), { text: symbol, key, year: symbolYear(symbol) });
    return texts;
  };
}

/** Texts of dates of issue, with the year and the last day they name. */
export function issueList(rows: readonly Recommendation[], words: WordSheet): WordList {
  const known = new Map<string, CellValue[]>();
  for (const row of rows) {
    const { issued } = row.entries;
    const text = issued ? spacedText(issued.value) : '';
    if (text === '' || known.has(alike(text))) continue;
    const issue = issueOf(row);
    if (issue?.from === 'issued') known.set(alike(text), [text, yearOf(issue.first), serialOfDay(issue.last)]);
    else known.set(alike(text), [text, '?', '?']);
  }
  return words.add(['issued', 'year', 'last day'], [...known.values()]);
}
