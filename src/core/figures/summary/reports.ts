// The reports that a tracker names, as a list for formulas: of what year each is, and which of its numbers there were
// last period. A report is known by what stands in its cell.
import type { LastPeriod } from '../../period/last-period';
import { issueOf } from '../../recommendation/age';
import { yearOf, serialOfDay } from '../../recommendation/day';
import { numberText, type Recommendation } from '../../recommendation/recommendation';
import { symbolKey, symbolYear } from '../../recommendation/symbol';
import type { CellValue } from '../../sheet/cells';
import { alike, spacedText, type WordList } from './formulas';
import type { WordSheet } from './word-sheet';

/** As much of a number's cell as is compared: it may be a whole text that begins with its number. */
export const longestNumber = 200;

interface Report {
  readonly text: string;
  readonly key: string;
  readonly year: number | null;
  /** By their texts in lower case. */
  readonly before: Map<string, string>;
}

export interface ReportList {
  /** Texts of reports, and their places in the list from 1. */
  readonly places: WordList;
  readonly years: string;
  /** Where the numbers of last period begin in `numbers`, and how many there are; `null` without last period. */
  readonly before: { readonly first: string; readonly count: string; readonly numbers: string } | null;
}

export function reportList(
  rows: readonly Recommendation[],
  lastPeriod: LastPeriod | null,
  words: WordSheet,
): ReportList {
  const reports = new Map<string, Report>();
  for (const row of rows) {
    const text = spacedText(row.entries.report?.value ?? '');
    if (text !== '') addReport(reports, text, row.symbol);
  }
  if (lastPeriod) addLastPeriod(reports, rows, lastPeriod);
  let first = 1;
  const numbers: string[] = [];
  const lines = [...reports.values()].map(({ text, year, before }, at): CellValue[] => {
    const line = [text, at + 1, year ?? '?', first, before.size];
    first += before.size;
    numbers.push(...before.values());
    return line;
  });
  const { words: texts, means } = words.add(['report', 'place', 'year', 'first number', 'numbers'], lines);
  const [place = '', years = '', begin = '', count = ''] = means;
  const list = words.add(
    ['numbers last period'],
    numbers.map((number) => [number]),
  ).words;
  const before = lastPeriod && { first: begin, count, numbers: list };
  return { places: { words: texts, means: [place] }, years, before };
}

function addReport(reports: Map<string, Report>, text: string, symbol: string): Report {
  const known = reports.get(alike(text));
  if (known) return known;
  const made = { text, key: symbolKey(symbol), year: symbolYear(symbol), before: new Map<string, string>() };
  reports.set(alike(text), made);
  return made;
}

function addLastPeriod(reports: Map<string, Report>, rows: readonly Recommendation[], lastPeriod: LastPeriod): void {
  const byKey = new Map<string, Report[]>();
  for (const report of reports.values()) byKey.set(report.key, [...(byKey.get(report.key) ?? []), report]);
  for (const row of lastPeriod.recommendations) {
    if (row.symbol === '' || !row.number) continue;
    const key = symbolKey(row.symbol);
    const same = byKey.get(key) ?? [addReport(reports, row.symbol, row.symbol)];
    byKey.set(key, same);
    for (const { before } of same) addNumber(before, numberText(row.number));
  }
  for (const row of rows) {
    const report = reports.get(alike(spacedText(row.entries.report?.value ?? '')));
    const text = numberOf(row);
    if (!report || text === '') continue;
    if (lastPeriod.before(row)) addNumber(report.before, text);
    else report.before.delete(alike(text));
  }
}

function addNumber(numbers: Map<string, string>, text: string): void {
  numbers.set(alike(text), text);
}

/** What a formula sees of the number's cell. */
function numberOf({ entries: { number } }: Recommendation): string {
  return number ? spacedText(number.value).slice(0, longestNumber) : '';
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
