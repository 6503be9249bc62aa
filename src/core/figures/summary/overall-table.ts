// All recommendations since the history began: what has left the tracker and what is in it, with the share of the whole.
import { quoteSheet } from '../../sheet/a1';
import type { History } from '../history';
import { absolute } from './block-source';
import { live, numberOf } from './live-cells';
import { here, type Page } from './page';
import { addParts, firstPart, parts, type StatusTable } from './status-tables';
import type { SummaryWords } from './summary-words';

export function overallTable(page: Page, { all }: StatusTable, history: History, words: SummaryWords): void {
  const { columns } = words;
  const names = [columns.implemented, columns.closedOtherwise, columns.open, columns.noStatus];
  page.gap();
  page.say(words.overall(history.firstYear), 'group');
  page.header(['', columns.total, ...names, ...names.map(words.asPercent)]);
  const first = page.rows.length;
  const sum = (column: number) =>
    `SUM(${quoteSheet(history.sheet)}!${absolute(history.headerRow, column)}:${absolute(history.lastRow, column)})`;
  const { total, implemented, closedOtherwise } = history.columns;
  const earlier = [
    { value: history.implemented, formula: sum(implemented) },
    { value: history.closedOtherwise, formula: sum(closedOtherwise) },
    {
      value: history.total - history.implemented - history.closedOtherwise,
      formula: `${sum(total)}-${sum(implemented)}-${sum(closedOtherwise)}`,
    },
    { value: 0, formula: '0' },
  ].map((count) => live(count));
  addParts(page, words.history, earlier, words);
  const now = parts.map((_, at) =>
    live({ value: numberOf(page.rows[all]?.[firstPart + at]), formula: here(all, firstPart + at) }),
  );
  addParts(page, words.inTracker, now, words);
  const both = parts.map((_, at) =>
    live({
      value: numberOf(earlier[at]) + numberOf(now[at]),
      formula: `${here(first, firstPart + at)}+${here(first + 1, firstPart + at)}`,
    }),
  );
  addParts(page, words.together, both, words);
}
