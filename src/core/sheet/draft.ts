// A worksheet that is to be made: what stands in its cells and how it is to look and print, as a plain value. Styles are
// named by what they are for; the adapter knows fonts and colours.
import type { CellValue, Place } from './cells';

/** Which output a sheet is, by which it is found again when it is made anew. */
export type DraftId = 'findings';

export type DraftStyle =
  | 'plain'
  | 'title'
  /** A line under the title: what it was made from, and when. */
  | 'subtitle'
  | 'header'
  /** Heads the rows below it. */
  | 'group'
  /** Says something about the table. */
  | 'note'
  | 'error'
  | 'warning'
  | 'hint';

export interface DraftCell {
  /** Text stays text. */
  readonly value: CellValue;
  readonly style?: DraftStyle;
  /** Choosing the cell leads there: to a cell of this workbook, or to an address that begins with https. */
  readonly link?: Place | { readonly url: string };
  /** So many columns are merged into this cell; 1 when absent. */
  readonly span?: number;
}

export interface SheetDraft {
  readonly id: DraftId;
  /** The wished name; made to fit Excel's rules and told apart from those there are. */
  readonly name: string;
  readonly rightToLeft: boolean;
  /** Widths in characters of the normal font, as Excel counts them. */
  readonly columns: readonly { readonly width: number; readonly wrap?: boolean }[];
  /** `null` is an empty cell. */
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  /** The row of column headings, which stays in view and is repeated on every printed page. */
  readonly headerRow: number | null;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Text in the middle of the footer; the page number is added by the adapter. */
    readonly footer: string;
  };
}
