// How the recommendations stood last period: from another workbook, else from an earlier year's sheet of this one.
import { mappingOf, nothingKept, parseKept } from '../core/kept';
import { decidedInSteps, layoutInSteps, trackerInSteps } from '../core/layout';
import { type LastPeriod, lastPeriodOf } from '../core/period/last-period';
import type { Attention } from '../workbook/port';
import type { Refused } from './outcomes';
import { inSteps } from './pause';
import type { OtherWorkbook, TrackerRead } from './read-tracker';
import { refused } from './refusals';

/** `null` where there is neither; refused where the other workbook holds no tracker. */
export async function readLastPeriod(
  read: TrackerRead,
  other: OtherWorkbook | undefined,
  attention: Attention,
): Promise<LastPeriod | Refused | null> {
  if (!other) return null;
  const kept = parseKept(other.kept) ?? nothingKept;
  const recognised = await inSteps(layoutInSteps(other.sheets, {}), attention);
  const scheme = kept.scheme ?? read.tracker.scheme.id;
  const { layout } = await inSteps(decidedInSteps(other.sheets, recognised, kept.sheets, scheme), attention);
  const means = { asOf: kept.asOf ?? null, mapping: mappingOf(kept, mappingOf(read.reading.kept)) };
  const tracker = await inSteps(trackerInSteps(other.sheets, layout, means), attention);
  if (tracker.recommendations.length === 0) return refused('no-tracker', other.name);
  return lastPeriodOf(tracker, other.name);
}
