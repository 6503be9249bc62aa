import { describe, expect, it } from 'vitest';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { drawSheet } from '../../support/sheet-drawing';

describe('title-inconsistent', () => {
  it('names both titles and relates the other one’s first cell', () => {
    const tracker = drawTracker(`
      report         | reportTitle | number
      JIU/REP/2021/3 | Trains      | 1
      JIU/REP/2021/3 | Trains      | 2
      JIU/REP/2021/3 | Railways    | 3`);
    expect(findingsOf(tracker, 'title-inconsistent')).toMatchObject([
      {
        value: 'Railways',
        safe: false,
        data: { report: 'JIU/REP/2021/3', title: 'Railways', other: 'Trains', times: 2, titleOf: null },
        related: [{ row: 1, column: 1 }],
      },
    ]);
  });

  it('mends typing, but only towards what most rows say', () => {
    const table = `
      report         | reportTitle | number
      JIU/REP/2021/3 | Trains      | 1
      JIU/REP/2021/3 | TRAINS      | 2`;
    expect(findingsOf(drawTracker(table), 'title-inconsistent')[0]).toMatchObject({
      suggestion: 'Trains',
      safe: false,
    });
    const third = `${table}
      JIU/REP/2021/3 | Trains      | 3`;
    expect(findingsOf(drawTracker(third), 'title-inconsistent')).toMatchObject([{ value: 'TRAINS', safe: true }]);
  });

  it('sees that a title is another report’s: then the symbol may be wrong', () => {
    const tracker = drawTracker(`
      report         | reportTitle | number
      JIU/REP/2021/3 | Trains      | 1
      JIU/REP/2021/3 | Trains      | 2
      JIU/REP/2021/3 | Interns     | 3
      JIU/REP/2021/5 | Interns     | 1`);
    expect(findingsOf(tracker, 'title-inconsistent')).toMatchObject([
      { value: 'Interns', safe: false, data: { titleOf: 'JIU/REP/2021/5' } },
    ]);
  });

  it('shows a title in one cell with its symbol, but does not replace the cell', () => {
    const sheet = drawSheet(`
Report | Rec. no. | Recommendation | Status
JIU/REP/2022/1 Travel | 1 | Adopt rules for travel by train. | Accepted
JIU/REP/2022/1 Travel | 2 | Report on savings every second year. | Accepted
JIU/REP/2022/1 Journeys | 3 | Buy tickets early. | Accepted`);
    const tracker = readTracker([sheet], recogniseLayout([sheet], {}), { asOf: null, mapping: new Map() });
    expect(tracker.fields.has('reportTitle')).toBe(true);
    expect(cellsOf(tracker, 'title-inconsistent')).toEqual(['A4']);
    expect(findingsOf(tracker, 'title-inconsistent')[0]?.value).toBe('JIU/REP/2022/1 Journeys');
  });
});
