// Writes what the findings suggest, after the user saw it, and takes it back.
import type { ChangePlan } from '../core/change/plan';
import type { CellBefore, WorkbookPort } from '../workbook/port';
import type { Applied, Refused, TakenBack } from './outcomes';
import { refusing } from './refusals';

/**
 * Writes the plan. Cells that somebody changed since the check are left alone and listed; a refusal that comes in
 * the middle says in `before` what was written until then.
 */
export function applyFixes(workbook: WorkbookPort, plan: ChangePlan): Promise<Applied | Refused> {
  return refusing(async () => {
    if (plan.changes.length === 0) return { kind: 'applied', written: 0, left: [], before: [] };
    return { kind: 'applied', ...(await workbook.write(plan)) };
  });
}

/** Puts cells back as they were before `applyFixes`, except those changed since. */
export function takeBack(workbook: WorkbookPort, before: readonly CellBefore[]): Promise<TakenBack | Refused> {
  return refusing(async () => {
    if (before.length === 0) return { kind: 'taken-back', restored: 0, leftAlone: 0 };
    const { restored, left } = await workbook.takeBack(before);
    return { kind: 'taken-back', restored, leftAlone: left.length };
  });
}
