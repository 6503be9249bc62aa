// Every language the program speaks.
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language } from './language';
import type { MessageSet, MessagesOf } from './message-set';
import { ru } from './ru';
import { zh } from './zh';

export { directionOf, languageNames, languageOf, languages, locales } from './language';
export type { Direction, Language } from './language';
export type { MessageSet, MessagesOf } from './message-set';
export type { Grouping, Work } from './pane-messages';
export type { TextKind } from './texts-messages';
export { testDirections, testLanguages, testMessages } from './test-languages';
export type { TestLanguage } from './test-languages';

export const messages: Readonly<Record<Language, MessageSet>> = { ar, zh, en, fr, ru, es };

/** For those who hold all of them: the runner, and tests. The pane loads them one at a time (`load.ts`). */
export const messagesOf: MessagesOf = (language) => Promise.resolve(messages[language]);
