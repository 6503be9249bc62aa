// Running through the values of arguments the way SUM and its like do: in ranges and arrays only numbers count, typed
// right into the formula texts and truth values are numbers too.
import { CellError } from '../model/cell-error';
import { Grid, isScalar, Range, toNumber, type Scalar, type Value } from './cell-values';
import type { Site } from './function-spec';

/**
 * `times` is more than 1 for the blank remainder of a whole column. `direct`: written as an argument itself. An error
 * given back ends the walk.
 */
export type Visit = (value: Scalar, times: number, direct: boolean) => CellError | null;

/** The error that ended the walk, `null` after going through all values. */
export function eachValue(given: readonly Value[], site: Site, visit: Visit): CellError | null {
  for (const value of given) {
    const failure = isScalar(value)
      ? visit(value, 1, true)
      : eachInGrid(value instanceof Range ? site.workings.grid(value) : value, visit);
    if (failure) return failure;
  }
  return null;
}

function eachInGrid(grid: Grid, visit: Visit): CellError | null {
  for (const value of grid.cells) {
    const failure = visit(value, 1, false);
    if (failure) return failure;
  }
  const below = (grid.rows - grid.filled) * grid.columns;
  return below > 0 ? visit(grid.rest, below, false) : null;
}

/** The numbers among the arguments, or the first error. */
export function numbersOf(given: readonly Value[], site: Site): number[] | CellError {
  const numbers: number[] = [];
  const failure = eachValue(given, site, (value, times, direct) => {
    const number = direct ? toNumber(value) : value;
    if (number instanceof CellError) return number;
    if (typeof number === 'number') for (let i = 0; i < times; i++) numbers.push(number);
    return null;
  });
  return failure ?? numbers;
}

/** As `numbersOf` for AVERAGEA and its like: TRUE is 1, texts in cells are 0, blanks do not count. */
export function numbersOfAll(given: readonly Value[], site: Site): number[] | CellError {
  const numbers: number[] = [];
  const failure = eachValue(given, site, (value, times, direct) => {
    if (value === null && !direct) return null;
    const number = typeof value === 'string' && !direct ? 0 : toNumber(value);
    if (number instanceof CellError) return number;
    for (let i = 0; i < times; i++) numbers.push(number);
    return null;
  });
  return failure ?? numbers;
}

/** A range or scalar as a grid. */
export function gridOf(value: Value, site: Site): Grid {
  if (value instanceof Grid) return value;
  return value instanceof Range ? site.workings.grid(value) : new Grid(1, 1, [value]);
}
