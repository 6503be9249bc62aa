// Reading a recommendation's number however it is written: 3, 3.0, Rec. 3, 建议三, ٣, 3(a), para. 10.
import type { CellValue } from '../sheet/cells';
import type { RecommendationNumber } from './recommendation';
import { readSymbol } from './symbol';

const largest = 9999;

// The noun, its short forms, and the words that only say "number", as `folded` leaves them; the longer ones first.
const nouns =
  'recomm[ae]ndations?|recomendacion(?:es)?|recomm?|rec|r|рекомендаци[яию]|рек|التوصيه|توصيه|建议|建議|' +
  'paragraphe|paragraphs?|parrafo|parr|paras?|par|пункт|п|الفقره|فقره|ف|第';
const signs = 'number|num|nos?|nr|n|°|№|#|رقم|号|第|编号';
const lead = new RegExp(`^(?:(?:${nouns})[\\s.:_-]*)?(?:(?:${signs})[\\s.:_°-]*)*`, 'u');
const digits =
  /^(\d{1,4})(?:[.,]0+)?(?:\s*[.-]?\s*\(?\s*([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])\s*\)?)?$/u;
const enclosed = /^[([【«"“]([^()[\]【】«»"“”]*)[)\]】»"”]$/u;
const chineseAfter = /\s*(?:号|段|项|條|条)?(?:建议|建議)?$/u;
const chineseNumerals = /^[零〇一二三四五六七八九十百两]+$/u;

// Feminine, as the noun is (التوصية الثالثة); without vowel marks, hamza and ta marbuta, as `folded` leaves them.
const arabicOrdinals = [
  'الاولي',
  'الثانيه',
  'الثالثه',
  'الرابعه',
  'الخامسه',
  'السادسه',
  'السابعه',
  'الثامنه',
  'التاسعه',
  'العاشره',
];
const arabicTeens = [
  'الحاديه عشره',
  'الثانيه عشره',
  'الثالثه عشره',
  'الرابعه عشره',
  'الخامسه عشره',
  'السادسه عشره',
  'السابعه عشره',
  'الثامنه عشره',
  'التاسعه عشره',
];

/** `null` when missing, or not one positive whole number with or without a part letter. */
export function readNumber(value: CellValue): RecommendationNumber | null {
  if (typeof value === 'number') return whole(value, '');
  if (typeof value === 'boolean' || value === '') return null;
  if (/^\d{1,4}$/.test(value)) return whole(Number(value), '');
  return readWritten(folded(value)) ?? readAfterSymbol(value);
}

/** The number a text begins with, as in "Recommendation 3: The executive heads…", "Rec. 3. …" or "建议3：…", and what follows. */
export function readLeadingNumber(
  text: string,
): { readonly number: RecommendationNumber; readonly rest: string } | null {
  const match =
    /^\s*(?<head>[^:：\n]{1,32}?)\s*[:：\n]\s*(?<rest>\S[^]*)$/u.exec(text) ??
    /^\s*(?<head>\p{L}{1,16}[.\s]\s*\p{Nd}{1,3}\s?[a-z]?)[.、．]\s+(?<rest>[\p{L}\p{Ps}\p{Pi}"¿¡][^]*)$/u.exec(text) ??
    /^\s*(?<head>\(?\p{Nd}{1,3}\s?[a-z]?\)?)[.、．]?(?<=[.)、．])\s*(?<rest>(?!\d)\S[^]*)$/u.exec(text);
  const { head, rest } = match?.groups ?? {};
  if (head === undefined || rest === undefined) return null;
  const number = readWritten(folded(head));
  return number ? { number, rest } : null;
}

function readAfterSymbol(text: string): RecommendationNumber | null {
  const symbol = text.includes('/') || text.includes('／') ? readSymbol(text) : null;
  if (!symbol || symbol.rest === '') return null;
  const rest = folded(symbol.rest);
  // "chap. II, para. 23": the number is the last thing said.
  return (
    readWritten(rest) ??
    readWritten(
      rest
        .split(/[,،，]/u)
        .at(-1)
        ?.trim() ?? '',
    )
  );
}

/** No number is written in so many characters; the patterns below are made for short texts. */
const longestWritten = 200;

function readWritten(text: string): RecommendationNumber | null {
  if (text.length > longestWritten) return null;
  const body = text
    .replace(enclosed, '$1')
    .trim()
    .replace(lead, '')
    .replace(/[\s.:;。、：]+$/u, '')
    .replace(/(?<=\d)[)°]$/u, '');
  const found = digits.exec(body) ?? digits.exec(body.replace(chineseAfter, ''));
  if (found) return whole(Number(found[1]), partLetter(found[2] ?? ''));
  return readWords(body.replace(chineseAfter, ''));
}

/** In Arabic lists the first letter carries its hamza, which `folded` took off. */
function partLetter(letter: string): string {
  return letter === 'ا' ? 'أ' : letter;
}

function readWords(text: string): RecommendationNumber | null {
  if (chineseNumerals.test(text)) return whole(chineseNumber(text), '');
  const teen = arabicTeens.indexOf(text);
  if (teen >= 0) return whole(teen + 11, '');
  return whole(arabicOrdinals.indexOf(text) + 1, '');
}

function whole(value: number, part: string): RecommendationNumber | null {
  return Number.isInteger(value) && value >= 1 && value <= largest ? { value, part } : null;
}

/** Numerals up to 999 as counted in words: 十二 is 12, 二十 is 20, 一百零三 is 103; digits in a row (一二) are not. */
function chineseNumber(text: string): number {
  const match = /^(?:([一二三四五六七八九两])百)?零?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/u.exec(
    text,
  );
  if (!match) return 0;
  const digit = (numeral: string | undefined) =>
    Math.max(0, '零一二三四五六七八九'.indexOf((numeral ?? '零').replace('两', '二') || '零'));
  const tens = match[3] === undefined ? 0 : Math.max(1, digit(match[2]));
  return digit(match[1]) * 100 + tens * 10 + digit(match[4]);
}

/** Lower case, no accents, no invisible marks, plain digits and spaces; Arabic without vowel marks and letter variants. */
function folded(text: string): string {
  return text
    .replaceAll(/[°º]/g, '°')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u0305\u0307\u0308\u030a\u0327\u064b-\u065f\u0670\u0640\p{Cf}]/gu, '')
    .normalize('NFC')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
