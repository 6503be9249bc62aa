// A worksheet as plain values. Rows and columns count from zero here; A1 names exist only at the edge.

/** What stands in a cell: text, a number (dates are serials), a truth value; blank is the empty text. */
export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of one sheet. `sheet` is the sheet's id, which survives renaming and moving. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface TableArea {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A drop-down list that a data validation puts on some cells. */
export interface DropDown {
  readonly area: Area;
  readonly words: readonly string[];
}

export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** The cell `values[0][0]` stands at this row and column. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableArea[];
  readonly dropDowns: readonly DropDown[];
}

/** The value at a sheet position; blank outside what was read. */
export function valueAt(sheet: SheetContent, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? '';
}

/** Excel shows errors as these texts, in English whatever the interface language (`Range.values`). */
export const errorTexts: ReadonlySet<string> = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);
