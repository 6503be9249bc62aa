// What a person decided about a layout, in words that find their place again: names and header texts, with the
// positions at which they stood as a hint only. Plain, serialisable values; the workbook keeps them (core/kept).
import type { AcceptanceCode, Field, ImplementationCode, StatusKind } from '../recommendation/codes';
import type { WorkbookLayout } from './layout';

/** A column by its header. */
export interface ColumnRef {
  /** The words of its header, with those of its group; empty for a column without. */
  readonly header: string;
  /** Which of the columns with this header, from the left, counted from zero. */
  readonly occurrence: number;
  /** Where it stood, counted from zero. */
  readonly column: number;
}

/** Field, tick mark or addressee → its column; `null` where a person said that the tracker has none. */
export type Chosen<Key extends string> = Readonly<Partial<Record<Key, ColumnRef | null>>>;

export interface BlockDecision {
  /** Name of the Excel table, where the block is one. */
  readonly table: string | null;
  /** The header over every column of the sheet, from its first. */
  readonly header: readonly string[];
  /** A column of the block, which tells it from lists beside it under the same header; `null` when none was recognised. */
  readonly at: ColumnRef | null;
  readonly fields: Chosen<Field>;
  readonly marks: {
    readonly acceptance: Chosen<AcceptanceCode>;
    readonly implementation: Chosen<ImplementationCode>;
    /** The two columns that tell the addressee by which of them holds the text. */
    readonly addressee: Chosen<'executive' | 'legislative'>;
  };
}

export interface SheetDecision {
  /** The sheet's id, which lasts no longer than the workbook is open. */
  readonly sheet: string;
  readonly name: string;
  /** What stood in its header row, from the left, blanks left out; empty when it had none. */
  readonly words: readonly string[];
  /** `false`: left out; `true`: read, whatever it looks like. */
  readonly included?: boolean;
  /** The header row that a person pointed at, counted from zero; where it stood. */
  readonly headerRow?: number;
  readonly blocks: readonly BlockDecision[];
}

/** What a column can be. */
export type Target =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'mark'; readonly status: 'acceptance'; readonly code: AcceptanceCode }
  | { readonly kind: 'mark'; readonly status: 'implementation'; readonly code: ImplementationCode }
  | { readonly kind: 'addressee'; readonly code: 'executive' | 'legislative' };

/** One thing a person does to the layout that is shown. `block` counts the blocks of that sheet as shown, from zero. */
export type LayoutChange =
  | { readonly kind: 'include'; readonly sheet: string; readonly included: boolean }
  /** Rows count from zero; `null` takes back what was pointed at. */
  | { readonly kind: 'header-row'; readonly sheet: string; readonly row: number | null }
  /** `null`: the tracker has no such column. */
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly block: number;
      readonly target: Target;
      readonly column: number | null;
    }
  /** Back to what is recognised, on one sheet or everywhere. */
  | { readonly kind: 'reset'; readonly sheet?: string }
  /** What is shown is right: what no longer fits is forgotten, the rest is said anew as it stands now. */
  | { readonly kind: 'accept' };

/** A decision that finds its place no more; what was recognised stands instead. */
export interface Unfit {
  /** Name of the sheet, as it was when the decision was made. */
  readonly sheet: string;
  readonly what:
    | { readonly kind: 'sheet' }
    /** Counted from zero, where it stood. */
    | { readonly kind: 'header-row'; readonly row: number | null }
    | { readonly kind: 'column'; readonly target: Target; readonly header: string };
}

/** How decisions fit: all where they were, found elsewhere or under another name, or some not at all. */
export type Fits = 'as-kept' | 'moved' | 'unfit';

export interface Decided {
  readonly layout: WorkbookLayout;
  readonly fits: Fits;
  readonly unfit: readonly Unfit[];
}

export const markGroups = ['acceptance', 'implementation', 'addressee'] as const;
export type MarkGroup = StatusKind | 'addressee';
