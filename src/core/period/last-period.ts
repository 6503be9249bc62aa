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
  const { asOf, recommendations, fields } = tracker;
  return { name, asOf, recommendations, fields, before: findByIdentity(recommendations) };
}

/** Finds the first of the rows that is the same recommendation; `null` where there is none, or no identity. */
export function findByIdentity<R extends Identified>(rows: readonly R[]): (row: Identified) => R | null {
  const byKey = new Map<string, R[]>();
  for (const row of rows) {
    const key = identityKey(row);
    if (key === null) continue;
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  // Several rules ask for the same rows, and putting an identity together costs more than finding it.
  const found = new WeakMap<Identified, { readonly row: R | null }>();
  return (row) => {
    const known = found.get(row);
    if (known) return known.row;
    const like = firstLike(row, byKey.get(identityKey(row) ?? ''));
    found.set(row, { row: like });
    return like;
  };
}

function firstLike<R extends Identified>(row: Identified, candidates: readonly R[] = []): R | null {
  const source = fold(row.source);
  return candidates.find((other) => source === '' || other.source === '' || fold(other.source) === source) ?? null;
}
