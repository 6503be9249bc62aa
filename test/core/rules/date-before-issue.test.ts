import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('date-before-issue', () => {
  it('holds the last day of what is written against the first day of the issue', () => {
    const tracker = drawTracker(
      `
      report         | number | issued     | implementedDate
      JIU/REP/2020/8 | 1      | 2021-01-15 | December 2020
      JIU/REP/2020/8 | 2      |            | Q4 2019`,
      { asOf: '2022-03-31' },
    );
    expect(findingsOf(tracker, 'date-before-issue').map(({ data }) => data)).toEqual([
      { done: '2020-12-31', issued: '2021-01-15', from: 'issued' },
      { done: '2019-12-31', issued: '2020-01-01', from: 'symbol' },
    ]);
  });
});
