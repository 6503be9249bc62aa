// What the colours of a picture mean: in lines below it, or one below the other at its side.
import type { DrawnChart } from './chart-picture';
import { balanced, fitted, widthOf } from './letters';
import { edge, element, faint, lineHeightOf, paragraph, type Box } from './svg';

const gap = 8;
const lineHeight = 18;
const side = 10;

export interface Legend {
  readonly drawn: string;
  /** What it leaves to the chart. */
  readonly body: Box;
}

export function legendFor(chart: DrawnChart, body: Box): Legend {
  const entries = entriesOf(chart);
  if (chart.legend === 'none' || entries.length === 0) return { drawn: '', body };
  return chart.legend === 'bottom' ? below(entries, chart, body) : beside(entries, chart, body);
}

interface Entry {
  readonly name: string;
  readonly colour: string;
}

/** A ring explains its parts, the others their series. */
function entriesOf({ kind, categories, series }: DrawnChart): readonly Entry[] {
  const [first] = series;
  if (kind === 'doughnut' || kind === 'pie')
    return categories.map((name, at) => ({ name, colour: first?.colours[at % first.colours.length] ?? faint }));
  return series.map(({ name, colours }) => ({ name, colour: colours[0] ?? faint }));
}

function entryWidth({ name }: Entry): number {
  return widthOf(name) + side + 2.5 * gap;
}

function below(entries: readonly Entry[], { rightToLeft = false }: DrawnChart, body: Box): Legend {
  const lines = linesOf(entries, body.width);
  // A legend explains a chart and must not take its place.
  const shown = lines.slice(0, Math.max(1, Math.floor((body.height * 0.5) / lineHeight)));
  const taken = shown.length * lineHeight + gap;
  const top = body.top + body.height - taken + gap;
  const drawn = shown.map((line, down) => {
    const width = line.reduce((sum, entry) => sum + entryWidth(entry), 0);
    let at = body.left + Math.max(0, body.width - width) / 2;
    return (rightToLeft ? [...line].reverse() : line).map((entry) => {
      const place = { left: at, top: top + down * lineHeight, width: entryWidth(entry), height: lineHeight };
      at += entryWidth(entry);
      const text = fitted(entry.name, body.width - side - gap);
      return drawnEntry({ ...entry, name: text }, [text], place, rightToLeft);
    });
  });
  return { drawn: drawn.flat().join(''), body: { ...body, height: body.height - taken } };
}

function linesOf(entries: readonly Entry[], width: number): Entry[][] {
  const lines: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const line = lines.at(-1);
    if (line && entryWidth(entry) <= left) line.push(entry);
    else {
      lines.push([entry]);
      left = width;
    }
    left -= entryWidth(entry);
  }
  return lines;
}

function beside(entries: readonly Entry[], { rightToLeft = false }: DrawnChart, body: Box): Legend {
  const widest = Math.max(...entries.map(({ name }) => widthOf(name)));
  const width = Math.min(body.width * 0.42, widest + side + 2 * gap);
  const texts = entries.map(({ name }) => balanced(name, width - side - gap, 3));
  const heights = texts.map((lines) => lineHeight + (lines.length - 1) * lineHeightOf(12));
  const left = rightToLeft ? body.left : body.left + body.width - width;
  let top = body.top + Math.max(0, body.height - heights.reduce((sum, height) => sum + height, 0)) / 2;
  const drawn = entries.map((entry, at) => {
    const height = heights[at] ?? lineHeight;
    const place = { left, top, width, height };
    top += height;
    return place.top + height > body.top + body.height + 1
      ? ''
      : drawnEntry(entry, texts[at] ?? [], place, rightToLeft);
  });
  const rest = { ...body, left: rightToLeft ? body.left + width : body.left, width: body.width - width };
  return { drawn: drawn.join(''), body: rest };
}

function drawnEntry({ colour }: Entry, lines: readonly string[], place: Box, rightToLeft: boolean): string {
  const { left, top, width, height } = place;
  const x = rightToLeft ? left + width - side : left;
  const first = top + (height - (lines.length - 1) * lineHeightOf(12)) / 2;
  const swatch = { x, y: first - side / 2, width: side, height: side, fill: colour, stroke: edge };
  const beside = rightToLeft ? x - 5 : x + side + 5;
  const text = paragraph(lines, beside, top + height / 2, { anchor: rightToLeft ? 'end' : 'start' });
  return element('rect', { ...swatch, 'stroke-width': 0.7 }) + text;
}
