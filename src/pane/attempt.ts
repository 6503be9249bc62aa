// The one place where the pane catches: what nobody foresaw becomes a sentence on the screen.
import type { Refused } from '../tasks';
import type { Deed, PaneEvent, PaneState } from './checking';
import { codeOf } from './pane-tasks';

export type Send = (event: PaneEvent) => void;
/** The state as it is now, for what was begun earlier. */
export interface Latest {
  readonly current: PaneState;
}

export function attempt(during: Deed, send: Send, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    send({ kind: 'troubled', trouble: { kind: 'fault', code: codeOf(error), during } });
  });
}

export function refusedEvent(refused: Refused, during: Deed): Extract<PaneEvent, { kind: 'troubled' }> {
  return { kind: 'troubled', trouble: { kind: 'refused', refused, during } };
}
