// A1 names of cells and areas, the way Excel writes them.
import type { Area } from './cells';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `aa` → `26`. The text must be letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `B3` for one cell, `B3:D9` for more. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/**
 * Reads `B3`, `$B$3:D9`, `A:C` or `3:5` (no sheet name). Whole rows and columns reach to the end of the sheet.
 * `null` when the text is no such name.
 */
export function parseArea(text: string): Area | null {
  const [first, second, third] = text.replaceAll('$', '').split(':');
  const from = parseCorner(first ?? '');
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to || third !== undefined) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const bottom = from.row === null ? maxRows - 1 : Math.max(from.row, to.row ?? 0);
  const right = from.column === null ? maxColumns - 1 : Math.max(from.column, to.column ?? 0);
  if (bottom >= maxRows || right >= maxColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

/** Joins a sheet name and an area as a formula would: quoted where Excel needs quotes. */
export function qualifiedName(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${areaName(area)}`;
}

export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
