// What the page draws of a sheet's charts: the model's chart with the values that stand in its cells now, and where its
// corners lie among rows and columns.
import type { DrawnChart } from '../../../core/figures/picture/chart-picture';
import { columnPoints, rowPoints } from '../../host/geometry';
import { CellError, type ModelValue } from '../../model/cell-error';
import type { ChartModel, SheetModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { referredCells } from '../../xlsx/write/chart-series';

type Kind = DrawnChart['kind'];

/** By the names of Excel.ChartType; without their depth, markers and smooth lines. */
const kinds: Readonly<Record<string, Kind>> = {
  ColumnStacked: 'stacked-columns',
  ColumnStacked100: 'full-columns',
  ColumnClustered: 'columns',
  BarClustered: 'bars',
  BarStacked: 'stacked-bars',
  BarStacked100: 'full-bars',
  Doughnut: 'doughnut',
  DoughnutExploded: 'doughnut',
  Pie: 'pie',
  PieExploded: 'pie',
  '3DPie': 'pie',
  Line: 'lines',
  LineMarkers: 'lines',
  LineStacked: 'stacked-lines',
  LineMarkersStacked: 'stacked-lines',
  Area: 'areas',
  AreaStacked: 'stacked-areas',
  AreaStacked100: 'full-areas',
  XYScatter: 'points',
  XYScatterLines: 'points',
  XYScatterSmooth: 'points',
};

function isRound(kind: Kind): boolean {
  return kind === 'doughnut' || kind === 'pie';
}

/** Colours of series that were given none, as Office has them. */
const ownColours = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function isDrawn({ type }: ChartModel): boolean {
  return kinds[type] !== undefined;
}

/** `null` for a kind of chart that the page does not draw. */
export function pictureOf(chart: ChartModel, sheet: SheetModel, model: WorkbookModel): DrawnChart | null {
  const kind = kinds[chart.type];
  if (!kind) return null;
  const { options } = chart;
  const words = valuesAt(chart.series[0]?.categories ?? null, model).map(String);
  const longest = Math.max(0, ...chart.series.map(({ values }) => valuesAt(values, model).length));
  const categories = Array.from({ length: longest }, (_, at) => words[at] ?? String(at + 1));
  const axis = kind.endsWith('bars') ? 'axes/value' : 'axes/category';
  const format = options['series/0/dataLabels/NumberFormat'];
  return {
    kind,
    title: chart.title.visible ? chart.title.text : '',
    caption: chart.title.text,
    categories,
    series: chart.series.map((series, at) => ({
      name: String(valuesAt(series.nameReference, model)[0] ?? series.name),
      values: valuesAt(series.values, model).map((value) => (typeof value === 'number' ? value : 0)),
      colours: coloursOf(chart, at, kind, categories.length),
    })),
    percent: typeof format === 'string' && format.includes('%'),
    legend: !chart.legend.visible ? 'none' : chart.legend.position === 'Right' ? 'right' : 'bottom',
    axes: { categories: text(options['axes/category/title/Text']), values: text(options['axes/value/title/Text']) },
    rightToLeft: isRound(kind) ? sheet.rightToLeft : options[`${axis}/ReversePlotOrder`] === true,
  };
}

function coloursOf({ series, options }: ChartModel, at: number, kind: Kind, count: number): string[] {
  const whole = series[at]?.color ?? null;
  const own = whole ?? ownColours[at % ownColours.length] ?? '';
  return Array.from({ length: Math.max(1, count) }, (_, point) => {
    const fill = options[`series/${at}/points/${point}/format/fill`];
    if (typeof fill === 'string' && fill !== '') return fill;
    return isRound(kind) && whole === null ? (ownColours[point % ownColours.length] ?? '') : own;
  });
}

function valuesAt(reference: string | null, model: WorkbookModel): (string | number | boolean)[] {
  const found = reference === null ? null : referredCells(reference, model);
  if (!found) return [];
  const { sheet, area } = found;
  const values: (string | number | boolean)[] = [];
  for (let row = area.row; row < area.row + Math.min(area.rows, 1000); row++)
    for (const value of sheet.cells.rowValues(row, area.column, Math.min(area.columns, 1000)))
      values.push(plain(value));
  return values;
}

function plain(value: ModelValue): string | number | boolean {
  return value instanceof CellError ? value.code : value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A place on one axis of the sheet: so far into that row or column, as a share of it. */
export interface Corner {
  readonly at: number;
  readonly share: number;
}

/** Rows looked through for the corner of a chart. */
const mostLines = 20_000;

export function rowAt(sheet: SheetModel, points: number): Corner {
  return lineAt((row) => rowPoints(sheet, row), points);
}

export function columnAt(sheet: SheetModel, points: number): Corner {
  return lineAt((column) => columnPoints(sheet, column), points);
}

function lineAt(sizeOf: (line: number) => number, points: number): Corner {
  let left = Math.max(0, points);
  for (let at = 0; at < mostLines; at++) {
    const size = sizeOf(at);
    if (left < size) return { at, share: left / size };
    left -= size;
  }
  return { at: mostLines, share: 0 };
}
