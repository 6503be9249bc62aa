// Finding values in ranges. Norm: support.microsoft.com, "Lookup and reference functions".
import { CellError } from '../../model/cell-error';
import { gridOf } from '../aggregation';
import {
  compareScalars,
  errors,
  Grid,
  Range,
  toCondition,
  toNumber,
  toText,
  type Scalar,
  type Value,
} from '../cell-values';
import { hasWildcards, longestCriterion, wildcardPattern } from '../criteria';
import { mixed, type FunctionTable, type Site } from '../function-spec';

/** `nextSmaller` and `nextLarger` take the nearest when nothing is equal. */
type Match = 'exact' | 'wildcard' | 'nextSmaller' | 'nextLarger';

/** One row or column of a grid, in order. */
class Line {
  readonly grid: Grid;
  readonly #vertical: boolean;

  constructor(grid: Grid) {
    this.grid = grid;
    this.#vertical = grid.columns === 1;
  }

  /** Cells worth looking at: below the used rows all are blank. */
  get length(): number {
    return this.#vertical ? this.grid.filled : this.grid.columns;
  }

  at(index: number): Scalar {
    return this.#vertical ? this.grid.at(index, 0) : this.grid.at(0, index);
  }
}

function lineOf(value: Value, site: Site): Line | null {
  const grid = gridOf(value, site);
  return grid.rows === 1 || grid.columns === 1 ? new Line(grid) : null;
}

function sameType(a: Scalar, b: Scalar): boolean {
  return a !== null && typeof a === typeof b && !(a instanceof CellError);
}

function equal(a: Scalar, b: Scalar): boolean {
  return sameType(a, b) && compareScalars(a, b) === 0;
}

/** Index of the first equal value (the last when `fromEnd`), -1 without one. */
function findEqual(line: Line, wanted: Scalar, match: Match, fromEnd: boolean, site: Site): number {
  let test = (value: Scalar) => equal(value, wanted);
  if (match === 'wildcard' && typeof wanted === 'string' && hasWildcards(wanted)) {
    const pattern = wildcardPattern(wanted);
    test = (value) => typeof value === 'string' && pattern.test(value);
  } else {
    const rows = line.grid.columns === 1 ? site.workings.index(line.grid)?.rows(wanted) : undefined;
    if (rows) return (fromEnd ? rows[rows.length - 1] : rows[0]) ?? -1;
  }
  for (let step = 0; step < line.length; step++) {
    const index = fromEnd ? line.length - 1 - step : step;
    if (test(line.at(index))) return index;
  }
  return -1;
}

/**
 * In ascending (`sorted` 1) or descending (-1) order, the last value that is not beyond the wanted one. Values of
 * another type and errors are passed over, which is what LOOKUP(2,1/(...),...) lives on.
 */
function findSorted(line: Line, wanted: Scalar, sorted: 1 | -1): number {
  for (let index = line.length - 1; index >= 0; index--) {
    const value = line.at(index);
    if (sameType(value, wanted) && compareScalars(value, wanted) * sorted <= 0) {
      return sorted === 1 ? index : firstOfEqual(line, index);
    }
  }
  return -1;
}

function firstOfEqual(line: Line, index: number): number {
  let first = index;
  while (first > 0 && equal(line.at(first - 1), line.at(index))) first--;
  return first;
}

/** The nearest smaller or larger value, in any order. */
function findNearest(line: Line, wanted: Scalar, larger: boolean, fromEnd: boolean): number {
  let best = -1;
  for (let step = 0; step < line.length; step++) {
    const index = fromEnd ? line.length - 1 - step : step;
    const value = line.at(index);
    if (!sameType(value, wanted)) continue;
    const order = compareScalars(value, wanted);
    if (larger ? order < 0 : order > 0) continue;
    if (best < 0 || (larger ? compareScalars(value, line.at(best)) < 0 : compareScalars(value, line.at(best)) > 0))
      best = index;
  }
  return best;
}

/** A blank lookup value is 0 as everywhere; too long a text is refused. */
function wantedOf(value: Value): Scalar {
  const wanted = (value as Scalar) ?? 0;
  return typeof wanted === 'string' && wanted.length > longestCriterion ? errors.value : wanted;
}

function match([value = null, range = null, type = 1]: readonly Value[], site: Site): Scalar {
  const wanted = wantedOf(value);
  const order = toNumber(type as Scalar);
  if (wanted instanceof CellError) return wanted;
  if (range instanceof CellError) return range;
  if (order instanceof CellError) return order;
  const line = lineOf(range, site);
  if (!line) return errors.notAvailable;
  const found =
    order === 0 ? findEqual(line, wanted, 'wildcard', false, site) : findSorted(line, wanted, order > 0 ? 1 : -1);
  return found < 0 ? errors.notAvailable : found + 1;
}

const matchModes: Readonly<Record<string, Match>> = {
  '0': 'exact',
  '-1': 'nextSmaller',
  '1': 'nextLarger',
  '2': 'wildcard',
};

/** Index of a match as XMATCH and XLOOKUP find it; -1 without one. */
function extendedMatch(wanted: Scalar, line: Line, mode: Scalar, order: Scalar, site: Site): number | CellError {
  const matching = matchModes[toText(toNumber(mode))];
  const direction = order === null ? 1 : toNumber(order);
  if (!matching || direction instanceof CellError || ![1, -1, 2, -2].includes(direction)) return errors.value;
  const fromEnd = direction === -1;
  // Here a blank is looked for as a blank.
  if (wanted === null) return findBlank(line, fromEnd);
  const found = findEqual(line, wanted, matching, fromEnd, site);
  if (found >= 0 || matching === 'exact' || matching === 'wildcard') return found;
  return findNearest(line, wanted, matching === 'nextLarger', fromEnd);
}

function findBlank(line: Line, fromEnd: boolean): number {
  for (let step = 0; step < line.length; step++) {
    const index = fromEnd ? line.length - 1 - step : step;
    if (line.at(index) === null) return index;
  }
  return -1;
}

function xmatch([value = null, range = null, mode = null, order = null]: readonly Value[], site: Site): Scalar {
  if (range instanceof CellError) return range;
  const line = lineOf(range, site);
  if (!line) return errors.value;
  const found = extendedMatch(value as Scalar, line, mode as Scalar, order as Scalar, site);
  if (found instanceof CellError) return found;
  return found < 0 ? errors.notAvailable : found + 1;
}

function xlookup(given: readonly Value[], site: Site): Value {
  const [value = null, range = null, results = null, otherwise = null, mode = null, order = null] = given;
  if (range instanceof CellError) return range;
  if (results instanceof CellError) return results;
  const line = lineOf(range, site);
  if (!line) return errors.value;
  const vertical = line.grid.columns === 1;
  const found = extendedMatch(value as Scalar, line, mode as Scalar, order as Scalar, site);
  if (found instanceof CellError) return found;
  if (found < 0) return otherwise ?? errors.notAvailable;
  const [rows, columns] = sizeOf(results);
  if (vertical ? rows !== line.grid.rows : columns !== line.grid.columns) return errors.value;
  return vertical ? part(results, found + 1, 0) : part(results, 0, found + 1);
}

function sizeOf(value: Value): readonly [number, number] {
  if (value instanceof Range) return [value.area.rows, value.area.columns];
  return value instanceof Grid ? [value.rows, value.columns] : [1, 1];
}

/** INDEX: row and column from 1; 0 is all of them. A range gives a range. */
function part(value: Value, row: number, column: number): Value {
  const [rows, columns] = sizeOf(value);
  if (row < 0 || column < 0) return errors.value;
  if (row > rows || column > columns) return errors.reference;
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const height = row === 0 ? rows : 1;
  const width = column === 0 ? columns : 1;
  if (value instanceof Range) {
    return new Range(value.sheet, {
      row: value.area.row + top,
      column: value.area.column + left,
      rows: height,
      columns: width,
    });
  }
  if (!(value instanceof Grid)) return value;
  if (height === 1 && width === 1) return value.at(top, left);
  const filled = row === 0 ? value.filled : 1;
  const cells = Array.from({ length: filled * width }, (_, at) =>
    value.at(top + Math.floor(at / width), left + (at % width)),
  );
  return new Grid(height, width, cells, filled, value.rest);
}

function index([value = null, rowGiven = null, columnGiven]: readonly Value[]): Value {
  if (value instanceof CellError) return value;
  const row = toNumber(rowGiven as Scalar);
  const column = columnGiven === undefined ? undefined : toNumber(columnGiven as Scalar);
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const [rows, columns] = sizeOf(value);
  // One number counts along the only row or column there is.
  if (column === undefined && rows === 1 && columns > 1) return part(value, 0, Math.trunc(row));
  if (column === undefined && columns > 1) return row === 0 ? value : part(value, Math.trunc(row), 0);
  return part(value, Math.trunc(row), Math.trunc(column ?? (columns === 1 ? 1 : 0)));
}

function lookupIn(given: readonly Value[], site: Site, vertical: boolean): Value {
  const [value = null, table = null, which = null, approximate] = given;
  const wanted = wantedOf(value);
  const number = toNumber(which as Scalar);
  const sorted = approximate === undefined ? true : toCondition(approximate as Scalar);
  if (wanted instanceof CellError) return wanted;
  if (table instanceof CellError) return table;
  if (number instanceof CellError) return number;
  if (sorted instanceof CellError) return sorted;
  const [rows, columns] = sizeOf(table);
  const place = Math.trunc(number);
  if (place < 1) return errors.value;
  if (place > (vertical ? columns : rows)) return errors.reference;
  const line = lineOf(vertical ? part(table, 0, 1) : part(table, 1, 0), site);
  if (!line) return errors.notAvailable;
  const found = sorted ? findSorted(line, wanted, 1) : findEqual(line, wanted, 'wildcard', false, site);
  if (found < 0) return errors.notAvailable;
  return vertical ? part(table, found + 1, place) : part(table, place, found + 1);
}

function lookup([value = null, range = null, results]: readonly Value[], site: Site): Value {
  const wanted = wantedOf(value);
  if (wanted instanceof CellError) return wanted;
  if (range instanceof CellError) return range;
  if (results instanceof CellError) return results;
  const [rows, columns] = sizeOf(range);
  const wide = columns > rows;
  // The array form looks along the longer side and answers from the last line.
  const line = lineOf(rows === 1 || columns === 1 ? range : wide ? part(range, 1, 0) : part(range, 0, 1), site);
  const answers =
    results ?? (rows === 1 || columns === 1 ? range : wide ? part(range, rows, 0) : part(range, 0, columns));
  if (!line) return errors.notAvailable;
  const found = findSorted(line, wanted, 1);
  if (found < 0) return errors.notAvailable;
  const [answerRows] = sizeOf(answers);
  return answerRows === 1 ? part(answers, 1, found + 1) : part(answers, found + 1, 1);
}

export const lookups: FunctionTable = {
  MATCH: mixed(2, 3, ['value', 'array', 'value'], match),
  XMATCH: mixed(2, 4, ['value', 'array', 'value', 'value'], xmatch),
  XLOOKUP: mixed(3, 6, ['value', 'array', 'array', 'any', 'value', 'value'], xlookup),
  INDEX: mixed(2, 3, ['array', 'value', 'value'], index),
  VLOOKUP: mixed(3, 4, ['value', 'array', 'value', 'value'], (given, site) => lookupIn(given, site, true)),
  HLOOKUP: mixed(3, 4, ['value', 'array', 'value', 'value'], (given, site) => lookupIn(given, site, false)),
  LOOKUP: mixed(2, 3, ['value', 'array', 'array'], lookup),
};
