// Fonts, fills and borders of new cell formats: copies of the old one with what differs replaced, children in schema order.
import type { Border, BorderSide, CellFormat, Font } from '../../model/styles';
import { borderLines, underlineWords } from '../read/styles';
import { child, type XmlElement } from '../xml/element';
import { attributesOf, tag, type AttributeValue } from '../xml/write';

const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

export function writeFont(
  old: XmlElement | undefined,
  before: Font | null,
  after: Font,
  prefix: string,
  source: string,
): string {
  const pieces = new Map(old?.children.map((element) => [element.local, source.slice(element.start, element.end)]));
  const set = (local: string, attributes: Record<string, AttributeValue> | null): void => {
    if (attributes) pieces.set(local, tag(prefix + local, attributes));
    else pieces.delete(local);
  };
  if (after.bold !== before?.bold) set('b', after.bold ? {} : null);
  if (after.italic !== before?.italic) set('i', after.italic ? {} : null);
  if (after.strikethrough !== before?.strikethrough) set('strike', after.strikethrough ? {} : null);
  if (after.underline !== before?.underline) {
    const word = Object.keys(underlineWords).find((name) => underlineWords[name] === after.underline);
    set('u', after.underline === 'None' ? null : after.underline === 'Single' ? {} : { val: word });
  }
  if (after.size !== before?.size) set('sz', { val: after.size });
  if (after.color !== before?.color) set('color', { rgb: argb(after.color) });
  if (after.name !== before?.name) {
    set('name', { val: after.name });
    // A theme's font scheme and an old character set would override the new name.
    set('scheme', null);
    set('charset', null);
  }
  return tag(`${prefix}font`, {}, inOrder(pieces, fontOrder));
}

export function writeFill(fill: string | null, prefix: string): string {
  const colours =
    fill === null ? '' : tag(`${prefix}fgColor`, { rgb: argb(fill) }) + tag(`${prefix}bgColor`, { indexed: 64 });
  return tag(
    `${prefix}fill`,
    {},
    tag(`${prefix}patternFill`, { patternType: fill === null ? 'none' : 'solid' }, colours),
  );
}

type Borders = Readonly<Partial<Record<BorderSide, Border>>>;

export function writeBorder(
  old: XmlElement | undefined,
  before: Borders,
  after: Borders,
  prefix: string,
  source: string,
): string {
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  // Strict files call left and right start and end.
  const names = {
    left: child(old, 'start') ? 'start' : 'left',
    right: child(old, 'end') ? 'end' : 'right',
    top: 'top',
    bottom: 'bottom',
  };
  const pieces = sides.map((side) => {
    const kept = child(old, names[side]);
    const unchanged = JSON.stringify(before[side]) === JSON.stringify(after[side]);
    if (unchanged && kept) return source.slice(kept.start, kept.end);
    return writeSide(names[side], after[side], prefix);
  });
  const keptDiagonal = child(old, 'diagonal');
  const diagonal = after.diagonalDown ?? after.diagonalUp;
  const sameDiagonal =
    JSON.stringify([before.diagonalDown, before.diagonalUp]) === JSON.stringify([after.diagonalDown, after.diagonalUp]);
  pieces.push(
    sameDiagonal && keptDiagonal
      ? source.slice(keptDiagonal.start, keptDiagonal.end)
      : writeSide('diagonal', diagonal, prefix),
  );
  const attributes: Record<string, AttributeValue> = {
    ...(old && attributesOf(old)),
    diagonalUp: after.diagonalUp ? 1 : null,
    diagonalDown: after.diagonalDown ? 1 : null,
  };
  return tag(`${prefix}border`, attributes, pieces.join(''));
}

function writeSide(name: string, border: Border | undefined, prefix: string): string {
  if (!border || border.style === 'None') return tag(prefix + name);
  const { style, weight, color } = border;
  const exact = Object.keys(borderLines).find(
    (word) => borderLines[word]?.style === style && borderLines[word].weight === weight,
  );
  const near = Object.keys(borderLines).find((word) => borderLines[word]?.style === style);
  return tag(prefix + name, { style: exact ?? near ?? 'thin' }, tag(`${prefix}color`, { rgb: argb(color) }));
}

/** A differential format: only what is stated. `number` is its numFmt element or `''`. */
export function writeDifferential(format: Partial<CellFormat>, number: string, prefix: string): string {
  const font = format.font ? writeFont(undefined, plainDifference, format.font, prefix, '') : '';
  const background = typeof format.fill === 'string' ? tag(`${prefix}bgColor`, { rgb: argb(format.fill) }) : '';
  const fill = background === '' ? '' : tag(`${prefix}fill`, {}, tag(`${prefix}patternFill`, {}, background));
  const border = format.borders ? writeBorder(undefined, {}, format.borders, prefix, '') : '';
  return tag(`${prefix}dxf`, {}, font + number + fill + border);
}

/** What a differential font leaves unsaid: name and size cannot be set by a conditional format. */
const plainDifference: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
};

function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

function inOrder(pieces: ReadonlyMap<string, string>, order: readonly string[]): string {
  const rank = (local: string): number => (order.includes(local) ? order.indexOf(local) : order.length);
  return [...pieces]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([, text]) => text)
    .join('');
}
