// The cells that a table reference means: [#Headers], [Status], [@Status]...
import type { Area } from '../../core/sheet/cells';
import type { CellError } from '../model/cell-error';
import type { TableModel } from '../model/sheet-model';
import { errors } from './cell-values';
import type { Specifier, TableItem } from './specifier';

/** `row` is the formula's own row for [#This Row]; -1 when it stands on another sheet. */
export function structuredArea(table: TableModel, specifier: Specifier, row: number): Area | CellError {
  const rows = rowsOf(table, specifier.items, row);
  if (!rows) return specifier.items.includes('thisRow') ? errors.value : errors.reference;
  if (!specifier.columns) return { ...rows, column: table.area.column, columns: table.area.columns };
  const [first, last] = specifier.columns.map((name) => columnNamed(table, name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return errors.reference;
  const from = Math.min(first, last);
  return { ...rows, column: table.area.column + from, columns: Math.abs(last - first) + 1 };
}

function columnNamed(table: TableModel, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOf(table: TableModel, items: readonly TableItem[], row: number): { row: number; rows: number } | null {
  const { area } = table;
  const top = area.row + (table.hasHeader ? 1 : 0);
  const end = area.row + area.rows - (table.hasTotals ? 1 : 0);
  if (items.includes('thisRow')) return row >= top && row < end ? { row, rows: 1 } : null;
  if (items.includes('all')) return { row: area.row, rows: area.rows };
  const headers = items.includes('headers') && table.hasHeader;
  const totals = items.includes('totals') && table.hasTotals;
  const body = items.length === 0 || items.includes('data');
  const first = headers ? area.row : body ? top : end;
  const last = totals ? area.row + area.rows : body ? end : headers ? top : first;
  return last > first ? { row: first, rows: last - first } : null;
}
