import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialTextFor } from '../../../src/core/texts/official-text';

const number = { value: 3, part: '' };
const fronts = [
  '',
  'Recommendation 3: ',
  'Rec. 3. ',
  '3. ',
  '3) ',
  '(3) ',
  '建议3：',
  '建议三：',
  'Рекомендация 3: ',
  'التوصية 3: ',
  '٣. ',
];
const said = (value: string, text: string) => officialTextFor(value, number, { en: text }, 'en');

describe('official wording in a cell', () => {
  it.each(fronts)('stays behind %j', (front) => {
    expect(said(`${front}The heads could report.`, 'The heads should report.')).toMatchObject({
      said: 'The heads could report.',
      cell: `${front}The heads should report.`,
      isSame: false,
    });
  });

  it('is known again once it is there, whatever it begins with', () => {
    const begin = fc.constantFrom(
      'The heads',
      '“Quoted”',
      '2023 should',
      '3: three',
      '12. twelve',
      '- dash',
      '行政首长',
      '¿',
      '',
    );
    const text = fc.tuple(begin, fc.string()).map(([start, rest]) => `${start} ${rest}`);
    fc.assert(
      fc.property(fc.constantFrom(...fronts), text, text, (front, before, official) => {
        fc.pre(official.trim() !== '');
        const first = said(front + before, official);
        if (first?.cell === undefined || first.cell === null) throw new Error('A cell was expected.');
        const again = said(first.cell, official);
        expect([again?.isSame, again?.cell]).toEqual([true, first.cell]);
      }),
      { numRuns: 400 },
    );
  });

  it('is not put where the number in front is the only one and could not be read any more', () => {
    const text = { en: '2023 should be the year.' };
    expect(officialTextFor('Rec. 3. Another text', number, text, 'en', true)?.cell).toBeNull();
    expect(officialTextFor('Rec. 3: Another text', number, text, 'en', true)?.cell).toBe(
      'Rec. 3: 2023 should be the year.',
    );
    expect(officialTextFor('Rec. 3. Another text', number, { en: '“Quoted” text' }, 'en', true)?.cell).toBe(
      'Rec. 3. “Quoted” text',
    );
  });

  it('puts the number of another recommendation away with the text', () => {
    expect(said('Recommendation 4: The heads could.', 'The heads should.')?.cell).toBe('The heads should.');
  });

  it('is not there in a language that the source does not have', () => {
    expect(officialTextFor('x', number, { fr: 'y' }, 'en')).toBeNull();
  });
});
