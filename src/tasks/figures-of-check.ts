// The figures of a tracker that a check has read: from the same reading, so that both speak of the same rows.
import { type OpenFigures, openFiguresOf } from '../core/figures/behind';
import { usualThresholds } from '../core/rules/rule';
import type { Checked } from './outcomes';

export interface CheckedFigures extends OpenFigures {
  /** From so many whole years on an open recommendation is counted as ageing. */
  readonly yearsOpen: number;
}

export function figuresOfCheck({ tracker, reading, lastPeriod }: Checked): CheckedFigures {
  const { yearsOpen } = { ...usualThresholds, ...reading.kept.rules.thresholds };
  return { ...openFiguresOf(tracker, { lastPeriod, yearsOpen }), yearsOpen };
}
