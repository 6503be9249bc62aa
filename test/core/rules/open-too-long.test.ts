import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('open-too-long', () => {
  it('counts from the issue date, else from the end of the year of the symbol', () => {
    const tracker = drawTracker(
      `
      report         | number | issued     | implementation
      JIU/REP/2019/5 | 1      | 2019-10-15 | In progress
      JIU/REP/2019/5 | 2      |            | In progress
      JIU/REP/2019/5 | 3      | unknown    | In progress`,
      { asOf: '2022-03-31' },
    );
    expect(findingsOf(tracker, 'open-too-long').map(({ data }) => data)).toEqual([
      { since: '2019-10-15', from: 'issued', years: 2 },
      { since: '2019-12-31', from: 'symbol', years: 2 },
      { since: '2019-12-31', from: 'symbol', years: 2 },
    ]);
  });

  it('speaks only from the day after the years are full, in leap years too', () => {
    const table = `
      report         | number | issued     | implementation
      JIU/REP/2020/1 | 1      | 2020-02-29 | In progress`;
    const on = (asOf: string) => findingsOf(drawTracker(table, { asOf }), 'open-too-long').length;
    expect([on('2022-02-28'), on('2022-03-01')]).toEqual([0, 1]);
  });

  it('stands at the acceptance where that is all the tracker says', () => {
    const tracker = drawTracker(
      `
      report         | number | acceptance          | implementation
      JIU/REP/2018/5 | 1      | Under consideration |
      JIU/REP/2018/5 | 2      | Accepted            | In progress`,
      { asOf: '2022-03-31' },
    );
    expect(findingsOf(tracker, 'open-too-long').map(({ column }) => column)).toEqual([2, 3]);
  });
});
