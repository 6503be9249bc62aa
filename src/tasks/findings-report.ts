// The findings as a worksheet to print and hand round, and as CSV (RFC 4180): rule, severity, where, value, what to do,
// and the reason of those left as they are.
import { numberText } from '../core/recommendation/recommendation';
import type { IgnoredFinding } from '../core/rules/check';
import type { AnyFinding } from '../core/rules/index';
import { severities } from '../core/rules/rule';
import { cellName } from '../core/sheet/a1';
import type { CellValue, Place } from '../core/sheet/cells';
import { printCsv } from '../core/sheet/csv';
import type { DraftCell, SheetDraft } from '../core/sheet/draft';
import type { MessageSet } from '../messages/message-set';
import type { SheetPut, WorkbookOutputs } from '../workbook/port';
import { findingText } from './cell-text';
import { findingSentence } from './finding-sentence';
import type { Checked, Refused } from './outcomes';
import { refusing } from './refusals';

export interface ReportInserted {
  readonly kind: 'report-inserted';
  readonly put: SheetPut;
}

export interface SheetTakenBack {
  readonly kind: 'sheet-taken-back';
  /** False where somebody edited the sheet since: it was left alone. */
  readonly removed: boolean;
}

/** Puts the report on a sheet of its own; one made before is made anew unless somebody edited it. */
export function insertFindingsReport(
  workbook: WorkbookOutputs,
  checked: Checked,
  words: MessageSet,
): Promise<ReportInserted | Refused> {
  return refusing(async () => ({
    kind: 'report-inserted',
    put: await workbook.putSheet(findingsReport(checked, words)),
  }));
}

export function takeBackReport(workbook: WorkbookOutputs, put: SheetPut): Promise<SheetTakenBack | Refused> {
  return refusing(async () => ({
    kind: 'sheet-taken-back',
    removed: (await workbook.takeBackSheet(put)) === 'taken-back',
  }));
}

export function findingsReport(checked: Checked, words: MessageSet): SheetDraft {
  const { report } = words;
  const columns = Object.values(report.columns);
  const top = headOf(checked, words).map((value, at) => [text(value, at === 0 ? 'title' : 'subtitle', columns.length)]);
  const header = columns.map((heading) => text(heading, 'header'));
  return {
    id: 'findings',
    name: report.sheet,
    rightToLeft: words.language === 'ar',
    columns: widths.map((width) => ({ width, wrap: true })),
    rows: [...top, header, ...bodyOf(checked, words, columns.length)],
    headerRow: top.length,
    print: { orientation: 'landscape', footer: report.footer },
  };
}

/** In the order of the columns of `ReportMessages`. */
const widths = [10, 24, 14, 18, 6, 30, 48, 24, 24];

function headOf({ survey, tracker, counts, lastPeriod, catalogue }: Checked, words: MessageSet): string[] {
  const { report, quantities } = words;
  return [
    report.title,
    quantities.summary(counts, tracker.recommendations.length),
    report.workbook(survey.name),
    report.asOf(tracker.asOf),
    ...(lastPeriod === null ? [] : [report.lastPeriod(lastPeriod.name)]),
    ...(catalogue === null ? [] : [report.catalogue(catalogue.name)]),
  ];
}

function bodyOf(checked: Checked, words: MessageSet, columns: number): (DraftCell | null)[][] {
  const { findings, ignored, notRun } = checked;
  const { report } = words;
  const rowOf = (finding: AnyFinding, reason: string) => cellsOf(lineOf(finding, reason, checked, words), finding);
  return [
    ...(findings.length === 0 ? [[text(report.none, 'note', columns)]] : []),
    ...gravestFirst(findings).map((finding) => rowOf(finding, '')),
    ...section(ignored, report.ignored, columns, ({ finding, ignored: { reason } }: IgnoredFinding) =>
      rowOf(finding, reason),
    ),
    ...section(notRun, report.notRun, columns, ({ rule, because }) => [
      null,
      text(words.rules[rule].title),
      text(words.notRun(because), 'plain', columns - 2),
    ]),
  ];
}

/** Within a severity in the order of the sheets. */
function gravestFirst(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function section<T>(
  items: readonly T[],
  heading: (count: number) => string,
  columns: number,
  rowOf: (item: T) => (DraftCell | null)[],
): (DraftCell | null)[][] {
  return items.length === 0 ? [] : [[text(heading(items.length), 'group', columns)], ...items.map(rowOf)];
}

function text(value: CellValue, style: DraftCell['style'] = 'plain', span = 1): DraftCell {
  return { value, style, ...(span > 1 ? { span } : {}) };
}

/** One finding in words, in the order of the columns of `ReportMessages`. */
interface Line {
  readonly severity: string;
  readonly rule: string;
  readonly where: string;
  readonly report: string;
  readonly number: string;
  readonly value: CellValue;
  readonly sentence: string;
  readonly suggestion: string;
  readonly reason: string;
}

function lineOf(finding: AnyFinding, reason: string, { tracker }: Checked, words: MessageSet): Line {
  const { rule, severity, row, column, suggestion, recommendation, about } = finding;
  const { symbol, number } = about ?? recommendation;
  const many = tracker.layout.sheets.filter((sheet) => sheet.kind === 'tracker').length > 1;
  const sheet = tracker.sheetNames.get(recommendation.sheet) ?? '';
  return {
    severity: words.severities[severity].one,
    rule: words.rules[rule].title,
    where: many ? `${sheet} ${cellName(row, column)}` : cellName(row, column),
    report: symbol,
    number: numberText(number),
    value: typeof finding.value === 'string' ? finding.value : findingText(finding, words.quantities.day),
    sentence: findingSentence(finding, words),
    suggestion: suggestion ?? '',
    reason,
  };
}

/** A whole page of text in a cell would hide the other findings; the link leads to it. */
const longestShown = 240;

function shortened<V extends CellValue>(value: V): V | string {
  if (typeof value !== 'string') return value;
  const letters = Array.from(value);
  return letters.length <= longestShown ? value : `${letters.slice(0, longestShown - 1).join('')}…`;
}

/** In the order of the columns. */
function fieldsOf(line: Line): CellValue[] {
  const { severity, rule, where, report, number, value, sentence, suggestion, reason } = line;
  return [severity, rule, where, report, number, value, sentence, suggestion, reason];
}

function cellsOf(line: Line, { severity, recommendation, row, column }: AnyFinding): (DraftCell | null)[] {
  const link: Place = { sheet: recommendation.sheet, row, column };
  return [
    text(line.severity, severity),
    text(line.rule),
    { ...text(line.where), link },
    ...fieldsOf({ ...line, value: shortened(line.value), suggestion: shortened(line.suggestion) })
      .slice(3)
      .map((value) => (value === '' ? null : text(value))),
  ];
}

/** The same lines as CSV, whole. */
export function findingsCsv(checked: Checked, words: MessageSet): string {
  const { findings, ignored, notRun } = checked;
  const lines = [
    ...gravestFirst(findings).map((finding) => lineOf(finding, '', checked, words)),
    ...ignored.map(({ finding, ignored: { reason } }) => lineOf(finding, reason, checked, words)),
  ].map((line): CellValue[] => fieldsOf(line));
  const unchecked = notRun.map(({ rule, because }) => ['', words.rules[rule].title, words.notRun(because)]);
  const rows = [Object.values(words.report.columns), ...lines, ...unchecked];
  return printCsv(rows);
}
