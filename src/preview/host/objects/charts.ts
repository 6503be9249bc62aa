// Excel.ChartCollection, Chart and its series: kept, listed, placed; pictures of charts are refused.
// Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
import type { Area } from '../../../core/sheet/cells';
import type { ChartModel } from '../../model/sheet-model';
import { rangeArgument, type RangeTarget } from '../areas';
import { asNumber, asOneOf, asText, type Arguments } from '../arguments';
import { columnsPoints, rowsPoints } from '../geometry';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { plainValue } from '../range-values';
import { chartChanged, below, formatPart, keptValues, part, type PartTarget } from './chart-bag';
import { absolute, dropLooks, seriesCollection } from './chart-series';
import { axesObject, dataLabelsObject, legendObject, titleObject } from './chart-parts';
import { chartTypes } from './chart-types';
import type { SheetTarget } from './worksheet';
import { worksheetObject } from './worksheet';

const seriesBys = ['Auto', 'Columns', 'Rows'] as const;

export const chartsObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'ChartCollection',
  values: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((chart) => chartObject({ ...target, chart, path: 'chart' })),
  item: (target, key) => find(target, key),
  finders: {
    Add: add,
    GetItem: (target, args) => {
      const found = find(target, args.at(0));
      if (!found) throw refusal('ItemNotFound');
      return found;
    },
  },
});

function find(target: SheetTarget, key: unknown): HostObject | null {
  const wanted = asText(key).toLowerCase();
  const chart = target.sheet.charts.find((item) => item.id === key || item.name.toLowerCase() === wanted);
  return chart ? chartObject({ ...target, chart, path: 'chart' }) : null;
}

function add(target: SheetTarget, args: Arguments): HostObject {
  const { host, sheet } = target;
  refuseUnlessPermitted(host.model, sheet, 'allowEditObjects');
  const type = asOneOf(args.at(0), chartTypes);
  const source = rangeArgument(host, sheet, args.at(1));
  const by = args.isGiven(2) ? asOneOf(args.at(2), seriesBys) : 'Auto';
  const taken = new Set(host.model.worksheets.flatMap((owner) => owner.charts.map((chart) => chart.id)));
  let n = taken.size + 1;
  while (taken.has(`{00000000-0008-0000-0000-${n.toString(16).padStart(12, '0').toUpperCase()}}`)) n++;
  let number = 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  const series = seriesFrom(source, by);
  const chart: ChartModel = {
    id: `{00000000-0008-0000-0000-${n.toString(16).padStart(12, '0').toUpperCase()}}`,
    name: `Chart ${number}`,
    type,
    left: 100,
    top: 100,
    width: 360,
    height: 216,
    title: { text: series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title', visible: true },
    legend: { position: 'Right', visible: series.length > 1 || /^(Pie|Doughnut)/.test(type) },
    series,
    part: null,
    changed: true,
    options: {},
  };
  sheet.charts.push(chart);
  const added = { ...target, chart, path: 'chart' };
  chartChanged(added);
  return chartObject(added);
}

/** A first row or column of text gives names and categories; with `Auto` the longer side runs along the categories. */
function seriesFrom(source: RangeTarget, by: (typeof seriesBys)[number]): ChartModel['series'] {
  const { area, sheet } = source;
  const byColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells.value(row, column);
    return typeof value === 'string';
  };
  // A blank corner says that numbers too may be names and categories.
  const corner = sheet.cells.value(area.row, area.column) === '';
  const firstRow = area.rows > 1 && (corner || isText(area.row, area.column + area.columns - 1));
  const firstColumn = area.columns > 1 && (corner || isText(area.row + area.rows - 1, area.column));
  const body: Area = {
    row: area.row + (firstRow ? 1 : 0),
    column: area.column + (firstColumn ? 1 : 0),
    rows: area.rows - (firstRow ? 1 : 0),
    columns: area.columns - (firstColumn ? 1 : 0),
  };
  const count = byColumns ? body.columns : body.rows;
  const named = byColumns ? firstRow : firstColumn;
  const categorised = byColumns ? firstColumn : firstRow;
  return Array.from({ length: count }, (_, i) => {
    const values = byColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const nameCell = byColumns
      ? { row: area.row, column: values.column, rows: 1, columns: 1 }
      : { row: values.row, column: area.column, rows: 1, columns: 1 };
    const categories = byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
    return {
      name: named ? String(plainValue(sheet.cells.value(nameCell.row, nameCell.column))) : `Series${i + 1}`,
      nameReference: named ? absolute(source, nameCell) : null,
      values: absolute(source, values),
      categories: categorised ? absolute(source, categories) : null,
      color: null,
    };
  });
}

function place(key: 'left' | 'top' | 'width' | 'height') {
  return {
    get: ({ chart }: PartTarget) => chart[key],
    set: (target: PartTarget, value: unknown) => {
      const points = asNumber(value);
      if (points < 0) throw refusal('InvalidArgument');
      target.chart[key] = points;
      chartChanged(target);
    },
  };
}

const chartObject: Wrap<PartTarget> = define<PartTarget>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  values: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (target, value) => {
        target.chart.name = asText(value);
        chartChanged(target);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value) => {
        target.chart.type = asOneOf(value, chartTypes);
        chartChanged(target);
      },
    },
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
    ...keptValues({
      ShowAllFieldButtons: false,
      ShowDataLabelsOverMaximum: false,
      CategoryLabelLevel: 0,
      SeriesNameLevel: 0,
      Style: 2,
      DisplayBlanksAs: 'NotPlotted',
      PlotBy: 'Columns',
      PlotVisibleOnly: true,
    }),
  },
  links: {
    Title: (target) => titleObject({ ...target, path: 'title' }),
    Legend: (target) => legendObject({ ...target, path: 'legend' }),
    Axes: (target) => axesObject({ ...target, path: 'axes' }),
    DataLabels: (target) => dataLabelsObject({ ...target, path: 'dataLabels' }),
    Series: (target) => seriesCollection(target),
    Format: (target) => areaFormatObject({ ...target, path: 'format' }),
    PlotArea: (target) => plotAreaObject({ ...target, path: 'plotArea' }),
    Worksheet: ({ host, sheet }) => worksheetObject({ host, sheet }),
  },
  methods: {
    Delete: (target) => {
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== target.chart);
      chartChanged(target);
    },
    SetData: (target, args) => {
      const by = args.isGiven(1) ? asOneOf(args.at(1), seriesBys) : 'Auto';
      const { series } = target.chart;
      // Series keep their look by their place in the list.
      target.chart.series = seriesFrom(rangeArgument(target.host, target.sheet, args.at(0)), by).map((one, at) => ({
        ...one,
        color: series[at]?.color ?? null,
      }));
      dropLooks(target.chart, target.chart.series.length);
      chartChanged(target);
    },
    SetPosition: setPosition,
    Activate: () => undefined,
  },
});

const areaFormatObject: Wrap<PartTarget> = part(
  'ChartAreaFormat',
  { RoundedCorners: false, ColorScheme: 'ColorfulPalette1' },
  {
    links: {
      Fill: (target) => formatLink(target, 'Fill'),
      Border: (target) => formatLink(target, 'Border'),
      Font: (target) => formatLink(target, 'Font'),
    },
  },
);

function formatLink(target: PartTarget, name: string): HostObject {
  const linked = formatPart(target).link(name);
  if (!linked) throw refusal('GeneralException');
  return linked;
}

const plotAreaObject: Wrap<PartTarget> = part(
  'ChartPlotArea',
  {
    Left: 0,
    Top: 0,
    Width: 0,
    Height: 0,
    InsideLeft: 0,
    InsideTop: 0,
    InsideWidth: 0,
    InsideHeight: 0,
    Position: 'Automatic',
  },
  { links: { Format: below(formatPart, 'format') } },
);

/** From the top-left corner of one cell to the bottom-right corner of another. */
function setPosition(target: PartTarget, args: Arguments): void {
  const { host, sheet, chart } = target;
  const start = rangeArgument(host, sheet, args.at(0)).area;
  const end = args.isGiven(1) ? rangeArgument(host, sheet, args.at(1)).area : null;
  chart.left = columnsPoints(sheet, 0, start.column);
  chart.top = rowsPoints(sheet, 0, start.row);
  if (end) {
    chart.width = columnsPoints(sheet, start.column, end.column + end.columns - start.column);
    chart.height = rowsPoints(sheet, start.row, end.row + end.rows - start.row);
  }
  chartChanged(target);
}
