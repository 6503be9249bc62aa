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
  /** Without a list of reviews and of requests, nothing is said of them. */
  | { readonly kind: 'reviews-unknown' }
  /** Without a table of what was closed earlier there is no rate over all years. */
  | { readonly kind: 'overall-rate-unknown' }
  | { readonly kind: 'ageing-unknown' };
export type OmissionKind = Omission['kind'];
