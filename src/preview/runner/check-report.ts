// What `check` prints: the findings, and the rules that could not run.
import { cellName } from '../../core/sheet/a1';
import { numberText, type Recommendation } from '../../core/recommendation/recommendation';
import type { MessageSet } from '../../messages';
import { findingSentence } from '../../tasks';
import type { AnyFinding, Checked, Tracker } from '../../tasks';

/** The document of `check --json`. */
export function checkDocument({ tracker, counts, notRun, findings }: Checked, words: MessageSet) {
  return {
    asOf: tracker.asOf,
    rows: tracker.recommendations.length,
    counts: { error: counts.error, warning: counts.warning, hint: counts.hint },
    notRun: notRun.map(({ rule, because }) => ({ rule, because: words.notRun(because) })),
    findings: findings.map((finding) => findingDocument(finding, tracker, words)),
  };
}

function findingDocument(finding: AnyFinding, tracker: Tracker, words: MessageSet) {
  const { rule, severity, recommendation, row, column, value, suggestion, related } = finding;
  const about = finding.about ?? recommendation;
  return {
    rule,
    severity,
    sheet: sheetName(tracker, recommendation.sheet),
    cell: cellName(row, column),
    row: row + 1,
    report: about.symbol,
    number: numberValue(about),
    value,
    message: findingSentence(finding, words),
    suggestion,
    related: related.map((place) => ({
      sheet: sheetName(tracker, place.sheet),
      cell: cellName(place.row, place.column),
      row: place.row + 1,
    })),
  };
}

/** `3` is a number, `3(a)` a text; `null` where the tracker gives none. */
function numberValue({ number }: Pick<Recommendation, 'number'>): number | string | null {
  if (!number) return null;
  return number.part === '' ? number.value : numberText(number);
}

function sheetName(tracker: Tracker, id: string): string {
  return tracker.sheetNames.get(id) ?? id;
}

export function checkText(checked: Checked, words: MessageSet): string {
  const { tracker, counts, findings, notRun } = checked;
  const { runner } = words;
  const found = new Set(findings.map(({ rule }) => rule));
  const groups = [...found].map((id) => findings.filter(({ rule }) => rule === id));
  const lines = [
    words.quantities.summary(counts, tracker.recommendations.length),
    tracker.asOf === null ? runner.noAsOf : runner.asOf(tracker.asOf),
    ...groups.flatMap((group) => groupLines(group, tracker, words)),
    ...notRun.map(({ rule, because }) => runner.notRunLine(words.rules[rule].title, words.notRun(because))),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines(group: readonly AnyFinding[], tracker: Tracker, words: MessageSet): string[] {
  const [first] = group;
  if (!first) return [];
  const severity = words.severities[first.severity].one;
  return [
    '',
    words.runner.groupLine(severity, words.rules[first.rule].title, group.length),
    ...group.flatMap((finding) => findingLines(finding, tracker, words)),
  ];
}

function findingLines(finding: AnyFinding, tracker: Tracker, words: MessageSet): string[] {
  const { recommendation, row, column, suggestion } = finding;
  const { symbol, number } = finding.about ?? recommendation;
  const many = tracker.layout.sheets.filter((sheet) => sheet.kind === 'tracker').length > 1;
  const cell = cellName(row, column);
  const where = many ? `${sheetName(tracker, recommendation.sheet)}!${cell}` : cell;
  const name = `${symbol} ${numberText(number)}`.trim();
  const sentence = findingSentence(finding, words);
  // What is found of the whole tracker has no name.
  const line = `  ${name === '' ? `${where}  ${sentence}` : words.runner.findingLine(where, name, sentence)}`;
  return suggestion === null ? [line] : [line, `    ${words.runner.suggestionLine(suggestion)}`];
}
