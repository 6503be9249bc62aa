import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('mark-unrecognised', () => {
  it('finds what is neither blank nor a mark, and knows the x key of other keyboards', () => {
    const tracker = drawTracker(`
      number | acceptance:accepted | acceptance:not_accepted
      1      | X                   |
      2      | see note            |
      3      |                     | ч
      4      | X                   | n
      5      | #REF!               |`);
    expect(cellsOf(tracker, 'mark-unrecognised')).toEqual(['B3', 'C4 -> X', 'C5']);
    expect(findingsOf(tracker, 'mark-unrecognised')).toMatchObject([
      { severity: 'warning', data: { status: 'acceptance', code: 'accepted', word: 'see note' } },
      { safe: false, data: { code: 'not_accepted', word: 'ч' } },
      { value: 'n' },
    ]);
  });

  it('leaves the remark of a row for information alone', () => {
    const tracker = drawTracker(`
      number | acceptance:accepted | info
      1      | For information     | yes`);
    expect(cellsOf(tracker, 'mark-unrecognised')).toEqual([]);
  });
});
