import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/vocabulary/phrases/plain-text';

describe('a text as it is searched', () => {
  it('is small letters without accents, each with its place in the text as typed', () => {
    for (const text of [
      'Fully IMPLEMENTED\r\nin 2021',
      'Œuvre achevée à l’été',
      'تم تنفيذُها',
      'Ещё НЕ выполнено',
      '已实施。',
    ]) {
      const { plain, at } = plainText(text);
      expect(at(0)).toBe(0);
      expect(at(plain.length)).toBe(text.length);
      for (let place = 1; place <= plain.length; place++) expect(at(place)).toBeGreaterThanOrEqual(at(place - 1));
    }
    expect(plainText('Fully IMPLEMENTED\r\nin 2021').plain).toBe('fully implemented\n\nin 2021');
    expect(plainText('Œuvre achevée').plain).toBe('oeuvre achevee');
  });

  it('finds words behind letters that became two, or none', () => {
    for (const [text, word, typed] of [
      ['Œuvre achevée hier', 'achevee', 'achevée'],
      ['تمَّ التنفيذ', 'التنفيذ', 'التنفيذ'],
    ] as const) {
      const { plain, at } = plainText(text);
      const from = plain.indexOf(word);
      expect(text.slice(at(from), at(from + word.length))).toBe(typed);
    }
  });

  it('blanks what is only quoted, and keeps its length', () => {
    const { plain } = plainText('He said "not yet done" and left');
    expect(plain).not.toContain('not yet');
    expect(plain).toHaveLength('He said "not yet done" and left'.length);
  });
});
