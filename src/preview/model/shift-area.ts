// What becomes of an area of cells when cells are inserted or deleted. As in Excel, a reference moves only when it lies
// wholly within the rows or columns that are pushed; a range grows when the insertion falls inside it and shrinks by
// what is deleted from it.
import { maxColumns, maxRows } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';
import type { Shift } from './cell-store';

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** One dimension of a shift: `count` lines inserted at, or deleted from, `at`. Any unit. */
export interface LineShift {
  readonly at: number;
  readonly count: number;
  readonly inserted: boolean;
}

/** `null` when nothing is left of it. A stretch over the whole limit stays whole. */
export function shiftStretch(stretch: Stretch, shift: LineShift, limit: number): Stretch | null {
  const { start, length } = stretch;
  if (start === 0 && length >= limit) return stretch;
  const { at, count } = shift;
  if (shift.inserted) {
    if (at >= start + length) return stretch;
    const newStart = at <= start ? start + count : start;
    const newLength = at <= start ? length : length + count;
    return newStart >= limit ? null : { start: newStart, length: Math.min(newLength, limit - newStart) };
  }
  const lost = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  if (lost >= length) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, length: length - lost };
}

export function isVertical(shift: Shift): boolean {
  return shift.direction === 'down' || shift.direction === 'up';
}

/** The shift along the dimension in which cells move. */
export function lineShift(shift: Shift): LineShift {
  const { area, direction } = shift;
  const inserted = direction === 'down' || direction === 'right';
  return isVertical(shift)
    ? { at: area.row, count: area.rows, inserted }
    : { at: area.column, count: area.columns, inserted };
}

/** The whole rows or columns of the sheet are inserted or deleted, not only a block of cells. */
export function isWholeLines(shift: Shift): boolean {
  const { area } = shift;
  return isVertical(shift) ? area.column === 0 && area.columns >= maxColumns : area.row === 0 && area.rows >= maxRows;
}

/** All cells that move, appear or vanish: from the shifted area to the sheet's end. */
export function shiftedZone(shift: Shift): Area {
  const { area } = shift;
  return isVertical(shift) ? { ...area, rows: maxRows - area.row } : { ...area, columns: maxColumns - area.column };
}

/** `null` when the area is deleted; the same object when it does not change. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const moving = shift.area;
  if (isVertical(shift)) {
    if (area.column < moving.column || area.column + area.columns > moving.column + moving.columns) return area;
    const rows = shiftStretch({ start: area.row, length: area.rows }, lineShift(shift), maxRows);
    if (rows === null) return null;
    return rows.start === area.row && rows.length === area.rows
      ? area
      : { ...area, row: rows.start, rows: rows.length };
  }
  if (area.row < moving.row || area.row + area.rows > moving.row + moving.rows) return area;
  const columns = shiftStretch({ start: area.column, length: area.columns }, lineShift(shift), maxColumns);
  if (columns === null) return null;
  return columns.start === area.column && columns.length === area.columns
    ? area
    : { ...area, column: columns.start, columns: columns.length };
}

/** As `shiftArea` for what sticks to cells (validations, formats): an area only partly pushed is split. */
export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => {
    const pieces = splitAcross(area, shift);
    const shifted = pieces.map((piece) => shiftArea(piece, shift));
    return shifted.every((piece, index) => piece === pieces[index])
      ? [area]
      : shifted.filter((piece) => piece !== null);
  });
}

/** The area cut into the parts beside the pushed rows or columns and the part within them. */
function splitAcross(area: Area, shift: Shift): Area[] {
  const moving = shift.area;
  if (isVertical(shift)) {
    return cuts(area.column, area.columns, moving.column, moving.columns).map(([column, columns]) => ({
      ...area,
      column,
      columns,
    }));
  }
  return cuts(area.row, area.rows, moving.row, moving.rows).map(([row, rows]) => ({ ...area, row, rows }));
}

function cuts(start: number, length: number, from: number, count: number): [number, number][] {
  const end = start + length;
  const first = Math.min(Math.max(from, start), end);
  const last = Math.min(Math.max(from + count, start), end);
  const pieces: [number, number][] = [
    [start, first - start],
    [first, last - first],
    [last, end - last],
  ];
  return pieces.filter(([, size]) => size > 0);
}
