// A ring or a full circle whose parts are shares of a whole, from the top on clockwise.
import { readableOn } from '../palette';
import type { DrawnChart } from './chart-picture';
import { colourAt, labelled, valueAt } from './plot';
import { edge, element, faint, ink, lettering, type Box } from './svg';

const size = 12;
/** Shares below this have no room for their number, which then stands outside. */
const leastInside = 0.05;

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Radius of what is cut out. */
  readonly hole: number;
}

export function drawRing(chart: DrawnChart, body: Box): string {
  const [first] = chart.series;
  const values = chart.categories.map((_, at) => (first ? Math.max(0, valueAt(first, at)) : 0));
  const sum = values.reduce((a, b) => a + b, 0);
  const outside = values.some((value) => value > 0 && value / sum < leastInside) ? size + 6 : 2;
  const radius = Math.max(1, Math.min(body.width, body.height) / 2 - outside);
  const hole = chart.kind === 'pie' ? 0 : radius * 0.55;
  const circle = { x: body.left + body.width / 2, y: body.top + body.height / 2, radius, hole };
  if (sum === 0) {
    const { x, y } = circle;
    const look = { fill: 'none', stroke: faint, 'stroke-width': radius - hole };
    return element('circle', { cx: x, cy: y, r: (radius + hole) / 2, ...look });
  }
  let from = 0;
  let free = 0;
  return values
    .map((value, at) => {
      const share = value / sum;
      const start = from;
      from += share;
      if (share === 0) return '';
      const colour = first ? colourAt(first, at) : faint;
      const text = labelled(value, chart);
      if (share >= leastInside)
        return sector(circle, start, share, colour) + inside(circle, start, share, text, colour);
      // Numbers of small shares that follow one another move on along the ring.
      const turn = Math.max(start + share / 2, free);
      free = turn + 22 / (2 * Math.PI * (radius + 10));
      return sector(circle, start, share, colour) + beyond(circle, turn, text);
    })
    .join('');
}

function inside(circle: Circle, start: number, share: number, text: string, colour: string): string {
  const middle = circle.hole === 0 ? circle.radius * (share > 0.99 ? 0 : 0.62) : (circle.radius + circle.hole) / 2;
  const { x, y } = pointAt(circle, middle, start + share / 2);
  return lettering(text, x, y, { size, colour: readableOn(colour) });
}

function beyond(circle: Circle, turn: number, text: string): string {
  const { x, y } = pointAt(circle, circle.radius + 10, turn);
  const upright = Math.abs(x - circle.x) < circle.radius * 0.3;
  return lettering(text, x, y, { size, colour: ink, anchor: upright ? 'middle' : x > circle.x ? 'start' : 'end' });
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

function sector(circle: Circle, start: number, share: number, colour: string): string {
  // A whole turn would begin where it ends, and nothing would be drawn.
  const end = start + Math.min(share, 0.9999);
  const large = String(share > 0.5 ? 1 : 0);
  const corner = (of: number, turn: number): string => {
    const { x, y } = pointAt(circle, of, turn);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  const [outer, inner] = [circle.radius.toFixed(2), circle.hole.toFixed(2)];
  const d =
    `M ${corner(circle.radius, start)} A ${outer} ${outer} 0 ${large} 1 ${corner(circle.radius, end)} ` +
    `L ${corner(circle.hole, end)} ` +
    (circle.hole === 0 ? 'Z' : `A ${inner} ${inner} 0 ${large} 0 ${corner(circle.hole, start)} Z`);
  return element('path', { d, fill: colour, stroke: edge, 'stroke-width': 0.7 });
}
