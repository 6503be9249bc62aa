// How wide the columns of a table are: their shares of the page, but no symbol broken in two where others can give way.
import type { Cell, Table } from '../../core/annex/document';
import { boldness, lengthOf, longestWord } from './letters';

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

export interface Fit {
  /** Of letters, in points. */
  readonly size: number;
  /** How much of the page, at most, columns give to others so that no word of a label is broken; a share. */
  readonly forLabels: number;
}

/** Twentieths of a point that add up to `width`. */
export function columnWidths(table: Table, width: number, { size, forLabels }: Fit): readonly number[] {
  const shares = total(table.columns);
  const wished = table.columns.map((share) => (share / shares) * width);
  const placed = placedCells(table);
  const symbols = neededBy(placed, wished.length, ({ cell }) => symbolWidth(cell, size));
  const labels = neededBy(placed, wished.length, ({ cell }, row) => {
    const { kind } = table.rows[row] ?? {};
    return kind === 'header' || cell.isLabel === true ? labelWidth(cell, kind === 'header', size) : 0;
  });
  const both = symbols.map((own, column) => Math.max(own, labels[column] ?? 0));
  const lack = total(both.map((own, column) => Math.max(0, own - (wished[column] ?? 0))));
  return granted(wished, lack <= forLabels * width ? both : symbols, width);
}

/** Columns that have room give of it in proportion; where there is not enough, words break after all. */
function granted(wished: readonly number[], needed: readonly number[], width: number): readonly number[] {
  const short = wished.map((wish, column) => Math.max(0, (needed[column] ?? 0) - wish));
  const spare = wished.map((wish, column) => Math.max(0, wish - Math.max(needed[column] ?? 0, width / 12)));
  const [lack, rest] = [total(short), total(spare)];
  const given = rest === 0 ? 0 : Math.min(1, lack / rest);
  const got = lack === 0 ? 0 : Math.min(1, rest / lack);
  const widths = wished.map((wish, at) => Math.floor(wish + (short[at] ?? 0) * got - (spare[at] ?? 0) * given));
  const [first = 0, ...others] = widths;
  return [first + width - total(widths), ...others];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function neededBy(
  placed: readonly (readonly PlacedCell[])[],
  columns: number,
  widthOf: (cell: PlacedCell, row: number) => number,
): readonly number[] {
  const needed = Array.from({ length: columns }, () => 0);
  for (const [row, cells] of placed.entries())
    for (const cell of cells)
      if (cell.columns === 1 && !cell.isContinued)
        needed[cell.column] = Math.max(needed[cell.column] ?? 0, widthOf(cell, row));
  return needed;
}

/** Symbols of papers have no spaces. */
function symbolWidth({ paragraphs }: Cell, size: number): number {
  const symbols = paragraphs
    .flat()
    .flatMap((run) => (run.kind === 'text' && run.apart === true && /^\S{1,30}$/.test(run.text) ? [run.text] : []));
  return Math.max(0, ...symbols.map((symbol) => lengthOf(symbol, size) * 1.1 + 2 * cellMargin));
}

/** Letters of a label that stands on one line if it can: "Recommendation 12"; in a row of headings, three of Chinese. */
const short = { beside: 18, above: 4 } as const;

function labelWidth({ paragraphs }: Cell, isHeader: boolean, size: number): number {
  const texts = paragraphs.flat().flatMap((run) => (run.kind === 'text' ? [run.text] : []));
  const most = short[isHeader ? 'above' : 'beside'];
  const lengthIn = texts.every((text) => text.length <= most) ? lengthOf : longestWord;
  return Math.max(0, ...texts.map((text) => lengthIn(text, size * boldness) + 2 * cellMargin + 40));
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
