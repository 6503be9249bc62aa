// What was recognised in a workbook: which sheets hold recommendations, in which rows and columns.
// Plain, serialisable values: a person can correct a layout, and the workbook can keep it.
import type { AcceptanceCode, Field, ImplementationCode, Language } from '../recommendation/codes';
import type { SchemeId } from '../vocabulary/scheme';

export interface WorkbookLayout {
  readonly language: Language;
  readonly scheme: SchemeId;
  readonly sheets: readonly SheetLayout[];
}

export interface SheetLayout {
  /** The sheet's id. */
  readonly sheet: string;
  readonly name: string;
  readonly kind: 'tracker' | 'other';
  /**
   * Where sheets are copies of one tracker for successive years, which of them this is (such as `2021`): the same
   * recommendation on two such sheets is no duplicate. Sheets without one belong to one and the same period.
   */
  readonly period?: string;
  /** A copy of another sheet's tracker as it stood earlier: recognised, but not read among the current rows. */
  readonly earlier?: true;
  /** The last of the earlier ones: how things stood last period. */
  readonly last?: true;
  /** A person left the sheet out; it then has no blocks, whatever was recognised. */
  readonly excluded?: true;
  readonly blocks: readonly BlockLayout[];
}

/** A run of recommendations under one header. Rows and columns count from zero. */
export interface BlockLayout {
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows between first and last that hold a recommendation: no totals, notes, blank or section rows. */
  readonly rows: readonly number[];
  /** Name of the Excel table the block is, if it is one. */
  readonly table: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly fields: Readonly<Partial<Record<Field, FieldColumn>>>;
  readonly marks: MarkColumns;
  /** Where the addressee is told by which of two columns the recommendation's text stands in. */
  readonly addresseeColumns: { readonly executive: number; readonly legislative: number } | null;
  /** Where the report is named once, in a line above the block. */
  readonly reportLine: {
    readonly row: number;
    readonly column: number;
    readonly symbol: string;
    readonly title: string;
  } | null;
  /** Where the contact is named once, in a line above the block. */
  readonly contactLine?: { readonly row: number; readonly column: number; readonly contact: string };
}

export interface FieldColumn {
  readonly column: number;
  /** 0 to 1; below `doubtfulBelow` the pane asks. */
  readonly confidence: number;
  /** The header text it was recognised by; empty when only the content told. */
  readonly header: string;
  /** A person said so. */
  readonly byHand?: true;
}

export const doubtfulBelow = 0.7;

export interface MarkColumns {
  readonly acceptance: Readonly<Partial<Record<AcceptanceCode, number>>>;
  readonly implementation: Readonly<Partial<Record<ImplementationCode, number>>>;
}
