import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('responsible-missing', () => {
  it('asks where one report alone names nobody further down: that may be a gap as well', () => {
    const tracker = drawTracker(`
      report         | number | implementation | responsible
      JIU/REP/2021/3 | 1      | In progress    | Finance
      JIU/REP/2021/3 | 2      | In progress    |`);
    expect(cellsOf(tracker, 'responsible-missing')).toEqual(['D3']);
    expect(findingsOf(tracker, 'responsible-missing')[0]).toMatchObject({ severity: 'warning', suggestion: null });
  });

  it('takes the first name for that of a long report', () => {
    const tracker = drawTracker(`
      report         | number | implementation | responsible
      JIU/REP/2021/3 | 1      | In progress    | Finance
      JIU/REP/2021/3 | 2      | In progress    |
      JIU/REP/2021/3 | 3      | In progress    |
      JIU/REP/2021/3 | 4      | In progress    |`);
    expect(cellsOf(tracker, 'responsible-missing')).toEqual([]);
  });

  it('sees a gap where some report names several', () => {
    const tracker = drawTracker(`
      report         | number | implementation | responsible
      JIU/REP/2021/3 | 1      | In progress    | Finance
      JIU/REP/2021/3 | 2      | In progress    |
      JIU/REP/2021/5 | 1      | In progress    | Finance
      JIU/REP/2021/5 | 2      | In progress    |
      JIU/REP/2021/6 | 1      | In progress    | Finance
      JIU/REP/2021/6 | 2      | In progress    | Travel`);
    expect(cellsOf(tracker, 'responsible-missing')).toEqual(['D3', 'D5']);
  });

  it('does not take "to be determined" for a name', () => {
    const tracker = drawTracker(`
      report         | number | implementation | responsible
      JIU/REP/2021/3 | 1      | In progress    | TBD
      JIU/REP/2021/3 | 2      | In progress    | 待定
      JIU/REP/2021/3 | 3      | In progress    | à déterminer.
      JIU/REP/2021/3 | 4      | In progress    | TBD Unit`);
    expect(cellsOf(tracker, 'responsible-missing')).toEqual(['D2', 'D3', 'D4']);
  });

  it('carries no name over to rows whose report nobody knows', () => {
    const tracker = drawTracker(`
      number | implementation | responsible
      1      | In progress    | Finance
      2      | In progress    |
      3      | In progress    |
      4      | In progress    |`);
    expect(cellsOf(tracker, 'responsible-missing')).toEqual(['C3', 'C4', 'C5']);
  });
});
