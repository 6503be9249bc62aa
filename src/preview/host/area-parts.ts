// Cutting one area out of another.
import type { Area } from '../../core/sheet/cells';
import { intersection } from './formats';

/** What is left of `area` without `hole`, as up to four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const cutBottom = cut.row + cut.rows;
  const cutRight = cut.column + cut.columns;
  const parts: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cutBottom, rows: bottom - cutBottom },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: cutRight, columns: right - cutRight },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
