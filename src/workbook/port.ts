// What the program may ask of a workbook. Batch verbs only: a loop of round trips cannot be written against it.
// Every verb throws a Fault (faults.ts) when Excel cannot do what is asked.
import type { ChangeLeft, ChangePlan } from '../core/change/plan';
import type { Severity } from '../core/rules/rule';
import type { Area, CellValue, DropDown, Place, SheetContent, TableArea } from '../core/sheet/cells';
import type { SheetDraft } from '../core/sheet/draft';

export interface SheetSurvey {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Rows hidden by a filter make block writes unsafe; the adapter then writes cell by cell. */
  readonly filtered: boolean;
  /** The program made the sheet, edited since or not: no tracker is looked for in it. */
  readonly made: boolean;
  /** The used range by values; `null` on an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly TableArea[];
  readonly merges: readonly Area[];
}

export interface WorkbookSurvey {
  readonly name: string;
  readonly readOnly: boolean;
  readonly activeSheet: string;
  readonly sheets: readonly SheetSurvey[];
}

export interface Progress {
  /** Rows read so far, of all that will be read. */
  readonly done: number;
  readonly total: number;
}

export interface Attention {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Lets the program's one thread answer the user before long work goes on. */
  readonly pause?: () => Promise<void>;
}

/** The cells whose drop-down lists are wanted; `sheet` is a sheet's id. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** How one cell stood before it was written, exactly enough to put it back. */
export interface CellBefore {
  readonly place: Place;
  /** The formula where there was one, else the value. */
  readonly formula: CellValue;
  readonly wasFormula: boolean;
  readonly numberFormat: string;
  /** What the write left there; if something else stands there now, taking back leaves it alone. */
  readonly written: CellValue;
}

export interface WriteOutcome {
  readonly written: number;
  readonly left: readonly ChangeLeft[];
  /** Hand this to `takeBack`. */
  readonly before: readonly CellBefore[];
}

/** What stands in an area now: row by row, all columns. */
export interface AreaValues extends SheetArea {
  readonly values: readonly (readonly CellValue[])[];
}

/** Words to choose from in a drop-down list. */
export interface WordOffer {
  readonly areas: readonly SheetArea[];
  readonly words: readonly string[];
}

export interface OfferOutcome {
  /** Cells that have the list now. */
  readonly cells: number;
  /** Areas left alone because another validation stands there. */
  readonly left: readonly SheetArea[];
  /** Hand this to `takeBackOffers`; it is the adapter's own. */
  readonly before: OffersBefore;
}

/** A drop-down list as it stood on some cells. */
export interface ListBefore {
  /** `a,b,c`, or a reference with its leading `=`. */
  readonly source: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

/** Which lists were put where, and what stood there before. */
export interface OffersBefore {
  readonly areas: readonly {
    readonly place: SheetArea;
    /** The list's source as it was put. */
    readonly put: string;
    /** `null` where no validation was. */
    readonly was: ListBefore | null;
  }[];
}

/** A cell to be coloured. */
export interface Highlight {
  readonly place: Place;
  readonly severity: Severity;
}

export interface RowCell {
  readonly column: number;
  readonly value: CellValue;
}

/** Rows that are to stand below one that is there. */
export interface RowsBelow {
  readonly sheet: string;
  /** The row above, as it is counted before anything is inserted; the new rows look like it. */
  readonly after: number;
  /** Values in that row by which it is known to be the one that is meant. */
  readonly expected: readonly RowCell[];
  /** Name of the Excel table it belongs to, which then grows; `null` for none. */
  readonly table: string | null;
  /** What is to stand in each new row; its other cells stay blank, or hold what a table computes there. */
  readonly rows: readonly (readonly RowCell[])[];
}

/** New rows of one place, as they were left. */
export interface RowsBefore {
  readonly sheet: string;
  /** The first of them, counted after all were inserted. */
  readonly row: number;
  readonly column: number;
  /** Row by row, formulas where cells compute. */
  readonly stands: readonly (readonly CellValue[])[];
}

export interface RowsInserted {
  /** Rows that are there now. */
  readonly inserted: number;
  /** Left alone, because the row above holds something else by now, or its sheet or table is gone. */
  readonly left: readonly RowsBelow[];
  /** Hand this to `takeBackRows`. */
  readonly before: readonly RowsBefore[];
}

/** A sheet that was made, or made anew. */
export interface SheetPut {
  readonly sheet: string;
  readonly name: string;
  /** By this `takeBackSheet` knows whether the sheet still is what was put there; it is the adapter's own. */
  readonly stands: string;
  /**
   * What stood there before, `null` when the sheet is new; `unknown` for a sheet with formulas or an annex that another
   * session made, which then cannot be put back. It is the adapter's own.
   */
  readonly before: SheetDraft | null | 'unknown';
}

export interface SheetEdited {
  readonly sheet: string;
  /** `null` when rows or columns moved, or Excel did not say where. */
  readonly area: Area | null;
  /** The edit was made through this port. */
  readonly own: boolean;
}

export interface WorkbookPort extends WorkbookOutputs {
  /** What there is: sheets, used areas, tables, merged cells, protection. Two round trips at most. */
  survey(): Promise<WorkbookSurvey>;
  /** Values, merges, tables of whole sheets, in blocks that stay under Excel's payload limit of 5 MB. */
  read(survey: WorkbookSurvey, sheets: readonly string[], attention?: Attention): Promise<readonly SheetContent[]>;
  /** The drop-down lists that data validation puts on these areas, by sheet id; mixed areas give none. */
  readDropDowns(areas: readonly SheetArea[]): Promise<ReadonlyMap<string, readonly DropDown[]>>;
  /**
   * Writes what still stands as expected, in one go. Not a transaction: a fault may leave some of it written, and
   * `Fault.before` then holds what is needed to take that back.
   */
  write(plan: ChangePlan): Promise<WriteOutcome>;
  /** Puts cells back as they were, unless somebody changed them since; those are reported. */
  takeBack(before: readonly CellBefore[]): Promise<{ readonly restored: number; readonly left: readonly Place[] }>;
  /** Brings a cell before the user's eyes: its sheet in front, the cell selected. */
  reveal(place: Place): Promise<void>;
  /**
   * The one text that the program keeps in the workbook for everybody who opens it; `null` where nothing is kept.
   * Undo does not touch it, so what it says of the sheets is to be held against them. Two round trips at most.
   */
  recall(): Promise<string | null>;
  /**
   * Keeps a text, if what is kept still is `expected`; else a colleague was quicker, and nothing is written.
   * Three round trips at most. The text must be JSON or as free of control characters as JSON is.
   */
  keep(text: string, expected: string | null): Promise<'kept' | 'changed-since'>;
  /** Tells of edits until the returned function is called. */
  listen(onEdit: (edit: SheetEdited) => void): Promise<() => Promise<void>>;
}

/** What is put into a workbook besides values in cells: lists to choose from, colours, whole sheets. */
export interface WorkbookOutputs {
  /** What stands in these areas now. One round trip for what fits into one answer. */
  readAreas(areas: readonly SheetArea[]): Promise<readonly AreaValues[]>;
  /**
   * Puts drop-down lists on cells that have no validation, or a list: what is typed is only warned of, never refused.
   * A list longer than Excel takes in one text is kept on a hidden sheet.
   */
  offerWords(offers: readonly WordOffer[]): Promise<OfferOutcome>;
  /** Puts the validations back as they were, except those changed since; tells how many areas those are. */
  takeBackOffers(before: OffersBefore): Promise<{ readonly restored: number; readonly left: number }>;
  /** Inserts whole rows below rows that still are the ones meant, and fills them in. */
  insertRows(groups: readonly RowsBelow[]): Promise<RowsInserted>;
  /** Removes the rows again, except those in which somebody typed since, or that moved; tells how many rows each. */
  takeBackRows(before: readonly RowsBefore[]): Promise<{ readonly removed: number; readonly left: number }>;
  /**
   * Colours these cells and no others, without touching anybody's formats: earlier colours of ours go. Throws Fault
   * `gone` when the sheet of a cell is no more there, before anything is coloured.
   */
  highlight(cells: readonly Highlight[]): Promise<void>;
  /** How many cells were coloured by us. */
  clearHighlights(): Promise<{ readonly cleared: number }>;
  /**
   * Makes a sheet at the end, or makes it anew in place. One that people edited, renamed or copied since is theirs: it is
   * left alone and a new one made. Nothing is selected.
   */
  putSheet(draft: SheetDraft): Promise<SheetPut>;
  /**
   * The same for sheets whose formulas and charts speak of one another; the first is the one they are made for. Sheets
   * with formulas count as edited when a formula was replaced or something was added, not when what they compute
   * changed. Charts that are there by the same name are fed anew: what a person restyled, moved or retitled stays so.
   */
  putSheets(drafts: readonly SheetDraft[]): Promise<readonly SheetPut[]>;
  /** All of them or none: none where one was edited since, or replaced one that is not known. */
  takeBackSheets(puts: readonly SheetPut[]): Promise<'taken-back' | 'edited-since'>;
  /** Removes the sheet again, or puts back what stood there, unless somebody edited it since. */
  takeBackSheet(put: SheetPut): Promise<'taken-back' | 'edited-since'>;
}
