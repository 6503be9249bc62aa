// What a paper leaves out or leaves blank, and why, so that nobody hands it in believing it complete.
import type { Language } from '../recommendation/codes';
import type { PaperSetting } from './paper-settings';

export type Omission =
  | { readonly kind: 'setting-missing'; readonly setting: PaperSetting }
  /** The official text is not there in the paper's language; the tracker's wording is printed, and marked. */
  | { readonly kind: 'not-translated'; readonly language: Language; readonly count: number }
  /** The source's wording is printed where the tracker, in the same language, says it otherwise. */
  | { readonly kind: 'official-wording'; readonly names: readonly string[] }
  /** Neither last period nor notes tell what changed. */
  | { readonly kind: 'changes-unknown' }
  /** ... for these recommendations. */
  | { readonly kind: 'change-unknown'; readonly names: readonly string[] }
  | { readonly kind: 'status-missing'; readonly names: readonly string[] }
  | { readonly kind: 'addressee-missing'; readonly names: readonly string[] }
  | { readonly kind: 'for-information'; readonly names: readonly string[] }
  | { readonly kind: 'contact-missing'; readonly reports: readonly string[] }
  /** Whether the Chief Executives Board commented on these reports is not known. */
  | { readonly kind: 'comments-unknown'; readonly reports: readonly string[] }
  | { readonly kind: 'nothing-submitted' }
  /** Nothing tells which recommendations are new. */
  | { readonly kind: 'new-unknown' }
  /** The workbook has no list of reviews. */
  | { readonly kind: 'reviews-unknown' }
  /** The workbook has no list of requests. */
  | { readonly kind: 'requests-unknown' }
  /** Requests that are in no figure, since a date of theirs is none. */
  | { readonly kind: 'dates-unreadable'; readonly count: number }
  /** No rate over all years: without a table of what was closed earlier, or in a paper about a part of the tracker. */
  | { readonly kind: 'overall-rate-unknown'; readonly because: 'no-history' | 'scope' }
  /** The tracker has no such column, so nothing is said of it. */
  | { readonly kind: 'column-missing'; readonly field: 'source' | 'risk' | 'progress' };
export type OmissionKind = Omission['kind'];
