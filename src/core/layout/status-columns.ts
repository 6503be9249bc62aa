// The columns of a block that hold statuses in words, and the cells of a column that hold a recommendation's value.
import type { Area } from '../sheet/cells';
import type { BlockLayout } from './layout';

/** Acceptance before implementation; one column may be both. */
export function statusColumns(block: BlockLayout): number[] {
  const columns = [block.fields.acceptance, block.fields.implementation];
  return [...new Set(columns.flatMap((field) => (field ? [field.column] : [])))];
}

/** More runs than this are one area: section rows in between are then part of it. */
const mostRuns = 40;

/** The column's cells in the rows of recommendations, as few areas as possible. */
export function rowsOfColumn(block: BlockLayout, column: number): Area[] {
  const runs: Area[] = [];
  for (const row of block.rows) {
    const last = runs.at(-1);
    if (last && row === last.row + last.rows) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (runs.length <= mostRuns || !first || !last) return runs;
  return [{ ...first, rows: last.row + last.rows - first.row }];
}
