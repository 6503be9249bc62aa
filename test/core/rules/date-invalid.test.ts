import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { runRules } from '../../../src/core/rules/check';

describe('date-invalid', () => {
  it('says whether the day is impossible, and what can only have been meant', () => {
    const tracker = drawTracker(`
      report         | number | targetDate | implementedDate
      JIU/REP/2021/3 | 1      | 02/29/2023 | soon
      JIU/REP/2021/3 | 2      | 12/31/2022 | 44651`);
    const told = findingsOf(tracker, 'date-invalid').map(({ data, suggestion, safe }) => [data, suggestion, safe]);
    expect(told).toEqual([
      [{ field: 'targetDate', written: '02/29/2023', impossible: true, meant: null }, null, false],
      [{ field: 'implementedDate', written: 'soon', impossible: false, meant: null }, null, false],
      [{ field: 'targetDate', written: '12/31/2022', impossible: true, meant: '2022-12-31' }, '2022-12-31', false],
      [{ field: 'implementedDate', written: '44651', impossible: false, meant: '2022-03-31' }, '2022-03-31', false],
    ]);
  });

  it('leaves formula errors to their own rule', () => {
    const tracker = drawTracker(`
      report         | number | targetDate
      JIU/REP/2021/3 | 1      | #REF!`);
    expect(cellsOf(tracker, 'date-invalid')).toEqual([]);
    expect(cellsOf(tracker, 'cell-error')).toEqual(['C2']);
  });

  it('is not run where there is no column of dates', () => {
    const tracker = drawTracker(`
      report         | number
      JIU/REP/2021/3 | 1`);
    expect(runRules(tracker, { only: new Set(['date-invalid']) }).notRun).toEqual([
      {
        rule: 'date-invalid',
        because: { kind: 'no-column', fields: ['targetDate', 'revisedDate', 'implementedDate', 'issued'] },
      },
    ]);
  });
});
