// Lying bars, each with its number behind it, or on it where they are stacked.
import { readableOn } from '../palette';
import type { DrawnChart } from './chart-picture';
import { widthOf } from './letters';
import { block, colourAt, extentOf, gap, labelled, namesBeside, stretches, valueAt, type Stacking } from './plot';
import { element, ink, lettering, paragraph, type Box } from './svg';

const size = 11;
/** How much of its height a category's bars take. */
const share = 0.7;

export function drawBars(chart: DrawnChart, body: Box): string {
  const { categories, series, rightToLeft = false } = chart;
  const stacking = stackingOf(chart);
  const { low, high } = extentOf(chart, stacking);
  const names = Math.min(body.width * 0.45, Math.max(0, ...categories.map((name) => widthOf(name))));
  const longest = series.flatMap(({ values }) => values.map((value) => widthOf(labelled(value, chart), size)));
  const numbers = stacking === 'none' ? Math.max(0, ...longest) + gap : gap;
  const long = Math.max(1, body.width - names - 2 * gap - numbers) / Math.max(high - low, Number.MIN_VALUE);
  const begin = rightToLeft ? body.left + body.width - names - gap : body.left + names + gap;
  const along = (value: number): number => begin + (rightToLeft ? low - value : value - low) * (high > low ? long : 0);
  const band = body.height / Math.max(1, categories.length);
  const slots = stacking === 'none' ? Math.max(1, series.length) : 1;
  const height = (band * share) / slots;
  const lines = namesBeside(categories, names, band);
  const drawn = categories.flatMap((_, at) => {
    const top = body.top + band * at;
    const beside = rightToLeft ? begin + gap : begin - gap;
    const name = paragraph(lines[at] ?? [], beside, top + band / 2, { anchor: rightToLeft ? 'start' : 'end' });
    const bars = stretches(series, at, stacking).map(({ from, to }, order) => {
      const one = series[order];
      if (!one || from === to) return '';
      const [x, end] = [Math.min(along(from), along(to)), Math.max(along(from), along(to))];
      const slot = slots === 1 ? 0 : order;
      const box = { left: x, top: top + (band * (1 - share)) / 2 + height * slot, width: end - x, height };
      const text = labelled(valueAt(one, at), chart);
      const colour = colourAt(one, at);
      return block(box, colour) + (stacking === 'none' ? behind(text, box, rightToLeft) : on(text, box, colour));
    });
    return [name, ...bars];
  });
  const axis = { x1: along(0), x2: along(0), y1: body.top, y2: body.top + body.height, stroke: ink };
  return drawn.join('') + element('line', axis);
}

function stackingOf({ kind }: DrawnChart): Stacking {
  return kind === 'full-bars' ? 'shares' : kind === 'stacked-bars' ? 'sum' : 'none';
}

function behind(text: string, { left, top, width, height }: Box, rightToLeft: boolean): string {
  const x = rightToLeft ? left - gap : left + width + gap;
  return lettering(text, x, top + height / 2, { size, anchor: rightToLeft ? 'end' : 'start' });
}

function on(text: string, { left, top, width, height }: Box, colour: string): string {
  if (widthOf(text, size) + 2 > width || height < size) return '';
  return lettering(text, left + width / 2, top + height / 2, { size, colour: readableOn(colour) });
}
