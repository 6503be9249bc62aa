// A chart as a picture (SVG text), without a browser: for the pane beside a figure, and for charts in the preview.
import type { ChartKind } from '../../sheet/draft';
import { drawBars, drawColumns } from './bars';
import { drawRing } from './ring';
import { element, faint, fitted, lettering, widthOf, type Box } from './svg';

export interface PictureSeries {
  readonly name: string;
  /** In the order of the categories; what is missing counts as zero. */
  readonly values: readonly number[];
  /** One for the series, or one for each category; `#rrggbb`. */
  readonly colours: readonly string[];
}

export interface ChartPicture {
  readonly kind: ChartKind;
  readonly title: string;
  /** For those who cannot see it. */
  readonly caption: string;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  /** Values are whole percentages. */
  readonly percent?: boolean;
  readonly legend: 'bottom' | 'right' | 'none';
  readonly axes?: { readonly categories: string; readonly values: string };
  /** Categories begin on the right. */
  readonly rightToLeft?: boolean;
}

const gap = 8;
const titleSize = 15;
const lineHeight = 18;

/** `width` and `height` in pixels; the picture may be scaled by whoever shows it. */
export function chartPicture(chart: ChartPicture, width: number, height: number): string {
  const whole: Box = { left: gap, top: gap, width: width - 2 * gap, height: height - 2 * gap };
  const parts: string[] = [];
  let body = whole;
  if (chart.title !== '') {
    const title = fitted(chart.title, whole.width, titleSize);
    parts.push(lettering(title, width / 2, body.top + lineHeight / 2, { size: titleSize, bold: true }));
    body = below(body, lineHeight + gap);
  }
  const entries = legendOf(chart);
  if (chart.legend === 'bottom' && entries.length > 0) {
    const lines = linesOf(entries, whole.width);
    const taken = lines.length * lineHeight + gap;
    parts.push(bottomLegend(lines, { ...body, top: body.top + body.height - taken + gap }, chart));
    body = { ...body, height: body.height - taken };
  } else if (chart.legend === 'right' && entries.length > 0) {
    const taken = Math.min(body.width / 2, Math.max(...entries.map(({ name }) => widthOf(name))) + 3 * gap);
    const left = chart.rightToLeft === true ? body.left : body.left + body.width - taken;
    parts.push(sideLegend(entries, { ...body, left, width: taken }, chart));
    body = { ...body, left: chart.rightToLeft === true ? body.left + taken : body.left, width: body.width - taken };
  }
  parts.push(plot(chart, body));
  const frame = element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: '#FFFFFF',
    stroke: faint,
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-label': chart.caption === '' ? chart.title : chart.caption,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      direction: chart.rightToLeft === true ? 'rtl' : 'ltr',
    },
    frame + parts.join(''),
  );
}

function plot(chart: ChartPicture, body: Box): string {
  if (chart.kind === 'doughnut') return drawRing(chart, body);
  return chart.kind === 'bars' ? drawBars(chart, body) : drawColumns(chart, body);
}

function below(box: Box, by: number): Box {
  return { ...box, top: box.top + by, height: box.height - by };
}

interface Entry {
  readonly name: string;
  readonly colour: string;
}

/** A ring explains its parts, the others their series. */
function legendOf({ kind, categories, series }: ChartPicture): Entry[] {
  const [first] = series;
  if (kind === 'doughnut')
    return categories.map((name, at) => ({ name, colour: first?.colours[at % first.colours.length] ?? faint }));
  return series.map(({ name, colours }) => ({ name, colour: colours[0] ?? faint }));
}

function entryWidth({ name }: Entry): number {
  return widthOf(name) + 3.5 * gap;
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

function bottomLegend(lines: readonly (readonly Entry[])[], box: Box, { rightToLeft = false }: ChartPicture): string {
  return lines
    .map((line, down) => {
      const width = line.reduce((sum, entry) => sum + entryWidth(entry), 0);
      let at = box.left + Math.max(0, box.width - width) / 2;
      const ordered = rightToLeft ? [...line].reverse() : line;
      return ordered
        .map((entry) => {
          const place = { left: at, top: box.top + down * lineHeight, width: entryWidth(entry), height: lineHeight };
          at += entryWidth(entry);
          return legendEntry(entry, place, rightToLeft);
        })
        .join('');
    })
    .join('');
}

function sideLegend(entries: readonly Entry[], box: Box, { rightToLeft = false }: ChartPicture): string {
  const top = box.top + Math.max(0, box.height - entries.length * lineHeight) / 2;
  return entries
    .map((entry, at) => legendEntry(entry, { ...box, top: top + at * lineHeight, height: lineHeight }, rightToLeft))
    .join('');
}

function legendEntry({ name, colour }: Entry, { left, top, width, height }: Box, rightToLeft: boolean): string {
  const side = 10;
  const x = rightToLeft ? left + width - side : left;
  const swatch = { x, y: top + (height - side) / 2, width: side, height: side, fill: colour, stroke: '#44505C' };
  const beside = rightToLeft ? x - 5 : x + side + 5;
  // In text that runs from right to left, a line starts on its right.
  const text = lettering(fitted(name, width - side - 5), beside, top + height / 2, { anchor: 'start' });
  return element('rect', { ...swatch, 'stroke-width': 0.7 }) + text;
}
