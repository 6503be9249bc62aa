// A small way of writing phrases down, so that the lists stay readable: (a/b) is one of them, [a] may be left out, * is
// the rest of a word, _ any one word, # a number, … a few words of the same clause, ^ the beginning of a sentence.
import { plainLetters } from './plain-text';

/** Letters of plain text: Latin, Cyrillic and Arabic ones. A written-out class is read several times faster than \p{L}. */
const letter = String.raw`[a-z\u0430-\u044f\u0621-\u064a]`;
/** Longest stretch that `…` bridges, in characters: bounded, so that no text can make matching slow. */
const reach = 40;
const gap = `[^.;!?\\n,]{0,${String(reach)}}?`;
const opening = String.raw`(?<=(?:^|[.;:!?\n(])[\s\-–—*•)]{0,4})`;

const signs: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  '/': '|',
  '*': `${letter}{0,14}`,
  '#': String.raw`(?<!\d)\d{1,3}(?:\s?\(?[a-h]\))?(?!\d)`,
  _: `${letter}{1,24}`,
  '…': gap,
  // Between two words: those in between may be missing.
  '‥': String.raw`\s${gap}(?<=\s)`,
  ' ': String.raw`\s{1,3}`,
  '^': '',
};

function pattern(phrase: string): string {
  // The space of [now/already ] belongs to each of the words.
  const spaced = phrase.replaceAll(/\[([^[\]]*) \]/gu, (_, words: string) => `[(${words.replaceAll(' /', '/')}) ]`);
  const body = Array.from(
    spaced.replaceAll(' … ', '‥'),
    (sign) => signs[sign] ?? plainLetters(sign).replaceAll(/[.+?${}|\\]/gu, '\\$&'),
  );
  const from = phrase.startsWith('^') ? opening : '';
  return from + body.join('');
}

const han = /\p{Script=Han}/u;
const arabic = /\p{Script=Arabic}/u;

/** Phrases one a line; all of them as one expression over plain letters, at the edges of words where there are any. */
export function phrasesOf(lines: string): RegExp {
  const phrases = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const body = phrases.map(pattern).join('|');
  if (phrases.length === 0) return /(?!)/g;
  if (han.test(lines)) return new RegExp(body, 'g');
  // Arabic writes "and" and "so" as one letter in front of the next word.
  const before = `(?<!${letter})${arabic.test(lines) ? '[وف]?' : ''}`;
  // A phrase that ends in an apostrophe goes on in the same word.
  return new RegExp(`${before}(?:${body})(?:(?<=')|(?!${letter}))`, 'g');
}
