// Draws a sheet as a small table in a test: one line a row, `|` between cells. `<` is covered by the cell to its left,
// `^` by the cell above (merged); digits are numbers, "digits in quotes" text, `\n` a line break; a blank line is a row.
import { columnIndex } from '../../src/core/sheet/a1';
import type { Area, CellValue, SheetContent, TableArea } from '../../src/core/sheet/cells';
import { parseArea } from '../../src/core/sheet/a1';

export interface DrawingOptions {
  readonly name?: string;
  readonly id?: string;
  /** Where the drawing's first cell stands; `A1` unless said. */
  readonly at?: string;
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly hasTotals?: boolean }[];
}

export function drawSheet(drawing: string, options: DrawingOptions = {}): SheetContent {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const cells = lines.map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const at = parseArea(options.at ?? 'A1');
  const top = at?.row ?? 0;
  const left = at?.column ?? 0;
  const width = Math.max(...cells.map((row) => row.length));
  return {
    id: options.id ?? options.name ?? 'sheet',
    name: options.name ?? 'Sheet1',
    visible: true,
    firstRow: top,
    firstColumn: left,
    values: cells.map((row) => Array.from({ length: width }, (_, column) => valueOf(row[column] ?? ''))),
    merges: mergesOf(cells).map((area) => ({ ...area, row: area.row + top, column: area.column + left })),
    tables: (options.tables ?? []).map(tableOf),
    dropDowns: [],
  };
}

function valueOf(cell: string): CellValue {
  if (cell === '<' || cell === '^') return '';
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  const text = /^"(?<inside>[^]*)"$/.exec(cell)?.groups?.['inside'] ?? cell;
  return text.replaceAll(String.raw`\n`, '\n');
}

/** Covered cells belong to the nearest cell up or left of them that is not covered; areas are their bounding boxes. */
function mergesOf(cells: readonly (readonly string[])[]): Area[] {
  const areas = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  for (const [row, line] of cells.entries()) {
    for (const column of line.keys()) {
      let r = row;
      let c = column;
      while (isCovered(cells, r, c))
        if (cells[r]?.[c] === '^') r--;
        else c--;
      if (r === row && c === column) continue;
      const key = `${r} ${c}`;
      const area = areas.get(key) ?? { row: r, column: c, rows: 1, columns: 1 };
      area.rows = Math.max(area.rows, row - r + 1);
      area.columns = Math.max(area.columns, column - c + 1);
      areas.set(key, area);
    }
  }
  return [...areas.values()];
}

function isCovered(cells: readonly (readonly string[])[], row: number, column: number): boolean {
  const cell = cells[row]?.[column];
  return cell === '^' || cell === '<';
}

function tableOf(table: { name: string; area: string; hasTotals?: boolean }): TableArea {
  const area = parseArea(table.area);
  if (!area) throw new Error(`No area: ${table.area}`);
  return { name: table.name, area, hasHeader: true, hasTotals: table.hasTotals ?? false };
}

/** `{B: …}` for a layout's fields: column letters as Excel shows them are easier to read in a test. */
export function columnOf(letters: string): number {
  return columnIndex(letters);
}
