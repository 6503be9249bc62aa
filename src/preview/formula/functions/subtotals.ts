// SUBTOTAL and AGGREGATE: statistics that pass over hidden rows, errors and other subtotals. Norm: support.microsoft.com,
// "SUBTOTAL function", "AGGREGATE function".
import { contains } from '../../../core/sheet/a1';
import { CellError } from '../../model/cell-error';
import type { SheetModel } from '../../model/sheet-model';
import { numbersOf } from '../aggregation';
import { errors, Grid, isScalar, Range, toNumber, type Scalar, type Value } from '../cell-values';
import { mixed, type FunctionTable, type Site } from '../function-spec';
import { numberedStatistics, parameterStatistics } from './statistics';

interface Passing {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** Rows that an active filter hides; SUBTOTAL never counts these, whatever its number. */
function isFiltered(sheet: SheetModel, row: number): boolean {
  if (sheet.rows.get(row)?.hidden !== true) return false;
  const filters = [sheet.filter, ...sheet.tables.map((table) => table.filter)];
  return filters.some(
    (filter) =>
      filter !== null &&
      filter.criteria.size > 0 &&
      row > filter.area.row &&
      contains({ ...filter.area, column: 0, columns: 1 }, row, 0),
  );
}

function valuesOf(range: Range, passing: Passing, site: Site): Scalar[] {
  const { sheet, area } = range;
  const grid = site.workings.grid(range);
  const values: Scalar[] = [];
  for (let row = 0; row < grid.filled; row++) {
    const sheetRow = area.row + row;
    if (passing.hidden ? sheet.rows.get(sheetRow)?.hidden === true : isFiltered(sheet, sheetRow)) continue;
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.at(row, column);
      if (value === null || (passing.errors && value instanceof CellError)) continue;
      if (passing.nested && isSubtotal(sheet, sheetRow, area.column + column)) continue;
      values.push(value);
    }
  }
  return values;
}

function isSubtotal(sheet: SheetModel, row: number, column: number): boolean {
  const formula = sheet.cells.formula(row, column);
  return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula.text);
}

function collect(given: readonly Value[], passing: Passing, site: Site): Grid | CellError {
  const values: Scalar[] = [];
  for (const value of given) {
    if (value instanceof CellError) return value;
    if (value instanceof Range) for (const found of valuesOf(value, passing, site)) values.push(found);
    else if (isScalar(value)) values.push(value);
    else for (const found of value.cells) if (!(passing.errors && found instanceof CellError)) values.push(found);
  }
  return new Grid(values.length, 1, values);
}

const countA = 3;

function statistic(number: number, values: Grid, site: Site): Scalar {
  if (number === countA) return values.cells.filter((value) => value !== null).length;
  const run = numberedStatistics[number];
  if (!run) return errors.value;
  // COUNT alone takes no notice of errors.
  const counted =
    number === 2
      ? new Grid(
          values.rows,
          1,
          values.cells.map((value) => (typeof value === 'number' ? value : null)),
        )
      : values;
  const numbers = numbersOf([counted], site);
  return numbers instanceof CellError ? numbers : run(numbers);
}

function subtotal([which = null, ...given]: readonly Value[], site: Site): Scalar {
  const code = toNumber(which as Scalar);
  if (code instanceof CellError) return code;
  const hidden = code > 100;
  const number = Math.trunc(hidden ? code - 100 : code);
  if (number < 1 || number > 11 || !given.every((value) => value instanceof Range)) return errors.value;
  const values = collect(given, { hidden, errors: false, nested: true }, site);
  return values instanceof CellError ? values : statistic(number, values, site);
}

function aggregate([which = null, option = null, ...given]: readonly Value[], site: Site): Scalar {
  const number = toNumber(which as Scalar);
  const choice = toNumber(option as Scalar);
  if (number instanceof CellError) return number;
  if (choice instanceof CellError) return choice;
  if (choice < 0 || choice > 7) return errors.value;
  const passing: Passing = { hidden: choice % 2 === 1, errors: [2, 3, 6, 7].includes(choice), nested: choice < 4 };
  const withParameter = parameterStatistics[Math.trunc(number)];
  const values = collect(withParameter ? given.slice(0, 1) : given, passing, site);
  if (values instanceof CellError) return values;
  if (!withParameter) return statistic(Math.trunc(number), values, site);
  const last = given[1] ?? null;
  const parameter = toNumber(
    last instanceof Range ? site.workings.read(last.sheet, last.area.row, last.area.column) : (last as Scalar),
  );
  if (given.length < 2) return errors.value;
  if (parameter instanceof CellError) return parameter;
  const numbers = numbersOf([values], site);
  return numbers instanceof CellError ? numbers : withParameter(numbers, parameter);
}

export const subtotals: FunctionTable = {
  SUBTOTAL: mixed(2, 255, ['value', 'any'], subtotal),
  AGGREGATE: mixed(3, 255, ['value', 'value', 'array'], aggregate),
};
