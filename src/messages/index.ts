// Every language the program speaks.
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language } from './language';
import type { MessageSet } from './message-set';
import { ru } from './ru';
import { zh } from './zh';

export { directionOf, languageNames, languageOf, languages, locales } from './language';
export type { Direction, Language } from './language';
export type { MessageSet } from './message-set';
export type { Grouping, Work } from './pane-messages';
export type { TextKind } from './texts-messages';
export { testDirections, testLanguages, testMessages } from './test-languages';
export type { TestLanguage } from './test-languages';

export const messages: Readonly<Record<Language, MessageSet>> = { ar, zh, en, fr, ru, es };
