// How far recommendations have come, by the tracker's own column of progress: in bands, and on average.
import { percentOf, readProgress } from '../vocabulary/progress-cells';
import type { CountedRow } from './counted';

/** More than `from` per cent and no more than `to`; the first and the last are just 0 and just 100. */
export interface ProgressBand {
  readonly from: number;
  readonly to: number;
  /** Where the band ends just before a number that is one of its own: what is all but done is not done. */
  readonly below?: number;
}

export const progressBands: readonly ProgressBand[] = [
  { from: 0, to: 0 },
  { from: 0, to: 25 },
  { from: 25, to: 50 },
  { from: 50, to: 75 },
  { from: 75, to: 99.99, below: 100 },
  { from: 100, to: 100 },
];

/** Place among `progressBands`. */
export function bandOf(percent: number): number {
  return progressBands.findIndex(({ to }) => percent <= to);
}

/** Per cent to two decimals of each row that says so; rows without a number from 0 to 100 are not in it. */
export function progressOf(rows: readonly CountedRow[]): ReadonlyMap<CountedRow, number> {
  const readings = rows.map(({ recommendation }) => readProgress(recommendation.entries.progress?.value ?? ''));
  const largest = new Map<string, number>();
  rows.forEach((row, at) => {
    const reading = readings[at];
    if (reading?.kind === 'number')
      largest.set(columnOf(row), Math.max(largest.get(columnOf(row)) ?? 0, reading.value));
  });
  const found = new Map<CountedRow, number>();
  rows.forEach((row, at) => {
    const reading = readings[at];
    const percent = reading ? percentOf(reading, (largest.get(columnOf(row)) ?? 0) <= 1) : null;
    if (percent !== null && percent <= 100) found.set(row, percent);
  });
  return found;
}

/** Every block has a column of its own. */
function columnOf({ recommendation: { sheet, block } }: CountedRow): string {
  return `${sheet} ${String(block)}`;
}

export interface AverageProgress {
  /** Whole per cent, half of one rounded up; `null` where nothing says. */
  readonly percent: number | null;
  /** So many recommendations say how far they have come. */
  readonly count: number;
}

/** Sums in hundredths of a per cent, so that no half is lost to binary fractions. */
export function averageProgress(percentages: readonly number[]): AverageProgress {
  const count = percentages.length;
  if (count === 0) return { percent: null, count };
  const hundredths = percentages.reduce((sum, percent) => sum + Math.round(percent * 100), 0);
  return { percent: Math.floor((2 * hundredths + 100 * count) / (200 * count)), count };
}
