// Reading the cells of a range the way `values`, `formulas`, `text` and their kin give them: rows of columns, or `null`
// where there are too many (whole rows and columns, or more than five million cells).
import { CellError, plainValue } from '../model/cell-error';
import type { RangeTarget } from './areas';
import { cellText } from './cell-text';
import { formatAt, isUnbounded } from './formats';
import { cellsPerRead } from './guards';
import { toR1C1 } from './r1c1';

export { plainValue };

function isTooLarge(range: RangeTarget): boolean {
  return isUnbounded(range.area) || range.area.rows * range.area.columns > cellsPerRead;
}

export function readValues(range: RangeTarget): unknown {
  if (isTooLarge(range)) return null;
  const { area, sheet } = range;
  const rows = new Array<unknown>(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const line: unknown[] = sheet.cells.rowValues(area.row + i, area.column, area.columns);
    for (let j = 0; j < line.length; j++) if (line[j] instanceof CellError) line[j] = (line[j] as CellError).code;
    rows[i] = line;
  }
  return rows;
}

/** One answer for each cell; `null` where the range is too large. */
export function readCells(range: RangeTarget, read: (row: number, column: number) => unknown): unknown {
  if (isTooLarge(range)) return null;
  const { area } = range;
  const rows = new Array<unknown[]>(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const line = new Array<unknown>(area.columns);
    for (let j = 0; j < area.columns; j++) line[j] = read(area.row + i, area.column + j);
    rows[i] = line;
  }
  return rows;
}

export function readFormulas(range: RangeTarget): unknown {
  const { cells } = range.sheet;
  return readCells(range, (row, column) => cells.formula(row, column)?.text ?? plainValue(cells.value(row, column)));
}

export function readFormulasR1C1(range: RangeTarget): unknown {
  const { cells } = range.sheet;
  return readCells(range, (row, column) => {
    const formula = cells.formula(row, column);
    return formula ? toR1C1(formula.text, row, column) : plainValue(cells.value(row, column));
  });
}

export function readText(range: RangeTarget): unknown {
  const { host, sheet } = range;
  return readCells(range, (row, column) =>
    cellText(
      sheet.cells.value(row, column),
      formatAt(host.model, sheet, row, column).numberFormat,
      host.model.date1904,
    ),
  );
}

export function readNumberFormats(range: RangeTarget): unknown {
  const { host, sheet, area } = range;
  if (isUnbounded(area)) return null;
  return readCells(range, (row, column) => formatAt(host.model, sheet, row, column).numberFormat);
}

export function readValueTypes(range: RangeTarget): unknown {
  const { cells } = range.sheet;
  return readCells(range, (row, column) => {
    const value = cells.value(row, column);
    if (value instanceof CellError) return 'Error';
    if (value === '') return cells.formula(row, column) ? 'String' : 'Empty';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  });
}
