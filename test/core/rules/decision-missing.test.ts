import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('decision-missing', () => {
  it('says whether it was accepted or is closed', () => {
    const tracker = drawTracker(
      `
      number | addressee      | acceptance         | implementation | decision
      1      | Governing body | Partially accepted | In progress    |
      2      | Governing body | Accepted           | Overtaken by events |
      3      | Governing body | Accepted           | Implemented    | C-DEC/2022/4
      4      | Governing body |                    |                |`,
      { scheme: 'general' },
    );
    expect(findingsOf(tracker, 'decision-missing')).toMatchObject([
      { severity: 'hint', row: 1, data: { because: 'accepted' } },
      { row: 2, data: { because: 'closed' } },
    ]);
  });

  it('does not take "none" in the column for its use', () => {
    const tracker = drawTracker(`
      number | addressee      | acceptance | implementation | decision
      1      | Governing body | Accepted   | Implemented    | nil
      2      | Governing body | Accepted   | Implemented    | –`);
    expect(cellsOf(tracker, 'decision-missing')).toEqual([]);
  });
});
