// The recommendations to one addressee as one table with a row for each, to be sorted and read again: where the paper has
// a block for each, a worksheet has a line.
import { numberText, type Recommendation } from '../recommendation/recommendation';
import { type Steps, steppedMap } from '../steps';
import { remarkText } from './change-remark';
import type { Change } from './changes';
import type { Block, Row } from './document';
import type { Report } from './reports';
import { cell, labelCell, say, type Writing } from './writing';

export function* addresseeSheet(
  writing: Writing,
  title: string,
  reports: readonly Report[],
  changeOf: (row: Recommendation) => Change | null,
): Steps<readonly Block[]> {
  const { words } = writing;
  const years = [...new Set(reports.map(({ year }) => year))];
  const columns = columnsOf(writing, changeOf);
  const lines = yield* steppedMap(reports, (report) => ({ year: report.year, rows: reportRows(report, columns) }));
  const rows = years.flatMap((year, at): readonly Row[] => [
    { kind: 'group', cells: [labelCell(words.yearHeading(at + 1, year), { columns: columns.length })] },
    ...lines.flatMap((each) => (each.year === year ? each.rows : [])),
  ]);
  const header: Row = { kind: 'header', cells: columns.map(({ label }) => labelCell(label)) };
  return [{ kind: 'table', description: title, columns: columns.map(({ share }) => share), rows: [header, ...rows] }];
}

interface Column {
  readonly label: string;
  /** Of the width. */
  readonly share: number;
  readonly cell: (row: Recommendation, report: readonly Recommendation[]) => Row['cells'][number];
}

function columnsOf(writing: Writing, changeOf: (row: Recommendation) => Change | null): readonly Column[] {
  const { columns } = writing.words;
  const { scheme } = writing.input.tracker;
  const acceptance: Column = {
    label: columns.acceptance,
    share: 2,
    cell: (row) => cell(writing.status(row, 'acceptance')),
  };
  return [
    { label: columns.symbol, share: 2.4, cell: (row) => cell([[writing.reportSymbol(row)]]) },
    { label: columns.title, share: 3, cell: (_, report) => cell([writing.reportTitle(report)]) },
    { label: columns.number, share: 1, cell: ({ number }) => cell([say(numberText(number))], { align: 'centre' }) },
    { label: columns.recommendation, share: 7, cell: (row) => cell([writing.text(row)]) },
    { label: columns.assessment, share: 7, cell: (row) => cell(writing.entry(row, 'assessment')) },
    ...(scheme.acceptance.length === 0 ? [] : [acceptance]),
    { label: columns.implementation, share: 2, cell: (row) => cell(writing.status(row, 'implementation')) },
    { label: columns.change, share: 2.4, cell: (row) => cell([changeRemark(writing, changeOf(row))]) },
    { label: columns.responsible, share: 2.4, cell: (row) => cell(writing.name(row, 'responsible')) },
  ];
}

function changeRemark(writing: Writing, change: Change | null) {
  return change ? say(remarkText(writing, change)) : [];
}

function reportRows({ rows }: Report, columns: readonly Column[]): readonly Row[] {
  const all = rows.map(({ recommendation }) => recommendation);
  return all.map((row) => ({ kind: 'body', cells: columns.map((column) => column.cell(row, all)) }));
}
