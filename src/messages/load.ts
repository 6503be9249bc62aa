// One language at a time: English is always there, as what the pane falls back on; each other language is a file of its
// own, fetched when somebody reads it.
import { en } from './en';
import type { Language } from './language';
import type { MessageSet } from './message-set';

const fetched: Readonly<Record<Exclude<Language, 'en'>, () => Promise<MessageSet>>> = {
  ar: async () => (await import(/* webpackChunkName: "words-ar" */ './ar')).ar,
  zh: async () => (await import(/* webpackChunkName: "words-zh" */ './zh')).zh,
  fr: async () => (await import(/* webpackChunkName: "words-fr" */ './fr')).fr,
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ './ru')).ru,
  es: async () => (await import(/* webpackChunkName: "words-es" */ './es')).es,
};

/** Rejects when the file does not come, as without a network; asking again tries again. */
export async function loadMessages(language: Language): Promise<MessageSet> {
  return language === 'en' ? en : fetched[language]();
}
