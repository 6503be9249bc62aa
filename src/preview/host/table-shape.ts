// Header and totals rows of a table coming and going, rows and columns added and removed, the table itself deleted.
import type { Area } from '../../core/sheet/cells';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { bodyOf } from './areas';
import { writeEntries } from './edits';
import { eventType, wholeWorkbook } from './events';
import type { ExcelHost } from './excel-host';
import { refuseUnlessPermitted } from './guards';
import { refusal } from './host-error';
import { deleteCells, insertCells } from './shift-cells';
import { markTable, nameColumns } from './table-edits';

export function showHeaders(host: ExcelHost, sheet: SheetModel, table: TableModel, show: boolean): void {
  if (show === table.hasHeader) return;
  const { area, columns } = table;
  if (show) {
    insertCells(host, sheet, { ...area, rows: 1 }, 'Down');
    table.area = { ...area, rows: area.rows + 1 };
    table.hasHeader = true;
    const top = { ...table.area, rows: 1 };
    host.changing(sheet, top, () => {
      columns.forEach((column, i) => {
        sheet.cells.set(top.row, top.column + i, column.name);
      });
    });
  } else {
    host.changing(sheet, { ...area, rows: 1 }, () => {
      for (let i = 0; i < area.columns; i++) sheet.cells.set(area.row, area.column + i, '');
    });
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    table.hasHeader = false;
  }
  markTable(sheet, table);
}

export function showTotals(host: ExcelHost, sheet: SheetModel, table: TableModel, show: boolean): void {
  if (show === table.hasTotals) return;
  const { area } = table;
  if (show) {
    const below: Area = { ...area, row: area.row + area.rows, rows: 1 };
    if (!isFree(sheet, below)) insertCells(host, sheet, below, 'Down');
    table.area = { ...area, rows: area.rows + 1 };
    table.hasTotals = true;
    host.changing(sheet, below, () => {
      const last = table.columns.at(-1)?.name ?? '';
      if (area.columns > 1) sheet.cells.set(below.row, below.column, 'Total');
      const text = `=SUBTOTAL(${sumsUp(sheet, table) ? 109 : 103},${table.name}[${last}])`;
      sheet.cells.set(below.row, below.column + area.columns - 1, '', { text });
    });
  } else {
    const last = { ...area, row: area.row + area.rows - 1, rows: 1 };
    host.changing(sheet, last, () => {
      for (let i = 0; i < area.columns; i++) sheet.cells.set(last.row, last.column + i, '');
    });
    table.area = { ...area, rows: area.rows - 1 };
    table.hasTotals = false;
  }
  markTable(sheet, table);
}

/** Excel sums the last column when it holds numbers, else it counts it. */
function sumsUp(sheet: SheetModel, table: TableModel): boolean {
  const body = bodyOf(table);
  return typeof sheet.cells.value(body.row, body.column + body.columns - 1) === 'number';
}

function isFree(sheet: SheetModel, area: Area): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (sheet.cells.value(area.row, column) !== '' || sheet.cells.formula(area.row, column)) return false;
  }
  return true;
}

/** Contents and table go together. */
export function deleteTable(host: ExcelHost, sheet: SheetModel, table: TableModel): void {
  refuseUnlessPermitted(host.model, sheet, null);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.changed.add('tables');
  deleteCells(host, sheet, table.area, 'Up');
  host.events.raise(eventType.tableDeleted, [sheet.id, wholeWorkbook], () => ({
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
  }));
}

/** Adds rows before body row `index`, or at the end; what stands below the table moves down. */
export function addTableRows(
  host: ExcelHost,
  sheet: SheetModel,
  table: TableModel,
  index: number | null,
  values: unknown,
): number {
  refuseUnlessPermitted(host.model, sheet, null);
  const rows = asRows(values, table.area.columns);
  const body = bodyOf(table);
  const at = index === null || index < 0 ? body.rows : index;
  if (at > body.rows) throw refusal('InvalidArgument');
  const isBlank = isBodyBlank(sheet, table);
  const place: Area = { ...body, row: body.row + at, rows: rows.length };
  if (at === body.rows) {
    const below: Area = { ...body, row: body.row + body.rows, rows: rows.length };
    if (table.hasTotals || !areFree(sheet, below)) insertCells(host, sheet, below, 'Down');
    setRows(table, body.rows + rows.length);
  } else {
    const before = table.area.rows;
    insertCells(host, sheet, place, 'Down');
    if (table.area.rows === before) setRows(table, body.rows + rows.length);
  }
  markTable(sheet, table);
  writeEntries(host, sheet, place, rows);
  return isBlank && at === 0 ? 0 : at;
}

function setRows(table: TableModel, bodyRows: number): void {
  const others = (table.hasHeader ? 1 : 0) + (table.hasTotals ? 1 : 0);
  table.area = { ...table.area, rows: bodyRows + others };
  if (table.filter) table.filter.area = { ...table.filter.area, rows: bodyRows + (table.hasHeader ? 1 : 0) };
}

function asRows(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [new Array<unknown>(columns).fill('')];
  if (!Array.isArray(values) || values.length === 0) throw refusal('InvalidArgument');
  const rows = values.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : null));
  const list = rows.every((row) => row === null) ? [values as unknown[]] : rows;
  return list.map((row) => {
    if (!row || row.length !== columns) throw refusal('InvalidArgument');
    return row;
  });
}

function isBodyBlank(sheet: SheetModel, table: TableModel): boolean {
  const body = bodyOf(table);
  return body.rows === 1 && areFree(sheet, body);
}

function areFree(sheet: SheetModel, area: Area): boolean {
  return Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })).every((row) =>
    isFree(sheet, row),
  );
}

export function deleteTableRow(host: ExcelHost, sheet: SheetModel, table: TableModel, index: number): void {
  refuseUnlessPermitted(host.model, sheet, null);
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw refusal('ItemNotFound');
  const place: Area = { ...body, row: body.row + index, rows: 1 };
  // The last row of a table stays, empty.
  if (body.rows === 1) {
    host.changing(sheet, place, () => {
      for (let i = 0; i < place.columns; i++) sheet.cells.set(place.row, place.column + i, '');
    });
    return;
  }
  const before = table.area.rows;
  deleteCells(host, sheet, place, 'Up');
  if (table.area.rows === before) setRows(table, body.rows - 1);
  markTable(sheet, table);
}

export function addTableColumn(host: ExcelHost, sheet: SheetModel, table: TableModel, index: number | null): number {
  refuseUnlessPermitted(host.model, sheet, null);
  const { columns } = table.area;
  const at = index === null || index < 0 ? columns : index;
  if (at > columns) throw refusal('InvalidArgument');
  const place: Area = { ...table.area, column: table.area.column + at, columns: 1 };
  const known = table.columns.map((column) => ({ ...column }));
  insertCells(host, sheet, place, 'Right');
  if (table.area.columns === columns) table.area = { ...table.area, columns: columns + 1 };
  if (table.filter) table.filter.area = { ...table.filter.area, columns: table.area.columns };
  const id = Math.max(0, ...known.map((column) => column.id)) + 1;
  known.splice(at, 0, { id, name: '' });
  table.columns = known;
  nameColumns(host, sheet, table);
  return at;
}

export function deleteTableColumn(host: ExcelHost, sheet: SheetModel, table: TableModel, index: number): void {
  refuseUnlessPermitted(host.model, sheet, null);
  const { columns } = table.area;
  // A table has at least one column.
  if (columns === 1) throw refusal('InvalidOperation');
  const known = table.columns.filter((_, i) => i !== index);
  deleteCells(host, sheet, { ...table.area, column: table.area.column + index, columns: 1 }, 'Left');
  if (table.area.columns === columns) table.area = { ...table.area, columns: columns - 1 };
  if (table.filter) table.filter.area = { ...table.filter.area, columns: table.area.columns };
  table.columns = known;
  nameColumns(host, sheet, table);
}
