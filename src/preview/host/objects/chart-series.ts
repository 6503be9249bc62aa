// The series of a chart and their points. Norm: learn.microsoft.com/javascript/api/excel/excel.chartseries
import type { Area } from '../../../core/sheet/cells';
import { qualifiedName } from '../../../core/sheet/a1';
import type { ChartModel } from '../../model/sheet-model';
import { rangeArgument, type RangeTarget } from '../areas';
import { asText } from '../arguments';
import { refusal } from '../host-error';
import { define, type Wrap } from '../host-object';
import { below, chartChanged, formatPart, keptValues, part, type ChartTarget, type PartTarget } from './chart-bag';
import { dataLabelsObject } from './chart-parts';

/** As a chart's formula names an area: `Sheet1!$A$1:$B$2`. */
export function absolute(source: Pick<RangeTarget, 'sheet'>, area: Area): string {
  const address = qualifiedName(source.sheet.name, area);
  const bang = address.lastIndexOf('!');
  return address.slice(0, bang + 1) + address.slice(bang + 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

interface SeriesTarget extends PartTarget {
  readonly index: number;
}

export const seriesCollection: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'ChartSeriesCollection',
  values: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((_, index) => seriesObject({ ...target, index, path: `series/${index}` })),
  item: (target, key) =>
    typeof key === 'number' && target.chart.series[key]
      ? seriesObject({ ...target, index: key, path: `series/${key}` })
      : null,
  finders: {
    Add: (target, args) => {
      const { series } = target.chart;
      const index = args.wholeOr(1, series.length);
      const name = args.textOr(0, `Series${series.length + 1}`);
      moveLooks(target.chart, index, 1);
      series.splice(index, 0, { name, nameReference: null, values: '', categories: null, color: null });
      chartChanged(target);
      return seriesObject({ ...target, index, path: `series/${index}` });
    },
  },
});

/** What was set on the series from the one of that number on now belongs to those so many places on. */
function moveLooks(chart: ChartModel, from: number, by: 1 | -1): void {
  chart.options = Object.fromEntries(
    Object.entries(chart.options).flatMap(([path, value]) => {
      const [all = '', number = ''] = /^series\/(\d+)/.exec(path) ?? [];
      const index = Number(number);
      if (all === '' || index < Math.min(from, from + by)) return [[path, value]];
      return index < from ? [] : [[`series/${String(index + by)}${path.slice(all.length)}`, value]];
    }),
  );
}

export function dropLooks(chart: ChartModel, count: number): void {
  const left = Object.entries(chart.options).filter(([path]) => Number(/^series\/(\d+)/.exec(path)?.[1] ?? -1) < count);
  chart.options = Object.fromEntries(left);
}

function seriesOf({ chart, index }: SeriesTarget): ChartModel['series'][number] {
  const series = chart.series[index];
  if (!series) throw refusal('ItemNotFound');
  return series;
}

const seriesObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartSeries',
  values: {
    Name: {
      get: (target) => seriesOf(target).name,
      set: (target, value) => {
        const text = asText(value);
        // `=Sheet1!$B$1` ties the name to a cell.
        Object.assign(
          seriesOf(target),
          text.startsWith('=') ? { nameReference: text.slice(1) } : { name: text, nameReference: null },
        );
        chartChanged(target);
      },
    },
    ...keptValues({
      ChartType: null,
      HasDataLabels: false,
      Filtered: false,
      MarkerSize: 5,
      MarkerStyle: 'Automatic',
      MarkerBackgroundColor: '#000000',
      MarkerForegroundColor: '#000000',
      ShowShadow: false,
      Smooth: false,
      PlotOrder: null,
      GapWidth: 150,
      Overlap: 0,
      DoughnutHoleSize: 50,
      FirstSliceAngle: 0,
      Explosion: 0,
      AxisGroup: 'Primary',
      InvertIfNegative: false,
      VaryByCategories: false,
      ShowLeaderLines: true,
    }),
  },
  links: {
    Format: (target) => formatPart({ ...target, path: `${target.path}/format` }),
    DataLabels: (target) => dataLabelsObject({ ...target, path: `${target.path}/dataLabels` }),
    Points: (target) => pointsObject(target),
  },
  methods: {
    Delete: (target) => {
      target.chart.series.splice(target.index, 1);
      moveLooks(target.chart, target.index + 1, -1);
      chartChanged(target);
    },
    SetValues: (target, args) => {
      const range = rangeArgument(target.host, target.sheet, args.at(0));
      seriesOf(target).values = absolute(range, range.area);
      chartChanged(target);
    },
    SetXAxisValues: (target, args) => {
      const range = rangeArgument(target.host, target.sheet, args.at(0));
      seriesOf(target).categories = absolute(range, range.area);
      chartChanged(target);
    },
  },
});

const pointObject: Wrap<PartTarget> = part(
  'ChartPoint',
  { HasDataLabel: false, MarkerStyle: 'Automatic', MarkerSize: 5 },
  {
    links: { Format: below(formatPart, 'format'), DataLabel: below(dataLabelsObject, 'dataLabel') },
  },
);

const pointsObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartPointsCollection',
  values: { Count: { get: (target) => points(target) } },
  items: (target) =>
    Array.from({ length: points(target) }, (_, i) => pointObject({ ...target, path: `${target.path}/points/${i}` })),
});

function points(target: SeriesTarget): number {
  const { values } = seriesOf(target);
  return values === '' ? 0 : pointsIn(rangeArgument(target.host, target.sheet, values.replaceAll('$', '')).area);
}

function pointsIn(area: Area): number {
  return area.rows * area.columns;
}
