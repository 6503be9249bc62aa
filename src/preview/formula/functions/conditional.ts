// COUNTIF(S), SUMIF(S) and their like. Norm: support.microsoft.com, "COUNTIFS function"; ranges of different size give
// #VALUE!, except that SUMIF and AVERAGEIF take from their last range as many cells as they test.
import { CellError } from '../../model/cell-error';
import { errors, Range, type Grid, type Scalar, type Value } from '../cell-values';
import { longestCriterion, readCriterion, type Criterion } from '../criteria';
import { mixed, type FunctionSpec, type FunctionTable, type Site, type Taking } from '../function-spec';
import { average, largest, smallest, sum } from './statistics';

interface Test {
  readonly grid: Grid;
  readonly criterion: Criterion;
}

/** Pairs of range and criterion, or the error that the formula gives. */
function testsOf(pairs: readonly Value[], site: Site): Test[] | CellError {
  const tests: Test[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const range = pairs[at] ?? null;
    const given = (pairs[at + 1] ?? null) as Scalar;
    if (range instanceof CellError) return range;
    if (!(range instanceof Range)) return errors.value;
    if (typeof given === 'string' && given.length > longestCriterion) return errors.value;
    tests.push({ grid: site.workings.grid(range), criterion: readCriterion(given) });
  }
  const [first] = tests;
  if (tests.some(({ grid }) => grid.rows !== first?.grid.rows || grid.columns !== first.grid.columns))
    return errors.value;
  return tests;
}

/** Visits each cell (row, column of the ranges) that passes all tests; `times` counts alike rows below the used ones. */
function eachPassing(
  tests: readonly Test[],
  site: Site,
  visit: (row: number, column: number, times: number) => void,
): void {
  const [first] = tests;
  if (!first) return;
  const { rows, columns } = first.grid;
  const filled = Math.max(...tests.map(({ grid }) => grid.filled));
  const passes = (row: number, column: number) =>
    tests.every(({ grid, criterion }) => criterion.holds(grid.at(row, column)));
  const candidates = shortestCandidates(tests, site);
  // A criterion that an index answers never holds for a blank, so the rows below need no look.
  if (candidates) {
    for (const row of candidates) if (passes(row, 0)) visit(row, 0, 1);
    return;
  }
  for (let row = 0; row < filled; row++) {
    for (let column = 0; column < columns; column++) if (passes(row, column)) visit(row, column, 1);
  }
  if (filled < rows) {
    for (let column = 0; column < columns; column++) if (passes(filled, column)) visit(filled, column, rows - filled);
  }
}

function shortestCandidates(tests: readonly Test[], site: Site): readonly number[] | null {
  let shortest: readonly number[] | null = null;
  for (const { grid, criterion } of tests) {
    if (criterion.equals === undefined) continue;
    const rows = site.workings.index(grid)?.looseRows(criterion.equals);
    if (rows && (shortest === null || rows.length < shortest.length)) shortest = rows;
  }
  return shortest;
}

function count(pairs: readonly Value[], site: Site): Scalar {
  const tests = testsOf(pairs, site);
  if (tests instanceof CellError) return tests;
  let total = 0;
  eachPassing(tests, site, (_row, _column, times) => (total += times));
  return total;
}

type Statistic = (numbers: readonly number[]) => number | CellError;

function collect(values: Value, pairs: readonly Value[], site: Site, statistic: Statistic): Scalar {
  if (values instanceof CellError) return values;
  if (!(values instanceof Range)) return errors.value;
  const tests = testsOf(pairs, site);
  if (tests instanceof CellError) return tests;
  const grid = site.workings.grid(values);
  const [first] = tests;
  if (first && (first.grid.rows !== grid.rows || first.grid.columns !== grid.columns)) return errors.value;
  const numbers: number[] = [];
  const failures: CellError[] = [];
  // Rows below the used ones are blank: they add nothing to any of these statistics.
  eachPassing(tests, site, (row, column) => {
    const value = grid.at(row, column);
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) failures.push(value);
  });
  return failures[0] ?? statistic(numbers);
}

/** SUMIF(tested, criterion, values): as many values as are tested, from the given top-left cell on. */
function oneTest(statistic: Statistic): FunctionSpec {
  return mixed(
    2,
    3,
    ['any', 'value', 'any'],
    ([tested = null, criterion = null, values = null], site) => {
      if (tested instanceof CellError) return tested;
      if (!(tested instanceof Range)) return errors.value;
      if (values instanceof CellError) return values;
      const { rows, columns } = tested.area;
      const from = values instanceof Range ? values : tested;
      const source = new Range(from.sheet, { row: from.area.row, column: from.area.column, rows, columns });
      return collect(source, [tested, criterion], site, statistic);
    },
    { seesErrors: true },
  );
}

const pair: readonly Taking[] = ['any', 'value'];
const many = 254;

function manyTests(statistic: Statistic): FunctionSpec {
  const takes: readonly Taking[] = ['any', ...pair];
  return mixed(
    3,
    many + 1,
    takes,
    ([values = null, ...pairs], site) =>
      pairs.length % 2 === 0 ? collect(values, pairs, site, statistic) : errors.value,
    { repeating: 2, seesErrors: true },
  );
}

export const conditional: FunctionTable = {
  COUNTIF: mixed(2, 2, pair, count, { seesErrors: true }),
  COUNTIFS: mixed(2, many, pair, (pairs, site) => (pairs.length % 2 === 0 ? count(pairs, site) : errors.value), {
    repeating: 2,
    seesErrors: true,
  }),
  SUMIF: oneTest(sum),
  AVERAGEIF: oneTest(average),
  SUMIFS: manyTests(sum),
  AVERAGEIFS: manyTests(average),
  MAXIFS: manyTests(largest),
  MINIFS: manyTests(smallest),
};
