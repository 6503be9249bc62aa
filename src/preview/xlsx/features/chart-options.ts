// How an opened chart looks, under the paths by which Excel's API sets it: what write/chart-part.ts writes, read back.
import { attribute, child, childrenNamed, descendants, flag, numeric, type XmlElement } from '../xml/element';

const emuPerPoint = 12_700;

type Options = Record<string, unknown>;

export function readOptions(root: XmlElement | undefined, plot: XmlElement | undefined): Options {
  const options: Options = {};
  const chart = child(root, 'chart');
  const put = (path: string, value: unknown): void => {
    if (value !== undefined && value !== null) options[path] = value;
  };
  put('chart/PlotVisibleOnly', booleanOf(child(chart, 'plotVisOnly')));
  put('chart/DisplayBlanksAs', words(child(chart, 'dispBlanksAs'), { zero: 'Zero', span: 'Interpolated' }));
  readTitle('title', child(chart, 'title'), put);
  readFont('legend', child(child(chart, 'legend'), 'txPr'), put);
  const space = child(root, 'spPr');
  put('format/fill', colourOf(space));
  readLine('format/border', space, put);
  const area = child(chart, 'plotArea');
  readAxis(
    'axes/category',
    area?.children.find(({ local }) => /^(cat|date)Ax$/.test(local)),
    put,
  );
  readAxis('axes/value', child(area, 'valAx'), put);
  childrenNamed(plot, 'ser').forEach((series, index) => {
    readSeriesLook(`series/${index}`, series, put);
    put(`series/${index}/GapWidth`, numberOf(child(plot, 'gapWidth')));
    put(`series/${index}/Overlap`, numberOf(child(plot, 'overlap')));
    put(`series/${index}/DoughnutHoleSize`, numberOf(child(plot, 'holeSize')));
  });
  return options;
}

type Put = (path: string, value: unknown) => void;

function readTitle(path: string, title: XmlElement | undefined, put: Put): void {
  if (!title) return;
  put(`${path}/Overlay`, booleanOf(child(title, 'overlay')));
  readFont(path, child(title, 'tx') ?? child(title, 'txPr'), put);
}

function readFont(path: string, texts: XmlElement | undefined, put: Put): void {
  const run = descendants(texts, 'rPr')[0] ?? descendants(texts, 'defRPr')[0];
  if (!run) return;
  const font = `${path}/format/font`;
  const size = numeric(run, 'sz');
  put(`${font}/Size`, size === undefined ? undefined : size / 100);
  if (attribute(run, 'b') !== undefined) put(`${font}/Bold`, flag(run, 'b', false));
  if (attribute(run, 'i') !== undefined) put(`${font}/Italic`, flag(run, 'i', false));
  put(`${font}/Color`, colourOf(run));
  put(`${font}/Name`, attribute(drawn(run, 'latin'), 'typeface'));
}

function readLine(path: string, shape: XmlElement | undefined, put: Put): void {
  const line = drawn(shape, 'ln');
  if (!line) return;
  const width = numeric(line, 'w');
  if (drawn(line, 'noFill')) put(`${path}/LineStyle`, 'None');
  put(`${path}/Color`, colourOf(line));
  put(`${path}/Weight`, width === undefined ? undefined : width / emuPerPoint);
}

const ticks = { none: 'None', in: 'Inside', cross: 'Cross' };
const labelPlaces = { high: 'High', low: 'Low', none: 'None' };

function readAxis(path: string, axis: XmlElement | undefined, put: Put): void {
  if (!axis) return;
  const scaling = child(axis, 'scaling');
  if (attribute(child(scaling, 'orientation'), 'val') === 'maxMin') put(`${path}/ReversePlotOrder`, true);
  put(`${path}/Maximum`, numberOf(child(scaling, 'max')));
  put(`${path}/Minimum`, numberOf(child(scaling, 'min')));
  put(`${path}/MajorUnit`, numberOf(child(axis, 'majorUnit')));
  if (booleanOf(child(axis, 'delete')) === true) put(`${path}/Visible`, false);
  const lines = child(axis, 'majorGridlines');
  if (axis.local === 'valAx') put(`${path}/majorGridlines/Visible`, lines !== undefined);
  else if (lines) put(`${path}/majorGridlines/Visible`, true);
  readLine(`${path}/majorGridlines/format/line`, child(lines, 'spPr'), put);
  const title = child(axis, 'title');
  if (title) {
    const text = descendants(title, 't').map((run) => run.text);
    put(`${path}/title/Text`, text.join(''));
    readFont(`${path}/title`, child(title, 'tx') ?? child(title, 'txPr'), put);
  }
  const format = child(axis, 'numFmt');
  if (format && !flag(format, 'sourceLinked', false)) put(`${path}/NumberFormat`, attribute(format, 'formatCode'));
  put(`${path}/MajorTickMark`, words(child(axis, 'majorTickMark'), ticks));
  put(`${path}/TickLabelPosition`, words(child(axis, 'tickLblPos'), labelPlaces));
  readLine(`${path}/format/line`, child(axis, 'spPr'), put);
  readFont(path, child(axis, 'txPr'), put);
  if (axis.local === 'catAx' && booleanOf(child(axis, 'auto')) === false) put(`${path}/CategoryType`, 'TextAxis');
}

function readSeriesLook(path: string, series: XmlElement, put: Put): void {
  readLine(`${path}/format/line`, child(series, 'spPr'), put);
  for (const point of childrenNamed(series, 'dPt')) {
    const at = numberOf(child(point, 'idx'));
    put(`${path}/points/${String(at)}/format/fill`, colourOf(child(point, 'spPr')));
    readLine(`${path}/points/${String(at)}/format/border`, child(point, 'spPr'), put);
  }
  const labels = child(series, 'dLbls');
  if (!labels || booleanOf(child(labels, 'delete')) === true) return;
  const shown = ['Val', 'CatName', 'SerName', 'Percent'].some(
    (name) => booleanOf(child(labels, `show${name}`)) === true,
  );
  if (!shown) return;
  put(`${path}/HasDataLabels`, true);
  readLabels(`${path}/dataLabels`, labels, put);
  for (const label of childrenNamed(labels, 'dLbl')) {
    const colour = colourOf(descendants(child(label, 'txPr'), 'defRPr')[0]);
    put(`${path}/points/${String(numberOf(child(label, 'idx')))}/dataLabel/format/font/Color`, colour);
  }
}

const positions = { ctr: 'Center', inEnd: 'InsideEnd', inBase: 'InsideBase', outEnd: 'OutsideEnd', bestFit: 'BestFit' };
const shows = {
  Val: 'Value',
  CatName: 'CategoryName',
  SerName: 'SeriesName',
  Percent: 'Percentage',
  LegendKey: 'LegendKey',
};

function readLabels(path: string, labels: XmlElement, put: Put): void {
  const format = child(labels, 'numFmt');
  if (format && !flag(format, 'sourceLinked', false)) put(`${path}/NumberFormat`, attribute(format, 'formatCode'));
  put(`${path}/Position`, words(child(labels, 'dLblPos'), positions));
  for (const [local, name] of Object.entries(shows)) {
    put(`${path}/Show${name}`, booleanOf(child(labels, `show${local}`)));
  }
  readFont(path, child(labels, 'txPr'), put);
}

/** A child in DrawingML's own namespace, which is another than the chart's. */
function drawn(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((found) => found.local === local);
}

function colourOf(element: XmlElement | undefined): string | undefined {
  const colour = attribute(drawn(drawn(element, 'solidFill'), 'srgbClr'), 'val');
  return colour === undefined ? undefined : `#${colour.toUpperCase()}`;
}

function booleanOf(element: XmlElement | undefined): boolean | undefined {
  return element ? flag(element, 'val', true) : undefined;
}

function numberOf(element: XmlElement | undefined): number | undefined {
  const text = attribute(element, 'val')?.replace('%', '');
  return text === undefined || text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

function words(element: XmlElement | undefined, known: Readonly<Record<string, string>>): string | undefined {
  return known[attribute(element, 'val') ?? ''];
}
