// Checks the tracker in the open workbook: reads it once, recognises its layout, runs the rules.
import { rulesInSteps } from '../core/rules/check';
import type { Attention, WorkbookPort } from '../workbook/port';
import type { Checked, Refused } from './outcomes';
import { breathe, inSteps } from './pause';
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
    const result = await inSteps(rulesInSteps(read.tracker), attention);
    return { ...read, ...result, kind: 'checked' };
  });
}
