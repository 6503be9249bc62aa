import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { languages } from '../../../src/core/recommendation/codes';
import { reserved } from './labelled/reserved';

const rule = 'assessment-contradicts-acceptance';
const table = (assessment: string) => `
  report     | number | assessment    | acceptance
  IA/2023/07 | 1      | ${assessment} | accepted`;

describe(rule, () => {
  it('cites the words and names the acceptance cell', () => {
    const [finding] = findingsOf(drawTracker(table('Done. We consider a single rate NOT realistic.')), rule);
    expect(finding).toMatchObject({
      row: 1,
      column: 2,
      data: { words: 'NOT realistic', clause: 'We consider a single rate NOT realistic.', partly: false },
      related: [{ row: 1, column: 3 }],
    });
  });

  it('knows whether the scheme has a word for a partial acceptance', () => {
    expect(findingsOf(drawTracker(table('Partly relevant.'), { scheme: 'general' }), rule)).toMatchObject([
      { data: { partly: true } },
    ]);
  });

  it('does not read what others said', () => {
    expect(findingsOf(drawTracker(table('The auditors called it “not feasible”; it is in place.')), rule)).toEqual([]);
  });
});

describe.each(languages)('on comments labelled by hand, in %s', (language) => {
  const labelled = reserved[language]
    .trim()
    .split('\n')
    .map((line) => ({ speaks: line.startsWith('x'), text: line.slice(4) }));
  const rows = labelled.map(({ text }, at) => `IA/2023/07 | ${String(at + 1)} | ${text} | accepted`);
  const tracker = drawTracker(['report | number | assessment | acceptance', ...rows].join('\n'), { language });
  const said = new Set(findingsOf(tracker, rule).map(({ row }) => row - 1));

  it('is never wrong, and finds four of five', () => {
    expect(labelled.filter(({ speaks }, at) => said.has(at) && !speaks)).toEqual([]);
    const missed = labelled.filter(({ speaks }, at) => speaks && !said.has(at)).map(({ text }) => text);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
  });
});
