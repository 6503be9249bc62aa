// Small tables beside the tracker, such as what was closed earlier or what was asked: each on a sheet of its own, known by
// its headings, in any of the six languages.
import { filledColumns, gridOf, type Grid } from '../layout/grid';
import type { SheetLayout } from '../layout/layout';
import type { CellValue, SheetContent } from '../sheet/cells';
import { fold } from '../vocabulary/fold';
import type { Words } from '../vocabulary/words';

/** Headings stand near the top. */
const deepestHeader = 20;

/** What `read` makes of the first row that it takes for headings, in the sheets that are no trackers; else `null`. */
export function findSmallTable<Found>(
  sheets: readonly SheetContent[],
  layouts: readonly SheetLayout[],
  read: (grid: Grid, headerRow: number, layout: SheetLayout) => Found | null,
): Found | null {
  for (const layout of layouts) {
    const content = sheets.find(({ id }) => id === layout.sheet);
    if (!content || layout.kind !== 'other' || layout.excluded === true) continue;
    const grid = gridOf(content);
    for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + deepestHeader); row++) {
      const found = read(grid, row, layout);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Which column each heading stands over, the first where there are several; `valueAt` reads a cell of the row. */
export function headingFinder<Heading extends string>(headings: Readonly<Record<Heading, Words>>) {
  const byWord = new Map<string, Heading>();
  for (const heading of keysOf(headings))
    for (const words of Object.values(headings[heading])) for (const word of words) byWord.set(fold(word), heading);
  return (
    grid: Grid,
    row: number,
    valueAt: (grid: Grid, row: number, column: number) => CellValue,
  ): ReadonlyMap<Heading, number> => {
    const found = new Map<Heading, number>();
    for (const column of filledColumns(grid, row)) {
      const heading = byWord.get(fold(String(valueAt(grid, row, column))));
      if (heading && !found.has(heading)) found.set(heading, column);
    }
    return found;
  };
}

function keysOf<Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(of) as Key[];
}
