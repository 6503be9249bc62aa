// How the recommendations stood last period: from another workbook, else from an earlier year's sheet of this one.
import { mappingOf, nothingKept, parseKept } from '../core/kept';
import { decidedInSteps, layoutInSteps, trackerInSteps } from '../core/layout';
import { type LastPeriod, lastPeriodOf } from '../core/period/last-period';
import type { Attention } from '../workbook/port';
import type { Refused } from './outcomes';
import { inSteps } from './pause';
import type { CheckRequest, OtherWorkbook, TrackerRead } from './read-tracker';
import { refused } from './refusals';

type Request = Pick<CheckRequest, 'lastPeriod' | 'mapping'>;

/** `null` where there is neither; refused, with its name, where the other workbook holds no tracker. */
export function readLastPeriod(
  read: TrackerRead,
  request: Request,
  attention: Attention,
): Promise<LastPeriod | Refused | null> {
  const { lastPeriod } = request;
  return lastPeriod ? fromWorkbook(read, lastPeriod, request, attention) : fromEarlierSheets(read, request, attention);
}

async function fromWorkbook(
  read: TrackerRead,
  other: OtherWorkbook,
  { mapping }: Request,
  attention: Attention,
): Promise<LastPeriod | Refused> {
  const kept = parseKept(other.kept) ?? nothingKept;
  const recognised = await inSteps(layoutInSteps(other.sheets, {}), attention);
  const scheme = kept.scheme ?? read.tracker.scheme.id;
  const { layout } = await inSteps(decidedInSteps(other.sheets, recognised, kept.sheets, scheme), attention);
  // What its own people said of its words comes before what is said in the workbook that is checked.
  const words = mappingOf(read.reading.kept, mappingOf(kept, mapping));
  const means = { asOf: kept.asOf ?? null, mapping: words };
  const tracker = await inSteps(trackerInSteps(other.sheets, layout, means), attention);
  if (tracker.recommendations.length === 0) return refused('no-tracker', other.name);
  return lastPeriodOf(tracker, other.name);
}

async function fromEarlierSheets(
  { reading }: TrackerRead,
  { mapping }: Request,
  attention: Attention,
): Promise<LastPeriod | null> {
  const { layout, sheets, kept } = reading;
  const names = layout.sheets.flatMap(({ last, name }) => (last === true ? [name] : []));
  if (names.length === 0) return null;
  const means = { asOf: null, mapping: mappingOf(kept, mapping), period: 'last' } as const;
  const tracker = await inSteps(trackerInSteps(sheets, layout, means), attention);
  return tracker.recommendations.length === 0 ? null : lastPeriodOf(tracker, names.join(', '));
}
