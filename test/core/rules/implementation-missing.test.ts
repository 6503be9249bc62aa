import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('implementation-missing', () => {
  it('expects a status once accepted, in whole or in part', () => {
    const tracker = drawTracker(
      `
      number | acceptance          | implementation
      1      | Accepted            |
      2      | Partially accepted  |
      3      | Not accepted        |
      4      | Not relevant        |
      5      | Under consideration |
      6      | Accepted            | In progress`,
      { scheme: 'general' },
    );
    expect(cellsOf(tracker, 'implementation-missing')).toEqual(['C2', 'C3']);
    expect(findingsOf(tracker, 'implementation-missing').map((finding) => finding.data)).toEqual([
      { acceptance: 'accepted' },
      { acceptance: 'partially_accepted' },
    ]);
  });

  it('takes a blank pair for two gaps, except in a row for information', () => {
    const tracker = drawTracker(`
      number | acceptance | implementation | info
      1      |            |                |
      2      |            |                | yes`);
    expect(cellsOf(tracker, 'acceptance-missing')).toEqual(['B2']);
    expect(cellsOf(tracker, 'implementation-missing')).toEqual(['C2']);
  });

  it('does not guess from an acceptance nobody understands', () => {
    const tracker = drawTracker(`
      number | acceptance | implementation
      1      | Perhaps    |
      2      | #REF!      |
      3      | Accepted   | #REF!`);
    expect(cellsOf(tracker, 'implementation-missing')).toEqual([]);
  });

  it('always expects one where acceptance is not recorded', () => {
    const board = drawTracker(
      `
      number | implementation:implemented | implementation:in_progress
      1      | X                          |
      2      |                            |
      3      |                            | ?`,
      { scheme: 'board-of-auditors' },
    );
    expect(cellsOf(board, 'implementation-missing')).toEqual(['B3']);
    const noColumn = drawTracker(`
      number | implementation
      1      |`);
    expect(cellsOf(noColumn, 'implementation-missing')).toEqual(['B2']);
  });
});
