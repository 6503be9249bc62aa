// What can go wrong between the program and Excel, by what the user can do about it. A fault is thrown; tasks turn
// those a person can act on into refusals.
import type { CellBefore } from './port';

export type FaultKind =
  | 'cell-being-edited'
  | 'sheet-protected'
  /** No sheet can be added, removed or hidden. */
  | 'structure-protected'
  | 'sheet-hidden'
  | 'read-only'
  | 'excel-too-old'
  | 'too-large'
  | 'gone'
  | 'cancelled'
  | 'language-not-loaded'
  | 'unknown';

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  /** Name of the sheet concerned, where one is. */
  readonly sheet: string | null;
  /** Excel's own code, for the report to us; never shown as the explanation. */
  readonly code: string;
  /** Cells a write had already changed when it failed. */
  readonly before: readonly CellBefore[];

  constructor(
    kind: FaultKind,
    detail: { sheet?: string; code?: string; before?: readonly CellBefore[]; cause?: unknown } = {},
  ) {
    super(`${kind}${detail.code === undefined ? '' : ` (${detail.code})`}`, { cause: detail.cause });
    this.kind = kind;
    this.sheet = detail.sheet ?? null;
    this.code = detail.code ?? '';
    this.before = detail.before ?? [];
  }
}
