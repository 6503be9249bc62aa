// How much room words take in cells, about, without a font at hand: widths in characters of the normal font as Excel
// counts them, heights in points. A little too much is better than a line that is cut off in print.
import type { DraftCell, DraftStyle, SheetDraft } from './draft';

/** Points of the normal font, and of the styles that are larger. */
const normal = 11;
const larger: Partial<Record<DraftStyle, number>> = { title: 16, heading: 13 };

/** Excel's own limit for a row, in points. */
export const highestRow = 409;
export const lowestRow = 15;

/** Height of a line, in sizes of its letters; letters that come from another font than the cell's are higher. */
const line = 1.36;
const highLine = 1.5;
const high = /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Points. */
export function sizeOf(style: DraftStyle | undefined): number {
  return (style && larger[style]) ?? normal;
}

/** Lines of a text that is wrapped between words in a cell so many characters wide. */
export function linesOf(text: string, width: number, size = normal): number {
  // What is between the letters and the cell's edge.
  const room = Math.max(1, ((width - 1) * normal) / size);
  return text.split(/\r\n?|\n/).reduce((sum, each) => sum + linesOfOne(each, room), 0);
}

function linesOfOne(text: string, room: number): number {
  let lines = 1;
  let filled = 0;
  // Between signs of Chinese a line may end anywhere.
  for (const [word] of text.matchAll(
    /[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]+|\s+/gu,
  )) {
    const taken = widthOf(word);
    if (filled + taken <= room) filled += taken;
    else if (word.trim() === '') filled = room;
    else {
      lines += filled === 0 ? 0 : 1;
      // A word longer than the line is cut.
      lines += Math.ceil(taken / room) - 1;
      filled = taken % room || room;
    }
  }
  return lines;
}

/** Characters of the normal font that the text takes on one line. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += widthOfUnit(text.charCodeAt(at));
  return width;
}

/** Of Latin letters; asked for every letter of a long annex. */
const latin = Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === ' ') return 0.5;
  if (/[A-ZÀ-ÞMWmw@%]/.test(letter)) return 1.25;
  return /[iljtfI.,;:'|!]/.test(letter) ? 0.55 : 1;
});

function widthOfUnit(code: number): number {
  if (code < 0x250) return latin[code] ?? 1;
  if (isUnseen(code)) return 0;
  if (code >= 0x400 && code < 0x430) return 1.3;
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code <= 0xfefc)) return 0.85;
  // Each half of a pair.
  if (code >= 0xd800 && code < 0xe000) return 1.05;
  return code >= 0x2e80 ? 2.1 : 1.1;
}

/** Marks over letters, and signs that only direct what stands beside them. */
function isUnseen(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x64b && code < 0x660) ||
    code === 0x670 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Points that a wrapped text takes. */
export function heightOf(text: string, width: number, size = normal): number {
  return Math.ceil(linesOf(text, width, size) * size * (high.test(text) ? highLine : line));
}

/** Points that a cell takes in which columns are merged or words wrapped; `column` is where it stands. */
export function heightOfCell({ columns }: Pick<SheetDraft, 'columns'>, cell: DraftCell, column: number): number {
  const width = columns.slice(column, column + (cell.span ?? 1)).reduce((sum, each) => sum + each.width, 0);
  const weight = cell.style === 'header' || cell.style === 'group' || cell.style === 'label' ? 1.08 : 1;
  return heightOf(String(cell.value), width / weight, sizeOf(cell.style));
}
