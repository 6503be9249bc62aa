// A ring whose parts are shares of a whole, from the top on clockwise.
import { readableOn } from '../palette';
import { labelled } from './bars';
import type { ChartPicture } from './chart-picture';
import { edge, element, faint, lettering, type Box } from './svg';

const hole = 0.55;
/** Shares below this have no room for their number. */
const leastLabelled = 0.04;

export function drawRing(chart: ChartPicture, body: Box): string {
  const [first] = chart.series;
  const radius = Math.max(1, Math.min(body.width, body.height) / 2 - 2);
  const centre = { x: body.left + body.width / 2, y: body.top + body.height / 2 };
  const values = chart.categories.map((_, at) => Math.max(0, first?.values[at] ?? 0));
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === 0) {
    const middle = (radius * (1 + hole)) / 2;
    const thick = radius * (1 - hole);
    return element('circle', {
      cx: centre.x,
      cy: centre.y,
      r: middle,
      fill: 'none',
      stroke: faint,
      'stroke-width': thick,
    });
  }
  let from = 0;
  return values
    .map((value, at) => {
      const share = value / sum;
      const start = from;
      from += share;
      if (share === 0) return '';
      const colour = first?.colours[at % Math.max(1, first.colours.length)] ?? faint;
      const middle = pointAt(centre, (radius * (1 + hole)) / 2, start + share / 2);
      const label =
        share < leastLabelled
          ? ''
          : lettering(labelled(value, chart), middle.x, middle.y, { size: 12, colour: readableOn(colour) });
      return sector(centre, radius, start, share, colour) + label;
    })
    .join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** `turn` of 1 is once around. */
function pointAt({ x, y }: Point, radius: number, turn: number): Point {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function sector(centre: Point, radius: number, start: number, share: number, colour: string): string {
  // A whole turn would begin where it ends, and nothing would be drawn.
  const end = start + Math.min(share, 0.9999);
  const large = share > 0.5 ? 1 : 0;
  const corner = (of: number, turn: number): string => {
    const { x, y } = pointAt(centre, of, turn);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  const outer = radius.toFixed(2);
  const inner = (radius * hole).toFixed(2);
  const d =
    `M ${corner(radius, start)} A ${outer} ${outer} 0 ${String(large)} 1 ${corner(radius, end)} ` +
    `L ${corner(radius * hole, end)} A ${inner} ${inner} 0 ${String(large)} 0 ${corner(radius * hole, start)} Z`;
  return element('path', { d, fill: colour, stroke: edge, 'stroke-width': 0.7 });
}
