// The status words nobody knows, each once, for a person to say what they mean.
import type { StatusCode, StatusKind } from '../recommendation/codes';
import type { Place } from '../sheet/cells';
import type { Tracker } from '../layout/tracker';
import { errorTexts } from '../sheet/cells';
import { fold } from '../vocabulary/fold';
import type { Kept, MappedWord } from './kept';

export interface UnrecognisedWord {
  readonly kind: StatusKind;
  /** As it is written the first time. */
  readonly word: string;
  readonly count: number;
  /** The first few cells that hold it. */
  readonly places: readonly Place[];
  /** What was probably meant; only ever proposed. */
  readonly suggestion: { readonly code: StatusCode; readonly word: string } | null;
}

/** Cells named for each word. */
const mostPlaces = 5;
const kinds = ['acceptance', 'implementation'] as const satisfies readonly StatusKind[];

/**
 * Every unknown word of the status columns, the frequent ones first. Spellings that differ in case, accents or spaces
 * only are one word. Excel's error values are no words, and a cell merged down counts once.
 */
export function unrecognisedWords(tracker: Pick<Tracker, 'recommendations'>): readonly UnrecognisedWord[] {
  const found = new Map<string, Gathered>();
  for (const row of tracker.recommendations) {
    for (const kind of kinds) {
      const reading = row[kind];
      const entry = row.entries[kind];
      if (reading.kind !== 'unknown' || !entry || entry.inherited || errorTexts.has(reading.word)) continue;
      const key = `${kind} ${fold(reading.word)}`;
      const word = found.get(key) ?? { kind, word: reading.word, count: 0, places: [], suggestion: reading.nearest };
      word.count += 1;
      if (word.places.length < mostPlaces) word.places.push({ sheet: row.sheet, row: entry.row, column: entry.column });
      found.set(key, word);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

type Gathered = { -readonly [Key in keyof UnrecognisedWord]: UnrecognisedWord[Key] } & { readonly places: Place[] };

/** Keeps these meanings in place of what was kept for the same words; `null` forgets the meaning. */
export function withMeanings(
  kept: Kept,
  words: readonly (Omit<MappedWord, 'code'> & { readonly code: MappedWord['code'] | null })[],
): Kept {
  const keyOf = ({ word, kind }: { readonly word: string; readonly kind: StatusKind }) => `${kind} ${fold(word)}`;
  const said = new Set(words.map(keyOf));
  const meant = words.flatMap(({ word, kind, code }) => (code === null ? [] : [{ word, kind, code }]));
  return { ...kept, mapping: [...kept.mapping.filter((each) => !said.has(keyOf(each))), ...meant] };
}
