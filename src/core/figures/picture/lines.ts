// Lines, areas and points: charts that the program does not make, but that stand in workbooks people have.
import type { DrawnChart, PictureSeries } from './chart-picture';
import { colourAt, extentOf, plotFor, stretches, type Plot, type Stacking } from './plot';
import { scaleOver } from './scale';
import { edge, element, lettering, type Box } from './svg';

interface Point {
  readonly x: number;
  readonly y: number;
}

export function drawLines(chart: DrawnChart, body: Box): string {
  const plot = plotFor(chart, body, extentOf(chart, stackingOf(chart)));
  const sides = chart.series.map((_, order) => sidesOf(chart, order, plot));
  const filled = chart.kind.endsWith('areas');
  const drawn = chart.series.map((one, order) => {
    const { upper, lower } = sides[order] ?? { upper: [], lower: [] };
    const colour = colourAt(one, 0);
    if (!filled)
      return element('polyline', { points: pointsText(upper), fill: 'none', stroke: colour, 'stroke-width': 2.2 });
    const around = pointsText([...upper, ...[...lower].reverse()]);
    return element('polygon', { points: around, fill: colour, stroke: edge, 'stroke-width': 0.7 });
  });
  // What stands behind is drawn first where areas lie over one another.
  return plot.drawn + (chart.kind === 'areas' ? drawn.reverse() : drawn).join('');
}

function stackingOf({ kind }: DrawnChart): Stacking {
  if (kind === 'full-areas') return 'shares';
  return kind === 'stacked-areas' || kind === 'stacked-lines' ? 'sum' : 'none';
}

function sidesOf(chart: DrawnChart, order: number, { up, left, band }: Plot) {
  const at = (of: 'from' | 'to') =>
    chart.categories.map((_, category): Point => {
      const stretch = stretches(chart.series, category, stackingOf(chart))[order];
      return { x: left(category) + band / 2, y: up(stretch?.[of] ?? 0) };
    });
  return { upper: at('to'), lower: at('from') };
}

function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

/** Categories are the places along the lower axis; where they are no numbers, their order is. */
export function drawPoints(chart: DrawnChart, body: Box): string {
  const { categories, rightToLeft = false } = chart;
  const numbers = categories.map(Number);
  const places = numbers.every(Number.isFinite) ? numbers : categories.map((_, at) => at + 1);
  const scale = scaleOver(
    Math.min(0, ...places),
    Math.max(0, ...places),
    6,
    places.some((at) => !Number.isInteger(at)),
  );
  const { area, up, drawn } = plotFor(chart, body, extentOf(chart, 'none'), ['']);
  const across = (value: number): number => {
    const share = (value - scale.bottom) / Math.max(scale.top - scale.bottom, Number.MIN_VALUE);
    return area.left + area.width * (rightToLeft ? 1 - share : share);
  };
  const marks = scale.marks.map((mark) => lettering(String(mark), across(mark), area.top + area.height + 8));
  const dots = chart.series.flatMap((one) => places.map((place, at) => dot(one, at, { x: across(place), y: 0 }, up)));
  return drawn + marks.join('') + dots.join('');
}

function dot(one: PictureSeries, at: number, { x }: Point, up: (value: number) => number): string {
  const value = one.values[at];
  if (value === undefined) return '';
  return element('circle', {
    cx: x,
    cy: up(value),
    r: 3.5,
    fill: colourAt(one, at),
    stroke: edge,
    'stroke-width': 0.7,
  });
}
