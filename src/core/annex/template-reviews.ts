// The lists of reviews and of requests in a template: the lines of our own tables of them.
import type { Block, Cell, Row } from './document';
import { buildReviews } from './reviews';
import { once, several } from './template-value';
import { buildTimeliness, timelinessSentences } from './timeliness';
import { say, type Writing } from './writing';

export function reviewFields(writing: Writing) {
  return {
    timeliness: several(() => timelinessSentences(writing).map((sentence) => say(sentence))),
    reviews: once(() =>
      linesIn(buildReviews(writing)).map(({ cells: [code, title, programme] }) => ({
        code: said(code),
        title: said(title),
        programme: said(programme),
      })),
    ),
    requests: once(() => requestsIn(linesIn(buildTimeliness(writing)))),
  };
}

/** Requests for one review stand below its title. */
function requestsIn(lines: readonly Row[]) {
  let review: Cell | undefined;
  return lines.flatMap(({ kind, cells }) => {
    if (kind === 'group') review = cells[0];
    if (kind !== 'body') return [];
    const [asked, received, due, answered, outcome] = cells;
    return [
      {
        review: said(review),
        kind: said(asked),
        received: said(received),
        due: said(due),
        answered: said(answered),
        outcome: said(outcome),
      },
    ];
  });
}

function linesIn(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.filter(({ kind }) => kind !== 'header') : []));
}

function said(cell: Cell | undefined) {
  return several(() => cell?.paragraphs ?? []);
}
