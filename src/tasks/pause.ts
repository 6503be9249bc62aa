// Long work is done in pieces; between them the pane's one thread may answer the user.
import type { Steps } from '../core/steps';
import { Fault } from '../workbook/faults';
import type { Attention } from '../workbook/port';

interface Yielding {
  readonly yield?: () => Promise<void>;
}

/**
 * Lets waiting clicks and drawing go first, then returns.
 * Throws Fault `cancelled` when the work was called off meanwhile.
 */
export async function breathe(attention: Attention): Promise<void> {
  await (attention.pause ?? yieldToOthers)();
  if (attention.signal?.aborted === true) throw new Fault('cancelled');
}

// scheduler.yield keeps our place in the queue; a timer, where it is missing, lets everything else go first.
async function yieldToOthers(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds of work after which the user is answered: below what is felt as a hitch, above what resting costs. */
const stretch = 12;

/** Does the work step by step, breathing between. Throws Fault `cancelled` when it was called off meanwhile. */
export async function inSteps<T>(steps: Steps<T>, attention: Attention): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < stretch) continue;
    await breathe(attention);
    since = performance.now();
  }
}
