// Widths, heights, hiding and outline of columns and rows (`cols`, ECMA-376 part 1, 18.3.1.13).
import type { LineInfo, SheetModel } from '../../model/sheet-model';
import { attribute, childrenNamed, child, flag, numeric, type XmlElement } from '../xml/element';
import { attributesOf, tag, type AttributeValue } from '../xml/write';

/** Pixels of the widest digit of Calibri 11, Excel's unit of width, and the padding around a cell's text. */
const digit = 7;
const padding = 5;

/** Files give widths in 256ths; what is rounded here comes back the same. */
function rounded(width: number, precision: number): number {
  return Math.round(width * precision) / precision;
}

/** A width in the file counts the padding in; what Excel shows does not. */
export function shownWidth(fileWidth: number): number {
  return rounded(Math.max(0, fileWidth - padding / digit), 1e8);
}
export function fileWidth(shown: number): number {
  return rounded(shown + padding / digit, 1e10);
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

/** The `cols` element of the model's columns; a column that did not change keeps all its attributes. */
export function writeColumns(
  sheet: SheetModel,
  old: XmlElement | undefined,
  prefix: string,
  style: (format: number) => number,
): string {
  const opened = new Map<number, XmlElement>();
  for (const column of childrenNamed(old, 'col')) {
    const first = numeric(column, 'min') ?? 1;
    for (let index = first; index <= Math.min(numeric(column, 'max') ?? first, 16_384); index++)
      opened.set(index - 1, column);
  }
  const runs: { first: number; last: number; attributes: Record<string, AttributeValue>; key: string }[] = [];
  for (const [index, info] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const element = opened.get(index);
    const kept = element && JSON.stringify(readColumn(element)) === JSON.stringify(info);
    const attributes = {
      ...(kept ? attributesOf(element) : columnAttributes(info, sheet, style)),
      min: null,
      max: null,
    };
    const key = JSON.stringify(attributes);
    const last = runs.at(-1);
    if (last?.last === index - 1 && last.key === key) last.last = index;
    else runs.push({ first: index, last: index, attributes, key });
  }
  const columns = runs.map(({ first, last, attributes }) =>
    tag(`${prefix}col`, { ...attributes, min: first + 1, max: last + 1 }),
  );
  return columns.length === 0 ? '' : tag(`${prefix}cols`, {}, columns.join(''));
}

function columnAttributes(
  info: LineInfo,
  sheet: SheetModel,
  style: (format: number) => number,
): Record<string, AttributeValue> {
  return {
    width: fileWidth(info.size ?? sheet.defaultColumnWidth),
    style: info.format === null ? null : style(info.format),
    hidden: info.hidden ? 1 : null,
    customWidth: info.size === null ? null : 1,
    outlineLevel: info.outlineLevel > 0 ? info.outlineLevel : null,
  };
}

/** The `sheetFormatPr` element with the model's default sizes. */
export function writeSizes(sheet: SheetModel, worksheet: XmlElement, prefix: string): string {
  const old = child(worksheet, 'sheetFormatPr');
  const sizes = {
    defaultColWidth: fileWidth(sheet.defaultColumnWidth),
    defaultRowHeight: sheet.defaultRowHeight,
    customHeight: 1,
  };
  return tag(`${prefix}sheetFormatPr`, { ...(old && attributesOf(old)), ...sizes });
}
