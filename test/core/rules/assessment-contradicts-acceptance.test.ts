import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

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
