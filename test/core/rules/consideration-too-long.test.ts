import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('consideration-too-long', () => {
  it('says since when, and how many months the workbook allows', () => {
    const tracker = drawTracker(
      `
      report         | number | issued     | acceptance
      JIU/REP/2021/2 | 1      | 2021-03-30 | Under consideration
      JIU/REP/2020/2 | 1      |            | Under consideration`,
      { asOf: '2022-03-31' },
    );
    const settings = { severities: {}, thresholds: { monthsUnderConsideration: 6 }, ignored: [] };
    expect(findingsOf(tracker, 'consideration-too-long', { settings }).map(({ data }) => data)).toEqual([
      { since: '2021-03-30', from: 'issued', months: 6 },
      { since: '2020-12-31', from: 'symbol', months: 6 },
    ]);
  });
});
