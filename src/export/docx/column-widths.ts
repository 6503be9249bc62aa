// How wide the columns of a table are: their shares of the page, but no symbol broken in two where others can give way.
import type { Cell, Table } from '../../core/annex/document';
import { lengthOf } from './letters';

/** One cell where it begins in its row. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly columns: number;
  /** Another row's cell reaches down to here; this one only goes on with it. */
  readonly isContinued: boolean;
}

/** Between a cell's border and its text, on each side, in twentieths of a point. */
export const cellMargin = 85;

/** Twentieths of a point that add up to `width`. `size`: of letters, in points. */
export function columnWidths(table: Table, width: number, size: number): readonly number[] {
  const shares = table.columns.reduce((sum, share) => sum + share, 0);
  const wished = table.columns.map((share) => (share / shares) * width);
  const needed = neededBySymbols(table, size);
  const short = wished.map((wish, column) => Math.max(0, (needed[column] ?? 0) - wish));
  const spare = wished.map((wish, column) => Math.max(0, wish - Math.max(needed[column] ?? 0, width / 12)));
  const [lack, rest] = [total(short), total(spare)];
  // Columns that have room give of it in proportion; where there is not enough, symbols break after all.
  const given = rest === 0 ? 0 : Math.min(1, lack / rest);
  const granted = lack === 0 ? 0 : Math.min(1, rest / lack);
  const widths = wished.map((wish, at) => Math.floor(wish + (short[at] ?? 0) * granted - (spare[at] ?? 0) * given));
  const [first = 0, ...others] = widths;
  return [first + width - total(widths), ...others];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** Symbols of papers have no spaces and end in numbers; links of them are no wider. */
function neededBySymbols(table: Table, size: number): readonly number[] {
  const needed = table.columns.map(() => 0);
  for (const cells of placedCells(table))
    for (const { cell, column, columns, isContinued } of cells) {
      if (columns > 1 || isContinued) continue;
      for (const run of cell.paragraphs.flat()) {
        if (run.kind !== 'text' || run.apart !== true || !/^\S*\/\S*$/.test(run.text) || run.text.length > 30) continue;
        needed[column] = Math.max(needed[column] ?? 0, lengthOf(run.text, size) * 1.1 + 2 * cellMargin);
      }
    }
  return needed;
}

/** Row by row, with what reaches down from rows above. */
export function placedCells({ rows, columns }: Table): readonly (readonly PlacedCell[])[] {
  // How many more rows the cell above takes in this column, and the cell itself.
  let above: (readonly [more: number, cell: PlacedCell] | null)[] = columns.map(() => null);
  return rows.map(({ cells }) => {
    const placed: PlacedCell[] = [];
    const next: typeof above = columns.map(() => null);
    const waiting = [...cells];
    for (let column = 0; column < columns.length;) {
      const held = above[column];
      const cell = held ? held[1].cell : waiting.shift();
      if (!cell) break;
      const width = Math.min(cell.columns ?? 1, columns.length - column);
      const own: PlacedCell = { cell, column, columns: width, isContinued: Boolean(held) };
      placed.push(own);
      const more = held ? held[0] - 1 : (cell.rows ?? 1) - 1;
      if (more > 0) next[column] = [more, own];
      column += width;
    }
    above = next;
    return placed;
  });
}
