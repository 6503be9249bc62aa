// The recommendations to one addressee with all that is said of each, as the annexes of progress reports list them: a
// heading per year of report, a table per report, two columns. Layout after WO/PBC/34/6, annexes I and II.
import type { CountedRow } from '../figures/counted';
import { numberText, type Recommendation } from '../recommendation/recommendation';
import { type Steps, steppedMap } from '../steps';
import { addresseeSheet } from './by-addressee-sheet';
import { remarkText } from './change-remark';
import { type Change, changeOf } from './changes';
import type { Block, Paragraph, Row, Table, TextRun } from './document';
import { type Report, reportsOf } from './reports';
import { cell, labelCell, say, type Writing } from './writing';

export function* byAddresseeInSteps(writing: Writing, addressee: 'legislative' | 'executive'): Steps<readonly Block[]> {
  const { rows } = writing;
  const reports = writing.reports(rows.filter(({ recommendation }) => recommendation.addressee === addressee));
  yield;
  listOmissions(writing, addressee);
  if (reports.length === 0) return [{ kind: 'paragraph', style: 'body', runs: say(writing.words.nothing) }];
  yield;
  const changes = yield* changesOf(writing, reports);
  if (writing.input.form === 'sheet') {
    const title = writing.words.titles[addressee](writing.input.asOf);
    return yield* addresseeSheet(writing, title, reports, (row) => changes.get(row) ?? null);
  }
  yield;
  const whollyNew = reportsWhollyNew(writing.input.rows);
  const years = [...new Set(reports.map(({ year }) => year))];
  const tables = yield* steppedMap(reports, (report) => ({
    year: report.year,
    table: reportTable(writing, report, changes, whollyNew.has(report.symbol)),
  }));
  return years.flatMap((year, at): readonly Block[] => [
    { kind: 'heading', level: 2, runs: say(writing.words.yearHeading(at + 1, year)) },
    ...tables.flatMap((each) => (each.year === year ? [each.table] : [])),
  ]);
}

type Changes = ReadonlyMap<Recommendation, Change | null>;

function* changesOf(writing: Writing, reports: readonly Report[]): Steps<Changes> {
  const { lastPeriod } = writing.input;
  const listed = reports.flatMap(({ rows }) => rows.map(({ recommendation }) => recommendation));
  const changes = new Map<Recommendation, Change | null>();
  for (const { rows } of reports) {
    for (const { recommendation } of rows) changes.set(recommendation, changeOf(recommendation, lastPeriod));
    yield;
  }
  const unknown = listed.filter((row) => changes.get(row) === null);
  if (unknown.length === listed.length) writing.omit({ kind: 'changes-unknown' });
  else writing.omitRows('change-unknown', unknown);
  return changes;
}

/** Reports of which every row, whoever it is addressed to, is new. */
export function reportsWhollyNew(rows: readonly CountedRow[]): ReadonlySet<string> {
  const reports = reportsOf(rows).filter((report) => report.rows.every(({ isNew }) => isNew === true));
  return new Set(reports.map(({ symbol }) => symbol));
}

function listOmissions(writing: Writing, addressee: 'legislative' | 'executive'): void {
  const { rows, recommendations } = writing;
  const all = rows.map(({ recommendation }) => recommendation);
  writing.omitRows(
    'status-missing',
    all.filter((row) => row.addressee === addressee && lacksStatus(writing, row)),
  );
  writing.omitRows(
    'addressee-missing',
    all.filter((row) => row.addressee === null),
  );
  writing.omitRows(
    'for-information',
    recommendations.filter((row) => row.forInformation),
  );
}

/** A status that would be blank in print though one is expected, or one that nobody understands. */
export function lacksStatus(writing: Writing, { acceptance, implementation }: Recommendation): boolean {
  const { scheme } = writing.input.tracker;
  if (scheme.acceptance.length > 0 && acceptance.kind !== 'known' && implementation.kind !== 'known') return true;
  if (acceptance.kind === 'unknown' || acceptance.kind === 'conflicting') return true;
  if (implementation.kind !== 'blank') return implementation.kind !== 'known';
  return acceptance.kind !== 'known' || acceptance.code === 'accepted' || acceptance.code === 'partially_accepted';
}

function reportTable(writing: Writing, report: Report, changes: Changes, isWhollyNew: boolean): Table {
  const { words } = writing;
  const all = report.rows.map(({ recommendation }) => recommendation);
  const [first] = all;
  const title = writing.reportTitle(all);
  const heading: Paragraph = first ? withTitle(writing.reportSymbol(first), title) : title;
  const note = isWhollyNew ? words.allNew(writing.issued(all)) : null;
  const rows: Row[] = [{ kind: 'title', cells: [cell([heading], { columns: 2 })] }];
  if (note !== null) rows.push({ kind: 'group', cells: [cell([say(note)], { columns: 2 })] });
  for (const row of all) rows.push(...recommendationRows(writing, row, changes.get(row) ?? null));
  return { kind: 'table', description: report.symbol, columns: [1, 4], rows };
}

export function withTitle(symbol: TextRun, title: Paragraph): Paragraph {
  return title.length === 0 ? [symbol] : [symbol, ...say(' '), ...title];
}

function recommendationRows(writing: Writing, row: Recommendation, change: Change | null): readonly Row[] {
  const { words } = writing;
  const { scheme } = writing.input.tracker;
  const remark = change ? say(remarkText(writing, change)) : [];
  // A former status stands beside the status it was; all else beside how far the recommendation has come.
  const isOfAcceptance = change?.kind === 'previous' && change.of === 'acceptance';
  const line = (label: string, ...paragraphs: readonly Paragraph[]): Row => ({
    kind: 'body',
    cells: [labelCell(label), cell(paragraphs)],
  });
  const acceptance = line(words.columns.acceptance, ...writing.status(row, 'acceptance'), isOfAcceptance ? remark : []);
  return [
    { kind: 'group', cells: [labelCell(words.recommendation(numberText(row.number))), cell([writing.text(row)])] },
    line(words.columns.assessment, ...writing.entry(row, 'assessment')),
    ...(scheme.acceptance.length === 0 ? [] : [acceptance]),
    line(words.columns.implementation, ...writing.status(row, 'implementation'), isOfAcceptance ? [] : remark),
    line(words.columns.responsible, ...writing.name(row, 'responsible')),
  ];
}
