// The day a tracker says its statuses stood at, in a line above its header (or in the sheet's name).
import type { Day } from '../recommendation/day';
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
      for (const column of filledColumns(grid, row)) {
        const value = ownValue(grid, row, column);
        const day = typeof value === 'string' ? readAsAt(value) : null;
        if (day !== null) return day;
      }
    }
  }
  return readAsAt(sheet.name);
}
