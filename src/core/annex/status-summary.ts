// How far the recommendations of each year have come, with counts, percentages and how many are long open. After the
// tables of the Board of Auditors (A/74/177, annex I).
import type { CountedRow } from '../figures/counted';
import { groupsByYear } from '../figures/figures';
import { wholePercentages } from '../figures/percent';
import { termsOf } from '../vocabulary/status-reading';
import type { Block, Cell, Row } from './document';
import { cell, labelCell, say, type Writing } from './writing';

export function buildStatusSummary(writing: Writing): readonly Block[] {
  const { words, input } = writing;
  const { rows } = writing;
  const { asOf, yearsOpen } = input;
  if (rows.length === 0) return [{ kind: 'paragraph', style: 'body', runs: say(words.nothing) }];
  const columns = statusColumns(writing);
  const header: Row = {
    kind: 'header',
    cells: [
      labelCell(words.columns.year),
      labelCell(words.columns.total),
      ...columns.map(({ label }) => labelCell(label)),
      labelCell(words.olderThan(yearsOpen)),
    ],
  };
  const line = (kind: Row['kind'], label: Cell, of: readonly CountedRow[]): Row => ({
    kind,
    cells: [
      label,
      number(writing, of.length),
      ...shareCells(writing, columns, of),
      number(writing, of.filter(isOld).length),
    ],
  });
  const years = groupsByYear(rows);
  const groups = (input.scope.order === 'newest-first' ? years : years.toReversed()).map(({ key, rows: members }) =>
    line('body', cell([say(key === '' ? '–' : key)]), members),
  );
  const parts = partsOf(columns, rows).map((share, at) => ({
    label: columns[at]?.label ?? '',
    share: words.shares(share),
  }));
  const unfinished = rows.filter(isUnfinished);
  const sentences = [
    words.summary.opening(asOf, rows.length, parts),
    words.summary.older(unfinished.length, unfinished.filter(isOld).length, yearsOpen),
  ];
  return [
    ...sentences.map((sentence): Block => ({ kind: 'paragraph', style: 'body', runs: say(sentence) })),
    {
      kind: 'table',
      description: words.titles['status-summary'](asOf),
      columns: header.cells.map(() => 1),
      rows: [header, ...groups, line('total', labelCell(words.columns.total), rows)],
    },
  ];
}

interface Column {
  readonly label: string;
  readonly holds: (row: CountedRow) => boolean;
}

/** One for each status, and such for rows without one as are needed, so that a line always adds up. */
function statusColumns(writing: Writing): readonly Column[] {
  const known = termsOf(writing.input.tracker.scheme, 'implementation').map(({ code }): Column => ({
    label: writing.label('implementation', code),
    holds: ({ recommendation: { implementation } }) => implementation.kind === 'known' && implementation.code === code,
  }));
  const closed: Column = {
    label: writing.words.columns.closedOtherwise,
    holds: ({ recommendation, category }) =>
      recommendation.implementation.kind !== 'known' && category === 'closed_otherwise',
  };
  const none: Column = {
    label: writing.words.columns.noStatus,
    holds: (row) => row.recommendation.implementation.kind !== 'known' && !closed.holds(row),
  };
  return [...known, ...[closed, none].filter(({ holds }) => writing.rows.some(holds))];
}

function partsOf(columns: readonly Column[], rows: readonly CountedRow[]) {
  const counts = columns.map(({ holds }) => rows.filter(holds).length);
  const percentages = wholePercentages(counts);
  return counts.map((count, at) => ({ count, percent: percentages[at] ?? null }));
}

function shareCells(writing: Writing, columns: readonly Column[], rows: readonly CountedRow[]): readonly Cell[] {
  return partsOf(columns, rows).map((share) => cell([say(writing.words.shares(share))], { align: 'centre' }));
}

const isUnfinished = ({ category }: CountedRow) => category === 'open';
const isOld = ({ ageing }: CountedRow) => ageing === true;

function number(writing: Writing, count: number): Cell {
  return cell([say(writing.words.number(count))], { align: 'centre' });
}
