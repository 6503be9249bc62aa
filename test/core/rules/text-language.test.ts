import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const rule = 'text-language';
const french = [
  'Publier une politique sur les voyages du personnel.',
  'Examiner le rapport du Bureau à la prochaine session.',
  'Veiller à ce que le personnel de la mission soit formé.',
];
const drawn = (texts: readonly string[]) =>
  drawTracker(
    ['report | number | text', ...texts.map((text, at) => `IA/2023/07 | ${String(at + 1)} | ${text}`)].join('\n'),
  );

describe(rule, () => {
  it('names both languages, whatever the language of the tracker', () => {
    const tracker = drawn([...french, 'Publicar una política sobre los viajes del personal en la sede.']);
    expect(findingsOf(tracker, rule)).toMatchObject([{ row: 4, column: 2, data: { found: 'es', usual: 'fr' } }]);
  });

  it('wants three of four to agree before one is a stranger', () => {
    const english = 'The staff of the mission should be trained in the rules on travel.';
    expect(findingsOf(drawn([...french.slice(0, 2), english]), rule)).toEqual([]);
    expect(findingsOf(drawn([...french, english]), rule)).toHaveLength(1);
    expect(findingsOf(drawn([...french, english, english]), rule)).toEqual([]);
  });
});
