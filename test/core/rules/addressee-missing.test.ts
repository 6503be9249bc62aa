import { describe, expect, it } from 'vitest';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { runRules } from '../../../src/core/rules/check';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { drawSheet } from '../../support/sheet-drawing';

describe('addressee-missing', () => {
  it('is a warning without a suggestion', () => {
    const tracker = drawTracker(`
      number | addressee
      1      |`);
    expect(findingsOf(tracker, 'addressee-missing')).toMatchObject([{ severity: 'warning', suggestion: null }]);
  });

  it('is content where the column of the text tells the addressee', () => {
    const sheet = drawSheet(`
Symbol | Recommendation | < | Acceptance
^ | Executive heads | Governing bodies | ^
JIU/REP/2022/1 | Recommendation 1: Adopt rules for travel by train. |  | Accepted
JIU/REP/2022/1 |  | Recommendation 2: Ask for a report on savings every second year. | Accepted
JIU/REP/2022/1 | Recommendation 3: Buy tickets early. |  | Accepted`);
    const tracker = readTracker([sheet], recogniseLayout([sheet], {}), { asOf: null, mapping: new Map() });
    expect(tracker.recommendations.map(({ addressee }) => addressee)).toEqual([
      'executive',
      'legislative',
      'executive',
    ]);
    expect(cellsOf(tracker, 'addressee-missing')).toEqual([]);
  });

  it('is not run without a column', () => {
    const { notRun } = runRules(drawTracker('number\n1'), { only: new Set(['addressee-missing']) });
    expect(notRun).toEqual([{ rule: 'addressee-missing', because: { kind: 'no-column', fields: ['addressee'] } }]);
  });
});
