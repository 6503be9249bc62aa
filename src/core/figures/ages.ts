// For how long what is open has been open: groups of whole years since the report was issued.
import { issueOf } from '../recommendation/age';
import { addMonths, type Day } from '../recommendation/day';
import type { Recommendation } from '../recommendation/recommendation';
import type { CountedRow } from './counted';

/** More than `from` years and no more than `to`; both `null` where the date of issue is not told. */
export interface AgeGroup {
  readonly from: number | null;
  readonly to: number | null;
  readonly rows: readonly CountedRow[];
}

/** Years from which on an open recommendation falls into the next group; the threshold is always one of them. */
export function agesFor(yearsOpen: number): readonly number[] {
  return [...new Set([1, 2, 3, 5, yearsOpen])].sort((a, b) => a - b);
}

/** How many of the ages it is past; `null` where neither date nor symbol tells when the report was issued. */
export function agesPassed(row: Recommendation, ages: readonly number[], asOf: Day): number | null {
  const issue = issueOf(row);
  return issue && ages.filter((years) => asOf > addMonths(issue.last, years * 12)).length;
}

/** The open ones only, the youngest group first; that of unknown age last, where there are any. */
export function ageGroups(rows: readonly CountedRow[], yearsOpen: number, asOf: Day): readonly AgeGroup[] {
  const ages = agesFor(yearsOpen);
  const open = rows.filter(({ category }) => category === 'open');
  const places = open.map(({ recommendation }) => agesPassed(recommendation, ages, asOf));
  const of = (place: number | null) => open.filter((_, at) => places[at] === place);
  const unknown = of(null);
  return [
    ...[...ages, null].map((to, place) => ({ from: ages[place - 1] ?? null, to, rows: of(place) })),
    ...(unknown.length > 0 ? [{ from: null, to: null, rows: unknown }] : []),
  ];
}
