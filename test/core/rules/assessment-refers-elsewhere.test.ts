import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const rule = 'assessment-refers-elsewhere';

describe(rule, () => {
  it('cites the words', () => {
    const tracker = drawTracker(`
      report         | number | assessment
      JIU/REP/2021/3 | 2      | Please see  our response to Recommendation 1.`);
    expect(findingsOf(tracker, rule)).toMatchObject([
      { row: 1, column: 2, data: { words: 'Please see  our response to Recommendation 1' } },
    ]);
  });

  it('leaves a reference to its own recommendation alone', () => {
    const tracker = drawTracker(`
      report         | number | assessment
      JIU/REP/2021/3 | 1      | As stated in recommendation 1, a manual was needed. It was issued.
      JIU/REP/2021/3 | 2      | As stated in recommendation 1, a manual was needed. It was issued.`);
    expect(cellsOf(tracker, rule)).toEqual(['C3']);
  });

  it('takes "as above" for the cell itself once the cell has said enough', () => {
    const text = 'A manual was issued. Staff were trained. The rules were amended.';
    const tracker = drawTracker(`
      report         | number | assessment
      JIU/REP/2021/3 | 1      | ${text} As noted above, it is in force.
      JIU/REP/2021/3 | 2      | ${text} See recommendation 4.
      JIU/REP/2021/3 | 3      | A manual was issued. As noted above, it is in force.`);
    expect(cellsOf(tracker, rule)).toEqual(['C3', 'C4']);
  });
});
