// Questions about values and places. Norm: support.microsoft.com, "Information functions".
import { CellError } from '../../model/cell-error';
import { errors, Grid, Range, toNumber, type Scalar, type Value } from '../cell-values';
import { inquiring, mixed, scalars, whole, type FunctionSpec, type FunctionTable, type Site } from '../function-spec';

function is(test: (value: Scalar) => boolean): FunctionSpec {
  return inquiring(1, 1, ([value = null]) => test(value));
}

/** One number for a cell or one line, a grid for more; the formula's own place without an argument. */
function position(given: readonly Value[], site: Site, own: number, along: 'row' | 'column'): Value {
  const [range] = given;
  if (range === undefined) return own + 1;
  if (range instanceof CellError) return range;
  if (!(range instanceof Range)) return errors.value;
  const first = range.area[along];
  const count = along === 'row' ? range.area.rows : range.area.columns;
  if (count === 1 || !site.arrays) return first + 1;
  const numbers = Array.from({ length: count }, (_, index) => first + index + 1);
  return along === 'row' ? new Grid(count, 1, numbers) : new Grid(1, count, numbers);
}

function extent(along: 'rows' | 'columns'): FunctionSpec {
  return whole(1, 1, ([value = null]) => {
    if (value instanceof CellError) return value;
    if (value instanceof Range) return value.area[along];
    return value instanceof Grid ? value[along] : errors.value;
  });
}

const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#GETTING_DATA': 8,
};

function parity(remainder: number): FunctionSpec {
  return scalars(1, 1, ([value = null]) => {
    const number = typeof value === 'boolean' ? errors.value : toNumber(value);
    return number instanceof CellError ? number : Math.abs(Math.trunc(number)) % 2 === remainder;
  });
}

export const information: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is((value) => value instanceof CellError),
  ISERR: is((value) => value instanceof CellError && value.code !== '#N/A'),
  ISNA: is((value) => value instanceof CellError && value.code === '#N/A'),
  ISREF: whole(1, 1, ([value = null]) => value instanceof Range),
  ISFORMULA: whole(1, 1, ([value = null]) =>
    value instanceof Range ? value.sheet.cells.formula(value.area.row, value.area.column) !== undefined : errors.value,
  ),
  ISEVEN: parity(0),
  ISODD: parity(1),
  NA: scalars(0, 0, () => errors.notAvailable),
  'ERROR.TYPE': inquiring(1, 1, ([value = null]) =>
    value instanceof CellError ? (errorNumbers[value.code] ?? errors.notAvailable) : errors.notAvailable,
  ),
  TYPE: whole(1, 1, ([value = null], site) => {
    const single = value instanceof Range && value.area.rows * value.area.columns === 1;
    const found = single ? site.workings.read(value.sheet, value.area.row, value.area.column) : value;
    if (found instanceof Grid || found instanceof Range) return 64;
    if (found instanceof CellError) return 16;
    return typeof found === 'string' ? 2 : typeof found === 'boolean' ? 4 : 1;
  }),
  N: inquiring(1, 1, ([value = null]) => {
    if (value instanceof CellError || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  }),
  T: inquiring(1, 1, ([value = null]) => (value instanceof CellError || typeof value === 'string' ? value : '')),
  ROW: mixed(0, 1, ['any'], (given, site) => position(given, site, site.row, 'row'), { seesErrors: true }),
  COLUMN: mixed(0, 1, ['any'], (given, site) => position(given, site, site.column, 'column'), { seesErrors: true }),
  ROWS: extent('rows'),
  COLUMNS: extent('columns'),
  SHEET: whole(0, 1, ([value], site) => {
    const sheet = value instanceof Range ? value.sheet : site.sheet;
    if (typeof value === 'string') {
      const named = site.workings.model.sheets.findIndex(({ name }) => name.toLowerCase() === value.toLowerCase());
      return named < 0 ? errors.notAvailable : named + 1;
    }
    return site.workings.model.sheets.indexOf(sheet) + 1;
  }),
};
