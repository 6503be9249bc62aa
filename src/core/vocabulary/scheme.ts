// A status scheme: the codes a body uses, their official labels and the words that mean the same. Data, not code.
import type { CodesOf, Language, StatusKind } from '../recommendation/codes';

export const schemeIds = ['jiu', 'board-of-auditors', 'general'] as const;
export type SchemeId = (typeof schemeIds)[number];

export interface StatusTerm<Code> {
  readonly code: Code;
  /** The wording to write, per language. */
  readonly label: Readonly<Record<Language, string>>;
  /** Other accepted wordings, synonyms and abbreviations, per language. */
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
  /** Those of the synonyms that say more than the code: the label in their place would lose something. */
  readonly narrower: readonly string[];
}

export interface Scheme {
  readonly id: SchemeId;
  /** Empty where the body records no acceptance (Board of Auditors). */
  readonly acceptance: readonly StatusTerm<CodesOf['acceptance']>[];
  readonly implementation: readonly StatusTerm<CodesOf['implementation']>[];
}

/** A code of the scheme, or `none` for "as if blank". */
export type Meaning<K extends StatusKind = StatusKind> = CodesOf[K] | 'none';

/**
 * Words a workbook adds, as written → what they mean: one meaning wherever the word stands, or one for each kind of
 * status. A code of the other kind than the column's says nothing there.
 */
export type WordMapping = ReadonlyMap<string, Meaning | { readonly [K in StatusKind]?: Meaning<K> }>;
