import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, placesIn, type Segment } from '../../../src/core/texts/difference';
import { sameWording, wordingKey } from '../../../src/core/texts/same-wording';

/** "kept [gone|come] kept", which is quicker to read. */
function drawn(before: string, after: string): string {
  const segments = differenceOf(before, after);
  const text = ({ kind, text: words }: Segment) =>
    kind === 'same' ? words : `[${kind === 'added' ? '+' : '-'}${words}]`;
  return segments.map(text).join('');
}

describe('the difference of two texts', () => {
  it.each([
    ['en', 'The executive head should report.', 'The executive heads should report.', 'The executive [-head ][+heads ]should report.'],
    ['fr', 'Publier le plan d’ici à 2022.', 'Publier le plan avant 2022.', 'Publier le plan [-d’ici à ][+avant ]2022.'],
    ['es', 'Aplicar el plan', 'Aplicar pronto el plan', 'Aplicar [+pronto ]el plan'],
    ['ru', 'Главам следует доложить об этом', 'Главам следует доложить', 'Главам следует доложить [-об этом]'],
    ['ar', 'ينبغي نشر الخطة سنويا', 'ينبغي نشر التقرير سنويا', 'ينبغي نشر [-الخطة ][+التقرير ]سنويا'],
    ['zh', '行政首长应在2022年底之前公布计划', '行政首长应在2023年底以前公布计划', '行政首长应在[-2022][+2023]年底[-之][+以]前公布计划'],
  ])('is told by words, in %s', (_, before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  }); // prettier-ignore

  it('passes over spaces, line breaks, widths and unseen marks', () => {
    expect(drawn('到 2022 年，\n公布', '到2022年,公布')).toBe('到 2022 年，\n公布');
    expect(drawn('the\u00a0plan \u200fnow', ' the plan now ')).toBe('the\u00a0plan \u200fnow');
    expect(drawn('l’État', "l'État")).toBe('l’État');
  });

  it('shows punctuation, and characters that turn the direction', () => {
    expect(drawn('Report now', 'Report now.')).toBe('Report now[+.]');
    expect(differenceOf('a b', 'a \u202eb')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'added', text: '\u202e' },
      { kind: 'same', text: 'b' },
    ]);
  });

  it('reads a short word between two changes as changed', () => {
    expect(drawn('apples of gold', 'pears of silver')).toBe('[-apples of gold][+pears of silver]');
  });

  it('knows nothing against nothing, and all against nothing', () => {
    expect(differenceOf('', '')).toEqual([]);
    expect(drawn('', 'all new')).toBe('[+all new]');
    expect(drawn('all gone', '')).toBe('[-all gone]');
  });

  it('counts places', () => {
    expect(placesIn(differenceOf('one two three four five six', 'one 2 three four 5 6 six'))).toBe(2);
    expect(placesIn(differenceOf('x', 'x'))).toBe(0);
  });

  const piece = fc.constantFrom(
    'plan',
    'plans',
    ' ',
    '，',
    ',',
    '应',
    '在',
    '年',
    '\n',
    'الخطة',
    '\u202e',
    '.',
    '2022',
    '\u00a0',
    "l'État",
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('gives back both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = differenceOf(before, after);
        const without = (kind: Segment['kind']) =>
          segments.flatMap((each) => (each.kind === kind ? [] : [each.text])).join('');
        // A text of nothing but spaces has no word that could carry them.
        expect(without('added')).toBe(wordingKey(before) === '' && wordingKey(after) !== '' ? '' : before);
        expect(wordingKey(without('removed'))).toBe(wordingKey(after));
        expect(segments.some(({ kind }) => kind !== 'same')).toBe(!sameWording(before, after));
      }),
      { numRuns: 500 },
    );
  });

  it('goes through two unlike texts as long as a cell holds', () => {
    const long = (words: readonly string[]) =>
      Array.from({ length: 5_400 }, (_, at) => words[(at * 7 + (at % 11)) % words.length]).join(' ');
    const segments = differenceOf(
      long(['plan', 'head', 'report', 'audit']),
      long(['plan', 'office', 'report', 'result']),
    );
    expect(segments.length).toBeGreaterThan(1);
  });
});
