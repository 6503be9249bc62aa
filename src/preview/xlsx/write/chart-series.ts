// The series of a chart part: names, categories and values as references, each with the cached values that programs show
// before they compute; colours of points and data labels.
import { parseArea } from '../../../core/sheet/a1';
import { CellError } from '../../model/cell-error';
import type { ChartModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { escapeText, tag } from '../xml/write';
import { shape, textProperties, value, type ChartOptions } from './chart-shape';

type Series = ChartModel['series'][number];
type Value = string | number | boolean;

export function writeSeries(
  series: Series,
  index: number,
  { type }: ChartModel,
  options: ChartOptions,
  model: WorkbookModel,
): string {
  const { name, nameReference, values, categories, color } = series;
  const path = `series/${index}`;
  const text = nameReference === null ? tag('c:v', {}, escapeText(name)) : reference('strRef', nameReference, model);
  const isBar = /^(Column|Bar(?!Of))/.test(type);
  const parts = [
    value('idx', index),
    value('order', index),
    tag('c:tx', {}, text),
    shape(color, options, `${path}/format/line`),
    isBar ? value('invertIfNegative', options.flag(`${path}/InvertIfNegative`) ?? false) : '',
    ...points(path, isBar, options),
    labels(path, type, options),
    categories === null ? '' : tag('c:cat', {}, reference('strRef', categories, model)),
    tag('c:val', {}, reference('numRef', values, model)),
  ];
  return tag('c:ser', {}, parts.join(''));
}

function points(path: string, isBar: boolean, options: ChartOptions): string[] {
  return options.indices(`${path}/points/`, 'format').map((at) => {
    const point = `${path}/points/${at}/format`;
    const inner = isBar ? value('invertIfNegative', false) : '';
    const look = shape(options.text(`${point}/fill`), options, `${point}/border`);
    return tag('c:dPt', {}, value('idx', at) + inner + value('bubble3D', false) + look);
  });
}

const positions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  BestFit: 'bestFit',
};

function labels(path: string, type: string, options: ChartOptions): string {
  if (options.flag(`${path}/HasDataLabels`) !== true) return '';
  const own = `${path}/dataLabels`;
  const single = options.indices(`${path}/points/`, 'dataLabel').map((at) => {
    const point = `${path}/points/${at}/dataLabel`;
    return tag('c:dLbl', {}, value('idx', at) + labelLook(own, type, options, textProperties(options, point, own)));
  });
  return tag('c:dLbls', {}, single.join('') + labelLook(own, type, options, textProperties(options, own)));
}

function labelLook(path: string, type: string, options: ChartOptions, font: string): string {
  const format = options.text(`${path}/NumberFormat`);
  // Rings have no place to choose.
  const position = type.startsWith('Doughnut') ? undefined : positions[options.text(`${path}/Position`) ?? ''];
  const shows = (name: string, otherwise: boolean): boolean => options.flag(`${path}/Show${name}`) ?? otherwise;
  return [
    format === null ? '' : tag('c:numFmt', { formatCode: format, sourceLinked: false }),
    tag('c:spPr', {}, tag('a:noFill') + tag('a:ln', {}, tag('a:noFill'))),
    font,
    position === undefined ? '' : value('dLblPos', position),
    value('showLegendKey', shows('LegendKey', false)),
    value('showVal', shows('Value', true)),
    value('showCatName', shows('CategoryName', false)),
    value('showSerName', shows('SeriesName', false)),
    value('showPercent', shows('Percentage', false)),
    value('showBubbleSize', false),
  ].join('');
}

function reference(local: 'strRef' | 'numRef', formula: string, model: WorkbookModel): string {
  const kind = local === 'numRef' ? 'numCache' : 'strCache';
  const cache = cacheContent(kind, formula, 'General', model);
  return tag(`c:${local}`, {}, tag('c:f', {}, escapeText(formula)) + tag(`c:${kind}`, {}, cache));
}

/** What stands in a cache; `prefix` is the document's own, with its colon. */
export function cacheContent(
  kind: 'numCache' | 'strCache',
  formula: string,
  formatCode: string,
  model: WorkbookModel,
  prefix = 'c:',
): string {
  const values = cachedValues(formula, model);
  const points = values.flatMap((cached, idx) => {
    if (kind === 'numCache' ? typeof cached !== 'number' : cached === '') return [];
    return [tag(`${prefix}pt`, { idx }, tag(`${prefix}v`, {}, escapeText(String(cached))))];
  });
  const format = kind === 'numCache' ? tag(`${prefix}formatCode`, {}, escapeText(formatCode)) : '';
  return format + tag(`${prefix}ptCount`, { val: values.length }) + points.join('');
}

/** The values of a reference such as `'My sheet'!$A$1:$A$9`; none where it cannot be followed. */
function cachedValues(formula: string, model: WorkbookModel): Value[] {
  const found = referredCells(formula, model);
  if (!found || found.area.rows * found.area.columns > 100_000) return [];
  const { sheet, area } = found;
  const values: Value[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const found of sheet.cells.rowValues(row, area.column, area.columns))
      values.push(found instanceof CellError ? found.code : found);
  }
  return values;
}

/** The cells that a chart's formula names; `null` where it names none of this workbook. */
export function referredCells(formula: string, model: WorkbookModel) {
  const bang = formula.lastIndexOf('!');
  const name = formula
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const area = parseArea(formula.slice(bang + 1));
  const sheet = model.sheetNamed(name);
  return area && sheet ? { sheet, area } : null;
}
