// A recommendation as one row of a tracker gives it. Its identity is source, symbol and number, never its text.
import type { CellValue, Place } from '../sheet/cells';
import type { AcceptanceCode, AddresseeCode, CodesOf, Field, ImplementationCode, StatusKind } from './codes';

/** What a field of a row holds, and the cell that gives it. */
export interface Entry {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
  /** The value stands further up (merged down, given once, or in a line above the block), not in this row. */
  readonly inherited: boolean;
}

/** `3` is `{value: 3, part: ''}`; `3(a)` is `{value: 3, part: 'a'}`. */
export interface RecommendationNumber {
  readonly value: number;
  readonly part: string;
}

/** What a status cell, or a group of tick cells, says. */
export type StatusReading<Code> =
  | { readonly kind: 'blank' }
  /** `word` is the cell's text, trimmed; a tick matrix gives the header word of the ticked column. */
  | { readonly kind: 'known'; readonly code: Code; readonly word: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: { code: Code; word: string } | null }
  /** Two or more marks in one group of a tick matrix, at these columns; `marks` as they stand there. */
  | {
      readonly kind: 'conflicting';
      readonly columns: readonly number[];
      readonly codes: readonly Code[];
      readonly marks?: readonly CellValue[];
    };

/** A cell of a tick matrix that holds neither nothing nor a mark. */
export interface StrayMark {
  readonly status: StatusKind;
  readonly column: number;
  /** As it stands there, to the letter. */
  readonly word: string;
}

export interface Recommendation {
  /** The sheet's id. */
  readonly sheet: string;
  /** Zero-based row. */
  readonly row: number;
  /** Index of the block in the sheet's layout. */
  readonly block: number;
  /** One for every field the block has a column for, blank ones too; of a tick group the ticked cell, if there is one. */
  readonly entries: Readonly<Partial<Record<Field, Entry>>>;
  /** Trimmed; the tracker's only source when the column is absent is the empty text. */
  readonly source: string;
  /** Symbol in its canonical form where one is certain, else as written; empty when blank. */
  readonly symbol: string;
  /** `null` when missing or not a positive whole number, with or without a part letter. */
  readonly number: RecommendationNumber | null;
  readonly addressee: AddresseeCode | null;
  readonly acceptance: StatusReading<AcceptanceCode>;
  readonly implementation: StatusReading<ImplementationCode>;
  readonly strayMarks: readonly StrayMark[];
  /** Addressed to somebody else, or a row that says so: outside all figures, listed apart. */
  readonly forInformation: boolean;
}

export type StatusOf<K extends StatusKind> = StatusReading<CodesOf[K]>;

/** `3` or `3(a)`; empty when the number is missing. */
export function numberText(number: RecommendationNumber | null): string {
  if (!number) return '';
  return number.part === '' ? String(number.value) : `${String(number.value)}(${number.part})`;
}

/** Where a field of a recommendation stands; a field the row lacks stands in the row's first column. */
export function placeOf(recommendation: Recommendation, field: Field): Place {
  const entry = recommendation.entries[field];
  return { sheet: recommendation.sheet, row: entry?.row ?? recommendation.row, column: entry?.column ?? 0 };
}
