// Tables and filters when cells are inserted or deleted: the area follows, and columns of a table come and go with
// the sheet's.
import type { Shift } from './cell-store';
import { isVertical, lineShift, shiftArea } from './shift-area';
import type { FilterModel, SheetModel, TableModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** What formulas can no longer name: columns of a table, or (`null`) the table itself. */
export interface LostColumns {
  readonly name: string;
  readonly columns: readonly string[] | null;
}

export function shiftTables(model: WorkbookModel, sheet: SheetModel, shift: Shift): LostColumns[] {
  const lost: LostColumns[] = [];
  sheet.tables = sheet.tables.filter((table) => {
    const area = shiftArea(table.area, shift);
    if (area === table.area) return true;
    sheet.changed.add('tables');
    table.changed = true;
    if (area === null) {
      lost.push({ name: table.name, columns: null });
      if (table.part !== null) model.removedParts.add(table.part);
      return false;
    }
    if (isVertical(shift)) dropEndRows(table, shift);
    else {
      const gone = shiftColumns(sheet, table, shift);
      if (gone.length > 0) lost.push({ name: table.name, columns: gone });
    }
    table.area = area;
    table.filter = shiftFilter(table.filter, shift, () => undefined);
    return true;
  });
  return lost;
}

/** A header or totals row that was deleted is gone, whatever row stands in its place. */
function dropEndRows(table: TableModel, shift: Shift): void {
  if (shift.direction !== 'up') return;
  const deleted = (row: number) => row >= shift.area.row && row < shift.area.row + shift.area.rows;
  if (deleted(table.area.row)) table.hasHeader = false;
  if (deleted(table.area.row + table.area.rows - 1)) table.hasTotals = false;
}

function shiftColumns(sheet: SheetModel, table: TableModel, shift: Shift): string[] {
  const { at, count, inserted } = lineShift(shift);
  const first = at - table.area.column;
  if (!inserted) {
    const kept = table.columns.filter((_, index) => index < first || index >= first + count);
    const gone = table.columns.filter((column) => !kept.includes(column)).map(({ name }) => name);
    table.columns = kept;
    return gone;
  }
  // At the table's left edge the table moves instead.
  if (first > 0) insertColumns(sheet, table, first, count);
  return [];
}

function insertColumns(sheet: SheetModel, table: TableModel, first: number, count: number): void {
  for (let index = first; index < first + count; index++) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const name = freeColumnName(table);
    table.columns.splice(index, 0, { id, name });
    if (table.hasHeader) sheet.cells.set(table.area.row, table.area.column + index, name);
  }
}

/** `Column1`, `Column2`...: the first that the table does not have. */
export function freeColumnName(table: TableModel): string {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${String(number)}`)) number++;
  return `Column${String(number)}`;
}

/** Criteria stay with their columns; those of deleted columns go. */
export function shiftFilter(filter: FilterModel | null, shift: Shift, changed: () => unknown): FilterModel | null {
  if (!filter) return null;
  const area = shiftArea(filter.area, shift);
  if (area === filter.area) return filter;
  changed();
  if (area === null) return null;
  if (isVertical(shift)) return { ...filter, area };
  const criteria: FilterModel['criteria'] = new Map();
  for (const [offset, criterion] of filter.criteria) {
    const cell = { row: filter.area.row, column: filter.area.column + offset, rows: filter.area.rows, columns: 1 };
    const moved = shiftArea(cell, shift);
    if (moved) criteria.set(moved.column - area.column, criterion);
  }
  return { area, criteria };
}
