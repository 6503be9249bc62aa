// What was written from the pane, and what is told of it: every write can be told in a sentence and taken back.
import type { SavedOnline } from './annexes/annex-tasks';
import type { CellBefore, ChangeLeft, OffersBefore, RecommendationsAdded, SheetPut, TextsPulled } from '../tasks';

/** Values written into cells, as findings suggested. */
export interface WrittenFix {
  readonly kind: 'fix';
  readonly written: number;
  readonly wanted: number;
  readonly left: readonly ChangeLeft[];
  readonly before: readonly CellBefore[];
}

export interface WrittenLists {
  readonly kind: 'lists';
  readonly cells: number;
  /** Ranges left alone because another validation stands there. */
  readonly left: number;
  readonly before: OffersBefore;
}

export interface WrittenColours {
  readonly kind: 'colours';
  readonly cells: number;
}

export interface WrittenReport {
  readonly kind: 'report';
  readonly put: SheetPut;
}

export interface WrittenSummary {
  readonly kind: 'summary';
  /** The page first. */
  readonly puts: readonly SheetPut[];
  /** False where it holds values instead of formulas. */
  readonly live: boolean;
}

/** Annexes inserted as sheets, one for each. */
export interface WrittenAnnexes {
  readonly kind: 'annexes';
  readonly puts: readonly SheetPut[];
}

/** Official texts put into cells. */
export interface WrittenTexts {
  readonly kind: 'texts';
  readonly wanted: number;
  readonly pulled: TextsPulled;
}

/** Rows inserted for recommendations that the tracker lacked. */
export interface WrittenRows {
  readonly kind: 'rows';
  readonly added: RecommendationsAdded;
}

export type Written =
  | WrittenFix
  | WrittenLists
  | WrittenColours
  | WrittenReport
  | WrittenSummary
  | WrittenAnnexes
  | WrittenTexts
  | WrittenRows;

/** How a file got to the person; some Excels let none of them happen. */
export type HandedOver = 'saved' | 'copied' | 'neither';

/** The latest thing worth a sentence. */
export type Told =
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'taken-back'; readonly what: Written; readonly restored: number; readonly leftAlone: number }
  | { readonly kind: 'colours-removed'; readonly cells: number }
  | { readonly kind: 'no-lists'; readonly left: number }
  | { readonly kind: 'handed-over'; readonly how: HandedOver; readonly file: string }
  | { readonly kind: 'catalogue-handed-over'; readonly how: HandedOver; readonly file: string }
  | { readonly kind: 'paper-handed-over'; readonly how: HandedOver; readonly file: string }
  | { readonly kind: 'paper-copied'; readonly how: Extract<HandedOver, 'copied' | 'neither'> }
  | { readonly kind: 'paper-online'; readonly saved: SavedOnline };

/** A write that changed nothing has nothing to take back. */
export function canBeTakenBack(written: Written): boolean {
  switch (written.kind) {
    case 'fix':
      return written.before.length > 0;
    case 'texts':
      return written.pulled.before.length > 0;
    case 'rows':
      return written.added.before.length > 0;
    case 'lists':
    case 'colours':
    case 'report':
    case 'summary':
    case 'annexes':
      return true;
  }
}

/** Whether it changed what a check reads. */
export function changesTracker({ kind }: Written): boolean {
  return kind === 'fix' || kind === 'texts' || kind === 'rows';
}

/** Colours stand only once in a workbook: new ones take the place of those before. */
export function withWritten(history: readonly Written[], written: Written): readonly Written[] {
  if (!canBeTakenBack(written)) return history;
  const others = written.kind === 'colours' ? history.filter((each) => each.kind !== 'colours') : history;
  return [...others, written];
}
