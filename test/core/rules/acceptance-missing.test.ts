import { describe, expect, it } from 'vitest';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { drawSheet } from '../../support/sheet-drawing';

describe('acceptance-missing', () => {
  it('finds a blank acceptance, whatever the implementation', () => {
    const tracker = drawTracker(`
      number | acceptance | implementation
      1      | Accepted   | In progress
      2      |            |
      3      |            | Implemented
      4      | "  "       | In progress`);
    expect(cellsOf(tracker, 'acceptance-missing')).toEqual(['B3', 'B4', 'B5']);
  });

  it('leaves rows for information, unknown words and errors alone', () => {
    const tracker = drawTracker(`
      number | acceptance | info
      1      |            | yes
      2      | Perhaps    |
      3      | #N/A       |`);
    expect(cellsOf(tracker, 'acceptance-missing')).toEqual([]);
  });

  it('points at the first tick column of a group without a mark, unless something else stands there', () => {
    const tracker = drawTracker(`
      number | acceptance:accepted | acceptance:not_accepted | implementation
      1      |                     |                         | In progress
      2      |                     | X                       | In progress
      3      | maybe               |                         | In progress`);
    expect(cellsOf(tracker, 'acceptance-missing')).toEqual(['B2']);
  });

  it('does not ask where the body records no acceptance', () => {
    const tracker = drawTracker(
      `
      number | acceptance | implementation
      1      |            | Implemented`,
      { scheme: 'board-of-auditors' },
    );
    expect(findingsOf(tracker, 'acceptance-missing')).toEqual([]);
  });

  it('takes an implementation for an answer where both stand in one column', () => {
    const sheet = drawSheet(`
Symbol | Rec. no. | Recommendation | Status
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Implemented
JIU/REP/2022/1 | 2 | Report on savings every second year. | Rejected
JIU/REP/2022/1 | 3 | Buy tickets early. | In progress
JIU/REP/2022/1 | 4 | Return unused tickets. |`);
    const layout = recogniseLayout([sheet], {});
    const tracker = readTracker([sheet], layout, { asOf: null, mapping: new Map() });
    expect(cellsOf(tracker, 'acceptance-missing')).toEqual(['D5']);
  });
});
