// Reports with open recommendations, how many to whom, and where the Chief Executives Board's comments and other
// documents are. Layout after WO/PBC/34/6, annex III.
import type { CountedRow } from '../figures/counted';
import type { AddresseeCode } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { type Steps, steppedMap } from '../steps';
import { reportsWhollyNew } from './by-addressee';
import type { Block, Cell, Paragraph, Row } from './document';
import type { Report } from './reports';
import { cell, labelCell, say, type Writing } from './writing';

export function* openByReportInSteps(writing: Writing): Steps<readonly Block[]> {
  const { rows } = writing;
  const { columns, nothing } = writing.words;
  const open = rows.filter(({ category }) => category === 'open');
  const reports = writing.reports(rows).filter((report) => countOpen(report.rows) > 0);
  writing.omitRows(
    'addressee-missing',
    open.flatMap(({ recommendation }) => (recommendation.addressee === null ? [recommendation] : [])),
  );
  if (reports.length === 0) return [{ kind: 'paragraph', style: 'body', runs: say(nothing) }];
  yield;
  const whollyNew = reportsWhollyNew(writing.input.rows);
  const names = ['symbol', 'title', 'openLegislative', 'openExecutive', 'boardComments', 'otherDocuments'] as const;
  const header: Row = { kind: 'header', cells: names.map((name) => headerCell(writing, name)) };
  const total: Row = {
    kind: 'total',
    cells: [
      labelCell(columns.total, { columns: 2 }),
      count(writing, open, 'legislative'),
      count(writing, open, 'executive'),
      cell([], { columns: 2 }),
    ],
  };
  const lines = yield* steppedMap(reports, (report) => reportRow(writing, report, whollyNew.has(report.symbol)));
  listUnknownComments(writing, reports);
  return [
    {
      kind: 'table',
      description: writing.words.titles['open-by-report'](writing.input.asOf),
      columns: [3, 6, 2, 2, 3, 3],
      rows: [header, ...lines, total],
    },
  ];
}

/** The executive head is called by the title, where that is given. */
function headerCell({ words, input }: Writing, name: keyof Writing['words']['columns']): Cell {
  const label = labelCell(words.columns[name]);
  const { executiveHead } = input.settings;
  if (name !== 'openExecutive' || executiveHead === undefined) return label;
  return { ...label, paragraphs: [...label.paragraphs, say(executiveHead, { apart: true })] };
}

function countOpen(rows: readonly CountedRow[], addressee?: AddresseeCode): number {
  return rows.filter(
    ({ category, recommendation }) =>
      category === 'open' && (addressee === undefined || recommendation.addressee === addressee),
  ).length;
}

function count(writing: Writing, rows: readonly CountedRow[], addressee: AddresseeCode): Cell {
  return cell([say(writing.words.number(countOpen(rows, addressee)))], { align: 'centre' });
}

function reportRow(writing: Writing, report: Report, isNew: boolean): Row {
  const all = report.rows.map(({ recommendation }) => recommendation);
  const [first] = all;
  const mark = isNew ? say(writing.words.newMark) : [];
  return {
    kind: 'body',
    cells: [
      cell(first ? [[writing.reportSymbol(first), ...mark]] : []),
      cell([writing.reportTitle(all)]),
      count(writing, report.rows, 'legislative'),
      count(writing, report.rows, 'executive'),
      cell([boardComments(writing, first)]),
      cell(otherDocuments(writing, first)),
    ],
  };
}

export function boardComments(writing: Writing, row: Recommendation | undefined): Paragraph {
  const comments = row && writing.report(row.symbol)?.comments;
  if (comments === undefined) return [];
  if (comments === 'none') return say(writing.words.notYetAvailable);
  return say(comments.symbol, { apart: true, ...(comments.url === undefined ? {} : { link: comments.url }) });
}

function listUnknownComments(writing: Writing, reports: readonly Report[]): void {
  const unknown = reports.filter(({ symbol }) => writing.report(symbol)?.comments === undefined);
  if (unknown.length > 0) writing.omit({ kind: 'comments-unknown', reports: unknown.map(({ symbol }) => symbol) });
}

/** Each in the paper's language where the source has it, else under its name in any. */
export function otherDocuments(writing: Writing, row: Recommendation | undefined): readonly Paragraph[] {
  const documents = (row && writing.report(row.symbol)?.documents) ?? [];
  return documents.map(({ title, kind, url }) =>
    say(title[writing.words.language] ?? Object.values(title)[0] ?? kind, { link: url }),
  );
}
