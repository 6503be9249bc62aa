// A chart as a picture (SVG text), without a browser: for the pane beside a figure, for papers, and for charts in the
// preview.
import type { ChartKind } from '../../sheet/draft';
import { drawBars } from './bars';
import { drawColumns } from './columns';
import { legendFor } from './legend';
import { balanced } from './letters';
import { drawLines, drawPoints } from './lines';
import { drawRing } from './ring';
import { element, faint, lineHeightOf, paragraph, type Box } from './svg';

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
  /** How a percentage is written in the picture's language, `#` for the number: "#%" unless given. */
  readonly percentAs?: string;
  readonly legend: 'bottom' | 'right' | 'none';
  readonly axes?: { readonly categories: string; readonly values: string };
  /** Categories begin on the right. */
  readonly rightToLeft?: boolean;
}

/** Kinds that the program does not make, but that stand in workbooks people have. "Full" ones show shares of 100%. */
export type OtherKind =
  | 'full-columns'
  | 'stacked-bars'
  | 'full-bars'
  | 'pie'
  | 'lines'
  | 'stacked-lines'
  | 'areas'
  | 'stacked-areas'
  | 'full-areas'
  | 'points';

export type DrawnChart = Omit<ChartPicture, 'kind'> & { readonly kind: ChartKind | OtherKind };

const drawings: Readonly<Record<DrawnChart['kind'], (chart: DrawnChart, body: Box) => string>> = {
  'stacked-columns': drawColumns,
  columns: drawColumns,
  'full-columns': drawColumns,
  bars: drawBars,
  'stacked-bars': drawBars,
  'full-bars': drawBars,
  doughnut: drawRing,
  pie: drawRing,
  lines: drawLines,
  'stacked-lines': drawLines,
  areas: drawLines,
  'stacked-areas': drawLines,
  'full-areas': drawLines,
  points: drawPoints,
};

const gap = 8;
const titleSize = 15;
/** Sans-serif letters that Windows, Mac, web and servers have, then those for Arabic and Chinese. */
const letters =
  "'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, 'Noto Sans Arabic', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** `width` and `height` in pixels; the picture may be scaled by whoever shows it. */
export function chartPicture(chart: DrawnChart, width: number, height: number): string {
  const whole: Box = { left: gap, top: gap, width: width - 2 * gap, height: height - 2 * gap };
  const title = titleOf(chart, whole);
  const legend = legendFor(chart, title.body);
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#FFFFFF', stroke: faint };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-label': chart.caption === '' ? chart.title : chart.caption,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      // Whatever the page around it does: what runs from right to left is placed so.
      direction: 'ltr',
      'font-family': letters,
    },
    element('rect', frame) + title.drawn + legend.drawn + drawings[chart.kind](chart, legend.body),
  );
}

/** Long titles go on in a second and third line, in a quarter of the picture at most. */
function titleOf({ title }: DrawnChart, whole: Box): { readonly drawn: string; readonly body: Box } {
  if (title === '') return { drawn: '', body: whole };
  const line = lineHeightOf(titleSize);
  const most = Math.min(3, Math.max(1, Math.floor(whole.height / 4 / line)));
  const lines = balanced(title, whole.width * 0.94, most, titleSize);
  const height = lines.length * line;
  const middle = { x: whole.left + whole.width / 2, y: whole.top + height / 2 };
  const taken = height + gap;
  return {
    drawn: paragraph(lines, middle.x, middle.y, { size: titleSize, bold: true }),
    body: { ...whole, top: whole.top + taken, height: whole.height - taken },
  };
}
