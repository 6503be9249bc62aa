// The rows of a section that tell what its columns hold: without the totals and notes at its end, the lines that stand
// over the next section, and the headings in between.
import { isTotalLabel } from '../vocabulary/row-words';
import { filledColumns, type Grid, isWideHeading, ownValue, textOf } from './grid';

interface Rows {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly lastRow: number;
}
type Range = readonly [first: number, last: number];

/** A foot is looked for in so many rows at the end of a section. */
const longestFoot = 20;
/** In longer sections headings are too few to matter. */
const longSection = 2000;

export function profiledRows(section: Rows): readonly Range[] {
  const { grid, firstRow } = section;
  const last = lastBeforeFoot(section);
  if (last - firstRow > longSection) return [[firstRow, last]];
  const ranges: [number, number][] = [];
  let lone = 0;
  for (let row = firstRow; row <= last; row++) {
    const filled = filledColumns(grid, row);
    if (filled.length === 1 && !isWideHeading(grid, row, filled[0] ?? 0)) lone++;
    if (filled.length < 2) continue;
    const range = ranges.at(-1);
    if (range && range[1] === row - 1) range[1] = row;
    else ranges.push([row, row]);
  }
  const full = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  // Where most rows hold one cell only, that cell is what there is to tell.
  return full > lone ? ranges : [[firstRow, last]];
}

function lastBeforeFoot({ grid, firstRow, lastRow }: Rows): number {
  let end = lastRow;
  for (let row = lastRow; row >= Math.max(firstRow, lastRow - longestFoot); row--) {
    const filled = filledColumns(grid, row);
    const head = textOf(ownValue(grid, row, filled[0] ?? 0));
    // Two cells may be a recommendation at the end, or "Implemented: 12" below a total: the total decides.
    if (filled.length <= 1 ? end === row : isTotalLabel(head)) end = row - 1;
    else if (filled.length > 2) break;
  }
  return end < firstRow ? lastRow : end;
}
