// Where data ends: what Ctrl+arrow and Ctrl+A reach in Excel.
import type { Area } from '../../core/sheet/cells';
import { maxColumns, maxRows } from '../../core/sheet/a1';
import type { SheetModel } from '../model/sheet-model';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

function isFilled(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.cells.value(row, column) !== '' || sheet.cells.formula(row, column) !== undefined;
}

/** The cell that Ctrl+arrow goes to: the end of this block, else the start of the next, else the sheet's edge. */
export function dataEdge(
  sheet: SheetModel,
  row: number,
  column: number,
  direction: Direction,
): { row: number; column: number } {
  const down = direction === 'Down' ? 1 : direction === 'Up' ? -1 : 0;
  const right = direction === 'Right' ? 1 : direction === 'Left' ? -1 : 0;
  const used = sheet.cells.usedArea(true);
  const at = (step: number): readonly [number, number] => [row + down * step, column + right * step];
  const last = down > 0 ? maxRows - 1 - row : right > 0 ? maxColumns - 1 - column : down < 0 ? row : column;
  if (last === 0) return { row, column };
  // Beyond the used cells nothing is found, so the walk ends there.
  const reach = used ? Math.min(last, Math.max(used.row + used.rows, used.column + used.columns, row, column) + 1) : 0;
  const inBlock = isFilled(sheet, row, column) && isFilled(sheet, ...at(1));
  for (let step = 1; step <= reach; step++) {
    const filled = isFilled(sheet, ...at(step));
    if (inBlock && !filled) return cell(at(step - 1));
    if (!inBlock && filled) return cell(at(step));
  }
  return cell(at(last));
}

function cell([row, column]: readonly [number, number]): { row: number; column: number } {
  return { row, column };
}

/** The block of filled cells around an area, bounded by blank rows and columns. */
export function dataRegion(sheet: SheetModel, from: Area): Area {
  let area: Area = { row: from.row, column: from.column, rows: 1, columns: 1 };
  for (;;) {
    const grown = grow(sheet, area);
    if (!grown) return area;
    area = grown;
  }
}

function grow(sheet: SheetModel, area: Area): Area | null {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(0, area.row - 1);
  const left = Math.max(0, area.column - 1);
  if (area.row > 0 && anyFilled(sheet, area.row - 1, area.row, left, right + 1))
    return { ...area, row: top, rows: area.rows + 1 };
  if (anyFilled(sheet, bottom, bottom + 1, left, right + 1)) return { ...area, rows: area.rows + 1 };
  if (area.column > 0 && anyFilled(sheet, top, bottom + 1, left, area.column))
    return { ...area, column: left, columns: area.columns + 1 };
  if (anyFilled(sheet, top, bottom + 1, right, right + 1)) return { ...area, columns: area.columns + 1 };
  return null;
}

function anyFilled(sheet: SheetModel, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) if (isFilled(sheet, row, column)) return true;
  }
  return false;
}
