// The reviews of the inspectors' work programme that concern the organization, as the workbook's own list has them.
// Layout after WO/PBC/34/6, table 2.
import type { Reviews } from '../figures/reviews';
import type { Block, Cell, Row } from './document';
import { cell, labelCell, say, type Writing } from './writing';

export function buildReviews(writing: Writing): readonly Block[] {
  const { words, input } = writing;
  const { reviews } = input;
  if (!reviews) {
    writing.omit({ kind: 'reviews-unknown' });
    return [{ kind: 'paragraph', style: 'body', runs: say(words.reviews.none) }];
  }
  const { code, title, programme } = words.reviews.columns;
  const header: Row = { kind: 'header', cells: [labelCell(code), labelCell(title), labelCell(programme)] };
  return [
    {
      kind: 'table',
      description: words.titles.reviews(input.asOf),
      columns: [1, 6, 3],
      rows: [header, ...reviews.rows.map((review): Row => reviewRow(writing, reviews, review))],
    },
  ];
}

function reviewRow(writing: Writing, { sheetId, columns }: Reviews, review: Reviews['rows'][number]): Row {
  const place = (column: number) => ({ sheet: sheetId, row: review.row, column });
  const programme: Cell =
    review.year === null
      ? cell([writing.foreignText(review.programme, place(columns.programme))])
      : cell([[{ kind: 'text', text: writing.words.reviews.programme(review.year), from: place(columns.programme) }]]);
  return {
    kind: 'body',
    cells: [
      cell(review.code === '' ? [] : [[{ kind: 'text', text: review.code, from: place(columns.code), apart: true }]]),
      cell([writing.foreignText(review.title, place(columns.title))]),
      programme,
    ],
  };
}
