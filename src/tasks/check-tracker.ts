// Checks the tracker in the open workbook: reads it once, recognises its layout, runs the rules.
import { rulesInSteps } from '../core/rules/check';
import type { Attention, WorkbookPort } from '../workbook/port';
import { inputsOf } from './inputs';
import type { Checked, Refused } from './outcomes';
import { breathe, inSteps } from './pause';
import { readLastPeriod } from './read-last-period';
import { type CheckRequest, openTracker } from './read-tracker';
import { refusing } from './refusals';

export function checkTracker(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention = {},
): Promise<Checked | Refused> {
  return refusing(async () => {
    const read = await openTracker(workbook, request, attention);
    if (read.kind === 'refused') return read;
    await breathe(attention);
    const lastPeriod = await readLastPeriod(read, request, attention);
    if (lastPeriod !== null && 'because' in lastPeriod) return lastPeriod;
    const catalogue = request.catalogue ?? null;
    const options = { settings: read.reading.kept.rules, given: inputsOf({ lastPeriod, catalogue }) };
    const result = await inSteps(rulesInSteps(read.tracker, options), attention);
    return { ...read, ...result, lastPeriod, catalogue, kind: 'checked' };
  });
}
