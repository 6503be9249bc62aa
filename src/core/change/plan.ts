// A change plan: what would be written, cell by cell, with the value expected there. People type while the
// pane thinks; what no longer holds is left alone and reported.
import type { CellValue, Place } from '../sheet/cells';

export interface CellChange {
  readonly place: Place;
  /** What must stand there for the change to be made (a formula's text when the cell holds a formula). */
  readonly expected: CellValue;
  /** What to put there. Text stays text: it never becomes a formula, a number or a date. */
  readonly value: CellValue;
}

export interface ChangePlan {
  readonly changes: readonly CellChange[];
}

/** Why a change was not made. */
export type LeftBecause = 'edited-since' | 'holds-formula' | 'gone';

export interface ChangeLeft {
  readonly change: CellChange;
  readonly because: LeftBecause;
}
