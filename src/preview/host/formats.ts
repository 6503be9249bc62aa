// Which format a cell shows, and changing formats of whole areas: cells of their own, whole rows and columns by default.
import type { Area } from '../../core/sheet/cells';
import { maxColumns, maxRows } from '../../core/sheet/a1';
import type { LineInfo, SheetModel } from '../model/sheet-model';
import type { CellFormat } from '../model/styles';
import type { WorkbookModel } from '../model/workbook-model';

export function isWholeColumns(area: Area): boolean {
  return area.rows >= maxRows;
}

export function isWholeRows(area: Area): boolean {
  return area.columns >= maxColumns;
}

/** Cells of whole rows or columns are too many to be read or written one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** The number of the format that shows at a cell: its own, else its row's, else its column's. */
export function formatNumberAt(sheet: SheetModel, row: number, column: number): number {
  return sheet.cells.format(row, column) ?? sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0;
}

export function formatAt(model: WorkbookModel, sheet: SheetModel, row: number, column: number): CellFormat {
  return model.styles.get(formatNumberAt(sheet, row, column));
}

export function lineOf(lines: Map<number, LineInfo>, index: number): LineInfo {
  let line = lines.get(index);
  if (!line) lines.set(index, (line = { size: null, hidden: false, format: null, outlineLevel: 0 }));
  return line;
}

export type FormatChange = Partial<CellFormat> | ((format: CellFormat) => Partial<CellFormat>);

/** Changes the format of every cell of the area; the same old format is derived from only once. */
export function changeFormats(model: WorkbookModel, sheet: SheetModel, area: Area, change: FormatChange): void {
  const derived = new Map<number, number>();
  const next = (old: number): number => {
    let id = derived.get(old);
    if (id === undefined) {
      const wanted = typeof change === 'function' ? change(model.styles.get(old)) : change;
      derived.set(old, (id = model.styles.derive(old, wanted)));
    }
    return id;
  };
  if (isUnbounded(area)) {
    changeLines(sheet, area, next);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const old = formatNumberAt(sheet, row, column);
      const id = next(old);
      if (id !== old || sheet.cells.format(row, column) === undefined) sheet.cells.setFormat(row, column, id);
    }
  }
}

function changeLines(sheet: SheetModel, area: Area, next: (old: number) => number): void {
  const byColumn = isWholeColumns(area);
  const lines = byColumn ? sheet.columns : sheet.rows;
  const first = byColumn ? area.column : area.row;
  const count = byColumn ? area.columns : area.rows;
  for (let index = first; index < first + count; index++) {
    const line = lineOf(lines, index);
    line.format = next(line.format ?? 0);
  }
  sheet.changed.add(byColumn ? 'columns' : 'rows');
  // Cells with a format of their own keep it unless it is changed as well.
  for (const { row, column } of [
    ...sheet.cells.cells(byColumn ? 0 : area.row, byColumn ? undefined : area.row + area.rows - 1),
  ]) {
    if (byColumn && (column < area.column || column >= area.column + area.columns)) continue;
    const own = sheet.cells.format(row, column);
    if (own !== undefined) sheet.cells.setFormat(row, column, next(own));
  }
}

/** The part of an area that can hold anything: unbounded areas are cut at the last used row and column. */
export function boundedArea(sheet: SheetModel, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = sheet.cells.usedArea(false);
  return used && intersection(area, used);
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
