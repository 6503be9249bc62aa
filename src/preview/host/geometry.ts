// Points and characters: how wide and high rows and columns are. Norm: ECMA-376 part 1, 18.3.1.13 (column width), for
// Calibri 11, whose widest digit is 7 pixels.
import type { SheetModel } from '../model/sheet-model';

const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** From characters as Excel's dialog shows them (8.43) to points (48). */
export function pointsOfCharacters(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (digitPixels + paddingPixels))
      : Math.round(characters * digitPixels) + paddingPixels;
  return pixels * pointsPerPixel;
}

export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  const characters =
    pixels <= digitPixels + paddingPixels
      ? pixels / (digitPixels + paddingPixels)
      : (pixels - paddingPixels) / digitPixels;
  return Math.round(characters * 100) / 100;
}

/** Points; a hidden column has none. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const info = sheet.columns.get(column);
  if (info?.hidden === true) return 0;
  return pointsOfCharacters(info?.size ?? sheet.defaultColumnWidth);
}

export function rowPoints(sheet: SheetModel, row: number): number {
  const info = sheet.rows.get(row);
  if (info?.hidden === true) return 0;
  return info?.size ?? sheet.defaultRowHeight;
}

/** Width of `count` columns from `first` on; cheap for whole rows, since only the differing columns are visited. */
export function columnsPoints(sheet: SheetModel, first: number, count: number): number {
  let sum = count * pointsOfCharacters(sheet.defaultColumnWidth);
  for (const column of sheet.columns.keys()) {
    if (column < first || column >= first + count) continue;
    sum += columnPoints(sheet, column) - pointsOfCharacters(sheet.defaultColumnWidth);
  }
  return sum;
}

export function rowsPoints(sheet: SheetModel, first: number, count: number): number {
  let sum = count * sheet.defaultRowHeight;
  for (const row of sheet.rows.keys()) {
    if (row >= first && row < first + count) sum += rowPoints(sheet, row) - sheet.defaultRowHeight;
  }
  return sum;
}
