// Pieces of a picture as SVG text. Whatever stands in a cell is escaped here and nowhere else.

export type Attributes = Readonly<Record<string, string | number>>;

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const ink = '#1B2733';
export const faint = '#D9DEE4';
export const edge = '#44505C';

export function element(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(numberText(value))}"`);
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

export interface Lettering {
  /** Pixels. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly turned?: boolean;
}

/**
 * A line of text around the height `y` as its middle. `start` is its left end in every language: text that runs from right
 * to left is kept apart, so that a picture need not have a direction, which not every program that draws SVG knows.
 */
export function lettering(text: string, x: number, y: number, look: Lettering = {}): string {
  const { size = 12, bold = false, colour = ink, anchor = 'middle', turned = false } = look;
  return element(
    'text',
    {
      x,
      y,
      // As far below the middle as letters' feet are; `dominant-baseline` is not known to all.
      dy: '0.35em',
      'font-size': size,
      'font-weight': bold ? 600 : 400,
      fill: colour,
      'text-anchor': anchor,
      ...(turned ? { transform: `rotate(-90 ${numberText(x)} ${numberText(y)})` } : {}),
    },
    escaped(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2067${text}\u2069` : text),
  );
}

/** Lines one below the other, together around the height `y`. */
export function paragraph(lines: readonly string[], x: number, y: number, look: Lettering = {}): string {
  const height = lineHeightOf(look.size ?? 12);
  return lines.map((line, at) => lettering(line, x, y + (at - (lines.length - 1) / 2) * height, look)).join('');
}

export function lineHeightOf(size: number): number {
  return Math.round(size * 1.2);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function numberText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
