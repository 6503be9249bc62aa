// The figures of a tracker that a check has read: from the same reading, so that both speak of the same rows.
import { type OpenFigures, openFiguresOf } from '../core/figures/behind';
import { wholePercentages } from '../core/figures/percent';
import { findRequests, type Timeliness, timelinessOf } from '../core/figures/requests';
import { categories, type Category, categoryOf } from '../core/recommendation/category';
import { usualThresholds } from '../core/rules/rule';
import type { Checked } from './outcomes';

export interface CheckedFigures extends OpenFigures {
  /** From so many whole years on an open recommendation is counted as ageing. */
  readonly yearsOpen: number;
  /** Of the workbook's list of requests; `null` where it has none, or without a reporting date. */
  readonly timeliness: Timeliness | null;
}

export function figuresOfCheck({ tracker, reading, lastPeriod }: Checked): CheckedFigures {
  const { yearsOpen } = { ...usualThresholds, ...reading.kept.rules.thresholds };
  const timeliness = timelinessOf(findRequests(reading.sheets, tracker.layout.sheets), tracker.asOf);
  return { ...openFiguresOf(tracker, { lastPeriod, yearsOpen }), yearsOpen, timeliness };
}

/** The headline alone, for which not everything need be counted; `null` where there is nothing to take a share of. */
export function implementedShare({ tracker }: Pick<Checked, 'tracker'>): number | null {
  const counts = new Map<Category, number>(categories.map((category) => [category, 0]));
  for (const row of tracker.recommendations) {
    if (row.forInformation) continue;
    const category = categoryOf(row);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  // In the order of the categories, implemented first: shares are rounded together.
  return wholePercentages([...counts.values()])[0] ?? null;
}
