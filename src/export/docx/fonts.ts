// Fonts, sizes and language codes that Word is told, for each of the six languages.
import type { Language } from '../../core/recommendation/codes';
import { type Attributes, empty } from './xml';

/** Fonts that come with Word on Windows and on a Mac; where one is missing, Word takes its nearest of that script. */
export const fonts: Attributes = {
  'w:ascii': 'Arial',
  'w:hAnsi': 'Arial',
  'w:eastAsia': 'SimSun',
  'w:cs': 'Arial',
};

const codes: Readonly<Record<Language, Attributes>> = {
  ar: { 'w:bidi': 'ar-SA' },
  zh: { 'w:eastAsia': 'zh-CN' },
  en: { 'w:val': 'en-GB' },
  fr: { 'w:val': 'fr-FR' },
  ru: { 'w:val': 'ru-RU' },
  es: { 'w:val': 'es-ES' },
};

const languageMarks = new Map(
  Object.entries(codes).map(([language, attributes]) => [language, empty('w:lang', attributes)] as const),
);

/** What a run of that language says of it, for hyphenation, proofing and reading aloud. */
export function languageMark(language: Language): string {
  return languageMarks.get(language) ?? '';
}

/** What holds where a run says nothing. */
export function defaultLanguage(language: Language): Attributes {
  return { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA', ...codes[language] };
}

/** Points: letters of Arabic are smaller than Latin ones of the same size. */
export const arabicMore = 2;

/** `points`; Word counts halves of them. */
export function sizes(points: number): string {
  const [latin, arabic] = [points * 2, (points + arabicMore) * 2];
  return empty('w:sz', { 'w:val': latin }) + empty('w:szCs', { 'w:val': arabic });
}
