// Where merged areas lie, asked for cell by cell while the grid draws.
import { contains } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';

export class MergeMap {
  readonly #byRow = new Map<number, Area[]>();

  /** `rows` is how many rows the grid shows: a merged whole column is not followed beyond them. */
  constructor(merges: readonly Area[], rows: number) {
    for (const merge of merges) {
      for (let row = merge.row; row < Math.min(merge.row + merge.rows, rows); row++) {
        const there = this.#byRow.get(row);
        if (there) there.push(merge);
        else this.#byRow.set(row, [merge]);
      }
    }
  }

  at(row: number, column: number): Area | null {
    return this.#byRow.get(row)?.find((merge) => contains(merge, row, column)) ?? null;
  }

  /** True for a merged cell that is not the top-left one: it shows nothing of its own. */
  isCovered(row: number, column: number): boolean {
    const merge = this.at(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  }
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow key leads: into the first cell of a merged area, and out of the area on the side it points to. */
export function stepOver(merges: MergeMap, from: CellAt, to: CellAt): CellAt {
  const merge = merges.at(to.row, to.column);
  if (!merge) return to;
  if (!contains(merge, from.row, from.column)) return { row: merge.row, column: merge.column };
  if (to.column > from.column) return { row: merge.row, column: merge.column + merge.columns };
  if (to.column < from.column) return { row: merge.row, column: merge.column - 1 };
  return { row: to.row > from.row ? merge.row + merge.rows : merge.row - 1, column: merge.column };
}
