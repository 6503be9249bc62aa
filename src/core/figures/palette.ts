// The colours of charts. Statuses differ in lightness by even steps, so that they are told apart printed in grey and by
// whoever does not see their hues.

/** Lightness (CIE L*) about 32, 53, 88 and 71 in the order in which parts are stacked. */
export const statusColours = {
  implemented: '#1F4E79',
  closedOtherwise: '#7A7F87',
  openNew: '#FBD9A0',
  openEarlier: '#EE9A3A',
  /** Where open ones are not told apart. */
  open: '#EE9A3A',
  noStatus: '#FFFFFF',
} as const;

/** For bars of one series. */
export const plainColour = '#1F4E79';

/** Black or white, whichever is read more easily on a fill of that colour (`#rrggbb`). */
export function readableOn(colour: string): '#000000' | '#FFFFFF' {
  const light = luminance(colour);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000000' : '#FFFFFF';
}

/** Relative luminance, 0 to 1. Norm: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How light a colour is to the eye, 0 to 100 (CIE 1976 L*). */
export function lightness(colour: string): number {
  const y = luminance(colour);
  return y > 216 / 24_389 ? 116 * Math.cbrt(y) - 16 : (24_389 / 27) * y;
}
