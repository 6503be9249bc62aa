// Colours of a workbook as #RRGGBB: themes with tint (ECMA-376 part 1, 18.8.19), the indexed palette, plain values.
import { attribute, childrenNamed, child, descendants, flag, numeric, type XmlElement } from '../xml/element';

/** The order of `theme="n"`: light 1, dark 1, light 2, dark 2, six accents, two links. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const officeTheme = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');
const indexed =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF
FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00
FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

export class Palette {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(theme: XmlElement | null, styles: XmlElement | null) {
    const scheme = theme ? descendants(theme, 'clrScheme')[0] : undefined;
    this.#theme = themeOrder.map((name, index) => {
      const colour = scheme?.children.find(({ local }) => local === name)?.children[0];
      return (
        attribute(colour, 'lastClr') ??
        (colour?.local === 'srgbClr' ? attribute(colour, 'val') : undefined) ??
        officeTheme[index] ??
        '000000'
      );
    });
    const own = styles ? childrenNamed(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor') : [];
    this.#indexed = own.length > 0 ? own.map((colour) => (attribute(colour, 'rgb') ?? '').slice(-6)) : indexed;
  }

  /** A colour element (`color`, `fgColor`, `tabColor`...); `null` where it is automatic or absent. */
  colour(element: XmlElement | undefined): string | null {
    if (!element || flag(element, 'auto')) return null;
    const base = this.#base(element);
    return base === undefined ? null : tinted(base, numeric(element, 'tint') ?? 0);
  }

  #base(element: XmlElement): string | undefined {
    const rgb = attribute(element, 'rgb');
    if (rgb !== undefined) return rgb.slice(-6);
    const theme = numeric(element, 'theme');
    if (theme !== undefined) return this.#theme[theme];
    const index = numeric(element, 'indexed');
    // 64 and 65 are the system's own foreground and background.
    return index === undefined ? undefined : index === 65 ? 'FFFFFF' : (this.#indexed[index] ?? '000000');
  }
}

/** A tint darkens (negative) or lightens (positive) the lightness of the colour's HLS form. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (value: number): string => {
    const share = spread === 0 ? 0 : (value - low) / spread;
    const result = Math.round(255 * (target - chroma / 2 + share * chroma));
    return Math.min(255, Math.max(0, result)).toString(16).padStart(2, '0').toUpperCase();
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}
