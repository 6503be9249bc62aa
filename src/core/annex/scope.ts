// Which recommendations a paper is about and in which order it lists them. Figures in it are of these, and it says so.
import type { AddresseeCode } from '../recommendation/codes';

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
