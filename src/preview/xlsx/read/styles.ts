// The style sheet: cell formats in the order of cellXfs, so that a format's number is the cell's `s` (ECMA-376 18.8).
import { plainFormat, type Border, type BorderSide, type CellFormat, type Font } from '../../model/styles';
import { builtInFormat } from '../number-formats';
import { attribute, child, childrenNamed, flag, numeric, type XmlElement } from '../xml/element';
import type { Palette } from './colours';

export function readCellFormats(styles: XmlElement, palette: Palette): CellFormat[] {
  const fonts = childrenNamed(child(styles, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenNamed(child(styles, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenNamed(child(styles, 'borders'), 'border').map((border) => readBorders(border, palette));
  const codes = readNumberFormats(styles);
  const formats = childrenNamed(child(styles, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const formatId = numeric(xf, 'numFmtId') ?? 0;
    return {
      numberFormat: codes.get(formatId) ?? builtInFormat(formatId) ?? 'General',
      font: fonts[numeric(xf, 'fontId') ?? 0] ?? plainFormat.font,
      fill: fills[numeric(xf, 'fillId') ?? 0] ?? null,
      borders: borders[numeric(xf, 'borderId') ?? 0] ?? {},
      ...readAlignment(child(xf, 'alignment')),
      locked: flag(child(xf, 'protection'), 'locked', true),
      formulaHidden: flag(child(xf, 'protection'), 'hidden'),
      quotePrefix: flag(xf, 'quotePrefix'),
    };
  });
  return formats.length > 0 ? formats : [plainFormat];
}

export function readNumberFormats(styles: XmlElement): Map<number, string> {
  const found = childrenNamed(child(styles, 'numFmts'), 'numFmt');
  return new Map(
    found.map((format) => [numeric(format, 'numFmtId') ?? -1, attribute(format, 'formatCode') ?? 'General']),
  );
}

const underlines: Readonly<Record<string, Font['underline']>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
  none: 'None',
};

export function readFont(font: XmlElement, palette: Palette): Font {
  const on = (name: string): boolean => child(font, name) !== undefined && flag(child(font, name), 'val', true);
  const underline = child(font, 'u');
  return {
    name: attribute(child(font, 'name'), 'val') ?? plainFormat.font.name,
    size: numeric(child(font, 'sz'), 'val') ?? plainFormat.font.size,
    bold: on('b'),
    italic: on('i'),
    underline: underline ? (underlines[attribute(underline, 'val') ?? 'single'] ?? 'Single') : 'None',
    strikethrough: on('strike'),
    color: palette.colour(child(font, 'color')) ?? plainFormat.font.color,
  };
}

/** The colour a cell seems filled with: a pattern shows its background, a gradient its first stop. */
export function readFill(fill: XmlElement, palette: Palette): string | null {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return palette.colour(child(child(gradient, 'stop'), 'color'));
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (kind === 'none' || kind === 'gray125') return null;
  return palette.colour(child(pattern, kind === 'solid' ? 'fgColor' : 'bgColor'));
}

type Line = Pick<Border, 'style' | 'weight'>;
export const borderLines: Readonly<Record<string, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

export function readBorders(border: XmlElement, palette: Palette): Partial<Record<BorderSide, Border>> {
  const read = (...names: string[]): Border | undefined => {
    const side = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const line = borderLines[attribute(side, 'style') ?? 'none'];
    return line && { ...line, color: palette.colour(child(side, 'color')) ?? '#000000' };
  };
  const diagonal = read('diagonal');
  const sides: [BorderSide, Border | undefined][] = [
    ['top', read('top')],
    ['bottom', read('bottom')],
    ['left', read('left', 'start')],
    ['right', read('right', 'end')],
    ['diagonalDown', flag(border, 'diagonalDown') ? diagonal : undefined],
    ['diagonalUp', flag(border, 'diagonalUp') ? diagonal : undefined],
  ];
  return Object.fromEntries(sides.filter(([, found]) => found !== undefined));
}

const horizontals: Readonly<Record<string, CellFormat['horizontal']>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const verticals: Readonly<Record<string, CellFormat['vertical']>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

type Alignment = Pick<
  CellFormat,
  'horizontal' | 'vertical' | 'wrapText' | 'indent' | 'textRotation' | 'shrinkToFit' | 'readingOrder'
>;

function readAlignment(alignment: XmlElement | undefined): Alignment {
  const rotation = numeric(alignment, 'textRotation') ?? 0;
  const order = numeric(alignment, 'readingOrder') ?? 0;
  return {
    horizontal: horizontals[attribute(alignment, 'horizontal') ?? 'general'] ?? 'General',
    vertical: verticals[attribute(alignment, 'vertical') ?? 'bottom'] ?? 'Bottom',
    wrapText: flag(alignment, 'wrapText'),
    indent: numeric(alignment, 'indent') ?? 0,
    // 91-180 in the file mean 1-90 degrees downwards; 255 is stacked text, which Excel's API calls 180.
    textRotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: flag(alignment, 'shrinkToFit'),
    readingOrder: order === 1 ? 'LeftToRight' : order === 2 ? 'RightToLeft' : 'Context',
  };
}

/** The names a file uses for the values of our formats, for writing. */
export function fileWord<T extends string>(words: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
export const alignmentWords = { horizontals, verticals };
export const underlineWords = underlines;

/** Differential formats of conditional formatting: only what they state. */
export function readDifferentialFormats(styles: XmlElement, palette: Palette): Partial<CellFormat>[] {
  const codes = (dxf: XmlElement): string | undefined => attribute(child(dxf, 'numFmt'), 'formatCode');
  return childrenNamed(child(styles, 'dxfs'), 'dxf').map((dxf) => {
    const font = child(dxf, 'font');
    const pattern = child(child(dxf, 'fill'), 'patternFill');
    const border = child(dxf, 'border');
    const code = codes(dxf);
    // In a dxf a solid fill's colour is its background (Excel writes it so); some programs write the foreground.
    const fill = palette.colour(child(pattern, 'bgColor')) ?? palette.colour(child(pattern, 'fgColor'));
    return {
      ...(font && { font: readFont(font, palette) }),
      ...(fill !== null && { fill }),
      ...(border && { borders: readBorders(border, palette) }),
      ...(code !== undefined && { numberFormat: code }),
    };
  });
}
