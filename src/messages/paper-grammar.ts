// What numbering and lists of names in papers share, whatever the language.
import type { Language } from './language';
import { culpritNames, type Wording } from './wording';

/** Roman numerals, as sections of papers are numbered; from 1 to 39. */
export function roman(ordinal: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(ordinal / 10)) + (units[ordinal % 10] ?? '');
}

const mostNames = 12;

/** The names, or the first of many and how many there are. */
export function named(names: readonly string[], wording: Pick<Wording<Language>, 'list' | 'number' | 'apart'>): string {
  return culpritNames({ names: names.slice(0, mostNames), count: names.length }, wording);
}
