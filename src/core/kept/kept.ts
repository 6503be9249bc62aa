// What a workbook keeps for the program: scheme, meanings of its own words, corrections of the layout. JSON of the
// format `recommendation-followup/1`; what a newer version added is carried along untouched.
import type { PaperSettings } from '../annex/paper-settings';
import type { Language, StatusKind } from '../recommendation/codes';
import type { SheetDecision } from '../layout/decisions';
import type { Day } from '../recommendation/day';
import { type RuleSettings, usualSettings } from '../rules/settings';
import type { Meaning, SchemeId, WordMapping } from '../vocabulary/scheme';

export const keptFormat = 'recommendation-followup/1';

/** A word of the workbook's own and what it means in a column of that kind. */
export interface MappedWord {
  readonly word: string;
  readonly kind: StatusKind;
  readonly code: Meaning;
}

/** What the official texts in the workbook were last pulled from. */
export interface PulledFrom {
  /** The file or address, without passwords or queries. */
  readonly name: string;
  /** As the source calls it; empty where it does not say. */
  readonly version: string;
  readonly pulledOn: Day;
  readonly language: Language;
}

export interface Kept {
  /** Absent: told from the words met. */
  readonly scheme?: SchemeId;
  readonly mapping: readonly MappedWord[];
  readonly sheets: readonly SheetDecision[];
  /** The cut-off of the paper being prepared. */
  readonly asOf?: Day;
  readonly rules: RuleSettings;
  readonly source?: PulledFrom;
  /** What papers say of organization, session and documents. */
  readonly paper?: PaperSettings;
  /** What a later version keeps among them; written back as it was. */
  readonly paperOthers?: Readonly<Record<string, unknown>>;
  /** What this version does not know, by its key; written back as it was. */
  readonly others: Readonly<Record<string, unknown>>;
}

export const nothingKept: Kept = { mapping: [], sheets: [], rules: usualSettings, others: {} };

/** The kept meanings as the reader of statuses takes them, with those given for this once before them. */
export function mappingOf(kept: Kept, given: WordMapping = new Map()): WordMapping {
  const mapping = new Map<string, { readonly [K in StatusKind]?: Meaning<K> }>();
  for (const { word, kind, code } of kept.mapping) mapping.set(word, { ...mapping.get(word), [kind]: code });
  return new Map([...given, ...[...mapping].filter(([word]) => !given.has(word))]);
}
