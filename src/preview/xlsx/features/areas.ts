// Lists of areas as files write them (`sqref`: names parted by spaces).
import { areaName, maxColumns, maxRows, parseArea, columnLetters } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';

export function readAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((name) => parseArea(name) ?? []);
}

export function writeAreas(areas: readonly Area[]): string {
  return areas.map(writeArea).join(' ');
}

/** Whole columns and rows as `A:C` and `2:4`, as Excel writes them where it may. */
export function writeArea(area: Area): string {
  return areaName(area);
}

/** The area with absolute corners, as defined names want it: `$A$1:$C$9`, `$A:$C`, `$2:$4`. */
export function absoluteArea(area: Area): string {
  const left = `$${columnLetters(area.column)}`;
  const right = `$${columnLetters(area.column + area.columns - 1)}`;
  const top = `$${area.row + 1}`;
  const bottom = `$${area.row + area.rows}`;
  if (area.rows >= maxRows) return `${left}:${right}`;
  if (area.columns >= maxColumns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}
