// Anchors of drawings: corners given by column, row and offset, moved as Excel moves them when whole rows or columns
// are inserted or deleted (`editAs`: with both corners, with the first one, or not at all).
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import { columnPoints, rowPoints } from '../../host/geometry';
import type { Shift } from '../../model/cell-store';
import type { SheetModel } from '../../model/sheet-model';
import { emuPerPoint, type Place } from '../features/charts';
import { attribute, child, type XmlElement } from '../xml/element';
import type { Patch } from '../xml/write';

export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

export function readCorner(anchor: XmlElement, name: string): Corner | null {
  const element = child(anchor, name);
  if (!element) return null;
  const number = (local: string): number => Number(child(element, local)?.text ?? 0);
  return { column: number('col'), columnOffset: number('colOff'), row: number('row'), rowOffset: number('rowOff') };
}

/** The corners of an anchor after the shifts. */
export function movedCorners(anchor: XmlElement, shifts: readonly Shift[]): { from: Corner | null; to: Corner | null } {
  const from = readCorner(anchor, 'from');
  const to = readCorner(anchor, 'to');
  const editAs = attribute(anchor, 'editAs') ?? 'twoCell';
  if (!from || editAs === 'absolute') return { from, to };
  const moved = moveCorner(from, shifts);
  if (!to || editAs === 'twoCell') return { from: moved, to: to && moveCorner(to, shifts) };
  return {
    from: moved,
    to: { ...to, column: to.column + moved.column - from.column, row: to.row + moved.row - from.row },
  };
}

function moveCorner(corner: Corner, shifts: readonly Shift[]): Corner {
  let { column, columnOffset, row, rowOffset } = corner;
  for (const { area, direction } of shifts) {
    if ((direction === 'down' || direction === 'up') && area.columns >= maxColumns) {
      [row, rowOffset] = moveLine(row, rowOffset, area.row, direction === 'down' ? area.rows : -area.rows);
    } else if ((direction === 'right' || direction === 'left') && area.rows >= maxRows) {
      [column, columnOffset] = moveLine(
        column,
        columnOffset,
        area.column,
        direction === 'right' ? area.columns : -area.columns,
      );
    }
  }
  return { column, columnOffset, row, rowOffset };
}

/** A corner inside deleted lines goes to where they began. */
function moveLine(index: number, offset: number, at: number, count: number): [number, number] {
  if (index < at) return [index, offset];
  if (count < 0 && index < at - count) return [at, 0];
  return [index + count, offset];
}

export function writeCorner(anchor: XmlElement, name: string, corner: Corner | null, patch: Patch): void {
  const element = child(anchor, name);
  if (!element || !corner) return;
  const numbers = { col: corner.column, colOff: corner.columnOffset, row: corner.row, rowOff: corner.rowOffset };
  for (const [local, number] of Object.entries(numbers)) {
    const found = child(element, local);
    if (found && Number(found.text) !== number)
      patch.replace(found.openEnd, found.closeStart, String(Math.round(number)));
  }
}

/** The corner that stands so many points from the sheet's own. */
export function cornerAt(left: number, top: number, sheet: SheetModel): Corner {
  const [column, columnRest] = lineAt(left, maxColumns, (index) => columnPoints(sheet, index));
  const [row, rowRest] = lineAt(top, maxRows, (index) => rowPoints(sheet, index));
  return {
    column,
    columnOffset: Math.round(columnRest * emuPerPoint),
    row,
    rowOffset: Math.round(rowRest * emuPerPoint),
  };
}

export function cornersOf({ left, top, width, height }: Place, sheet: SheetModel): { from: Corner; to: Corner } {
  return { from: cornerAt(left, top, sheet), to: cornerAt(left + width, top + height, sheet) };
}

function lineAt(points: number, limit: number, size: (index: number) => number): [number, number] {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < limit - 1; index++) {
    const own = size(index);
    if (rest < own) break;
    rest -= own;
  }
  return [index, rest];
}

/** Points from the sheet's corner. */
export function pointsOf(
  { column, columnOffset, row, rowOffset }: Corner,
  sheet: SheetModel,
): { left: number; top: number } {
  let left = columnOffset / emuPerPoint;
  let top = rowOffset / emuPerPoint;
  for (let index = 0; index < column; index++) left += columnPoints(sheet, index);
  for (let index = 0; index < row; index++) top += rowPoints(sheet, index);
  return { left, top };
}
