// The rows of a sheet as they are drawn one below the other, with what must be known of them besides their cells.
import type { Area } from '../../sheet/cells';
import type { DraftCell, DraftStyle } from '../../sheet/draft';
import { heightOfCell, highestRow, lowestRow } from '../../sheet/text-room';

/** Excel's own limit for the text of a cell, in UTF-16 units. */
const longestText = 32_767;
/** Points of the highest row that holds whole lines. */
const highestPart = lowestRow * Math.floor(highestRow / lowestRow);
/** Stands where a text was cut. */
const cut = ' […]';

/** A row that is to be drawn: cells by the column they begin in. */
export interface Line {
  readonly cells: readonly (readonly [column: number, cell: DraftCell])[];
  /** How many lines of the same kind each cell takes, by its column; 1 where absent. */
  readonly down?: ReadonlyMap<number, number>;
}

export class SheetLines {
  readonly rows: (DraftCell | null)[][] = [];
  readonly heights = new Map<number, number>();
  readonly tables: Area[] = [];
  readonly #widths: readonly number[];

  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  get next(): number {
    return this.rows.length;
  }

  gap(): void {
    if (this.rows.length > 0) this.rows.push([]);
  }

  /** Words across all columns. */
  say(text: string, style: DraftStyle, link: string | null = null): void {
    this.lines([
      {
        cells: [
          [0, { value: text, style, span: this.#widths.length, ...(link === null ? {} : { link: { url: link } }) }],
        ],
      },
    ]);
  }

  /** Lines around every cell from that row on; what follows a table of the same columns belongs to it. */
  outline(top: number, column: number, columns: number): void {
    const before = this.tables.at(-1);
    const area = { row: top, column, rows: this.next - top, columns };
    if (before?.column === column && before.columns === columns && before.row + before.rows === top)
      this.tables[this.tables.length - 1] = { ...before, rows: before.rows + area.rows };
    else this.tables.push(area);
  }

  /** Blank rows for a picture; gives the first. */
  reserve(rows: number): number {
    const first = this.next;
    for (let row = 0; row < rows; row++) {
      this.heights.set(this.next, lowestRow);
      this.rows.push([]);
    }
    return first;
  }

  /**
   * Draws lines whose cells may reach into the lines below. A line that is higher than Excel's highest row becomes
   * several rows in which all its cells are merged: else the end of its text would not be seen.
   */
  lines(lines: readonly Line[]): void {
    const heights = this.#heightsOf(lines);
    const counts = heights.map((height) => Math.ceil(height / highestPart));
    const joined = joinedLines(lines);
    const starts: number[] = [];
    for (const [at, count] of counts.entries()) {
      starts.push(this.next);
      const merged = count > 1 || lines[at]?.cells.some(([, { span = 1 }]) => span > 1) || joined.has(at);
      for (let row = 0; row < count; row++) {
        if (merged) this.heights.set(this.next, partOf(heights[at] ?? 0, count));
        this.rows.push([]);
      }
    }
    for (const [at, { cells, down }] of lines.entries())
      for (const [column, cell] of cells) {
        const reached = counts.slice(at, at + (down?.get(column) ?? 1)).reduce((sum, count) => sum + count, 0);
        const row = this.rows[starts[at] ?? 0] ?? [];
        while (row.length < column) row.push(null);
        row[column] = { ...cell, value: fitting(cell.value), ...(reached > 1 ? { down: reached } : {}) };
      }
  }

  #heightsOf(lines: readonly Line[]): number[] {
    const columns = this.#widths.map((width) => ({ width }));
    const heights = lines.map(({ cells, down }) =>
      Math.max(
        lowestRow,
        ...cells.map(([column, cell]) => ((down?.get(column) ?? 1) > 1 ? 0 : heightOfCell({ columns }, cell, column))),
      ),
    );
    // What reaches down gets what it lacks from the last line it reaches.
    for (const [at, { cells, down }] of lines.entries())
      for (const [column, cell] of cells) {
        const reach = down?.get(column) ?? 1;
        if (reach < 2) continue;
        const last = Math.min(at + reach, lines.length) - 1;
        const there = heights.slice(at, last + 1).reduce((sum, height) => sum + height, 0);
        const lacking = heightOfCell({ columns }, cell, column) - there;
        if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
      }
    return heights;
  }
}

/** Whole lines, so that a page ends between two of them. */
function partOf(height: number, count: number): number {
  return count === 1 ? Math.ceil(height) : lowestRow * Math.ceil(height / count / lowestRow);
}

/** Lines of which a cell is merged with others above or below. */
function joinedLines(lines: readonly Line[]): ReadonlySet<number> {
  const joined = new Set<number>();
  for (const [at, { down }] of lines.entries()) {
    const reach = Math.max(1, ...(down?.values() ?? []));
    for (let line = at; reach > 1 && line < at + reach; line++) joined.add(line);
  }
  return joined;
}

function fitting(value: DraftCell['value']): DraftCell['value'] {
  if (typeof value !== 'string' || value.length <= longestText) return value;
  return value.slice(0, longestText - cut.length).replace(/[\uD800-\uDBFF]$/, '') + cut;
}
