import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/core/recommendation/day';
import type { Day } from '../../src/core/recommendation/day';
import { languageOf, locales } from '../../src/messages/language';
import type { Language } from '../../src/messages/language';
import { differInSpaces, wordingOf } from '../../src/messages/wording';
import type { Forms } from '../../src/messages/wording';

function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}

// The compiler asks each language for these forms; here Intl says whether they are the right ones.
const forms: { readonly [L in Language]: Forms<L> } = {
  ar: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' },
  zh: { other: 'other' },
  en: { one: 'one', other: 'other' },
  fr: { one: 'one', many: 'many', other: 'other' },
  ru: { one: 'one', few: 'few', many: 'many', other: 'other' },
  es: { one: 'one', many: 'many', other: 'other' },
};

test.each(Object.keys(forms) as Language[])('%s asks for the plural forms that Intl knows', (language) => {
  const { pluralCategories } = new Intl.PluralRules(locales[language]).resolvedOptions();
  expect(Object.keys(forms[language]).toSorted()).toEqual(pluralCategories.toSorted());
});

test('a plural picks its form and writes the number as the language does', () => {
  const { plural } = wordingOf('fr');
  const lines = { one: '# ligne', many: '# de lignes', other: '# lignes' };
  expect([0, 1, 2, 12_500, 1_000_000].map((count) => plural(count, lines))).toEqual([
    '0 ligne',
    '1 ligne',
    '2 lignes',
    '12\u202f500 lignes',
    '1\u202f000\u202f000 de lignes',
  ]);
});

describe('days are written as papers write them', () => {
  test.each([
    ['en', '2022-03-31', '31 March 2022'],
    ['fr', '2022-03-31', '31 mars 2022'],
    ['fr', '2022-01-01', '1er janvier 2022'],
    ['es', '2022-03-31', '31 de marzo de 2022'],
    ['ru', '2022-03-31', '31 марта 2022 года'],
    ['zh', '2022-03-31', '2022年3月31日'],
    ['ar', '2022-03-31', '31 آذار/مارس 2022'],
    ['ar', '2018-12-31', '31 كانون الأول/ديسمبر 2018'],
  ] as const)('%s %s', (language, given, written) => {
    expect(wordingOf(language).day(day(given))).toBe(written);
  });
});

test('lists have no comma before the last', () => {
  expect(wordingOf('en').list(['1', '2', '3'])).toBe('1, 2 and 3');
  expect(wordingOf('zh').list(['1', '2', '3'])).toBe('1、2和3');
  expect(wordingOf('ar').list(['1', '2'])).toBe('1 و2');
});

describe('what a cell holds', () => {
  test('stands in the marks of the language', () => {
    expect(wordingOf('en').quote('Implemented')).toBe('“Implemented”');
    expect(wordingOf('fr').quote('en cours')).toBe('«\u00a0en cours\u00a0»');
    expect(wordingOf('ar').quote('قيد التنفيذ')).toBe('«قيد التنفيذ»');
  });

  test('is isolated only where it runs against the sentence', () => {
    expect(wordingOf('ar').apart('JIU/REP/2021/3')).toBe('\u2068JIU/REP/2021/3\u2069');
    expect(wordingOf('en').apart('JIU/REP/2021/3')).toBe('JIU/REP/2021/3');
    expect(wordingOf('en').quote('قيد النظر')).toBe('“\u2068قيد النظر\u2069”');
    expect(wordingOf('ru').apart('выполнена')).toBe('выполнена');
  });

  test('is one line, and shortened when very long', () => {
    expect(wordingOf('en').quote('In\n progress ')).toBe('“In progress”');
    const long = wordingOf('en').quote('x'.repeat(500));
    expect(long).toHaveLength(82);
    expect(long.endsWith('…”')).toBe(true);
  });
});

test('two wordings may differ in nothing but spaces', () => {
  expect(differInSpaces('In progress', 'In  progress ')).toBe(true);
  expect(differInSpaces('In progress', 'In progress')).toBe(false);
  expect(differInSpaces('In progress', 'in progress')).toBe(false);
});

test('a locale of Office finds its language', () => {
  expect(['fr-CA', 'zh-TW', 'ar-SA', 'EN', 'de-DE', ''].map(languageOf)).toEqual(['fr', 'zh', 'ar', 'en', null, null]);
});
