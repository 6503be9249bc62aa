// Which recommendations a paper is about and in which order it lists them. Figures in it are of these, and it says so.
import type { CountedRow } from '../figures/counted';
import type { Tracker } from '../layout/tracker';
import type { AddresseeCode } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { yearOfReport } from '../recommendation/age';
import { categoryOf } from '../recommendation/category';

export interface Scope {
  /** `null`: whoever they are addressed to. */
  readonly addressees: readonly AddresseeCode[] | null;
  /** Years of reports; `null`: all. */
  readonly years: readonly number[] | null;
  readonly openOnly: boolean;
  readonly order: 'newest-first' | 'oldest-first';
}

export const wholeTracker: Scope = { addressees: null, years: null, openOnly: false, order: 'newest-first' };

/** A paper is read page by page; a worksheet has one row for each recommendation where the paper has a block. */
export type AnnexForm = 'paper' | 'sheet';

/** The order does not narrow it. */
export function isWhole({ addressees, years, openOnly }: Scope): boolean {
  return addressees === null && years === null && !openOnly;
}

export interface Scoped {
  readonly rows: readonly CountedRow[];
  readonly recommendations: readonly Recommendation[];
}

/** What of the tracker the paper is about; rows for information are never open. */
export function withinScope(input: {
  readonly tracker: Tracker;
  readonly rows: readonly CountedRow[];
  readonly scope: Scope;
}): Scoped {
  const { addressees, years, openOnly } = input.scope;
  const isIn = (row: Recommendation) => {
    if (addressees !== null && (row.addressee === null || !addressees.includes(row.addressee))) return false;
    if (openOnly && (row.forInformation || categoryOf(row) !== 'open')) return false;
    const year = years === null ? null : yearOfReport(row);
    return years === null || (year !== null && years.includes(year));
  };
  return {
    rows: input.rows.filter(({ recommendation }) => isIn(recommendation)),
    recommendations: input.tracker.recommendations.filter(isIn),
  };
}
