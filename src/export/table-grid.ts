// A table's cells in their columns: what a cell covers is not in its rows, and flat formats need to know where it is.
import type { Cell, Table } from '../core/annex/document';

/** Row by row, a cell where it begins; `null` where another covers the place or none stands. */
export function tableGrid({ rows, columns }: Table): readonly (readonly (Cell | null)[])[] {
  const covered = new Set<string>();
  return rows.map(({ cells }, row) => {
    const line: (Cell | null)[] = columns.map(() => null);
    let column = 0;
    for (const cell of cells) {
      while (covered.has(`${String(row)} ${String(column)}`)) column++;
      line[column] = cell;
      for (let down = 0; down < (cell.rows ?? 1); down++)
        for (let across = 0; across < (cell.columns ?? 1); across++)
          covered.add(`${String(row + down)} ${String(column + across)}`);
      column += cell.columns ?? 1;
    }
    return line;
  });
}
