// How the same recommendations stood last period, from another workbook or from an earlier year's sheet of this one.
import type { Tracker } from '../layout/tracker';
import type { Field } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import { type Identified, identityKey } from '../recommendation/identity';
import type { Recommendation } from '../recommendation/recommendation';
import { fold } from '../vocabulary/fold';

export interface LastPeriod {
  /** What people call it: the name of the file or the sheet. */
  readonly name: string;
  readonly asOf: Day | null;
  readonly recommendations: readonly Recommendation[];
  /** Fields that the earlier tracker has a column for. */
  readonly fields: ReadonlySet<Field>;
  /** How this recommendation stood then; `null` when it had no row, or no identity to find it by. */
  readonly before: (row: Identified) => Recommendation | null;
}

/** Of two rows with one identity the first counts. A source is compared only where both sides name one. */
export function lastPeriodOf(tracker: Tracker, name: string): LastPeriod {
  const rows = new Map<string, Recommendation[]>();
  for (const row of tracker.recommendations) {
    const key = identityKey(row);
    if (key === null) continue;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
  const { asOf, recommendations, fields } = tracker;
  return { name, asOf, recommendations, fields, before: (row) => firstLike(row, rows.get(identityKey(row) ?? '')) };
}

function firstLike(row: Identified, candidates: readonly Recommendation[] = []): Recommendation | null {
  const source = fold(row.source);
  return candidates.find((other) => source === '' || other.source === '' || fold(other.source) === source) ?? null;
}
