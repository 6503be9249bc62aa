// Excel's events: which ones the client registered, and the messages waiting to be sent. Numbers are the client's own.

export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  rowHiddenChanged: 22,
  workbookActivated: 2203,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** The target the client names for events of a whole collection. */
export const wholeWorkbook = 'Workbook';

export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

export class EventCenter {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  readonly #registered = new Set<string>();
  #waiting: EventMessage[] = [];

  register(type: number, target: string): void {
    this.#registered.add(`${type}|${target}`);
  }

  unregister(type: number, target: string): void {
    this.#registered.delete(`${type}|${target}`);
  }

  wants(type: number, target: string): boolean {
    return this.enabled && this.#registered.has(`${type}|${target}`);
  }

  /** Queues the event for each target that has a handler; `message` is built only when somebody listens. */
  raise(type: number, targets: readonly string[], message: () => Readonly<Record<string, unknown>>): void {
    const listening = targets.filter((target) => this.wants(type, target));
    if (listening.length === 0) return;
    const text = JSON.stringify(message());
    for (const target of listening) {
      this.#waiting.push({ messageCategory: 65536, messageType: type, targetId: target, message: text });
    }
  }

  drain(): EventMessage[] {
    const drained = this.#waiting;
    this.#waiting = [];
    return drained;
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }
}
