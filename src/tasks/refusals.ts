// The one place where faults become refusals: those a person can act on are returned, all others are thrown on.
import { Fault } from '../workbook/faults';
import type { Refused, RefusedBecause } from './outcomes';

/** Runs a task's work; a fault that a person can act on becomes its outcome. */
export async function refusing<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    const refused = error instanceof Fault ? refusalOf(error) : null;
    if (!refused) throw error;
    return refused;
  }
}

export function refused(because: RefusedBecause, sheet: string | null = null): Refused {
  return { kind: 'refused', because, sheet };
}

function refusalOf(fault: Fault): Refused | null {
  if (fault.kind === 'unknown') return null;
  const plain = refused(fault.kind, fault.sheet);
  return fault.before.length === 0 ? plain : { ...plain, before: fault.before };
}
