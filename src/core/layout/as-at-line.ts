// The day a tracker says its statuses stood at, in a line above its header (or in the sheet's name).
import { type Day, dayOfSerial } from '../recommendation/day';
import type { CellValue } from '../sheet/cells';
import { readAsAt } from '../vocabulary/as-at';
import { filledColumns, type Grid, ownValue } from './grid';
import type { SheetLayout } from './layout';

/** Rows at the top of a sheet, and right above a header, where such a line stands. */
const topRows = 12;

/** The latest day stated on any of the sheets; `null` when none states one. */
export function findStatedDay(sheets: readonly { readonly sheet: SheetLayout; readonly grid: Grid }[]): Day | null {
  const days = sheets.flatMap(({ sheet, grid }) => statedDay(sheet, grid) ?? []);
  return days.sort().at(-1) ?? null;
}

export function statedDay(sheet: SheetLayout, grid: Grid): Day | null {
  for (const { headerRows } of sheet.blocks) {
    const header = headerRows[0] ?? 0;
    for (let row = header - 1; row >= Math.max(grid.firstRow, header - topRows); row--) {
      const day = statedIn(filledColumns(grid, row).map((column) => ownValue(grid, row, column)));
      if (day !== null) return day;
    }
  }
  return readAsAt(sheet.name);
}

/** Cells of a line that names the day; a row of data has more. */
const longestLine = 3;
/** The serial numbers of the years from 1954 on: a smaller number is not a day. */
const firstSerial = 20_000;

/** "As at 31 March 2022" in one cell, or "As at:" in one and the day in the next. */
function statedIn(values: readonly CellValue[]): Day | null {
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string') continue;
    const day = readAsAt(value) ?? (values.length > longestLine ? null : saidBeside(value, values[index + 1] ?? ''));
    if (day !== null) return day;
  }
  return null;
}

function saidBeside(label: string, value: CellValue): Day | null {
  if (typeof value === 'boolean') return null;
  const day = typeof value === 'number' && value >= firstSerial ? dayOfSerial(value) : value;
  return readAsAt(`${label} ${day ?? ''}`);
}
