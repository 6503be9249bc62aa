import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const table = `
  number | acceptance          | implementation
  1      | Accepted            | In progress
  2      | Not accepted        | In progress
  3      | Not relevant        | Implemented
  4      | Under consideration | Not started
  5      |                     | Implemented
  6      | Not accepted        |`;

describe('implementation-without-acceptance', () => {
  it('finds progress on what was not accepted, but keeps what was implemented without anybody’s acceptance', () => {
    const tracker = drawTracker(table);
    expect(cellsOf(tracker, 'implementation-without-acceptance')).toEqual(['C3', 'C4', 'C5']);
    expect(findingsOf(tracker, 'implementation-without-acceptance')[0]).toMatchObject({
      severity: 'error',
      data: { acceptance: 'not_accepted', implementation: 'in_progress' },
      related: [{ sheet: 's1', row: 2, column: 1 }],
    });
  });

  it('is only a warning in the general scheme', () => {
    const tracker = drawTracker(table, { scheme: 'general' });
    expect(findingsOf(tracker, 'implementation-without-acceptance').map((finding) => finding.severity)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
  });
});
