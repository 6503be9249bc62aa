// A cell's format as CSS, as near to Excel's own drawing as is cheap.
import type { Border, CellFormat } from '../../model/styles';

const fallbacks = "'Carlito', 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', Arial, sans-serif";

export function fontFamily(name: string): string {
  return `'${name.replaceAll("'", '')}', ${fallbacks}`;
}

const vertical: Readonly<Record<CellFormat['vertical'], string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

/** What the value is, as far as alignment goes: Excel centres truth values and errors, and sets numbers to the right. */
export type ValueKind = 'text' | 'number' | 'centred';

export function textStyle(format: CellFormat, kind: ValueKind): Partial<CSSStyleDeclaration> {
  const { font } = format;
  const lines = [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? '700' : '400',
    fontStyle: font.italic ? 'italic' : 'normal',
    textDecoration: lines === '' ? 'none' : lines,
    textAlign: alignment(format, kind),
    justifyContent: vertical[format.vertical],
    whiteSpace: format.wrapText || format.vertical === 'Justify' ? 'pre-wrap' : 'pre',
    direction: format.readingOrder === 'LeftToRight' ? 'ltr' : format.readingOrder === 'RightToLeft' ? 'rtl' : '',
    paddingInlineStart: format.indent > 0 ? `${format.indent * 9 + 3}px` : '',
  };
}

export function cellStyle(format: CellFormat, gridlines: boolean): Record<string, string> {
  const line = gridlines && format.fill === null ? '1px solid var(--gridline)' : '1px solid transparent';
  const { right, bottom, left, top } = format.borders;
  return {
    background: format.fill ?? 'transparent',
    color: format.font.color,
    borderRight: drawn(right) ?? line,
    borderBottom: drawn(bottom) ?? line,
    // The neighbour draws the line between two cells; these are for a border that only this cell asks for.
    boxShadow: [left && shadow(left, '-1px 0'), top && shadow(top, '0 -1px')].filter(Boolean).join(', ') || 'none',
  };
}

function alignment(format: CellFormat, kind: ValueKind): string {
  switch (format.horizontal) {
    case 'Left':
    case 'Fill':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'right';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    case 'General':
      return kind === 'number' ? 'right' : kind === 'centred' ? 'center' : 'start';
  }
}

function drawn(border: Border | undefined): string | null {
  if (!border || border.style === 'None') return null;
  const width = border.style === 'Double' || border.weight === 'Thick' ? 3 : border.weight === 'Medium' ? 2 : 1;
  const style =
    border.style === 'Double'
      ? 'double'
      : border.style === 'Continuous'
        ? 'solid'
        : border.style === 'Dot'
          ? 'dotted'
          : 'dashed';
  return `${width}px ${style} ${border.color}`;
}

function shadow(border: Border, offset: string): string | null {
  return border.style === 'None' ? null : `${offset} 0 ${border.color}`;
}
