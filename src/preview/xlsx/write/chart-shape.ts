// Fonts, fills and lines of a chart's parts (DrawingML, ECMA-376 part 1, 20.1), from what Excel's API set under a path.
import type { ChartModel } from '../../model/sheet-model';
import { escapeText, tag } from '../xml/write';

const emuPerPoint = 12_700;

/** What the API set on one chart, by path. */
export class ChartOptions {
  readonly #options: ChartModel['options'];

  constructor({ options }: Pick<ChartModel, 'options'>) {
    this.#options = options;
  }

  text(path: string): string | null {
    const value = this.#options[path];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  number(path: string): number | null {
    const value = this.#options[path];
    return typeof value === 'number' ? value : null;
  }

  flag(path: string): boolean | null {
    const value = this.#options[path];
    return typeof value === 'boolean' ? value : null;
  }

  /** Numbers that stand between `before` and `after` in paths. */
  indices(before: string, after = ''): number[] {
    const found = new Set<number>();
    for (const path of Object.keys(this.#options)) {
      if (!path.startsWith(before)) continue;
      const rest = path.slice(before.length);
      const number = /^\d+/.exec(rest)?.[0] ?? '';
      if (number !== '' && rest.slice(number.length).startsWith(`/${after}`)) found.add(Number(number));
    }
    return [...found].sort((a, b) => a - b);
  }
}

export function value(local: string, val: string | number | boolean): string {
  return tag(`c:${local}`, { val });
}

export function solid(colour: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.replace('#', '').toUpperCase() }));
}

/** `c:spPr` from a fill colour and the line kept under `linePath`; nothing where neither was set. */
export function shape(fill: string | null, options: ChartOptions, linePath: string): string {
  const inner = (fill === null ? '' : solid(fill)) + line(options, linePath);
  return inner === '' ? '' : tag('c:spPr', {}, inner);
}

function line(options: ChartOptions, path: string): string {
  const colour = options.text(`${path}/Color`);
  const weight = options.number(`${path}/Weight`);
  const none = options.text(`${path}/LineStyle`) === 'None';
  if (none) return tag('a:ln', {}, tag('a:noFill'));
  if (colour === null && weight === null) return '';
  const w = weight === null ? null : Math.round(weight * emuPerPoint);
  return tag('a:ln', { w }, colour === null ? '' : solid(colour));
}

function runProperties(name: string, options: ChartOptions, path: string, otherwise = path): string {
  const fonts = [`${path}/format/font`, `${otherwise}/format/font`];
  const first = <T>(read: (font: string) => T | null): T | null =>
    fonts.map(read).find((found) => found !== null) ?? null;
  const size = first((font) => options.number(`${font}/Size`));
  const colour = first((font) => options.text(`${font}/Color`));
  const face = first((font) => options.text(`${font}/Name`));
  const attributes = {
    sz: size === null ? null : Math.round(size * 100),
    b: first((font) => options.flag(`${font}/Bold`)),
    i: first((font) => options.flag(`${font}/Italic`)),
  };
  const inner = (colour === null ? '' : solid(colour)) + (face === null ? '' : tag('a:latin', { typeface: face }));
  const isEmpty = inner === '' && Object.values(attributes).every((attribute) => attribute === null);
  return isEmpty ? '' : tag(name, attributes, inner);
}

/** `c:txPr`: how the texts of a part look; nothing where no font was set. What `path` leaves open is as in `otherwise`. */
export function textProperties(options: ChartOptions, path: string, otherwise = path): string {
  const run = runProperties('a:defRPr', options, path, otherwise);
  if (run === '') return '';
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, run) + tag('a:endParaRPr', { lang: 'en-US' }));
  return tag('c:txPr', {}, tag('a:bodyPr') + tag('a:lstStyle') + paragraph);
}

/** `c:tx` of a title that is text. */
export function titleText(text: string, options: ChartOptions, path: string): string {
  const defaults = runProperties('a:defRPr', options, path);
  const look = defaults === '' ? '' : tag('a:pPr', {}, defaults);
  const run = tag('a:r', {}, runProperties('a:rPr', options, path) + tag('a:t', {}, escapeText(text)));
  return tag('c:tx', {}, tag('c:rich', {}, tag('a:bodyPr') + tag('a:lstStyle') + tag('a:p', {}, look + run)));
}
