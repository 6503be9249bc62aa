import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

it('marks-conflicting finds two marks in one group, at the first, with the others beside it', () => {
  const tracker = drawTracker(`
    number | acceptance:accepted | acceptance:not_accepted | implementation:in_progress | implementation:implemented
    1      | X                   |                         | X                          |
    2      | X                   | X                       | X                          |
    3      | X                   |                         | X                          | X`);
  expect(cellsOf(tracker, 'marks-conflicting')).toEqual(['B3', 'D4']);
  expect(findingsOf(tracker, 'marks-conflicting')).toMatchObject([
    {
      value: 'X',
      data: { status: 'acceptance', codes: ['accepted', 'not_accepted'] },
      related: [{ row: 2, column: 2 }],
    },
    { data: { status: 'implementation' }, related: [{ row: 3, column: 4 }] },
  ]);
  for (const other of ['acceptance-missing', 'implementation-missing', 'implementation-without-acceptance'] as const) {
    expect(cellsOf(tracker, other)).toEqual([]);
  }
});

describe('marks-conflicting', () => {
  it('has nothing to say of columns of words', () => {
    const tracker = drawTracker(`
      number | acceptance
      1      | Accepted and not accepted`);
    expect(cellsOf(tracker, 'marks-conflicting')).toEqual([]);
  });
});
