// What formulas compute with: scalars, grids of scalars and ranges of cells, and Excel's rules for turning one kind of
// scalar into another and for comparing them. Norm: ECMA-376 part 1, 18.17.2.5-6 (operators, types).
import type { Area } from '../../core/sheet/cells';
import { CellError } from '../model/cell-error';
import type { SheetModel } from '../model/sheet-model';
import { readNumberText, writeNumber } from './number-text';

/** `null` is a blank cell or an argument left out, which is neither 0 nor the empty text. */
export type Scalar = string | number | boolean | CellError | null;

// One object per code, so that an unchanged error does not count as a changed value.
export const errors = {
  notAvailable: new CellError('#N/A'),
  value: new CellError('#VALUE!'),
  reference: new CellError('#REF!'),
  division: new CellError('#DIV/0!'),
  number: new CellError('#NUM!'),
  name: new CellError('#NAME?'),
  none: new CellError('#NULL!'),
  calculation: new CellError('#CALC!'),
} as const;

const errorsByCode = new Map(Object.values(errors).map((error) => [error.code, error]));

export function errorOf(code: string): CellError {
  const known = errorsByCode.get(code);
  if (known) return known;
  const error = new CellError(code);
  errorsByCode.set(code, error);
  return error;
}

/**
 * A rectangle of values. Only `filled` rows are stored; every row below them holds `rest`, so that a whole column
 * costs as much as its used part.
 */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
  readonly cells: readonly Scalar[];
  readonly rest: Scalar;

  constructor(rows: number, columns: number, cells: readonly Scalar[], filled = rows, rest: Scalar = null) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    this.filled = filled;
    this.rest = rest;
  }

  at(row: number, column: number): Scalar {
    if (row >= this.filled) return this.rest;
    return this.cells[row * this.columns + column] ?? null;
  }

  static ofRows(rows: readonly (readonly Scalar[])[]): Grid {
    return new Grid(rows.length, rows[0]?.length ?? 0, rows.flat());
  }
}

/** Cells of a sheet, not read yet. */
export class Range {
  readonly sheet: SheetModel;
  readonly area: Area;

  constructor(sheet: SheetModel, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }
}

export type Value = Scalar | Grid | Range;

export function isScalar(value: Value): value is Scalar {
  return !(value instanceof Grid) && !(value instanceof Range);
}

/** As arithmetic reads it: blank is 0, TRUE is 1, a text must look like a number or a date. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return readNumberText(value) ?? errors.value;
  return value;
}

export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.code;
}

/** A condition: numbers other than 0 hold; of the texts only TRUE and FALSE are conditions. */
export function toCondition(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value !== 'string') return value;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : errors.value;
}

/** Equal as a cell shows them: fifteen significant digits. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

const collator = new Intl.Collator('en', { sensitivity: 'accent', caseFirst: 'false' });

/** Order of texts as comparisons and sorting see it: case does not matter. */
export function compareTexts(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return 0;
  // Equal under the collation yet different texts (width, marks) are still told apart.
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

function rankOf(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Blank takes the type of its partner. */
function opposite(value: Scalar): string | number | boolean {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

/** Negative, zero or positive; numbers come before texts, texts before truth values. Errors are the caller's business. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left === null || left instanceof CellError ? opposite(right) : left;
  const b = right === null || right instanceof CellError ? opposite(left) : right;
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rankOf(a) - rankOf(b);
}
