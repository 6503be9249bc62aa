import { describe, expect, it } from 'vitest';
import { countedRows } from '../../../src/core/figures/counted';
import { averageProgress, bandOf, progressOf } from '../../../src/core/figures/progress';
import type { CellValue } from '../../../src/core/sheet/cells';
import { drawnModel } from '../../support/drawn-model';
import { trackerIn } from '../../support/summarise';

const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation', 'Progress'];

function progressIn(values: readonly CellValue[]): readonly (number | null)[] {
  const rows = values.map((value, at) => [
    'JIU/REP/2021/3',
    at + 1,
    `The executive heads should complete measure ${String(at)} and report on it.`,
    'Accepted',
    'In progress',
    value,
  ]);
  const { tracker } = trackerIn(drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...rows] }] }));
  const counted = countedRows(tracker, { lastPeriod: null, yearsOpen: 2 });
  const found = progressOf(counted);
  return counted.map((row) => found.get(row) ?? null);
}

describe('progress', () => {
  it('is read as fractions where no number is above one', () => {
    expect(progressIn([0, 0.255, 1, '80 %', 'soon', ''])).toEqual([0, 25.5, 100, 80, null, null]);
  });

  it('is read as per cent where one is', () => {
    expect(progressIn([0, 0.5, 1, 75, '80 %', 120, -5])).toEqual([0, 0.5, 1, 75, 80, null, null]);
  });

  it('falls into one band each', () => {
    expect([0, 0.01, 25, 25.01, 50, 75, 99.99, 100].map(bandOf)).toEqual([0, 1, 1, 2, 2, 3, 4, 5]);
  });

  it('has an average of those that say so', () => {
    expect(averageProgress([0, 25])).toEqual({ percent: 13, count: 2 });
    expect(averageProgress([33.33, 33.33, 33.34])).toEqual({ percent: 33, count: 3 });
    expect(averageProgress([])).toEqual({ percent: null, count: 0 });
  });
});
