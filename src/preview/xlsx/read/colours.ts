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

const levels = 240;

/**
 * A tint darkens (negative) or lightens (positive) the lightness of the colour's HLS form. Excel computes in whole
 * numbers of 240 levels, as Windows' ColorRGBToHLS and ColorHLSToRGB do, and so do we, to come out at its colours.
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const [hue, lightness, saturation] = toHls(
    ...([0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]),
  );
  const target = Math.trunc(tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + levels * tint);
  const channels = toRgb(hue, target, saturation).map((channel) =>
    Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'),
  );
  return `#${channels.join('').toUpperCase()}`;
}

function toHls(red: number, green: number, blue: number): [hue: number, lightness: number, saturation: number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const sum = high + low;
  const spread = high - low;
  const lightness = Math.trunc((sum * levels + 255) / 510);
  if (spread === 0) return [0, lightness, 0];
  const base = lightness <= levels / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((spread * levels + Math.trunc(base / 2)) / base);
  const away = (channel: number): number =>
    Math.trunc(((high - channel) * (levels / 6) + Math.trunc(spread / 2)) / spread);
  const hue =
    red === high
      ? away(blue) - away(green)
      : green === high
        ? levels / 3 + away(red) - away(blue)
        : (2 * levels) / 3 + away(green) - away(red);
  return [(hue + levels) % levels, lightness, saturation];
}

function toRgb(hue: number, lightness: number, saturation: number): [number, number, number] {
  const grey = Math.trunc((lightness * 255) / levels);
  if (saturation === 0) return [grey, grey, grey];
  const high =
    lightness <= levels / 2
      ? Math.trunc((lightness * (levels + saturation) + levels / 2) / levels)
      : lightness + saturation - Math.trunc((lightness * saturation + levels / 2) / levels);
  const low = 2 * lightness - high;
  const channel = (turn: number): number => {
    const angle = (turn + levels) % levels;
    const rise = (part: number): number => low + Math.trunc(((high - low) * part + levels / 12) / (levels / 6));
    const level =
      angle < levels / 6
        ? rise(angle)
        : angle < levels / 2
          ? high
          : angle < (2 * levels) / 3
            ? rise((2 * levels) / 3 - angle)
            : low;
    return Math.trunc((level * 255 + levels / 2) / levels);
  };
  return [channel(hue + levels / 3), channel(hue), channel(hue - levels / 3)];
}
