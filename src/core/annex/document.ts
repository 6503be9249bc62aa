// A paper's annex as a value: blocks of runs, each run knowing the cell of the tracker it came from. Builders know
// nothing of Word, worksheets or Markdown; renderers know nothing of recommendations.
import type { Language } from '../recommendation/codes';
import type { ChartPicture } from '../figures/picture/chart-picture';
import type { Place } from '../sheet/cells';
import type { OutputId } from './outputs';
import type { PaperSetting } from './paper-settings';

/** A stretch of text that is said in one way. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** The cell of the tracker that says so; absent for what the program says. */
  readonly from?: Place;
  /** An address to open. */
  readonly link?: string;
  /** Where it is another than the document's. */
  readonly language?: Language;
  readonly strong?: true;
  /** A symbol or a name that keeps its own direction, whatever is about it. */
  readonly apart?: true;
}

export type Run =
  | TextRun
  /** A setting nobody gave: a blank to be filled, which names what belongs there. */
  | { readonly kind: 'blank'; readonly setting: PaperSetting; readonly text: string }
  /** Refers to one of the document's footnotes, counted from zero. */
  | { readonly kind: 'note'; readonly note: number };

export type Paragraph = readonly Run[];

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns and rows it takes; 1 where absent. Cells that it covers are not in their rows. */
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'centre';
  /** Names what stands beside it. */
  readonly isLabel?: true;
}

export interface Row {
  /** `title` and `header` rows open a table and are said again on its every page; `group` heads the rows below it. */
  readonly kind: 'title' | 'header' | 'group' | 'body' | 'total';
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  /** Stands above it: "Table 2. Reviews of 2022". */
  readonly caption?: Paragraph;
  /** What the table holds, for those who cannot see it. */
  readonly description: string;
  /** Shares of the width, one for each column. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

/** A chart, drawn by the renderer from the figures themselves. */
export interface Picture {
  readonly kind: 'picture';
  readonly chart: ChartPicture;
  /** Stands above it: "Figure 1. ...". */
  readonly caption: Paragraph;
  /** What it shows, with its numbers, for those who cannot see it. */
  readonly description: string;
  /** Share of the text's width that it takes, above 0 and at most 1; its height is three fifths of its width. */
  readonly width: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: Paragraph }
  | { readonly kind: 'paragraph'; readonly style: 'body' | 'item'; readonly runs: Paragraph }
  | Table
  | Picture;

export interface AnnexDocument {
  readonly output: OutputId;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly orientation: 'portrait' | 'landscape';
  /** Also its first heading. */
  readonly title: string;
  /** The paper's symbol, for its header. */
  readonly symbol: Run;
  /** Organization, governing body and session, for the paper's header. */
  readonly masthead: Paragraph;
  readonly blocks: readonly Block[];
  readonly notes: readonly Paragraph[];
}
