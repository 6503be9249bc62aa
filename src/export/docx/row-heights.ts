// About how tall rows become: which must be allowed to break, and which stay together on a page.
import { cellMargin, type PlacedCell } from './column-widths';
import { linesOf } from './letters';

/** Lines of a table by the size of letters. */
const lineHeight = 1.2;
/** Above and below a paragraph in a cell, in twentieths of a point. */
const aroundParagraph = 80;

/** Twentieths of a point. `size`: of letters, in points. */
export function rowHeight(cells: readonly PlacedCell[], widths: readonly number[], size: number): number {
  return Math.max(0, ...cells.map((placed) => cellHeight(placed, widths, size)));
}

function cellHeight(
  { cell, column, columns, isContinued }: PlacedCell,
  widths: readonly number[],
  size: number,
): number {
  // What reaches over several rows has the room of all of them.
  if (isContinued || (cell.rows ?? 1) > 1) return 0;
  const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0) - 2 * cellMargin;
  const heights = cell.paragraphs.map((runs) => {
    const text = runs.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
    return linesOf(text, width, size) * size * 20 * lineHeight + aroundParagraph;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

interface Standing {
  readonly kind: string;
  readonly height: number;
}

/**
 * Which rows stay on the page of the row below: those that head others, and all of a table or of a group in it that takes
 * no large part of a page (`most`, in twentieths of a point), so that no last line stands alone on the next.
 */
export function keptWithNext(rows: readonly Standing[], repeated: number, most: number): readonly boolean[] {
  const whole = rows.reduce((sum, { height }) => sum + height, 0);
  if (whole <= most) return rows.map((_, at) => at < rows.length - 1);
  const kept = rows.map(({ kind }, at) => at < repeated || kind === 'group');
  for (let start = repeated; start < rows.length;) {
    let end = start + 1;
    while (rows[end]?.kind === 'body') end += 1;
    const height = rows.slice(start, end).reduce((sum, row) => sum + row.height, 0);
    if (rows[start]?.kind === 'group' && height <= most) kept.fill(true, start, end - 1);
    start = end;
  }
  return kept;
}
