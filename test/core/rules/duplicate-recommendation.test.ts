import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('duplicate-recommendation', () => {
  it('finds one identity in two rows, however it is typed, and relates both partners', () => {
    const tracker = drawTracker(`
      report         | number     | text
      JIU/REP/2021/3 | 1          | One
      JIU/REP/2021/3 | 2          | Two
      jiu/rep/2021/3 | Rec. 1     | Other words
      JIU/REP/2021/3 | 1(a)       | A part is another recommendation
      JIU/REP/2021/4 | 1          | Another report`);
    expect(cellsOf(tracker, 'duplicate-recommendation')).toEqual(['B2', 'B4']);
    expect(findingsOf(tracker, 'duplicate-recommendation')).toMatchObject([
      { data: { report: 'JIU/REP/2021/3', number: '1', times: 2 }, value: 1, related: [{ row: 3, column: 1 }] },
      { value: 'Rec. 1', related: [{ row: 1, column: 1 }] },
    ]);
  });

  it('finds a repeated part, and all of three', () => {
    const tracker = drawTracker(`
      report     | number
      IA/2023/07 | 3(a)
      IA/2023/7  | 3a
      IA/2023/07 | 3 (A)`);
    expect(cellsOf(tracker, 'duplicate-recommendation')).toEqual(['B2', 'B3', 'B4']);
    expect(findingsOf(tracker, 'duplicate-recommendation')[1]?.related).toHaveLength(2);
  });

  it('keeps sources apart', () => {
    const tracker = drawTracker(`
      source           | report  | number
      Internal Audit   | 2023-01 | 1
      External Auditor | 2023-01 | 1
      internal audit   | 2023-01 | 1`);
    expect(cellsOf(tracker, 'duplicate-recommendation')).toEqual(['C2', 'C4']);
  });

  it('does not take a sheet of another year for a duplicate, but a second sheet of the same', () => {
    const table = `
      report         | number
      JIU/REP/2021/3 | 1`;
    const years = drawTracker([
      { table, period: '2021' },
      { table, period: '2022' },
    ]);
    expect(cellsOf(years, 'duplicate-recommendation')).toEqual([]);
    const parts = drawTracker([{ table }, { table }]);
    expect(findingsOf(parts, 'duplicate-recommendation')).toMatchObject([
      { related: [{ sheet: 's2', row: 1, column: 1 }] },
      { related: [{ sheet: 's1', row: 1, column: 1 }] },
    ]);
  });

  it('needs a symbol and a number', () => {
    const tracker = drawTracker(`
      report         | number
      JIU/REP/2021/3 |
      JIU/REP/2021/3 |
                     | 1
                     | 1
      #REF!          | 1
      #REF!          | 1`);
    expect(cellsOf(tracker, 'duplicate-recommendation')).toEqual([]);
  });
});
