// How a task can end. A refusal is something understood that cannot be done now, with what is needed to say why.
import type { ChangeLeft } from '../core/change/plan';
import type { Tracker } from '../core/layout/tracker';
import type { LastPeriod } from '../core/period/last-period';
import type { CheckResult } from '../core/rules/check';
import type { CellBefore, WorkbookSurvey } from '../workbook/port';
import type { NamedCatalogue, Reading } from './read-tracker';

export type RefusedBecause =
  | 'no-tracker'
  /** A paper without its cut-off day would be wrong by tomorrow. */
  | 'no-reporting-date'
  | 'sheet-protected'
  | 'structure-protected'
  | 'sheet-hidden'
  | 'cell-being-edited'
  | 'read-only'
  | 'excel-too-old'
  | 'too-large'
  | 'gone'
  | 'cancelled'
  /** What the program says in that language did not come over the network. */
  | 'language-not-loaded'
  /** The workbook keeps what a later version wrote; writing over it would lose that. */
  | 'kept-by-later';

export interface Refused {
  readonly kind: 'refused';
  readonly because: RefusedBecause;
  /** Name of the sheet concerned, where one is. */
  readonly sheet: string | null;
  /** Cells that were already written when it had to stop; taking them back needs this. Absent when none were. */
  readonly before?: readonly CellBefore[];
  /** Where no tracker was found: what was read, so that a person can point at a header row. */
  readonly survey?: WorkbookSurvey;
  readonly reading?: Reading;
}

export interface Checked extends CheckResult {
  readonly kind: 'checked';
  readonly survey: WorkbookSurvey;
  readonly tracker: Tracker;
  readonly reading: Reading;
  /** What it was held against, besides the tracker itself; `null` where that was not there. */
  readonly lastPeriod: LastPeriod | null;
  readonly catalogue: NamedCatalogue | null;
}

export interface Applied {
  readonly kind: 'applied';
  readonly written: number;
  readonly left: readonly ChangeLeft[];
  /** What taking it back needs; empty when nothing was written. */
  readonly before: readonly CellBefore[];
}

export interface Revealed {
  readonly kind: 'revealed';
}

export interface TakenBack {
  readonly kind: 'taken-back';
  readonly restored: number;
  /** Cells somebody changed since; they were left as they are now. */
  readonly leftAlone: number;
}
