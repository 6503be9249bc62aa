// Which field a column's header names, in six languages: word for word, with typing slips, or as part of a longer
// header. Every reading has a score from 0 to 1; what stands under the header has the last word (core/layout).
import { type Field, fields, type Language, languages } from '../recommendation/codes';
import { editDistance, slipsAllowed } from './edit-distance';
import { fold } from './fold';
import { followUpHeaders, otherHeaders } from './header-words-follow-up';
import { reportHeaders } from './header-words-report';
import { statusHeaders } from './header-words-status';
import { memoised } from './memoised';
import { listed } from './words';

export interface HeaderReading {
  readonly field: Field;
  /** 0 to 1. */
  readonly score: number;
  /** The languages whose words these are. */
  readonly languages: readonly Language[];
}

interface Meaning {
  readonly field: Field | null;
  readonly weight: number;
  readonly languages: Language[];
}

const weights = { '': 1, '~': 0.72, '~~': 0.55 } as const;
/** By how much a reading counts less when it is not word for word. */
const asSlip = 0.85;
const asPart = { whole: 0.9, start: 0.76, end: 0.78, middle: 0.5 };

const articles = new Set('the of a an de d la le les l du des el los las del en и в на'.split(' '));

const headerLines = { ...reportHeaders, ...statusHeaders, ...followUpHeaders };
const known = new Map<string, Meaning[]>();

for (const field of fields) {
  for (const language of languages) {
    for (const entry of listed(headerLines[field][language])) learn(field, language, entry);
  }
}
for (const language of languages) for (const entry of listed(otherHeaders[language])) learn(null, language, entry);

function learn(field: Field | null, language: Language, entry: string): void {
  const mark = entry.startsWith('~~') ? '~~' : entry.startsWith('~') ? '~' : '';
  const key = headerKey(entry.slice(mark.length));
  const meanings = known.get(key) ?? [];
  known.set(key, meanings);
  const same = meanings.find((meaning) => meaning.field === field);
  if (same) same.languages.push(language);
  else meanings.push({ field, weight: weights[mark], languages: [language] });
}

/** A header as it is compared: folded, hints in brackets, signs and articles left out. */
function headerKey(text: string): string {
  const plain = fold(text)
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, (hint) => (/^.\s*%/.test(hint) ? ' % ' : ' '))
    .replaceAll(/(?<![\p{L}\p{N}])(?:n\.?\s?[o°]|n°|nums?|nr|no)(?![\p{L}\p{N}])\.?/gu, ' no ')
    .replaceAll('#', ' no ')
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  const words = plain.split(' ').map((word) => (/^ال\p{L}{2}/u.test(word) ? word.slice(2) : word));
  const kept = words.filter((word) => !articles.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Best first; empty when the text is no header of ours. */
export const readHeader = memoised(readHeaderOnce, 200);

/** Word for word only, in any of its parts: enough to see whether a row may be a header, and quick. */
export const isHeaderWord = memoised((text: string): boolean => {
  if (text.length > 80) return false;
  return variants(text).some(([key]) => known.get(key)?.some((meaning) => meaning.field !== null) === true);
}, 80);

function readHeaderOnce(text: string): readonly HeaderReading[] {
  const best = new Map<Field, HeaderReading>();
  let strange = 0;
  for (const [key, share] of variants(text)) {
    for (const { field, weight, languages: spoken } of meaningsOf(key)) {
      const score = weight * share;
      if (field === null) strange = Math.max(strange, score);
      else if (score > (best.get(field)?.score ?? 0)) best.set(field, { field, score, languages: spoken });
    }
  }
  return [...best.values()].filter(({ score }) => score > strange).sort((a, b) => b.score - a.score);
}

/** The whole header, then each of two languages or lines it may hold. */
function variants(text: string): [string, number][] {
  const whole = headerKey(text);
  const parts = text.split(/[/\n|]| [-–—] /).map(headerKey);
  const others = parts.length > 1 ? parts.filter((part) => part.length > 1 && part !== whole) : [];
  return [[whole, 1], ...others.map((part): [string, number] => [part, asPart.whole])];
}

function meaningsOf(key: string): readonly Meaning[] {
  if (key === '' || key.length > 120) return [];
  const exact = known.get(key);
  if (exact) return exact;
  const near = slipsOf(key);
  return near.length > 0 ? near : partsOf(key);
}

function slipsOf(key: string): Meaning[] {
  const limit = slipsAllowed(key);
  if (limit === 0 || key.length > 60) return [];
  const found: Meaning[] = [];
  let nearest = limit;
  for (const [word, meanings] of known) {
    const distance = word.length < 4 ? nearest + 1 : editDistance(key, word, nearest);
    if (distance > nearest) continue;
    if (distance < nearest) found.length = 0;
    nearest = distance;
    for (const meaning of meanings) found.push({ ...meaning, weight: meaning.weight * asSlip });
  }
  return found;
}

const revised =
  /(?<!\p{L})(?:revised|new|updated|extended|revisee?|nouvel|nouvelle|revisad[oa]|nuev[oa]|пересмотр|нов|منقح|معدل|جديد)|修订|新|延/u;
const previous =
  /(?<!\p{L})(?:previous|prior|former|last|precedente?|anterieure?|anterior|предыдущ|прежн|سابق)|之前|上期|上一|以往/u;
const turned: Readonly<Partial<Record<Field, readonly [RegExp, Field]>>> = {
  acceptance: [previous, 'previousAcceptance'],
  implementation: [previous, 'previousImplementation'],
  targetDate: [revised, 'revisedDate'],
};

/** Known words inside a longer header; the head of the phrase (its end in English and Chinese) counts most. */
function partsOf(key: string): Meaning[] {
  const found: Meaning[] = [];
  const isHan = /\p{Script=Han}/u.test(key);
  for (const [word, meanings] of known) {
    if (word.length >= key.length || word.length < (isHan ? 2 : 4)) continue;
    const share = shareOf(key, word, isHan);
    if (share === 0) continue;
    for (const meaning of meanings) {
      if (meaning.weight < weights['~']) continue;
      const turn = meaning.field === null ? undefined : turned[meaning.field];
      const field = turn?.[0].test(key) === true ? turn[1] : meaning.field;
      found.push({ field, weight: meaning.weight * share, languages: meaning.languages });
    }
  }
  return found;
}

function shareOf(key: string, word: string, isHan: boolean): number {
  const at = isHan ? key.lastIndexOf(word) : ` ${key} `.lastIndexOf(` ${word} `);
  if (at < 0) return 0;
  const place = at === 0 ? asPart.start : at + word.length === key.length ? asPart.end : asPart.middle;
  return place * (0.8 + (0.2 * word.length) / key.length);
}
