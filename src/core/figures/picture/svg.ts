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

/** A line of text around the height `y` as its middle; the browser orders words from right to left where they are so. */
export function lettering(text: string, x: number, y: number, look: Lettering = {}): string {
  const { size = 12, bold = false, colour = ink, anchor = 'middle', turned = false } = look;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 600 : 400,
      fill: colour,
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      ...(turned ? { transform: `rotate(-90 ${numberText(x)} ${numberText(y)})` } : {}),
    },
    escaped(text),
  );
}

/** About how wide a text is, in pixels: nothing is measured here, and letters of Chinese are twice as wide. */
export function widthOf(text: string, size = 12): number {
  let units = 0;
  for (const letter of text) units += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\uffef]/u.test(letter) ? 1 : 0.56;
  return units * size;
}

/** The text, cut with an ellipsis where it is wider than that. */
export function fitted(text: string, width: number, size = 12): string {
  if (widthOf(text, size) <= width) return text;
  let length = text.length;
  while (length > 1 && widthOf(text.slice(0, length), size) + size > width) length -= 1;
  // No half of a character.
  return `${text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
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
