// Interface languages as Office names them.
import type { Language } from '../../core/recommendation/codes';

/** The region that Excel would report for an interface in each of the six languages. */
export const displayLanguages: Readonly<Record<Language, string>> = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
};
