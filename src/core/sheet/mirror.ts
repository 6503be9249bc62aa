// A drafted sheet with its columns in reverse: how it reads from right to left where the sheet itself cannot.
import type { Area } from './cells';
import type { DraftCell, SheetDraft } from './draft';

/** `null` for a sheet that computes or has charts: what speaks of its cells would have to be turned as well. */
export function mirrored(draft: SheetDraft): SheetDraft | null {
  const computes = draft.rows.some((cells) => cells.some((cell) => cell?.formula !== undefined));
  if (computes || draft.charts || draft.fills || draft.hidden === true) return null;
  const width = widthOf(draft);
  const turned = (area: Area): Area => ({ ...area, column: width - area.column - area.columns });
  return {
    ...draft,
    columns: Array.from({ length: width }, (_, column) => draft.columns[width - 1 - column] ?? { width: 8 }),
    rows: draft.rows.map((cells) => turnedRow(cells, width)),
    ...(draft.tables ? { tables: draft.tables.map(turned) } : {}),
  };
}

function widthOf({ columns, rows }: SheetDraft): number {
  let width = Math.max(1, columns.length);
  for (const cells of rows)
    for (const [column, cell] of cells.entries()) if (cell) width = Math.max(width, column + (cell.span ?? 1));
  return width;
}

function turnedRow(cells: readonly (DraftCell | null)[], width: number): readonly (DraftCell | null)[] {
  const row = Array.from({ length: width }, (): DraftCell | null => null);
  for (const [column, cell] of cells.entries()) if (cell) row[width - column - (cell.span ?? 1)] = cell;
  return row;
}
