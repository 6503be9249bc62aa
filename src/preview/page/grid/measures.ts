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

/** Width of a text in pixels, on one line. */
export type TextMeasure = (text: string, format: CellFormat) => number;

/** Roughly how wide a text is, from the kind of its characters: quick, and needs no browser. */
export const estimatedWidth: TextMeasure = (text, format) => {
  const unit = format.font.size * pixelsPerPoint * (format.font.bold ? 0.53 : 0.5);
  let width = 0;
  for (const character of text) width += characterUnits(character.codePointAt(0) ?? 0);
  return width * unit;
};

/** Pixels that a wrapped text needs downwards in a cell of this width. */
export function wrappedHeight(text: string, format: CellFormat, width: number, measure: TextMeasure): number {
  const inner = Math.max(width - 8, 10);
  const lines = text
    .split('\n')
    .reduce((sum, paragraph) => sum + linesOf(paragraph, inner, (part) => measure(part, format)), 0);
  return lines * lineHeight(format) + 5;
}

/** Lines break between words, and anywhere between Chinese, Japanese and Korean characters (UAX #14, simplified). */
function linesOf(paragraph: string, inner: number, measure: (part: string) => number): number {
  if (measure(paragraph) <= inner) return 1;
  let lines = 1;
  let used = 0;
  for (const part of paragraph.match(breakable) ?? []) {
    const width = measure(part);
    if (used > 0 && used + measure(part.trimEnd()) > inner) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken within.
    lines += Math.max(0, Math.ceil(width / inner) - 1);
    used = width > inner ? width % inner : used + width;
  }
  return lines;
}

const breakable =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}\s]*\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;

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
