// From whatever an expression gave to what an operator or a function can work on: one value, or a grid to run through.
import { errors, Grid, Range, type Scalar, type Value } from './cell-values';
import type { Site } from './function-spec';

/** One value for a cell: blank becomes 0, a grid gives its first value. */
export function result(value: Value, site: Site): Scalar {
  const single = value instanceof Grid ? value.at(0, 0) : value instanceof Range ? intersect(value, site) : value;
  return single ?? 0;
}

/** The cell of a range that stands in the formula's row or column; a single cell wherever it is. */
export function intersect(range: Range, site: Site): Scalar {
  const { sheet, area } = range;
  if (area.rows === 1 && area.columns === 1) return site.workings.read(sheet, area.row, area.column);
  const row = area.rows === 1 ? area.row : site.row;
  const column = area.columns === 1 ? area.column : site.column;
  const inside =
    (area.rows === 1 || area.columns === 1) &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return inside ? site.workings.read(sheet, row, column) : errors.value;
}

/** What an operator or a `value` argument works on. */
export function operand(value: Value, site: Site): Scalar | Grid {
  if (!(value instanceof Range)) return value;
  return site.arrays && (value.area.rows > 1 || value.area.columns > 1)
    ? site.workings.grid(value)
    : intersect(value, site);
}

/** Runs `compute` once, or once per cell when there are grids: single rows and columns stretch, what is missing is #N/A. */
export function lift(
  given: readonly (Scalar | Grid)[],
  compute: (scalars: readonly Scalar[]) => Scalar,
): Scalar | Grid {
  const grids = given.filter((value) => value instanceof Grid);
  if (grids.length === 0) return compute(given as readonly Scalar[]);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const filled = Math.max(...grids.map((grid) => (grid.rows === 1 && rows > 1 ? 0 : grid.filled)));
  const at = (row: number, column: number): Scalar[] =>
    given.map((value) => {
      if (!(value instanceof Grid)) return value;
      if ((row >= value.rows && value.rows !== 1) || (column >= value.columns && value.columns !== 1))
        return errors.notAvailable;
      return value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column);
    });
  // Below what is stored all rows are alike, unless a shorter grid ends there or columns differ.
  const uniform = filled < rows && grids.every((grid) => grid.rows === rows) && columns === 1;
  const stored = uniform ? filled : rows;
  const cells = new Array<Scalar>(stored * columns);
  for (let row = 0, index = 0; row < stored; row++) {
    for (let column = 0; column < columns; column++) cells[index++] = compute(at(row, column));
  }
  return new Grid(rows, columns, cells, stored, uniform ? compute(at(filled, 0)) : null);
}
