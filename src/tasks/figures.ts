// Reads the tracker and counts: every number a paper states about it.
import { type Figures, figuresOf } from '../core/figures/figures';
import type { LastPeriod } from '../core/period/last-period';
import { usualThresholds } from '../core/rules/rule';
import type { Attention, WorkbookPort } from '../workbook/port';
import type { Refused } from './outcomes';
import { readLastPeriod } from './read-last-period';
import { type CheckRequest, openTracker, type TrackerRead } from './read-tracker';
import { refusing } from './refusals';

export interface Counted extends Omit<TrackerRead, 'kind'> {
  readonly kind: 'counted';
  readonly figures: Figures;
  /** Name of what last period's figures were taken from; `null` without any. */
  readonly lastPeriod: string | null;
  /** The same in full, and the threshold of years, for what is counted further. */
  readonly by: { readonly lastPeriod: LastPeriod | null; readonly yearsOpen: number };
}

export function countFigures(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention = {},
): Promise<Counted | Refused> {
  return refusing(async () => {
    const read = await openTracker(workbook, request, attention);
    if (read.kind === 'refused') return read;
    const lastPeriod = await readLastPeriod(read, request, attention);
    if (lastPeriod !== null && 'because' in lastPeriod) return lastPeriod;
    const { yearsOpen } = { ...usualThresholds, ...read.reading.kept.rules.thresholds };
    const figures = figuresOf(read.tracker, { lastPeriod, yearsOpen });
    return { ...read, kind: 'counted', figures, lastPeriod: lastPeriod?.name ?? null, by: { lastPeriod, yearsOpen } };
  });
}
