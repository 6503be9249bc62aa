// The six languages as the pane needs them: their own names, direction, and the locale whose habits Intl follows.
// Norm: BCP 47; en-GB because papers write "1, 2 and 3"; Arabic with the European digits that UN papers print.
import { languages } from '../core/recommendation/codes';
import type { Language } from '../core/recommendation/codes';

export { languages };
export type { Language };

export const locales: Readonly<Record<Language, string>> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

/** Each language's name as its readers write it: a list of languages is for those who cannot read this one. */
export const languageNames: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language for a locale such as `fr-CA`, `zh-TW` or `AR`; `null` when it is none of the six. */
export function languageOf(locale: string): Language | null {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
