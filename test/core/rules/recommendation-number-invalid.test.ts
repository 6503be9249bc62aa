import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

it('recommendation-number-invalid finds what is missing or no whole number', () => {
  const tracker = drawTracker(`
    report         | number
    JIU/REP/2021/3 | 1
    JIU/REP/2021/3 | 2.5
    JIU/REP/2021/3 |
    JIU/REP/2021/3 | 建议三
    JIU/REP/2021/3 | 3(a)
    JIU/REP/2021/3 | tbd
    JIU/REP/2021/3 | 0
    JIU/REP/2021/3 | #N/A`);
  expect(cellsOf(tracker, 'recommendation-number-invalid')).toEqual(['B3', 'B4', 'B7', 'B8']);
  expect(findingsOf(tracker, 'recommendation-number-invalid').map(({ data }) => data)).toMatchObject([
    { because: 'no-number', written: '2.5' },
    { because: 'missing' },
    { because: 'no-number', written: 'tbd' },
    { because: 'no-number', written: '0' },
  ]);
});

describe('recommendation-number-invalid', () => {
  it('is silent where the block has no such column', () => {
    const tracker = drawTracker([
      {
        table: `
        report         | number
        JIU/REP/2021/3 | 1`,
      },
      {
        table: `
        report
        JIU/REP/2021/4`,
      },
    ]);
    expect(cellsOf(tracker, 'recommendation-number-invalid')).toEqual([]);
  });
});
