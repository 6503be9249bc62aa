// The cells of one sheet: sparse rows of values, formulas and format numbers. Remembers which cells were touched
// since the workbook was opened, and every shift of rows, columns or cells, so that saving can rewrite only those.
import type { Area } from '../../core/sheet/cells';
import type { ModelValue } from './cell-error';

export interface Formula {
  /** With its leading `=`, in English, A1 style. */
  readonly text: string;
  /** Dynamic or legacy array formula: the area it fills, its top-left cell holding the formula. */
  readonly arrayArea?: Area;
}

interface Row {
  values: (ModelValue | undefined)[];
  formulas: Map<number, Formula> | null;
  formats: (number | undefined)[];
}

export type Direction = 'down' | 'right' | 'up' | 'left';
/** `down`/`right`: cells of `area` were inserted; `up`/`left`: they were deleted. */
export interface Shift {
  readonly area: Area;
  readonly direction: Direction;
}

export class CellStore {
  #rows: (Row | undefined)[] = [];
  /** Touched cells by row, in the present positions. */
  #touched: (Set<number> | undefined)[] = [];
  /** In the order in which they happened. */
  readonly shifts: Shift[] = [];
  #recording = false;

  /** From here on touches and shifts are remembered (called once, after a package was read). */
  startRecording(): void {
    this.#recording = true;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  value(row: number, column: number): ModelValue {
    return this.#rows[row]?.values[column] ?? '';
  }

  formula(row: number, column: number): Formula | undefined {
    return this.#rows[row]?.formulas?.get(column);
  }

  /** `undefined` where neither cell format nor value was ever set: the row's or column's default then shows. */
  format(row: number, column: number): number | undefined {
    return this.#rows[row]?.formats[column];
  }

  set(row: number, column: number, value: ModelValue, formula?: Formula): void {
    const target = this.#row(row);
    target.values[column] = value;
    if (formula) (target.formulas ??= new Map()).set(column, formula);
    else target.formulas?.delete(column);
    this.#touch(row, column);
  }

  /** A formula's value after recalculation; a touch only when it changed. */
  setComputed(row: number, column: number, value: ModelValue): void {
    if (this.value(row, column) === value) return;
    this.#row(row).values[column] = value;
    this.#touch(row, column);
  }

  setFormat(row: number, column: number, format: number | undefined): void {
    this.#row(row).formats[column] = format;
    this.#touch(row, column);
  }

  isTouched(row: number, column: number): boolean {
    return this.#touched[row]?.has(column) ?? false;
  }

  touchedRows(): IterableIterator<[number, ReadonlySet<number>]> {
    return this.#touchedEntries();
  }

  *#touchedEntries(): IterableIterator<[number, ReadonlySet<number>]> {
    for (let row = 0; row < this.#touched.length; row++) {
      const columns = this.#touched[row];
      if (columns && columns.size > 0) yield [row, columns];
    }
  }

  /** Cells that hold a value, a formula or a format, row by row from the top, each row from the left. */
  *cells(rowFrom = 0, rowTo = this.#rows.length - 1): IterableIterator<{ row: number; column: number }> {
    for (let row = rowFrom; row <= Math.min(rowTo, this.#rows.length - 1); row++) {
      const found = this.#rows[row];
      if (!found) continue;
      const width = Math.max(found.values.length, found.formats.length);
      for (let column = 0; column < width; column++) {
        if (found.values[column] !== undefined || found.formats[column] !== undefined) yield { row, column };
      }
    }
  }

  *formulas(): IterableIterator<{ row: number; column: number; formula: Formula }> {
    for (let row = 0; row < this.#rows.length; row++) {
      const found = this.#rows[row]?.formulas;
      if (found) for (const [column, formula] of found) yield { row, column, formula };
    }
  }

  /** Values of a row from `column` on, `width` of them: the fast way for large reads. */
  rowValues(row: number, column: number, width: number): ModelValue[] {
    const source = this.#rows[row]?.values;
    const values = new Array<ModelValue>(width);
    for (let i = 0; i < width; i++) values[i] = source?.[column + i] ?? '';
    return values;
  }

  /** Smallest area that holds all values (and formats too, unless `valuesOnly`); `null` when there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.#rows.forEach((row, index) => {
      if (!row) return;
      const width = Math.max(row.values.length, valuesOnly ? 0 : row.formats.length);
      for (let column = 0; column < width; column++) {
        const value = row.values[column];
        const filled = (value !== undefined && value !== '') || row.formulas?.has(column) === true;
        if (!filled && (valuesOnly || row.formats[column] === undefined)) continue;
        if (top < 0) top = index;
        bottom = index;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    });
    return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves cells as Excel's insert and delete do; formulas elsewhere are the caller's business. */
  shift(shift: Shift): void {
    const { area, direction } = shift;
    const wholeRows = area.column === 0 && area.columns >= 16_384;
    if (wholeRows && (direction === 'down' || direction === 'up')) this.#shiftRows(area, direction);
    else if (direction === 'down' || direction === 'up') this.#shiftVertically(area, direction);
    else this.#shiftHorizontally(area, direction);
    if (this.#recording) this.shifts.push(shift);
  }

  #shiftRows(area: Area, direction: 'down' | 'up'): void {
    for (const list of [this.#rows, this.#touched] as unknown[][]) {
      if (direction === 'down') {
        if (area.row < list.length) list.splice(area.row, 0, ...new Array<undefined>(area.rows).fill(undefined));
      } else list.splice(area.row, area.rows);
    }
  }

  #shiftVertically(area: Area, direction: 'down' | 'up'): void {
    const last = this.#rows.length - 1;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (direction === 'down') {
        for (let row = last; row >= area.row; row--) this.#move(row, column, row + area.rows, column);
        for (let row = area.row; row < area.row + area.rows; row++) this.#erase(row, column);
      } else {
        for (let row = area.row; row <= last; row++) this.#move(row + area.rows, column, row, column);
      }
    }
  }

  #shiftHorizontally(area: Area, direction: 'right' | 'left'): void {
    const end = Math.min(area.row + area.rows, this.#rows.length);
    for (let row = area.row; row < end; row++) {
      const found = this.#rows[row];
      if (!found) continue;
      const last = Math.max(found.values.length, found.formats.length) - 1;
      if (direction === 'right') {
        for (let column = last; column >= area.column; column--) this.#move(row, column, row, column + area.columns);
        for (let column = area.column; column < area.column + area.columns; column++) this.#erase(row, column);
      } else {
        for (let column = area.column; column <= last; column++) this.#move(row, column + area.columns, row, column);
      }
    }
  }

  #move(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    const from = this.#rows[fromRow];
    const value = from?.values[fromColumn];
    const format = from?.formats[fromColumn];
    const formula = from?.formulas?.get(fromColumn);
    const touched = this.isTouched(fromRow, fromColumn);
    this.#erase(toRow, toColumn);
    if (value !== undefined || format !== undefined || formula) {
      const to = this.#row(toRow);
      if (value !== undefined) to.values[toColumn] = value;
      if (format !== undefined) to.formats[toColumn] = format;
      if (formula) (to.formulas ??= new Map()).set(toColumn, formula);
    }
    if (touched) (this.#touched[toRow] ??= new Set()).add(toColumn);
    this.#erase(fromRow, fromColumn);
  }

  #erase(row: number, column: number): void {
    const found = this.#rows[row];
    this.#touched[row]?.delete(column);
    if (!found) return;
    if (column < found.values.length) found.values[column] = undefined;
    if (column < found.formats.length) found.formats[column] = undefined;
    found.formulas?.delete(column);
  }

  #row(row: number): Row {
    return (this.#rows[row] ??= { values: [], formulas: null, formats: [] });
  }

  #touch(row: number, column: number): void {
    if (this.#recording) (this.#touched[row] ??= new Set()).add(column);
  }
}
