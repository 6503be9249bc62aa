// One spelling for all the ways of typing a word, for comparing only: case, accents, Arabic letter variants, widths,
// invisible marks, quotation marks, look-alike letters. Norms: Unicode UAX #15 (NFKC), UTS #39 (confusables, reduced).
import { memoised } from './memoised';

const isPlain = /^[a-z0-9 ]*$/;

/** The text as it is compared; two texts that mean the same word fold to the same. Never for showing. */
export const fold = memoised(foldOnce, 160);

function foldOnce(text: string): string {
  if (isPlain.test(text) && !text.includes('  ')) return text.trim();
  const letters = withoutFootnotes(text)
    .replaceAll(/[①-⑳]/gu, (digit) => `${digit.normalize('NFKC')}. `)
    .replaceAll(/№/gu, ' no ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{Mn}\p{Cf}\u0640]/gu, '')
    .replaceAll(/[^\x20-\x7e]/gu, plainCharacter)
    .replaceAll(/["«»„「」『』]/gu, '');
  return joinHan(unmixed(letters).replaceAll(/\s+/g, ' ')).trim();
}

/** Only the last few: sought at every place of a long run of them, the end would take the square of its length. */
function withoutFootnotes(text: string): string {
  const trimmed = text.trimEnd();
  const [marks = ''] = /[¹²³⁰⁴-⁹]+$/u.exec(trimmed.slice(-longestFootnote)) ?? [];
  const before = trimmed.slice(0, trimmed.length - marks.length);
  return marks !== '' && /[\p{L})\].!?]$/u.test(before.slice(-2)) ? before : text;
}
const longestFootnote = 8;

const singles: Readonly<Record<string, string>> = {
  ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i',
  '’': "'", '‘': "'", ʼ: "'", '′': "'", '`': "'", '“': '"', '”': '"', '‟': '"', '″': '"', '¿': '', '¡': '',
  '،': ',', '؛': ';', '؟': '?', '٪': '%', '。': '.', '、': ',', '・': ' ', '·': '', '⁄': '/', '∕': '/', '﹣': '-',
}; // prettier-ignore

function plainCharacter(character: string): string {
  const single = singles[character];
  if (single !== undefined) return single;
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return character;
}

// Small letters whose capital or small form looks like a Latin one; a word typed half on another keyboard mixes them.
const toLatin: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's',
  α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x',
}; // prettier-ignore
const toCyrillic: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', e: 'е', k: 'к', m: 'м', h: 'н', o: 'о', p: 'р', c: 'с', t: 'т', y: 'у', x: 'х',
}; // prettier-ignore

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A word of two alphabets is written in the one most of its letters are of, if all of them have a look-alike there. */
function unmixed(text: string): string {
  if (!foreign.test(text) || !/[a-z]/.test(text)) return text;
  return text.replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}a-z]+/gu, (word) => {
    const latin = word.match(/[a-z]/g)?.length ?? 0;
    if (latin === 0 || latin === word.length) return word;
    const ways = [
      () => swapped(word, toLatin, isLatin),
      () => swapped(word, toCyrillic, (letter) => foreign.test(letter)),
    ];
    if (latin * 2 < word.length) ways.reverse();
    return ways[0]?.() ?? ways[1]?.() ?? word;
  });
}

function isLatin(letter: string): boolean {
  return letter >= 'a' && letter <= 'z';
}

function swapped(
  word: string,
  table: Readonly<Record<string, string>>,
  stays: (letter: string) => boolean,
): string | null {
  let out = '';
  for (const letter of word) {
    const next = stays(letter) ? letter : table[letter];
    if (next === undefined) return null;
    out += next;
  }
  return out;
}

const han = /\p{Script=Han}/u;

/** Chinese is written with or without spaces beside Latin letters and digits. */
function joinHan(text: string): string {
  return han.test(text) ? text.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '') : text;
}

const ending = /(?:[\s.;:,*!]|(?<=\p{L}[.)]?)\d(?=$))+$/u;
const bracketed = /\s*[([][^()[\]]*(?:\d|%)[^()[\]]*[)\]]$/u;
// "2 - ", "(3) ", "02_", "a) "; a lone letter needs a sign behind it, since "à l'examen" begins with one.
const listCode = /^(?:[([]?(?:\d{1,3}|[a-z])[)\]]?\s*[-.):_,]\s*|[([](?:\d{1,3}|[a-z])[)\]]\s*|\d{1,3}\s+)(?=\p{L})/u;
const listCodeBeforeHan = /^\d{1,3}(?=\p{Script=Han})/u;

/**
 * The foldings under which a word may be known, most literal first: as it is, without its ending (full stop, footnote,
 * date or percentage in brackets), without the list code in front of it.
 */
export const foldings = memoised(foldingsOnce, 160);

/** Far beyond the longest known word: what is longer is a text, and looking for its ending may take very long. */
const longestWord = 300;

function foldingsOnce(text: string): readonly string[] {
  const plain = fold(text);
  if (plain.length > longestWord) return [plain];
  const short = plain.replace(ending, '').replace(bracketed, '').replace(ending, '');
  const bare = short.replace(listCode, '').replace(listCodeBeforeHan, '');
  return [...new Set([plain, short, plain.replace(listCode, ''), bare])].filter((form) => form !== '');
}
