// What writing into cells does to tables: one grows when something is written right below or beside it, and a header
// cell's text is its column's name. Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
import type { Area } from '../../core/sheet/cells';
import { intersects } from '../../core/sheet/a1';
import { renameColumnInFormulas } from '../formula';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { cellText } from './cell-text';
import type { ExcelHost } from './excel-host';
import { formatAt } from './formats';

export function tablesAfterWriting(host: ExcelHost, sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    growDown(host, sheet, table, area);
    growRight(host, sheet, table, area);
    if (table.hasHeader && intersects(area, { ...table.area, rows: 1 })) renameColumns(host, sheet, table);
  }
}

/** A header that was typed over: formulas that named the column follow. */
function renameColumns(host: ExcelHost, sheet: SheetModel, table: TableModel): void {
  const before = table.columns;
  nameColumns(host, sheet, table);
  before.forEach((column, index) => {
    const name = table.columns[index]?.name ?? column.name;
    if (name !== column.name) host.moved(renameColumnInFormulas(host.model, table, column.name, name));
  });
}

function growDown(host: ExcelHost, sheet: SheetModel, table: TableModel, area: Area): void {
  const below = table.area.row + table.area.rows;
  if (table.hasTotals || area.row > below || area.row + area.rows <= below || area.row < table.area.row) return;
  const fromLeft = Math.max(area.column, table.area.column);
  const toRight = Math.min(area.column + area.columns, table.area.column + table.area.columns);
  if (fromLeft >= toRight || !host.tableGrowth) return;
  let rows = 0;
  while (below + rows < area.row + area.rows && isFilled(sheet, below + rows, fromLeft, toRight)) rows++;
  if (rows === 0) return;
  const added: Area = { ...table.area, row: below, rows };
  if (blocked(sheet, table, added) || othersFilled(sheet, added, area)) return;
  table.area = { ...table.area, rows: table.area.rows + rows };
  if (table.filter) table.filter.area = { ...table.filter.area, rows: table.filter.area.rows + rows };
  markTable(sheet, table);
}

function growRight(host: ExcelHost, sheet: SheetModel, table: TableModel, area: Area): void {
  const beside = table.area.column + table.area.columns;
  if (area.column !== beside || !host.tableGrowth) return;
  if (area.row < table.area.row || area.row + area.rows > table.area.row + table.area.rows) return;
  if (!isFilled(sheet, area.row, beside, beside + area.columns)) return;
  const added: Area = { ...table.area, column: beside, columns: area.columns };
  if (blocked(sheet, table, added) || othersFilled(sheet, added, area)) return;
  table.area = { ...table.area, columns: table.area.columns + area.columns };
  if (table.filter) table.filter.area = { ...table.filter.area, columns: table.area.columns };
  nameColumns(host, sheet, table);
}

function isFilled(sheet: SheetModel, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) {
    if (sheet.cells.value(row, column) !== '' || sheet.cells.formula(row, column)) return true;
  }
  return false;
}

function blocked(sheet: SheetModel, table: TableModel, added: Area): boolean {
  return (
    sheet.tables.some((other) => other !== table && intersects(other.area, added)) ||
    sheet.merges.some((merge) => intersects(merge, added))
  );
}

/** Something stood there before this writing: Excel then leaves the table as it is. */
function othersFilled(sheet: SheetModel, added: Area, written: Area): boolean {
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let column = added.column; column < added.column + added.columns; column++) {
      const inside =
        row >= written.row &&
        row < written.row + written.rows &&
        column >= written.column &&
        column < written.column + written.columns;
      if (!inside && isFilled(sheet, row, column, column + 1)) return true;
    }
  }
  return false;
}

export function markTable(sheet: SheetModel, table: TableModel): void {
  table.changed = true;
  sheet.changed.add('tables');
}

/** Makes column names and header cells agree: every header is a text, none is blank, no two are the same. */
export function nameColumns(host: ExcelHost, sheet: SheetModel, table: TableModel): void {
  const taken = new Set<string>();
  const columns: TableModel['columns'] = [];
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  for (let i = 0; i < table.area.columns; i++) {
    const column = table.area.column + i;
    const { row } = table.area;
    const value = table.hasHeader ? sheet.cells.value(row, column) : (table.columns[i]?.name ?? '');
    const shown =
      typeof value === 'string' ? value : cellText(value, formatAt(host.model, sheet, row, column).numberFormat);
    const name = uniqueName(shown, i, taken);
    taken.add(name.toLowerCase());
    if (table.hasHeader && value !== name) sheet.cells.set(row, column, name);
    columns.push({ id: table.columns[i]?.id ?? nextId++, name });
  }
  table.columns = columns;
  markTable(sheet, table);
}

function uniqueName(shown: string, index: number, taken: ReadonlySet<string>): string {
  if (shown !== '' && !taken.has(shown.toLowerCase())) return shown;
  const stem = shown === '' ? 'Column' : shown;
  for (let n = shown === '' ? index + 1 : 2; ; n++) {
    const name = `${stem}${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
