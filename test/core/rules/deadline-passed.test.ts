import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { runRules } from '../../../src/core/rules/check';

describe('deadline-passed', () => {
  it('points at the cell that gives the deadline, and says which field that is', () => {
    const tracker = drawTracker(
      `
      report         | number | text                    | implementation | targetDate | revisedDate
      JIU/REP/2018/6 | 1      | Act by the end of 2020. | In progress    |            |
      JIU/REP/2018/6 | 2      | Act by the end of 2020. | In progress    | 30/06/2021 |
      JIU/REP/2018/6 | 3      | Act by the end of 2020. | In progress    | 30/06/2021 | 31/12/2021`,
      { asOf: '2022-03-31' },
    );
    expect(findingsOf(tracker, 'deadline-passed').map(({ column, data }) => [column, data])).toEqual([
      [2, { day: '2020-12-31', from: 'text', canBeRevised: true }],
      [4, { day: '2021-06-30', from: 'targetDate', canBeRevised: true }],
      [5, { day: '2021-12-31', from: 'revisedDate', canBeRevised: true }],
    ]);
  });

  it('advises no revised date where there is no column for one', () => {
    const tracker = drawTracker(
      `
      report         | number | text                    | implementation
      JIU/REP/2018/6 | 1      | Act by the end of 2020. | In progress`,
      { asOf: '2022-03-31' },
    );
    expect(findingsOf(tracker, 'deadline-passed')[0]?.data).toEqual({
      day: '2020-12-31',
      from: 'text',
      canBeRevised: false,
    });
  });

  it('is not run without a reporting date', () => {
    const tracker = drawTracker(`
      report         | number | text                    | implementation
      JIU/REP/2018/6 | 1      | Act by the end of 2020. | In progress`);
    expect(runRules(tracker, { only: new Set(['deadline-passed']) }).notRun).toEqual([
      { rule: 'deadline-passed', because: { kind: 'no-input', input: 'reporting-date' } },
    ]);
  });
});
