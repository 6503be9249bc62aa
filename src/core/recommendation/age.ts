// Since when a recommendation has been waiting: since its report was issued, else since 31 December of the report's year.
import { readDate } from '../vocabulary/date-cells';
import { addMonths, type Day, dayOf, yearOf } from './day';
import type { Entry, Recommendation } from './recommendation';
import { symbolYear } from './symbol';

export interface Issue {
  /** The first and the last day on which the report may have been issued. */
  readonly first: Day;
  readonly last: Day;
  readonly from: 'issued' | 'symbol';
}

type Dated = Pick<Recommendation, 'symbol'> & { readonly entries: Readonly<Partial<Record<'issued', Entry>>> };

/** `null` when neither an issue date nor a year in the symbol tells. */
export function issueOf(row: Dated): Issue | null {
  const issued = readDate(row.entries.issued?.value ?? '');
  if (issued.kind === 'day') return { first: issued.first, last: issued.last, from: 'issued' };
  const year = symbolYear(row.symbol);
  const first = year === null ? null : dayOf(year, 1, 1);
  const last = year === null ? null : dayOf(year, 12, 31);
  return first === null || last === null ? null : { first, last, from: 'symbol' };
}

/** Year of the report: of its symbol, else of its date of issue; `null` where neither tells. */
export function yearOfReport(row: Dated): number | null {
  const issue = issueOf(row);
  return symbolYear(row.symbol) ?? (issue && yearOf(issue.first));
}

/** True once more than so many months have gone by. */
export function isOlderThan(since: Day, months: number, asOf: Day): boolean {
  return asOf > addMonths(since, months);
}
