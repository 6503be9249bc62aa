// The sentences of a comment, what is not to be read in them, and the words a reader is shown.
import { blank } from './plain-text';

/** In positions of the plain text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly last: boolean;
  readonly plain: string;
}

// A full stop ends a sentence only before a space: not in "3.5", "C20/INF.5" or "www.un.org".
const sentenceEnd = /[;!?\n]|\.(?=\s|$)|\.(?=\p{Script=Han})|(?<=\p{Script=Han})\./gu;

export function sentencesOf(plain: string): readonly Sentence[] {
  const ends = [...plain.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  const bounds = [...ends.filter((end) => end < plain.length), plain.length];
  const pieces = bounds.map((end, index) => ({ start: bounds[index - 1] ?? 0, end }));
  const told = pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(plain.slice(start, end)));
  return told.map(({ start, end }, index) => ({
    start,
    end: told[index + 1] ? end : plain.length,
    last: index === told.length - 1,
    plain: plain.slice(start, end),
  }));
}

export function covered(plain: string, expression: RegExp): string {
  return plain.replace(expression, (found) => blank.repeat(found.length));
}

/** One or two Chinese characters alone tell a reader little: the words go on to the end of a short clause. */
export function citedTo(plain: string, end: number, words: string): number {
  if (words.length > 3 || !/\p{Script=Han}/u.test(words)) return end;
  return end + (/^[^.,;:!?()\n]{0,10}(?=[.,;:!?()\n]|$)/u.exec(plain.slice(end, end + 11))?.[0].length ?? 0);
}

/** From and to where the clause around a place goes: between commas and brackets. */
export function clauseAround(plain: string, from: number, { start, end }: Sentence): readonly [number, number] {
  const before = plain.slice(start, from).search(/[^,:()]*$/u);
  const after = plain.slice(from, end).search(/[,:()]/u);
  return [start + before, after < 0 ? end : from + after];
}

/** As much as a message can quote. */
const quotable = 78;

/** What is shown around a place: its sentence where that is short, else its clause. */
export function contextAround(plain: string, from: number, sentence: Sentence): readonly [number, number] {
  const { start, end } = sentence;
  return end - start <= quotable ? [start, end] : clauseAround(plain, from, sentence);
}
