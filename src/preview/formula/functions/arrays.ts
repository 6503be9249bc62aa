// Functions of whole arrays: SUMPRODUCT, and those that give an array back. Norm: support.microsoft.com, "SUMPRODUCT
// function", "UNIQUE function", "SORT function", "FILTER function".
import { CellError } from '../../model/cell-error';
import { gridOf } from '../aggregation';
import { compareScalars, errors, Grid, toCondition, toNumber, type Scalar, type Value } from '../cell-values';
import { searchKey } from '../search-index';
import { mixed, whole, type FunctionTable, type Site } from '../function-spec';

function sumProduct(given: readonly Value[], site: Site): Scalar {
  const grids: Grid[] = [];
  for (const value of given) {
    if (value instanceof CellError) return value;
    grids.push(gridOf(value, site));
  }
  const [first] = grids;
  if (!first || grids.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    return errors.value;
  const filled = Math.max(...grids.map((grid) => grid.filled));
  let total = 0;
  for (let row = 0; row < Math.min(filled + 1, first.rows); row++) {
    const times = row < filled ? 1 : first.rows - filled;
    for (let column = 0; column < first.columns; column++) {
      let product = times;
      for (const grid of grids) {
        const value = grid.at(row, column);
        if (value instanceof CellError) return value;
        // Texts and truth values count as 0.
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
  }
  return Number.isFinite(total) ? total : errors.number;
}

/** The stored rows; whole columns end with their last used row here. */
function rowsOf(grid: Grid): Scalar[][] {
  return Array.from({ length: grid.filled }, (_, row) =>
    Array.from({ length: grid.columns }, (_cell, column) => grid.at(row, column)),
  );
}

function turned(grid: Grid): Grid {
  return Grid.ofRows(
    Array.from({ length: grid.columns }, (_, column) =>
      Array.from({ length: grid.filled }, (_cell, row) => grid.at(row, column)),
    ),
  );
}

function gridOrError(rows: readonly (readonly Scalar[])[], otherwise: Value = errors.calculation): Value {
  return rows.length === 0 || rows[0]?.length === 0 ? otherwise : Grid.ofRows(rows);
}

/** Runs on columns by turning the array first and back afterwards. */
function alongColumns(value: Value, run: (grid: Grid) => Value): Value {
  const found = value instanceof Grid ? run(turned(value)) : value;
  return found instanceof Grid ? turned(found) : found;
}

function unique([value = null, byColumn = null, once = null]: readonly Value[], site: Site): Value {
  const columns = toCondition(byColumn as Scalar);
  const single = toCondition(once as Scalar);
  if (columns instanceof CellError) return columns;
  if (single instanceof CellError) return single;
  const run = (grid: Grid): Value => {
    const found = new Map<string, { row: Scalar[]; count: number }>();
    for (const row of rowsOf(grid)) {
      const key = JSON.stringify(row.map((cell) => searchKey(cell) ?? (cell instanceof CellError ? cell.code : null)));
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { row, count: 1 });
    }
    return gridOrError([...found.values()].filter(({ count }) => !single || count === 1).map(({ row }) => row));
  };
  const grid = gridOf(value, site);
  return columns ? alongColumns(grid, run) : run(grid);
}

function order(a: Scalar, b: Scalar, direction: number): number {
  // Blanks come last whichever way one sorts.
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareScalars(a, b) * direction;
}

function sort([value = null, index = null, direction = null, byColumn = null]: readonly Value[], site: Site): Value {
  const key = index === null ? 1 : toNumber(index as Scalar);
  const way = direction === null ? 1 : toNumber(direction as Scalar);
  const columns = toCondition(byColumn as Scalar);
  if (key instanceof CellError) return key;
  if (way instanceof CellError || (way !== 1 && way !== -1)) return errors.value;
  if (columns instanceof CellError) return columns;
  const run = (grid: Grid): Value => {
    if (key < 1 || key > grid.columns) return errors.value;
    return gridOrError(rowsOf(grid).sort((a, b) => order(a[key - 1] ?? null, b[key - 1] ?? null, way)));
  };
  const grid = gridOf(value, site);
  return columns ? alongColumns(grid, run) : run(grid);
}

function sortBy([value = null, ...pairs]: readonly Value[], site: Site): Value {
  const keys = pairs.filter((_, index) => index % 2 === 0).map((key) => gridOf(key, site));
  const ways = keys.map((_, index) => (toNumber((pairs[index * 2 + 1] ?? null) as Scalar) === -1 ? -1 : 1));
  const rows = rowsOf(gridOf(value, site)).map((row, index) => ({ row, index }));
  rows.sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const found = order(key.at(a.index, 0), key.at(b.index, 0), ways[at] ?? 1);
      if (found !== 0) return found;
    }
    return 0;
  });
  return gridOrError(rows.map(({ row }) => row));
}

function filter([value = null, include = null, otherwise]: readonly Value[], site: Site): Value {
  const grid = gridOf(value, site);
  const wanted = gridOf(include, site);
  const byRow = wanted.columns === 1 && wanted.rows === grid.rows;
  if (!byRow && !(wanted.rows === 1 && wanted.columns === grid.columns)) return errors.value;
  const holds = Array.from({ length: byRow ? Math.max(grid.filled, wanted.filled) : grid.columns }, (_, at) =>
    toCondition(byRow ? wanted.at(at, 0) : wanted.at(0, at)),
  );
  const failure = holds.find((condition) => condition instanceof CellError);
  if (failure instanceof CellError) return failure;
  const rows = byRow
    ? rowsOf(new Grid(grid.rows, grid.columns, rowsOf(grid).flat(), grid.filled)).filter(
        (_, row) => holds[row] === true,
      )
    : rowsOf(grid).map((row) => row.filter((_, column) => holds[column] === true));
  return gridOrError(rows, otherwise ?? errors.calculation);
}

export const arrays: FunctionTable = {
  SUMPRODUCT: whole(1, 255, sumProduct, 'array'),
  UNIQUE: mixed(1, 3, ['array', 'value', 'value'], unique),
  SORT: mixed(1, 4, ['array', 'value', 'value', 'value'], sort),
  SORTBY: whole(2, 255, sortBy, 'array'),
  FILTER: mixed(2, 3, ['array', 'array', 'any'], filter),
  TRANSPOSE: whole(1, 1, ([value = null], site) => turned(gridOf(value, site)), 'array'),
  SEQUENCE: whole(1, 4, (given) => {
    const [rows, columns, start, step] = [0, 1, 2, 3].map((at) => toNumber((given[at] ?? 1) as Scalar));
    if (typeof rows !== 'number' || typeof columns !== 'number' || rows < 1 || columns < 1) return errors.value;
    if (typeof start !== 'number' || typeof step !== 'number' || rows * columns > 1_048_576) return errors.value;
    const cells = Array.from({ length: Math.trunc(rows) * Math.trunc(columns) }, (_, at) => start + at * step);
    return new Grid(Math.trunc(rows), Math.trunc(columns), cells);
  }),
  MMULT: whole(2, 2, ([left = null, right = null], site) => product(gridOf(left, site), gridOf(right, site)), 'array'),
};

function product(left: Grid, right: Grid): Value {
  if (left.columns !== right.rows) return errors.value;
  const rows = Array.from({ length: left.rows }, (_, row) =>
    Array.from({ length: right.columns }, (_cell, column): Scalar => {
      let total = 0;
      for (let at = 0; at < left.columns; at++) {
        const a = left.at(row, at);
        const b = right.at(at, column);
        if (typeof a !== 'number' || typeof b !== 'number') return errors.value;
        total += a * b;
      }
      return total;
    }),
  );
  return Grid.ofRows(rows);
}
