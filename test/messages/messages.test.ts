import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules';
import { languages, messages, testLanguages, testMessages } from '../../src/messages';
import type { Language } from '../../src/messages';
import { everythingSaid } from '../support/everything-said';

/** What a language rightly says as English does, by the path of the message. */
const sameAsEnglish: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  ar: [],
  zh: [],
  // "rec." is short for the word in French and Spanish too; two words are the same in French.
  fr: [
    'pane.steps.annexes',
    'pane.finding.name(0)',
    'pane.finding.name(2)',
    'figures.summary.columns.total',
    'annex.reviews.columns.code',
    'annex.charts.numbered(0)',
    'annex.charts.numbered(1)',
    'annex.dashboard.columns.source',
    'annex.columns.total',
    'annex.blank.session',
    'paneAnnexes.settings.labels.session',
    'texts.publish.version',
    'texts.publish.fileName',
  ],
  es: [
    'severities.error.one',
    'pane.finding.name(0)',
    'pane.finding.name(2)',
    'figures.summary.columns.total',
    'annex.columns.total',
  ],
  ru: [],
};

const english = everythingSaid(messages.en);

describe.each(languages)('%s', (language) => {
  const said = everythingSaid(messages[language]);

  test('says everything', () => {
    expect([...said.keys()].filter((path) => !english.has(path))).toEqual([]);
    for (const [path, text] of said) {
      const may = path.startsWith('quantities.findings') || path.startsWith('pane.finding.name');
      if (!may) expect(text.trim(), path).not.toBe('');
    }
  });

  test('fills in every number and never shows what is not for people', () => {
    for (const [path, text] of said) {
      // An error of Excel's, and the sign that opens a list in a template, are written with it.
      const isQuoted = path === 'rules.cell-error.sentence(0)' || path.startsWith('template.problem');
      if (!isQuoted) expect(text, path).not.toMatch(/#/);
      expect(text, path).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{/);
    }
  });

  test('keeps the tone: no exclamation marks, nothing scolding, no double spaces', () => {
    for (const [path, text] of said) {
      if (path.startsWith('rules.cell-error') || path.startsWith('runner.findingLine')) continue;
      expect(text, path).not.toMatch(/[!！¡]|please|oops/i);
      expect(text, path).not.toMatch(/ {2}/);
    }
  });

  test('closes every isolate it opens', () => {
    for (const [path, text] of said) {
      expect(text.split('\u2068').length, path).toBe(text.split('\u2069').length);
    }
  });

  test('borrows from English only what is listed', () => {
    if (language === 'en') return;
    const borrowed = [...said].filter(
      ([path, text]) => text === english.get(path) && /[A-Za-z]{2}/.test(text) && !sameAnywhere(path),
    );
    expect(borrowed.map(([path]) => path)).toEqual(sameAsEnglish[language]);
  });
});

/** Figures, days, symbols and lines made only of what was handed in. */
function sameAnywhere(path: string): boolean {
  return /^(language|quantities\.(number|day|apart)|runner\.(groupLine|findingLine)|runner\.options\.\d+\.option|annex\.decision\.opening|pane\.held\.source|pane\.finding\.name\(1\))/.test(
    path,
  );
}

test('Arabic keeps Latin words and symbols apart from its own direction', () => {
  for (const [path, text] of everythingSaid(messages.ar)) {
    if (path === 'language' || path.startsWith('runner.options')) continue;
    const outside = text.replaceAll(/\u2068[^\u2069]*\u2069/g, '');
    expect(outside, path).not.toMatch(/[A-Za-z]{2}/);
  }
});

test('Arabic agrees with its numbers', () => {
  const { recommendations } = messages.ar.quantities;
  expect([1, 2, 5, 18, 100].map(recommendations)).toEqual([
    'توصية واحدة',
    'توصيتان',
    '5 توصيات',
    '18 توصية',
    '100 توصية',
  ]);
});

test('Russian agrees with its numbers', () => {
  const { recommendations, summary } = messages.ru.quantities;
  expect([1, 3, 5, 21].map(recommendations)).toEqual([
    '1 рекомендация',
    '3 рекомендации',
    '5 рекомендаций',
    '21 рекомендация',
  ]);
  expect(summary({ error: 1, warning: 2, hint: 0 }, 51)).toBe('1 ошибка и 2 предупреждения в 51 рекомендации.');
});

test('the answer comes first, in a sentence', () => {
  const { summary } = messages.en.quantities;
  expect(summary({ error: 3, warning: 12, hint: 0 }, 51)).toBe('3 errors and 12 warnings in 51 recommendations.');
  expect(summary({ error: 0, warning: 0, hint: 0 }, 1)).toBe('Nothing to mend in 1 recommendation.');
});

test('every rule has words in every language', () => {
  for (const language of languages) {
    expect(Object.keys(messages[language].rules).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
  }
});

test('the wording of a status differing only in spaces is explained as such', () => {
  const { sentence } = messages.en.rules['implementation-nonstandard'];
  const data = { code: 'implemented', word: 'Implemented ', standard: 'Implemented', because: 'majority' } as const;
  expect(sentence(data)).toMatch(/spaces/);
});

describe('test languages', () => {
  const said = new Map(
    testLanguages.map((language) => [language, everythingSaid(testMessages(language, messages.en))]),
  );

  test('keys say where a message stands', () => {
    expect(said.get('keys')?.get('pane.check.again')).toBe('pane.check.again');
    expect(said.get('keys')?.get('rules.text-missing.sentence(0)')).toBe('rules.text-missing.sentence');
  });

  test('lengthened is a third longer', () => {
    const text = said.get('lengthened')?.get('pane.check.again') ?? '';
    expect(text.length).toBeGreaterThanOrEqual('Check again'.length * 1.3);
    expect(text).toContain('Check again');
  });

  test('right to left begins and ends with a letter of that direction', () => {
    expect(said.get('right-to-left')?.get('pane.check.again')).toMatch(/^\u05d0 .* \u05d0$/);
  });

  test('figures stay figures', () => {
    expect(testMessages('keys', messages.en).quantities.number(1200)).toBe('1,200');
  });
});
