// Three languages nobody speaks, made mechanically from English: `keys` shows which message stands where, `lengthened`
// what a third more text does to the pane, `right-to-left` what direction does, for those who do not read Arabic.
import type { Direction } from './language';
import type { MessageSet } from './message-set';

export const testLanguages = ['keys', 'lengthened', 'right-to-left'] as const;
export type TestLanguage = (typeof testLanguages)[number];

export const testDirections: Readonly<Record<TestLanguage, Direction>> = {
  keys: 'ltr',
  lengthened: 'ltr',
  'right-to-left': 'rtl',
};

const changes: Readonly<Record<TestLanguage, (text: string, path: string) => string>> = {
  keys: (_, path) => path,
  lengthened: (text) => (text === '' ? '' : `[${text} ${'ẋ'.repeat(Math.ceil(text.length / 3))}]`),
  // A mark for right-to-left override would turn the letters; a Hebrew letter at both ends turns only the sentence.
  'right-to-left': (text) => (text === '' ? '' : `\u05d0 ${text} \u05d0`),
};

export function testMessages(language: TestLanguage, english: MessageSet): MessageSet {
  const change = changes[language];
  // The shape stays as it is, text for text and function for function, so the type holds.
  const walk = (part: unknown, path: string): unknown => {
    if (typeof part === 'string') return change(part, path);
    if (typeof part === 'function') return (...given: unknown[]) => walk((part as Sayable)(...given), path);
    if (Array.isArray(part)) return part.map((item, index) => walk(item, `${path}.${String(index)}`));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walk(value, join(path, key))]));
  };
  const { number, day, apart } = english.quantities;
  const made = walk(english, '') as MessageSet;
  // Bare numbers, days and symbols are not sentences.
  return { ...made, language: english.language, quantities: { ...made.quantities, number, day, apart } };
}

type Sayable = (...given: unknown[]) => unknown;

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
