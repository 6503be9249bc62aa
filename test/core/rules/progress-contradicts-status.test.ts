import { describe, expect, it } from 'vitest';
import { percentOf, readProgress } from '../../../src/core/vocabulary/progress-cells';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('progress-contradicts-status', () => {
  it('says both, and relates the status', () => {
    const tracker = drawTracker(`
      number | implementation | progress
      1      | Implemented    | 0.875
      2      | In progress    | 0.5`);
    expect(findingsOf(tracker, 'progress-contradicts-status')).toMatchObject([
      {
        severity: 'error',
        value: 0.875,
        data: { percent: 87.5, implementation: 'implemented' },
        related: [{ row: 1, column: 1 }],
      },
    ]);
  });

  it('relates the mark of a matrix', () => {
    const tracker = drawTracker(`
      number | implementation:in_progress | implementation:implemented | progress
      1      | X                          |                            | 100
      2      |                            | X                          | 100`);
    expect(cellsOf(tracker, 'progress-contradicts-status')).toEqual(['D2']);
  });

  it('judges each sheet by its own numbers', () => {
    const tracker = drawTracker([
      { table: 'number | implementation | progress\n1 | Implemented | 1\n2 | In progress | 0.2' },
      { table: 'number | implementation | progress\n1 | Implemented | 100\n2 | In progress | 1' },
    ]);
    expect(cellsOf(tracker, 'progress-contradicts-status')).toEqual([]);
  });

  it('takes more than everything for everything', () => {
    const tracker = drawTracker('number | implementation | progress\n1 | Implemented | 105\n2 | Implemented | 100');
    expect(cellsOf(tracker, 'progress-contradicts-status')).toEqual([]);
  });
});

describe('what a progress cell says', () => {
  it.each([
    ['100%', 100],
    ['100 %', 100],
    ['%100', 100],
    ['٩٠٪', 90],
    ['33,5 pour cent', 33.5],
    ['80 percent.', 80],
    ['40 процентов', 40],
    ['５０％', 50],
    [0.125, 12.5],
    ['0.4', 40],
  ])('%s', (value, percent) => {
    const reading = readProgress(value);
    expect(reading && percentOf(reading, true)).toBe(percent);
  });

  it.each(['', 'done', '50-60%', '1/2', '2023-05-01', '10%20', true, -1, '#N/A', '100% done'])(
    'nothing: %s',
    (value) => {
      expect(readProgress(value)).toBeNull();
    },
  );
});
