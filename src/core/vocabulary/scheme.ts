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
}

export interface Scheme {
  readonly id: SchemeId;
  /** Empty where the body records no acceptance (Board of Auditors). */
  readonly acceptance: readonly StatusTerm<CodesOf['acceptance']>[];
  readonly implementation: readonly StatusTerm<CodesOf['implementation']>[];
}

/** Words a workbook adds: as written → a code of the scheme, or `none` for "as if blank". */
export type WordMapping = ReadonlyMap<string, CodesOf[StatusKind] | 'none'>;
