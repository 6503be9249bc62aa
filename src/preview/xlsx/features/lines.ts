// Widths, heights, hiding and outline of columns and rows (`cols`, ECMA-376 part 1, 18.3.1.13).
import type { LineInfo, SheetModel } from '../../model/sheet-model';
import { attribute, childrenNamed, child, flag, numeric, type XmlElement } from '../xml/element';

/** Pixels of the widest digit of Calibri 11, Excel's unit of width, and the padding around a cell's text. */
const digit = 7;
const padding = 5;

/** A width in the file counts the padding in; what Excel shows does not. */
export function shownWidth(fileWidth: number): number {
  return Math.max(0, fileWidth - padding / digit);
}
export function fileWidth(shown: number): number {
  return Math.round((shown + padding / digit) * 1_000_000) / 1_000_000;
}

export function readSizes(worksheet: XmlElement, sheet: SheetModel): void {
  const format = child(worksheet, 'sheetFormatPr');
  sheet.defaultRowHeight = numeric(format, 'defaultRowHeight') ?? sheet.defaultRowHeight;
  const width = numeric(format, 'defaultColWidth');
  const base = numeric(format, 'baseColWidth');
  // Excel rounds the default width up to eight pixels: 8 characters are 64 pixels, which it calls 8.43.
  if (width !== undefined) sheet.defaultColumnWidth = shownWidth(width);
  else if (base !== undefined)
    sheet.defaultColumnWidth = (Math.ceil((base * digit + padding) / 8) * 8 - padding) / digit;
  for (const column of childrenNamed(child(worksheet, 'cols'), 'col')) {
    const first = numeric(column, 'min') ?? 1;
    const last = Math.min(numeric(column, 'max') ?? first, 16_384);
    for (let index = first - 1; index < last; index++) sheet.columns.set(index, readColumn(column));
  }
}

function readColumn(column: XmlElement): LineInfo {
  const width = numeric(column, 'width');
  return {
    size: width === undefined ? null : shownWidth(width),
    hidden: flag(column, 'hidden'),
    format: attribute(column, 'style') === undefined ? null : Number(attribute(column, 'style')),
    outlineLevel: numeric(column, 'outlineLevel') ?? 0,
  };
}
