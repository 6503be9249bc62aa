// Phrases of one list in a text, cited as they were typed.
import { type PlainText, plainText } from './plain-text';
import { citedTo, contextAround, covered, sentencesOf } from './sentences';

export interface Found {
  /** As typed. */
  readonly words: string;
  /** The sentence they stand in, of a long one the clause, as typed. */
  readonly clause: string;
  /** How many sentences of the text come before. */
  readonly before: number;
  /** Where it begins, in characters of the plain text. */
  readonly from: number;
  /** The plain letters found, and those after them to the end of the sentence. */
  readonly plain: string;
  readonly following: string;
}

/** In reading order; what `harmless` covers is not read. */
export function findPhrases(text: string, expression: RegExp, harmless?: RegExp): readonly Found[] {
  const typed = plainText(text);
  const plain = harmless ? covered(typed.plain, harmless) : typed.plain;
  if (!holds(plain, expression)) return [];
  const matches = [...plain.matchAll(expression)];
  const sentences = sentencesOf(typed.plain);
  return matches.flatMap(({ index, 0: words }) => {
    const before = sentences.findIndex(({ end }) => index < end);
    const sentence = sentences[before];
    if (!sentence) return [];
    const end = index + words.length;
    const following = plain.slice(end, sentence.end);
    return [
      {
        words: asTyped(text, typed, index, citedTo(plain, end, words)),
        clause: asTyped(text, typed, ...contextAround(plain, index, sentence)),
        before,
        from: index,
        plain: words,
        following,
      },
    ];
  });
}

/** Most texts hold nothing of a list, and asking costs far less than listing what they hold. */
export function holds(plain: string, expression: RegExp): boolean {
  expression.lastIndex = 0;
  const found = expression.test(plain);
  // A global expression goes on from where it was last, and whoever lists its matches begins at the beginning.
  expression.lastIndex = 0;
  return found;
}

function asTyped(text: string, { at }: PlainText, start: number, end: number): string {
  return text.slice(at(start), at(end)).trim();
}
