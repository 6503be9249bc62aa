// A sheet's cells with its merges at hand: what a cell shows may stand in the corner of a merged area.
import type { Area, CellValue, SheetContent } from '../sheet/cells';

export interface Grid {
  readonly sheet: SheetContent;
  readonly firstRow: number;
  /** Inclusive, as are the columns. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The merged area the cell lies in; `null` for a cell on its own. */
  readonly mergeAt: (row: number, column: number) => Area | null;
}

const rowStep = 16_384;

export function gridOf(sheet: SheetContent): Grid {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const lastRow = sheet.firstRow + sheet.values.length - 1;
  const merged = indexMerges(sheet, lastRow);
  return {
    sheet,
    firstRow: sheet.firstRow,
    lastRow,
    firstColumn: sheet.firstColumn,
    lastColumn: sheet.firstColumn + width - 1,
    mergeAt: merged.size === 0 ? () => null : (row, column) => merged.get(row * rowStep + column) ?? null,
  };
}

function indexMerges(sheet: SheetContent, lastRow: number): Map<number, Area> {
  const cells = new Map<number, Area>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.row + merge.rows - 1, lastRow);
    const right = Math.min(merge.column + merge.columns, merge.column + 200);
    for (let row = merge.row; row <= bottom; row++) {
      for (let column = merge.column; column < right; column++) cells.set(row * rowStep + column, merge);
    }
  }
  return cells;
}

/** Only these columns of the grid, where a sheet holds lists side by side. */
export function columnsFrom(grid: Grid, firstColumn: number, lastColumn: number): Grid {
  return { ...grid, firstColumn, lastColumn };
}

/** What stands in the cell itself; blank for the covered cells of a merge and outside the sheet's used area. */
export function ownValue(grid: Grid, row: number, column: number): CellValue {
  return grid.sheet.values[row - grid.sheet.firstRow]?.[column - grid.sheet.firstColumn] ?? '';
}

/** What a reader sees in the cell: for a covered cell, what stands in the corner of its merge. */
export function shownValue(grid: Grid, row: number, column: number): CellValue {
  const merge = grid.mergeAt(row, column);
  return merge ? ownValue(grid, merge.row, merge.column) : ownValue(grid, row, column);
}

export function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : String(value);
}

export function isFilled(value: CellValue): boolean {
  return typeof value !== 'string' || (value !== '' && value.trim() !== '');
}

/** The columns of a row in which something stands, in order. */
export function filledColumns(grid: Grid, row: number): number[] {
  const found: number[] = [];
  const values = grid.sheet.values[row - grid.sheet.firstRow] ?? [];
  const { firstColumn } = grid.sheet;
  const last = Math.min(values.length, grid.lastColumn - firstColumn + 1);
  for (let index = grid.firstColumn - firstColumn; index < last; index++) {
    if (isFilled(values[index] ?? '')) found.push(firstColumn + index);
  }
  return found;
}

/** A cell merged over so many columns belongs to none of them: it stands over the rows below. */
const wide = 3;

export function isWideHeading(grid: Grid, row: number, column: number): boolean {
  return (grid.mergeAt(row, column)?.columns ?? 1) >= wide;
}
