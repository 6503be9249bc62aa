// A table's cells in their columns: a cell that another covers is not in its row, so its place must be found.
import type { Cell, Table } from './document';

/** Row by row, a cell where it begins; `null` where another covers the place or none stands. */
export function tableGrid({ rows, columns }: Pick<Table, 'rows' | 'columns'>): readonly (readonly (Cell | null)[])[] {
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
