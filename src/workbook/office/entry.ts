// How a value must be handed to Excel so that it arrives as it is. `Range.values` reads text as typing does: a leading
// sign makes a formula, digits a number, `1-2` a date (https://learn.microsoft.com/javascript/api/excel/excel.range#values).
import type { CellValue } from '../../core/sheet/cells';

/** Excel's own limit for the text of a cell, in UTF-16 units. */
export const longestText = 32_767;

/** What to put into `Range.values` for `value` to stand in a cell of this number format. */
export function asEntry(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  if (numberFormat === '@') return value.startsWith("'") ? `'${value}` : value;
  return mayBeRead(value) ? `'${value}` : value;
}

/** No number, date, time or fraction that Excel reads is longer; in Chinese all is shorter. */
const longestReadable = { inChinese: 32, elsewhere: 64 };

/**
 * Whether Excel could read the text as something else. Which words are months and truth values depends on the
 * language of Excel, so every short text with a digit counts, and an apostrophe too many is never seen.
 */
function mayBeRead(text: string): boolean {
  const trimmed = text.trim();
  const longest = /\p{Script=Han}/u.test(text) ? longestReadable.inChinese : longestReadable.elsewhere;
  if (trimmed !== text && trimmed.length <= longest) return true;
  if (/^[=+\-@'#]/.test(text)) return true;
  if (text.length > longest) return false;
  return /\p{Nd}/u.test(text) || /^(true|false|vrai|faux|verdadero|falso|истина|ложь)$/iu.test(text);
}

/** Whether the cell computes: for a constant `formulas` repeats `values`, even for text that begins like a formula. */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** What Excel returned for a cell. Excel gives text, numbers and truth values; anything else (a blank) is empty text. */
export function asCell(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Bytes of a value in a request or response: UTF-8, quotes and comma included. */
export function bytesOf(value: CellValue): number {
  if (typeof value !== 'string') return 8;
  let bytes = 3;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    bytes += unit < 0x80 ? (unit < 0x20 || unit === 0x22 || unit === 0x5c ? 2 : 1) : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
