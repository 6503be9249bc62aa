// A chart made through Excel's API as a chart part (ECMA-376 part 1, 21.2).
import type { ChartModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { xmlHead } from '../blank';
import type { Dialect } from '../xml/names';
import { tag } from '../xml/write';
import { writeSeries } from './chart-series';
import { ChartOptions, shape, textProperties, titleText, value } from './chart-shape';

export function writeChartPart(chart: ChartModel, model: WorkbookModel, { chart: chartUri, drawing }: Dialect): string {
  const options = new ChartOptions(chart);
  const title = chart.title.visible
    ? tag('c:title', {}, titleText(chart.title.text, options, 'title') + value('overlay', flagOf(options, 'title')))
    : '';
  const position = { Right: 'r', Left: 'l', Top: 't', Bottom: 'b', Corner: 'tr' }[chart.legend.position] ?? 'r';
  const look = value('overlay', flagOf(options, 'legend')) + textProperties(options, 'legend');
  const legend = chart.legend.visible ? tag('c:legend', {}, value('legendPos', position) + look) : '';
  const blanks = { Zero: 'zero', Interpolated: 'span' }[options.text('chart/DisplayBlanksAs') ?? ''] ?? 'gap';
  const body = [
    title,
    value('autoTitleDeleted', !chart.title.visible),
    tag('c:plotArea', {}, tag('c:layout') + plot(chart, options, model)),
    legend,
    value('plotVisOnly', options.flag('chart/PlotVisibleOnly') ?? true),
    value('dispBlanksAs', blanks),
  ];
  const space = [
    value('roundedCorners', options.flag('format/RoundedCorners') ?? false),
    tag('c:chart', {}, body.join('')),
    shape(options.text('format/fill'), options, 'format/border'),
  ];
  return xmlHead + tag('c:chartSpace', { 'xmlns:c': chartUri, 'xmlns:a': drawing }, space.join(''));
}

function flagOf(options: ChartOptions, path: string): boolean {
  return options.flag(`${path}/Overlay`) ?? false;
}

function plot(chart: ChartModel, options: ChartOptions, model: WorkbookModel): string {
  const series = chart.series.map((one, index) => writeSeries(one, index, chart, options, model)).join('');
  const { type } = chart;
  if (/^(Pie|Doughnut|3DPie|BarOfPie)/.test(type)) {
    const ring = type.startsWith('Doughnut');
    const angle = options.number('series/0/FirstSliceAngle') ?? 0;
    const hole = options.number('series/0/DoughnutHoleSize') ?? 50;
    const last = value('firstSliceAng', angle) + (ring ? value('holeSize', hole) : '');
    return tag(ring ? 'c:doughnutChart' : 'c:pieChart', {}, value('varyColors', true) + series + last);
  }
  const grouping = type.endsWith('Stacked100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : 'standard';
  const axisIds = value('axId', 1001) + value('axId', 1002);
  const varied = value('varyColors', false);
  if (type.startsWith('Line')) {
    const lines = value('grouping', grouping) + varied + series + value('marker', true) + axisIds;
    return tag('c:lineChart', {}, lines) + axes(false, options);
  }
  if (type.startsWith('Area'))
    return tag('c:areaChart', {}, value('grouping', grouping) + varied + series + axisIds) + axes(false, options);
  const lying = type.startsWith('Bar');
  const bars = grouping === 'standard' ? 'clustered' : grouping;
  const overlap = options.number('series/0/Overlap') ?? (bars === 'clustered' ? null : 100);
  const head = value('barDir', lying ? 'bar' : 'col') + value('grouping', bars) + varied;
  const gap = value('gapWidth', options.number('series/0/GapWidth') ?? 100);
  return (
    tag('c:barChart', {}, head + series + gap + (overlap === null ? '' : value('overlap', overlap)) + axisIds) +
    axes(lying, options)
  );
}

function axes(lying: boolean, options: ChartOptions): string {
  const isText = options.text('axes/category/CategoryType') === 'TextAxis';
  const labels = value('auto', !isText) + value('lblAlgn', 'ctr') + value('lblOffset', 100);
  const unit = options.number('axes/value/MajorUnit');
  const between = value('crossBetween', 'between') + (unit === null ? '' : value('majorUnit', unit));
  // An axis stands where the other one begins.
  const reversed = (kind: string): boolean => options.flag(`axes/${kind}/ReversePlotOrder`) === true;
  const side = (other: string): string => (reversed(other) ? 'r' : 'l');
  const end = (other: string): string => (reversed(other) ? 't' : 'b');
  return (
    axis('category', lying ? side('value') : end('value'), options, labels + value('noMultiLvlLbl', isText)) +
    axis('value', lying ? end('category') : side('category'), options, between)
  );
}

const ticks: Readonly<Record<string, string>> = { None: 'none', Inside: 'in', Outside: 'out', Cross: 'cross' };
const places: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };

function axis(kind: 'category' | 'value', position: string, options: ChartOptions, rest: string): string {
  const path = `axes/${kind}`;
  const [id, other] = kind === 'category' ? [1001, 1002] : [1002, 1001];
  const bound = (local: string, name: string): string => {
    const at = options.number(`${path}/${name}`);
    return at === null ? '' : value(local, at);
  };
  const orientation = options.flag(`${path}/ReversePlotOrder`) === true ? 'maxMin' : 'minMax';
  const format = options.text(`${path}/NumberFormat`);
  const inner = [
    value('axId', id),
    tag('c:scaling', {}, value('orientation', orientation) + bound('max', 'Maximum') + bound('min', 'Minimum')),
    value('delete', options.flag(`${path}/Visible`) === false),
    value('axPos', position),
    gridlines(`${path}/majorGridlines`, kind === 'value', options),
    axisTitle(`${path}/title`, options),
    tag('c:numFmt', { formatCode: format ?? 'General', sourceLinked: format === null }),
    value('majorTickMark', ticks[options.text(`${path}/MajorTickMark`) ?? ''] ?? 'out'),
    value('minorTickMark', ticks[options.text(`${path}/MinorTickMark`) ?? ''] ?? 'none'),
    value('tickLblPos', places[options.text(`${path}/TickLabelPosition`) ?? ''] ?? 'nextTo'),
    shape(null, options, `${path}/format/line`),
    textProperties(options, path),
    value('crossAx', other),
    value('crosses', 'autoZero'),
    rest,
  ];
  return tag(kind === 'category' ? 'c:catAx' : 'c:valAx', {}, inner.join(''));
}

function gridlines(path: string, otherwise: boolean, options: ChartOptions): string {
  const shown = options.flag(`${path}/Visible`) ?? otherwise;
  return shown ? tag('c:majorGridlines', {}, shape(null, options, `${path}/format/line`)) : '';
}

function axisTitle(path: string, options: ChartOptions): string {
  const text = options.text(`${path}/Text`);
  if (text === null || options.flag(`${path}/Visible`) === false) return '';
  return tag('c:title', {}, titleText(text, options, path) + value('overlay', false));
}
