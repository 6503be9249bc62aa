// Whether requests were answered in time: counted on their own sheet, of those due by the reporting date.
import type { Day } from '../../recommendation/day';
import { serialOfDay } from '../../recommendation/day';
import { quoteSheet } from '../../sheet/a1';
import { wholePercentages } from '../percent';
import { endSerial, firstSerial, type Requests, timelinessOf } from '../requests';
import { absolute } from './block-source';
import { percentOfSet, quoted, spaced } from './formulas';
import { live, text } from './live-cells';
import { here, held, type Page } from './page';
import type { SummaryWords } from './summary-words';

const outcomes = ['onTime', 'late', 'unanswered'] as const;

export function timelinessTable(page: Page, requests: Requests, asOf: Day, words: SummaryWords): void {
  const counts = timelinessOf(requests, asOf);
  if (!counts) return;
  const { columns, timeliness, notAvailable } = words;
  const instead = quoted(notAvailable);
  const formulas = countingFormulas(requests, asOf);
  // An error in a date leaves nothing that can be counted, by a formula or by us.
  const isBroken = requests.rows.some(({ due, answered }) => due === 'error' || answered === 'error');
  const told = (value: number | string) => (isBroken ? notAvailable : value);
  const counted = (outcome: keyof typeof formulas) =>
    live({ value: told(counts[outcome]), formula: `IFERROR(${formulas[outcome]},${instead})` });
  page.gap();
  page.say(timeliness.heading, 'group');
  page.header(['', columns.count, columns.of, columns.percent]);
  const first = page.rows.length;
  const set = held(first, 1, outcomes.length, 1);
  const whereCounted = (formula: string) => `IF(COUNT(${set})=${String(outcomes.length)},${formula},${instead})`;
  const percentages = wholePercentages(outcomes.map((outcome) => counts[outcome]));
  outcomes.forEach((outcome, at) => {
    const share = percentOfSet(here(first + at, 1), set, 'ROW', notAvailable);
    page.add([
      text(timeliness[outcome]),
      counted(outcome),
      live({ value: told(counts.due), formula: whereCounted(`SUM(${set})`) }),
      live({ value: told(percentages[at] ?? notAvailable), formula: whereCounted(share) }, 'percent'),
      null,
      text(timeliness.ofDue(asOf), 'plain', 4),
    ]);
  });
  page.add([text(timeliness.unreadable), counted('unreadable')]);
}

/**
 * Products of conditions over whole columns, without functions that an array would have to be entered for. A text is
 * greater than any number, so that comparing leaves it out; a day's serial has five digits in these years, and taking
 * these off as text leaves the hour out where INT would stumble over texts.
 */
function countingFormulas({ sheet, headerRow, reach, columns }: Requests, asOf: Day) {
  const reached = (column: number) =>
    `${quoteSheet(sheet)}!${absolute(headerRow + 1, column)}:${absolute(reach, column)}`;
  const [due, answered] = [reached(columns.due), reached(columns.answered)];
  const tomorrow = String(serialOfDay(asOf) + 1);
  const isDate = (cells: string) => `(${cells}>=${String(firstSerial)})*(${cells}<${String(endSerial)})`;
  const isBlank = (cells: string) => `((${spaced(cells)}="")+ISNUMBER(${cells})*(${cells}=0))`;
  const isDue = `(${due}>=${String(firstSerial)})*(${due}<${tomorrow})`;
  const isAnswered = `(${answered}>=${String(firstSerial)})*(${answered}<${tomorrow})`;
  const isLater = `(${answered}>=${tomorrow})*(${answered}<${String(endSerial)})`;
  const inTime = (compared: string) => `(LEFT(${answered},5)${compared}LEFT(${due},5))`;
  const noDate = (cells: string) => `(1-${isBlank(cells)})*(1-${isDate(cells)})`;
  return {
    onTime: `SUMPRODUCT(${isDue}*${isAnswered}*${inTime('<=')})`,
    late: `SUMPRODUCT(${isDue}*${isAnswered}*${inTime('>')})`,
    unanswered: `SUMPRODUCT(${isDue}*(${isBlank(answered)}+${isLater}))`,
    unreadable: `SUMPRODUCT(${noDate(due)}+${isDue}*${noDate(answered)})`,
  };
}
