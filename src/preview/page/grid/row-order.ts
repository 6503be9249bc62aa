// Which sheet rows the grid shows and where: frozen ones above, hidden ones nowhere.
import type { GridRow } from './cell-editor';
import type { SheetReading } from './sheet-reading';

export interface RowPosition {
  readonly pinned: boolean;
  readonly index: number;
}

export class RowOrder {
  readonly pinned: GridRow[] = [];
  readonly shown: GridRow[] = [];
  readonly #positions = new Map<number, RowPosition>();

  constructor(reading: SheetReading, frozen: number) {
    for (let row = 0; row < reading.rowCount; row++) {
      if (reading.isHiddenRow(row)) continue;
      const target = row < frozen ? this.pinned : this.shown;
      this.#positions.set(row, { pinned: row < frozen, index: target.length });
      target.push({ row });
    }
  }

  /** `undefined` for a hidden row. */
  positionOf(row: number): RowPosition | undefined {
    return this.#positions.get(row);
  }
}

/** How many rows to freeze in `room` pixels: a sheet frozen over most of the screen could not be read any more. */
export function frozenRows(reading: SheetReading, room: number): number {
  const { freeze, merges } = reading.sheet;
  const wanted = freeze?.rows ?? 0;
  const cut = merges.some((merge) => merge.row < wanted && merge.row + merge.rows > wanted);
  const { height } = reading.size({ row: 0, column: 0, rows: wanted, columns: 1 });
  return cut || height > room * 0.6 ? 0 : wanted;
}

/** The same sideways. A merged title over frozen and other columns could not be drawn across them: then none are. */
export function frozenColumns(reading: SheetReading, room: number): number {
  const { freeze, merges } = reading.sheet;
  const wanted = freeze?.columns ?? 0;
  const cut = merges.some((merge) => merge.column < wanted && merge.column + merge.columns > wanted);
  const { width } = reading.size({ row: 0, column: 0, rows: 1, columns: wanted });
  return cut || width > room * 0.6 ? 0 : wanted;
}
