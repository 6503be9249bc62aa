// Every recommendation of a report with marks for its statuses, the text in its addressee's column. Layout after the ITU
// Council's paper, table 2; rows for information have their remark in place of marks.
import type { StatusKind } from '../recommendation/codes';
import { numberText, placeOf, type Recommendation } from '../recommendation/recommendation';
import { yearOfReport } from '../recommendation/age';
import { type Steps, steppedMap } from '../steps';
import { termsOf } from '../vocabulary/status-reading';
import { lacksStatus, withTitle } from './by-addressee';
import type { Block, Cell, Paragraph, Row, Table } from './document';
import { otherDocuments } from './open-by-report';
import type { Report } from './reports';
import { cell, isFilled, labelCell, say, type Writing } from './writing';

interface AnyRow {
  readonly recommendation: Recommendation;
  readonly year: number | null;
}

/** Reports of all rows, those for information too. */
export function everyReport(writing: Writing): readonly Report<AnyRow>[] {
  const rows = writing.recommendations.map((recommendation): AnyRow => ({
    recommendation,
    year: yearOfReport(recommendation),
  }));
  return writing.reports(rows);
}

export function* matrixInSteps(writing: Writing): Steps<readonly Block[]> {
  const counted = writing.rows.map(({ recommendation }) => recommendation);
  writing.omitRows(
    'status-missing',
    counted.filter((row) => lacksStatus(writing, row)),
  );
  writing.omitRows(
    'addressee-missing',
    counted.filter((row) => row.addressee === null),
  );
  yield;
  const reports = everyReport(writing);
  yield;
  const marks = marksOf(writing);
  return yield* steppedMap(reports, (report) => reportTable(writing, marks, report));
}

const kinds = ['acceptance', 'implementation'] as const satisfies readonly StatusKind[];

type Mark = ReturnType<typeof marksOf>[number];

function marksOf(writing: Writing) {
  const { scheme } = writing.input.tracker;
  return kinds.flatMap((kind) => termsOf(scheme, kind).map(({ code }) => ({ kind, code })));
}

function reportTable(writing: Writing, marks: readonly Mark[], { symbol, rows }: Report<AnyRow>): Table {
  const all = rows.map(({ recommendation }) => recommendation);
  const width = marks.length + 3;
  const [first] = all;
  const heading: Paragraph = first ? withTitle(writing.reportSymbol(first), writing.reportTitle(all)) : [];
  const named = all.find(({ entries }) => isFilled(entries.contact?.value));
  const contact = named ? say(writing.words.contactLine(String(named.entries.contact?.value).trim())) : [];
  const below = [contact, ...otherDocuments(writing, first)].filter((runs) => runs.length > 0);
  return {
    kind: 'table',
    description: symbol,
    columns: [5, 5, ...marks.map(() => 1), 5],
    rows: [
      { kind: 'title', cells: [cell([heading], { columns: width })] },
      ...(below.length === 0 ? [] : [{ kind: 'title', cells: [cell(below, { columns: width })] } as const]),
      ...headerRows(writing, marks),
      ...all.map((row) => recommendationRow(writing, marks, row)),
    ],
  };
}

function headerRows(writing: Writing, marks: readonly Mark[]): readonly Row[] {
  const { columns } = writing.words;
  const groups = kinds.flatMap((kind) => {
    const width = marks.filter((mark) => mark.kind === kind).length;
    return width === 0 ? [] : [labelCell(columns[kind], { columns: width })];
  });
  return [
    {
      kind: 'header',
      cells: [labelCell(columns.recommendation, { columns: 2 }), ...groups, labelCell(columns.remarks, { rows: 2 })],
    },
    {
      kind: 'header',
      cells: [
        labelCell(columns.toExecutive),
        labelCell(columns.toLegislative),
        ...marks.map(({ kind, code }) => labelCell(writing.label(kind, code))),
      ],
    },
  ];
}

function recommendationRow(writing: Writing, marks: readonly Mark[], row: Recommendation): Row {
  const { words } = writing;
  const number = numberText(row.number);
  const text: Paragraph = [...(number === '' ? [] : say(words.numbered(number))), ...writing.text(row)];
  const written = cell([text]);
  const remarks = (['assessment', 'relevance', 'financial'] as const).flatMap((field) => writing.entry(row, field));
  // A recommendation that is not for this organization names whom it is for.
  if (row.addressee === 'other') remarks.push(writing.runs(words.addressedTo(writing.setting('otherAddressee'))));
  const texts = row.addressee === 'legislative' ? [cell([]), written] : [written, cell([])];
  return { kind: 'body', cells: [...texts, ...statusCells(writing, marks, row), cell(remarks)] };
}

function statusCells(writing: Writing, marks: readonly Mark[], row: Recommendation): readonly Cell[] {
  if (row.forInformation) return [informationCell(writing, row, marks.length)];
  return marks.map(({ kind, code }) => {
    const reading = row[kind];
    const isMarked = reading.kind === 'known' && reading.code === code;
    const look = { align: 'centre' } as const;
    return isMarked ? cell([[{ kind: 'text', text: 'X', from: placeOf(row, kind) }]], look) : cell([], look);
  });
}

function informationCell(writing: Writing, row: Recommendation, width: number): Cell {
  const remark = writing.input.remarkOf(row);
  const runs = remark ? writing.foreignText(remark.text, remark.from) : say(writing.words.forInformation);
  return cell([runs], { columns: width });
}
