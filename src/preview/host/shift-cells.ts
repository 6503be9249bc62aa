// Inserting and deleting cells: what Excel refuses, the move itself, and everything that speaks of the moved cells.
import type { Area } from '../../core/sheet/cells';
import { intersects, maxColumns, maxRows } from '../../core/sheet/a1';
import type { Direction, Shift } from '../model/cell-store';
import { shiftReferences } from '../model/shift-references';
import type { SheetModel } from '../model/sheet-model';
import type { ExcelHost } from './excel-host';
import { covers, isWholeColumns, isWholeRows } from './formats';
import { refuseUnlessPermitted } from './guards';
import { refusal } from './host-error';
import { nameColumns } from './table-edits';

export function insertCells(host: ExcelHost, sheet: SheetModel, area: Area, towards: 'Down' | 'Right'): void {
  // Whole rows can only go down and whole columns only right, whatever was asked.
  const down = isWholeRows(area) || (towards === 'Down' && !isWholeColumns(area));
  refuseUnlessPermitted(host.model, sheet, permissionFor(area, 'Insert'));
  refuseIfPushedOff(sheet, area, down);
  shift(host, sheet, { area, direction: down ? 'down' : 'right' }, insertedAs(area));
}

export function deleteCells(host: ExcelHost, sheet: SheetModel, area: Area, towards: 'Up' | 'Left'): void {
  const up = isWholeRows(area) || (towards === 'Up' && !isWholeColumns(area));
  refuseUnlessPermitted(host.model, sheet, permissionFor(area, 'Delete'));
  shift(host, sheet, { area, direction: up ? 'up' : 'left' }, deletedAs(area));
}

function permissionFor(
  area: Area,
  what: 'Insert' | 'Delete',
): 'allowInsertRows' | 'allowInsertColumns' | 'allowDeleteRows' | 'allowDeleteColumns' | null {
  if (isWholeRows(area)) return `allow${what}Rows`;
  return isWholeColumns(area) ? `allow${what}Columns` : null;
}

function insertedAs(area: Area): string {
  if (isWholeRows(area)) return 'RowInserted';
  return isWholeColumns(area) ? 'ColumnInserted' : 'CellInserted';
}

function deletedAs(area: Area): string {
  if (isWholeRows(area)) return 'RowDeleted';
  return isWholeColumns(area) ? 'ColumnDeleted' : 'CellDeleted';
}

/** Direction words of the event; whole rows and columns have none. */
const directionWords: Readonly<Record<Direction, string>> = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
};

function shift(host: ExcelHost, sheet: SheetModel, move: Shift, changeType: string): void {
  refuseIfCutting(sheet, move);
  const word = changeType.startsWith('Cell') ? directionWords[move.direction] : 'None';
  host.changing(
    sheet,
    move.area,
    () => {
      sheet.cells.shift(move);
      host.moved(shiftReferences(host.model, sheet, move));
      host.kept.shift(sheet, move);
      if (move.direction === 'down' || move.direction === 'right') inheritFormats(sheet, move);
      for (const table of sheet.tables) if (intersects(table.area, move.area)) nameColumns(host, sheet, table);
    },
    changeType,
    word,
  );
}

/** What lies between the moved cells and the sheet's edge must not be pushed off it. */
function refuseIfPushedOff(sheet: SheetModel, area: Area, down: boolean): void {
  const used = sheet.cells.usedArea(true);
  if (!used) return;
  const edge: Area = down
    ? { row: maxRows - area.rows, column: area.column, rows: area.rows, columns: area.columns }
    : { row: area.row, column: maxColumns - area.columns, rows: area.rows, columns: area.columns };
  if (!intersects(used, edge)) return;
  for (const { row, column } of sheet.cells.cells(edge.row, edge.row + edge.rows - 1)) {
    if (column >= edge.column && column < edge.column + edge.columns && sheet.cells.value(row, column) !== '') {
      throw refusal('NonBlankCellOffSheet');
    }
  }
}

/** A move of part of a row or column must not tear a merged area or a table apart. */
function refuseIfCutting(sheet: SheetModel, { area, direction }: Shift): void {
  if (isWholeRows(area) || isWholeColumns(area)) return;
  const vertical = direction === 'down' || direction === 'up';
  const moving: Area = vertical
    ? { ...area, rows: maxRows - area.row }
    : { ...area, columns: maxColumns - area.column };
  const torn = (place: Area): boolean => {
    if (!intersects(place, moving)) return false;
    return vertical
      ? place.column < area.column || place.column + place.columns > area.column + area.columns
      : place.row < area.row || place.row + place.rows > area.row + area.rows;
  };
  if (sheet.merges.some(torn)) throw refusal('InsertDeleteConflict');
  if (sheet.tables.some((table) => torn(table.area) && !covers(table.area, area)))
    throw refusal('InsertDeleteConflict');
}

/** New cells look like those above them, or to their left. */
function inheritFormats(sheet: SheetModel, { area, direction }: Shift): void {
  const above = direction === 'down';
  if (above ? area.row === 0 : area.column === 0) return;
  if (isWholeRows(area) || !isWholeColumns(area)) {
    const width = isWholeRows(area)
      ? (sheet.cells.usedArea(false)?.columns ?? 0) + (sheet.cells.usedArea(false)?.column ?? 0)
      : area.columns;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + width; column++) {
        const format = above ? sheet.cells.format(area.row - 1, column) : sheet.cells.format(row, area.column - 1);
        if (format !== undefined) sheet.cells.setFormat(row, column, format);
      }
    }
    return;
  }
  for (let row = 0; row < sheet.cells.rowCount; row++) {
    const format = sheet.cells.format(row, area.column - 1);
    if (format === undefined) continue;
    for (let column = area.column; column < area.column + area.columns; column++)
      sheet.cells.setFormat(row, column, format);
  }
}
