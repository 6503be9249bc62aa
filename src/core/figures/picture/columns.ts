// Columns, stacked or side by side, each with its number on it or above it.
import { readableOn } from '../palette';
import type { DrawnChart } from './chart-picture';
import { widthOf } from './letters';
import { block, colourAt, extentOf, labelled, plotFor, stretches, valueAt, type Stacking } from './plot';
import { lettering, type Box } from './svg';

const size = 11;
/** How much of its width a category's columns take. */
const share = 0.63;

export function drawColumns(chart: DrawnChart, body: Box): string {
  const { categories, series, rightToLeft = false } = chart;
  const stacking = stackingOf(chart);
  const plot = plotFor(chart, body, extentOf(chart, stacking));
  const slots = stacking === 'none' ? Math.max(1, series.length) : 1;
  const width = (plot.band * share) / slots;
  const drawn = categories.flatMap((_, at) =>
    stretches(series, at, stacking).map(({ from, to }, order) => {
      const one = series[order];
      if (!one || from === to) return '';
      const slot = slots === 1 ? 0 : rightToLeft ? slots - 1 - order : order;
      const [high, low] = [plot.up(Math.max(from, to)), plot.up(Math.min(from, to))];
      const left = plot.left(at) + (plot.band * (1 - share)) / 2 + width * slot;
      const box = { left, top: high, width, height: low - high };
      const colour = colourAt(one, at);
      return block(box, colour) + labelOf(labelled(valueAt(one, at), chart), box, colour, stacking === 'none');
    }),
  );
  return plot.drawn + drawn.join('');
}

function stackingOf({ kind }: DrawnChart): Stacking {
  return kind === 'full-columns' ? 'shares' : kind === 'stacked-columns' ? 'sum' : 'none';
}

/** In the middle of a part that has room for it, above a column that stands alone; otherwise the axis has to do. */
function labelOf(text: string, { left, top, width, height }: Box, colour: string, alone: boolean): string {
  if (widthOf(text, size) > width + (alone ? 6 : 3)) return '';
  if (alone) return lettering(text, left + width / 2, top - 8, { size });
  return height < size + 1
    ? ''
    : lettering(text, left + width / 2, top + height / 2, { size, colour: readableOn(colour) });
}
