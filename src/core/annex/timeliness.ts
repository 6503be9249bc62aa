// Whether the inspectors' requests were answered in time, one line a request, and the share of those due by the
// reporting date. After WO/PBC/34/6, table 1.
import { wholePercentages } from '../figures/percent';
import { outcomeBy, type Request, type RequestDate, type Requests, timelinessOf } from '../figures/requests';
import { dayOfSerial } from '../recommendation/day';
import type { Block, Cell, Row } from './document';
import { cell, labelCell, say, type Writing } from './writing';

export function buildTimeliness(writing: Writing): readonly Block[] {
  const { words, input } = writing;
  const { requests, asOf } = input;
  if (!requests) {
    writing.omit({ kind: 'requests-unknown' });
    return [{ kind: 'paragraph', style: 'body', runs: say(words.timeliness.none) }];
  }
  const { kind, received, due, answered, outcome } = words.timeliness.columns;
  const names = [kind, received, due, answered, outcome];
  return [
    ...timelinessSentences(writing).map((text): Block => ({ kind: 'paragraph', style: 'body', runs: say(text) })),
    {
      kind: 'table',
      description: words.titles.timeliness(asOf),
      columns: [3, 2, 2, 2, 2],
      rows: [{ kind: 'header', cells: names.map((name) => labelCell(name)) }, ...requestRows(writing, requests)],
    },
  ];
}

/** How many of those due were answered on time; none where there is no list. */
export function timelinessSentences(writing: Writing): readonly string[] {
  const { requests, asOf } = writing.input;
  const counts = timelinessOf(requests, asOf);
  if (!counts) return [];
  const { timeliness } = writing.words;
  if (counts.unreadable > 0) writing.omit({ kind: 'dates-unreadable', count: counts.unreadable });
  const [percent] = wholePercentages([counts.onTime, counts.late, counts.unanswered]);
  return [
    percent === undefined || percent === null
      ? timeliness.noneDue(asOf)
      : timeliness.summary(asOf, { ...counts, percent }),
  ];
}

/** Requests for one review stand below its title. */
function requestRows(writing: Writing, requests: Requests): readonly Row[] {
  const { columns, sheetId } = requests;
  return requests.rows.flatMap((request, at): readonly Row[] => {
    const isFirst = request.review !== '' && request.review !== requests.rows[at - 1]?.review;
    const from = { sheet: sheetId, row: request.row, column: columns.review ?? columns.due };
    const title = cell([writing.foreignText(request.review, from)], { columns: 5, isLabel: true });
    return [...(isFirst ? [{ kind: 'group', cells: [title] } as const] : []), requestRow(writing, requests, request)];
  });
}

function requestRow(writing: Writing, { columns, sheetId }: Requests, request: Request): Row {
  const { outcomes } = writing.words.timeliness;
  const place = (column: number) => ({ sheet: sheetId, row: request.row, column });
  const dated = (name: 'received' | 'due' | 'answered'): Cell =>
    cell([dateRuns(writing, request[name], place(columns[name] ?? columns.due))]);
  return {
    kind: 'body',
    cells: [
      cell([writing.foreignText(request.kind, place(columns.kind ?? columns.due))]),
      dated('received'),
      dated('due'),
      dated('answered'),
      cell([say(outcomes[outcomeBy(request, writing.input.asOf)])]),
    ],
  };
}

function dateRuns({ words }: Writing, date: RequestDate, from: { sheet: string; row: number; column: number }) {
  const day = typeof date === 'number' ? dayOfSerial(date) : null;
  return day === null ? [] : [{ kind: 'text', text: words.day(day), from } as const];
}
