// Sizes on screen. Excel keeps column widths in characters of the default font and row heights in points; a row
// without a height of its own is as high as its wrapped text needs, which Excel works out when it opens the file.
import type { CellFormat } from '../../model/styles';

const pixelsPerPoint = 4 / 3;
/** Width of a digit in Calibri 11 at 96 dots an inch, which Excel counts column widths in, and the padding it adds. */
const digit = 7;
const padding = 5;

export function columnPixels(characters: number): number {
  return Math.max(8, Math.round(characters * digit + padding));
}

export function rowPixels(points: number): number {
  return Math.max(4, Math.round(points * pixelsPerPoint));
}

export function lineHeight(format: CellFormat): number {
  return Math.round(format.font.size * pixelsPerPoint * 1.22);
}

/** Roughly how wide a text is in pixels: full-width characters count double, which is close enough for row heights. */
export function textPixels(text: string, format: CellFormat): number {
  const unit = format.font.size * pixelsPerPoint * (format.font.bold ? 0.53 : 0.5);
  let width = 0;
  for (const character of text) width += characterUnits(character.codePointAt(0) ?? 0);
  return width * unit;
}

/** Pixels that a wrapped text needs downwards in a cell of this width. */
export function wrappedHeight(text: string, format: CellFormat, width: number): number {
  const inner = Math.max(width - 7, 10);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    // Words move to the next line whole, so a line is never quite full.
    lines += Math.max(1, Math.ceil((textPixels(paragraph, format) * 1.04) / inner));
  }
  return lines * lineHeight(format) + 5;
}

function characterUnits(code: number): number {
  if (isFullWidth(code)) return 2;
  // Vowel marks and other combining marks stand above their letter.
  if ((code >= 0x0300 && code <= 0x036f) || (code >= 0x064b && code <= 0x065f)) return 0;
  if (code >= 0x0600 && code <= 0x06ff) return 0.86;
  if (code === 0x20 || code === 0x69 || code === 0x6c || code === 0x2e || code === 0x2c) return 0.55;
  return code >= 0x41 && code <= 0x5a ? 1.22 : 0.98;
}

function isFullWidth(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x20000
  );
}
