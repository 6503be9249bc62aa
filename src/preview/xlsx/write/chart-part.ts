// A chart made through Excel's API as a chart part (ECMA-376 part 1, 21.2): names, categories and values as references,
// each with the cached values that programs show before they compute.
import { parseArea } from '../../../core/sheet/a1';
import { CellError } from '../../model/cell-error';
import type { ChartModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { xmlHead } from '../blank';
import type { Dialect } from '../xml/names';
import { escapeText, tag } from '../xml/write';

type Series = ChartModel['series'][number];
type Value = string | number | boolean;

export function writeChartPart(chart: ChartModel, model: WorkbookModel, { chart: chartUri, drawing }: Dialect): string {
  const title = chart.title.visible
    ? tag('c:title', {}, tag('c:tx', {}, rich(chart.title.text)) + value('overlay', 0))
    : '';
  const position = { Right: 'r', Left: 'l', Top: 't', Bottom: 'b', Corner: 'tr' }[chart.legend.position] ?? 'r';
  const legend = chart.legend.visible ? tag('c:legend', {}, value('legendPos', position) + value('overlay', 0)) : '';
  const body = [
    title,
    value('autoTitleDeleted', chart.title.visible ? 0 : 1),
    tag('c:plotArea', {}, tag('c:layout') + plot(chart, model)),
    legend,
    value('plotVisOnly', 1),
    value('dispBlanksAs', 'gap'),
  ];
  return (
    xmlHead +
    tag(
      'c:chartSpace',
      { 'xmlns:c': chartUri, 'xmlns:a': drawing },
      value('roundedCorners', 0) + tag('c:chart', {}, body.join('')),
    )
  );
}

function value(local: string, val: string | number): string {
  return tag(`c:${local}`, { val });
}

function rich(text: string): string {
  return tag('c:rich', {}, tag('a:bodyPr') + tag('a:p', {}, tag('a:r', {}, tag('a:t', {}, escapeText(text)))));
}

function plot(chart: ChartModel, model: WorkbookModel): string {
  const series = chart.series.map((one, index) => writeSeries(one, index, model)).join('');
  const { type } = chart;
  if (/^(Pie|Doughnut|3DPie|BarOfPie)/.test(type)) {
    const ring = type.startsWith('Doughnut');
    const last = value('firstSliceAng', 0) + (ring ? value('holeSize', 50) : '');
    return tag(ring ? 'c:doughnutChart' : 'c:pieChart', {}, value('varyColors', 1) + series + last);
  }
  const grouping = type.endsWith('Stacked100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : 'standard';
  const axisIds = value('axId', 1001) + value('axId', 1002);
  if (type.startsWith('Line'))
    return (
      tag(
        'c:lineChart',
        {},
        value('grouping', grouping) + value('varyColors', 0) + series + value('marker', 1) + axisIds,
      ) + axes(false)
    );
  if (type.startsWith('Area'))
    return (
      tag('c:areaChart', {}, value('grouping', grouping) + value('varyColors', 0) + series + axisIds) + axes(false)
    );
  const lying = type.startsWith('Bar');
  const bars = grouping === 'standard' ? 'clustered' : grouping;
  const overlap = bars === 'clustered' ? '' : value('overlap', 100);
  const head = value('barDir', lying ? 'bar' : 'col') + value('grouping', bars) + value('varyColors', 0);
  return tag('c:barChart', {}, head + series + value('gapWidth', 100) + overlap + axisIds) + axes(lying);
}

function axes(lying: boolean): string {
  const axis = (local: string, id: number, other: number, position: string, rest: string): string => {
    const scaling = tag('c:scaling', {}, value('orientation', 'minMax'));
    const lines = local === 'valAx' ? tag('c:majorGridlines') : '';
    const common = value('axId', id) + scaling + value('delete', 0) + value('axPos', position) + lines;
    const format = tag('c:numFmt', { formatCode: 'General', sourceLinked: 1 });
    const ticks = value('majorTickMark', 'out') + value('minorTickMark', 'none') + value('tickLblPos', 'nextTo');
    return tag(
      `c:${local}`,
      {},
      common + format + ticks + value('crossAx', other) + value('crosses', 'autoZero') + rest,
    );
  };
  const labels = value('auto', 1) + value('lblAlgn', 'ctr') + value('lblOffset', 100) + value('noMultiLvlLbl', 0);
  return (
    axis('catAx', 1001, 1002, lying ? 'l' : 'b', labels) +
    axis('valAx', 1002, 1001, lying ? 'b' : 'l', value('crossBetween', 'between'))
  );
}

function writeSeries(series: Series, index: number, model: WorkbookModel): string {
  const { name, nameReference, values, categories, color } = series;
  const text = nameReference === null ? tag('c:v', {}, escapeText(name)) : reference('strRef', nameReference, model);
  const fill =
    color === null ? '' : tag('c:spPr', {}, tag('a:solidFill', {}, tag('a:srgbClr', { val: color.replace('#', '') })));
  const parts = [
    value('idx', index),
    value('order', index),
    tag('c:tx', {}, text),
    fill,
    categories === null ? '' : tag('c:cat', {}, reference('strRef', categories, model)),
    tag('c:val', {}, reference('numRef', values, model)),
  ];
  return tag('c:ser', {}, parts.join(''));
}

function reference(local: 'strRef' | 'numRef', formula: string, model: WorkbookModel): string {
  const values = cachedValues(formula, model);
  const points = values.flatMap((cached, idx) => {
    if (local === 'numRef' && typeof cached !== 'number') return [];
    return [tag('c:pt', { idx }, tag('c:v', {}, escapeText(String(cached))))];
  });
  const cache = value('ptCount', values.length) + points.join('');
  const format = local === 'numRef' ? tag('c:formatCode', {}, 'General') : '';
  return tag(
    `c:${local}`,
    {},
    tag('c:f', {}, escapeText(formula)) + tag(local === 'numRef' ? 'c:numCache' : 'c:strCache', {}, format + cache),
  );
}

/** The values of a reference such as `'My sheet'!$A$1:$A$9`; none where it cannot be followed. */
function cachedValues(formula: string, model: WorkbookModel): Value[] {
  const bang = formula.lastIndexOf('!');
  const name = formula
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const area = parseArea(formula.slice(bang + 1));
  const sheet = model.sheetNamed(name);
  if (!area || !sheet || area.rows * area.columns > 100_000) return [];
  const values: Value[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const found of sheet.cells.rowValues(row, area.column, area.columns))
      values.push(found instanceof CellError ? found.code : found);
  }
  return values;
}
