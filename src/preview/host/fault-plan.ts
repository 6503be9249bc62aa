// Faults a test asks for: the next request that fits fails with a code of Excel's, before it is executed or midway.
import type { RequestBody } from './executor';

export interface PlannedFault {
  readonly code: string;
  readonly message?: string;
  /** Only requests for which this is true. */
  readonly on?: (request: RequestBody) => boolean;
  /** How many requests fail; default one. */
  readonly times?: number;
  /** Actions before this one are carried out first: a write that fails halfway. Default none. */
  readonly afterActions?: number;
}

export class FaultPlan {
  #planned: { fault: PlannedFault; left: number }[] = [];
  /** A cell is being edited: every request is refused, or waits when it asked to. */
  #cellEdit = false;
  #whenEditEnds: (() => void)[] = [];

  next(fault: PlannedFault): void {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#planned = [];
  }

  take(request: RequestBody): PlannedFault | null {
    const found = this.#planned.find(({ fault }) => fault.on?.(request) ?? true);
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) this.#planned = this.#planned.filter((plan) => plan !== found);
    return found.fault;
  }

  get cellEdit(): boolean {
    return this.#cellEdit;
  }

  set cellEdit(editing: boolean) {
    this.#cellEdit = editing;
    if (editing) return;
    const waiting = this.#whenEditEnds;
    this.#whenEditEnds = [];
    for (const go of waiting) go();
  }

  editEnds(): Promise<void> {
    if (!this.#cellEdit) return Promise.resolve();
    return new Promise((resolve) => this.#whenEditEnds.push(resolve));
  }
}
