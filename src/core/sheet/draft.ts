// A worksheet that is to be made: what stands in its cells and how it is to look and print, as a plain value. Styles are
// named by what they are for; the adapter knows fonts and colours.
import { quoteSheet } from './a1';
import type { Area, CellValue, Place } from './cells';

/** Which output a sheet is, by which it is found again when it is made anew. */
export type DraftId = (typeof draftIds)[number] | AnnexSheetId;

export const draftIds = ['findings', 'summary', 'summary-rows', 'summary-words'] as const;

/** An annex by output and language: in another language it is another sheet. */
export type AnnexSheetId = `annex-${string}`;

export type DraftStyle =
  | 'plain'
  | 'title'
  /** A line under the title: what it was made from, and when. */
  | 'subtitle'
  /** Stands above tables and paragraphs that belong together. */
  | 'heading'
  | 'header'
  /** Names what stands beside it. */
  | 'label'
  /** Heads the rows below it. */
  | 'group'
  /** Says something about the table. */
  | 'note'
  | 'error'
  | 'warning'
  | 'hint'
  /** The last row of a table, which adds up the others. */
  | 'total'
  /** A whole percentage, written as a number: `49` prints as 49%. */
  | 'percent';

export interface DraftCell {
  /** Text stays text. */
  readonly value: CellValue;
  readonly style?: DraftStyle;
  /** Choosing the cell leads there: to a cell of this workbook, or to an address that begins with https. */
  readonly link?: Place | { readonly url: string };
  /** So many columns are merged into this cell; 1 when absent. */
  readonly span?: number;
  /** So many rows, likewise; what they would hold in these columns is `null`. */
  readonly down?: number;
  readonly align?: 'centre';
  /**
   * Of our own making, in English with commas, beginning with an equals sign; `value` is then what it gives now.
   * Never made of what stands in a user's cell. A sheet that is made together with this one is named by
   * `sheetInFormula`, since its name is settled only when it is made.
   */
  readonly formula?: string;
}

/** A line of formulas that is written once and copied down: as Excel fills, relative references move along. */
export interface FillDown {
  /** Where the first line stands. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
  /** The first line included. */
  readonly lines: number;
}

export type ChartKind = 'stacked-columns' | 'columns' | 'bars' | 'doughnut';

/** Cells on one of the sheets that are made together. */
export interface DraftArea {
  readonly sheet: DraftId;
  readonly area: Area;
}

export interface ChartDraft {
  /** Stable: a chart of this name on the sheet is replaced. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What the chart shows, in one sentence, for those who cannot see it: as it stands in a cell of the same sheet too. */
  readonly caption: string;
  readonly series: readonly {
    /** One cell, above a column of values or before a row of them: legends follow it where it touches them. */
    readonly name: DraftArea;
    readonly values: DraftArea;
    readonly categories: DraftArea;
    /** One colour for the series, or one for each of its points; `#rrggbb`. */
    readonly colours: readonly string[];
  }[];
  /** The cells it covers. */
  readonly place: Area;
  /** Values are whole percentages: labels end in a percent sign. */
  readonly percent?: boolean;
  readonly axes?: { readonly categories: string; readonly values: string };
}

/** How a formula names a sheet of the same making: `=COUNTIF({summary-rows}!$B:$B,"open")`. */
export function sheetInFormula(id: DraftId): string {
  return `{${id}}`;
}

/** The formula with the names that the sheets got, quoted where Excel needs quotes. */
export function withSheetNames(formula: string, nameOf: (id: DraftId) => string | undefined): string {
  return formula.replaceAll(/\{([a-z-]+)\}(?=!)/g, (token, id: string) => {
    const draft = draftIds.find((known) => known === id);
    const name = draft && nameOf(draft);
    return name === undefined ? token : quoteSheet(name);
  });
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
  readonly fills?: readonly FillDown[];
  readonly charts?: readonly ChartDraft[];
  /** Not shown among the tabs; a person can show it. */
  readonly hidden?: boolean;
  /** The row of column headings, which stays in view and is repeated on every printed page. */
  readonly headerRow: number | null;
  /** How many rows of headings there are from there on; 1 when absent. */
  readonly headerRows?: number;
  /** Areas with lines around every cell; where absent, thin lines part the rows below the headings. */
  readonly tables?: readonly Area[];
  /** Points that rows take in which cells are merged, by row: Excel finds only the others. */
  readonly heights?: ReadonlyMap<number, number>;
  /** First rows of what belongs together: it begins a page unless all of it fits on what is left of one. */
  readonly parts?: readonly number[];
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** At the end of the line above every page. */
    readonly header?: string;
    /** Excel's normal ones where absent. */
    readonly margins?: 'narrow';
    /** Text in the middle of the footer. */
    readonly footer: string;
    /** How the footer tells which page it is, with `{page}` and `{pages}` for the numbers; in figures alone where absent. */
    readonly pages?: string;
  };
}
