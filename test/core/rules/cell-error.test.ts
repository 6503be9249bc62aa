import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('cell-error', () => {
  it('finds formula errors in any field of the tracker, each cell once', () => {
    const tracker = drawTracker(`
      report | number | text | acceptance | remarks
      #REF!  | 1      | One  | #N/A       | fine
      ^      | 2      | Two  | Accepted   | #NAME?
      ^      | #DIV/0! | # of staff | Accepted | "#REF! in a sentence"`);
    expect(cellsOf(tracker, 'cell-error')).toEqual(['A2', 'D2', 'E3', 'B4']);
    expect(findingsOf(tracker, 'cell-error')[1]?.data).toEqual({ field: 'acceptance', error: '#N/A' });
  });

  it('is the only rule to speak of such a cell', () => {
    const tracker = drawTracker(`
      report         | number | text | acceptance | implementation
      #REF!          | #REF!  | #REF! | #REF!     | #REF!
      JIU/REP/2021/3 | 1      | One   | Accepted  | #REF!`);
    expect(cellsOf(tracker, 'cell-error')).toHaveLength(6);
    for (const rule of [
      'report-symbol-invalid',
      'recommendation-number-invalid',
      'text-missing',
      'acceptance-missing',
      'acceptance-unrecognised',
      'implementation-missing',
      'implementation-unrecognised',
    ] as const) {
      expect(cellsOf(tracker, rule)).toEqual([]);
    }
  });

  it('sees errors in a tick matrix', () => {
    const tracker = drawTracker(`
      number | acceptance:accepted
      1      | #VALUE!`);
    expect(cellsOf(tracker, 'cell-error')).toEqual(['B2']);
  });
});
