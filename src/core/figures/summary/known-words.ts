// What the words in a tracker's cells mean, as lists for formulas: the words that stand there now as they were read, and
// besides them those that a person may type next. Later lines win, so what was read stands last.
import { textOf } from '../../layout/grid';
import type { Tracker } from '../../layout/tracker';
import type { StatusKind } from '../../recommendation/codes';
import type { Recommendation } from '../../recommendation/recommendation';
import type { CellValue } from '../../sheet/cells';
import { executiveWords, legislativeWords, readAddressee } from '../../vocabulary/addressee-words';
import { type MarkHabit, readMark } from '../../vocabulary/marks';
import { informationWords, isForInformation, noInformationWords } from '../../vocabulary/other-words';
import type { WordMapping } from '../../vocabulary/scheme';
import { recogniseStatus, statusWord, termsOf } from '../../vocabulary/status-reading';
import { alike, spacedText } from './formulas';

/** Says nothing, on purpose. */
export const nothing = '-';
export const forInformation = 'info';

type Meanings = Map<string, readonly [string, string]>;

/** Word and meaning, one line each; of two spellings that differ in case the later counts. */
function linesOf(meanings: Meanings): readonly (readonly [string, string])[] {
  return [...meanings.values()];
}

function note(meanings: Meanings, word: CellValue, meaning: string): void {
  const text = spacedText(word);
  if (text === '' || text === '#') return;
  meanings.delete(alike(text));
  meanings.set(alike(text), [text, meaning]);
}

export interface StatusWords {
  readonly tracker: Tracker;
  readonly mapping: WordMapping;
}

/** The words of one column; `shared`: it holds those of both kinds. */
export function statusWords(
  kind: StatusKind,
  rows: readonly Recommendation[],
  shared: boolean,
  { tracker, mapping }: StatusWords,
): readonly (readonly [string, string])[] {
  const { scheme, language } = tracker;
  const meanings: Meanings = new Map();
  const other: StatusKind = kind === 'acceptance' ? 'implementation' : 'acceptance';
  if (shared) for (const word of wordsOf(other)) note(meanings, word, nothing);
  for (const word of wordsOf(kind)) {
    const reading = recogniseStatus(scheme, kind, word, mapping);
    if (reading.kind === 'known') note(meanings, word, reading.code);
  }
  for (const word of [...noInformationWords[language], '-', '–', '—', '...', '…', '/']) note(meanings, word, nothing);
  for (const word of informationWords[language]) note(meanings, word, forInformation);
  for (const word of mapping.keys()) note(meanings, word, meaningOfStatus(kind, word, mapping, tracker));
  for (const row of rows) {
    const entry = row.entries[kind];
    if (!entry) continue;
    const { value } = entry;
    const reading = row[kind];
    if (reading.kind === 'known') note(meanings, value, reading.code);
    else if (reading.kind === 'unknown') note(meanings, value, '?');
    else note(meanings, value, isForInformation(textOf(value)) ? forInformation : nothing);
  }
  return linesOf(meanings);

  function wordsOf(each: StatusKind): readonly string[] {
    return termsOf(scheme, each).flatMap(({ label, synonyms }) => [label[language], ...synonyms[language]]);
  }
}

function meaningOfStatus(kind: StatusKind, word: string, mapping: WordMapping, { scheme }: Tracker): string {
  const reading = recogniseStatus(scheme, kind, word, mapping);
  return reading.kind === 'known' ? reading.code : reading.kind === 'blank' ? nothing : '?';
}

const usualMarks = 'x х × ✓ ✔ ☑ √ ● • 1 + y yes true oui да sí نعم 是 - 0 no non нет لا 否'.split(' ');

/** What the cells of a group of tick columns say: `yes`, nothing, a status in words, or for information. */
export function markWords(
  kind: StatusKind,
  cells: readonly string[],
  habit: MarkHabit,
  { tracker: { language } }: Pick<StatusWords, 'tracker'>,
): readonly (readonly [string, string])[] {
  const meanings: Meanings = new Map();
  for (const word of [...usualMarks, ...informationWords[language], ...cells]) {
    const mark = readMark(word, habit);
    const code = statusWord(kind, word);
    if (mark === 'yes') note(meanings, word, 'yes');
    else if (code !== null) note(meanings, word, code);
    else if (mark !== 'stray') note(meanings, word, nothing);
    else note(meanings, word, isForInformation(word) ? forInformation : '?');
  }
  return linesOf(meanings);
}

export function addresseeWords(
  rows: readonly Recommendation[],
  { tracker: { language } }: Pick<StatusWords, 'tracker'>,
): readonly (readonly [string, string])[] {
  const meanings: Meanings = new Map();
  for (const word of [...executiveWords[language], ...legislativeWords[language], ...informationWords[language]]) {
    note(meanings, word, readAddressee(word) ?? '?');
  }
  for (const { entries, addressee } of rows) {
    if (entries.addressee) note(meanings, entries.addressee.value, addressee ?? '?');
  }
  return linesOf(meanings);
}

/** Remarks that say the row is for information. */
export function informationTexts(
  rows: readonly Recommendation[],
  field: 'remarks' | 'changeNote',
  { tracker: { language } }: Pick<StatusWords, 'tracker'>,
): readonly (readonly [string, string])[] {
  const meanings: Meanings = new Map();
  for (const word of informationWords[language]) note(meanings, word, forInformation);
  for (const { entries } of rows) {
    const value = entries[field]?.value;
    if (typeof value === 'string' && value.length < longestRemark && isForInformation(value))
      note(meanings, value, forInformation);
  }
  return linesOf(meanings);
}

const longestRemark = 160;
