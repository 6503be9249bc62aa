// The day by which a recommendation is due: the revised target date, else the target date, else the day its own text
// names. After the project's specification, section 1.
import { findDeadline } from '../vocabulary/deadlines';
import { readDate } from '../vocabulary/date-cells';
import type { Day } from './day';
import type { Entry, Recommendation } from './recommendation';
import { symbolYear } from './symbol';

export type DeadlineSource = 'revisedDate' | 'targetDate' | 'text';

export interface Deadline {
  readonly day: Day;
  /** The field that gives it. */
  readonly from: DeadlineSource;
}

type Dated = Pick<Recommendation, 'symbol'> & {
  readonly entries: Readonly<Partial<Record<DeadlineSource, Entry>>>;
};

/** `null` when there is none, or when the date that should give it cannot be read. */
export function deadlineOf(row: Dated): Deadline | null {
  for (const from of ['revisedDate', 'targetDate'] as const) {
    const reading = readDate(row.entries[from]?.value ?? '');
    if (reading.kind === 'day') return { day: reading.last, from };
    if (reading.kind === 'unreadable') return null;
  }
  const day = findDeadline(String(row.entries.text?.value ?? ''));
  return day === null || isHistory(day, row.symbol) ? null : { day, from: 'text' };
}

/** "Cases reported before 2015", in a report of 2020, sets no deadline. */
function isHistory(day: Day, symbol: string): boolean {
  const year = symbolYear(symbol);
  return year !== null && day < `${String(year)}-01-01`;
}
