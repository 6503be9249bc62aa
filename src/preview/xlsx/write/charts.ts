// The drawing of a sheet: anchors moved with their rows and columns, references of charts brought up to date, charts
// added and removed. Pictures and shapes keep their XML and move along.
import type { ChartModel, SheetModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';
import { contentTypes, xmlHead } from '../blank';
import { emuPerPoint, openedDrawing, readChart, readPlace, type OpenedDrawing, type Place } from '../features/charts';
import { folderOf } from '../opc/names';
import { attribute, child, childrenNamed, descendants, numeric, parseXml, type XmlElement } from '../xml/element';
import { escapeText, Patch, tag } from '../xml/write';
import { cornersOf, movedCorners, pointsOf, writeCorner, type Corner } from './anchors';
import { writeChartPart } from './chart-part';
import { cacheContent, referredCells } from './chart-series';
import { relationAttribute } from './relation-attribute';
import { removeUnreferenced } from './removal';
import type { SheetWriting } from './sheet-features';

export function writeCharts(writing: SheetWriting): void {
  const { sheet, saving, part } = writing;
  const drawing = openedDrawing(saving.package, part);
  if (drawing) patchDrawing(drawing, writing);
  const added = sheet.charts.filter((chart) => chart.part === null);
  if (added.length > 0) addCharts(added, drawing?.part ?? null, writing);
}

function patchDrawing(drawing: OpenedDrawing, { sheet, saving }: SheetWriting): void {
  const patch = new Patch(drawing.source);
  const shifts = saving.opened.sheets.has(sheet.id) ? sheet.cells.shifts : [];
  const replaced = new Set<XmlElement>();
  const gone: string[] = [];
  for (const opened of drawing.charts) {
    const chart = sheet.charts.find((found) => found.part === opened.part);
    if (!chart) {
      replaced.add(opened.anchor);
      patch.replace(opened.anchor.start, opened.anchor.end, '');
      gone.push(opened.part);
      saving.package.unrelate(drawing.part, ({ id }) => id === opened.relation);
      continue;
    }
    patchChart(chart, opened.part, saving);
    nameFrame(opened.anchor, chart, descriptionOf(chart, sheet, saving.model), patch);
    const moved = movedCorners(opened.anchor, shifts);
    if (chart.changed && !isInPlace(opened.anchor, moved, chart, sheet)) {
      replaced.add(opened.anchor);
      writePlace(opened.anchor, chart, sheet, patch);
    }
  }
  for (const anchor of drawing.anchors) {
    if (replaced.has(anchor)) continue;
    const { from, to } = movedCorners(anchor, shifts);
    writeCorner(anchor, 'from', from, patch);
    writeCorner(anchor, 'to', to, patch);
  }
  if (patch.changed) saving.package.write(drawing.part, patch.text());
  for (const part of gone) removeUnreferenced(saving.package, part);
}

function nameFrame(anchor: XmlElement, chart: ChartModel, description: string | null, patch: Patch): void {
  const frame = descendants(anchor, 'cNvPr')[0];
  if (!frame) return;
  const descr = description ?? attribute(frame, 'descr');
  if (chart.name === attribute(frame, 'name') && descr === attribute(frame, 'descr')) return;
  patch.setAttributes(frame, { name: chart.name, descr });
}

/** What a chart shows, in words: the text of the cell to which a name of its sheet leads that is the chart's own. */
function descriptionOf(chart: ChartModel, sheet: SheetModel, model: WorkbookModel): string | null {
  const name = model.names.find((known) => known.sheet === sheet.id && known.name === chart.name);
  const found = name && referredCells(name.formula.replace(/^=/, ''), model);
  const text = found?.sheet.cells.value(found.area.row, found.area.column);
  return typeof text === 'string' && text !== '' ? text : null;
}

/** Whether an anchor, moved with its rows and columns, is where the model has the chart; sizes are whole pixels. */
function isInPlace(
  anchor: XmlElement,
  { from, to }: ReturnType<typeof movedCorners>,
  chart: Place,
  sheet: SheetModel,
): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 3;
  if (!from) return true;
  const start = pointsOf(from, sheet);
  const end = to ? pointsOf(to, sheet) : null;
  const { width, height } = end
    ? { width: end.left - start.left, height: end.top - start.top }
    : readPlace(anchor, sheet);
  return (
    near(start.left, chart.left) && near(start.top, chart.top) && near(width, chart.width) && near(height, chart.height)
  );
}

/** What is not modelled of an opened chart stays, unless the API changed more than its references and its title. */
function patchChart(chart: ChartModel, part: string, { package: target, model, opened }: SheetWriting['saving']): void {
  const source = target.text(part);
  if (source === undefined) return;
  const root = parseXml(source);
  const before = readChart(root);
  if (chart.changed && isRestyled(chart, before)) {
    target.write(part, writeChartPart(chart, model, opened.dialect));
    return;
  }
  const patch = new Patch(source);
  const plot = child(child(root, 'chart'), 'plotArea')?.children.find(({ local }) => local.endsWith('Chart'));
  childrenNamed(plot, 'ser').forEach((series, index) => {
    const now = chart.series[index];
    if (!now) return;
    refer(series, ['tx'], now.nameReference, model, patch);
    refer(series, ['val', 'yVal'], now.values, model, patch);
    refer(series, ['cat', 'xVal'], now.categories, model, patch);
  });
  if (chart.title.text !== before.title.text) {
    descendants(child(child(root, 'chart'), 'title'), 't').forEach((run, index) => {
      patch.replace(run.openEnd, run.closeStart, index === 0 ? escapeText(chart.title.text) : '');
    });
  }
  if (patch.changed) target.write(part, patch.text());
}

function isRestyled(chart: ChartModel, before: ReturnType<typeof readChart>): boolean {
  const look = ({ type, legend, series, title, options }: ReturnType<typeof readChart>): string =>
    JSON.stringify([
      type,
      legend,
      title.visible,
      series.map(({ color, name, nameReference }) => [color, nameReference === null ? name : '']),
      Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return look(chart) !== look(before);
}

/** Brings a reference and its cache up to date; a cache is left to the letter while it says what the cells say. */
function refer(
  series: XmlElement,
  names: readonly string[],
  formula: string | null,
  model: WorkbookModel,
  patch: Patch,
): void {
  const owner = names.map((name) => child(series, name)).find((found) => found !== undefined);
  const element = descendants(owner, 'f')[0];
  if (!element || formula === null) return;
  if (element.text !== formula) patch.replace(element.openEnd, element.closeStart, escapeText(formula));
  const cache = [...descendants(owner, 'numCache'), ...descendants(owner, 'strCache')][0];
  const cells = referredCells(formula, model);
  if (!cache || !cells || (element.text === formula && !isTouched(cells))) return;
  const kind = cache.local === 'numCache' ? 'numCache' : 'strCache';
  const format = child(cache, 'formatCode')?.text ?? 'General';
  const prefix = cache.name.slice(0, -cache.local.length);
  patch.replace(cache.start, cache.end, tag(cache.name, {}, cacheContent(kind, formula, format, model, prefix)));
}

function isTouched({ sheet, area }: NonNullable<ReturnType<typeof referredCells>>): boolean {
  if (area.rows * area.columns > 100_000) return true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (sheet.cells.isTouched(row, column)) return true;
  }
  return false;
}

function writePlace(anchor: XmlElement, chart: ChartModel, sheet: SheetModel, patch: Patch): void {
  const { from, to } = cornersOf(chart, sheet);
  writeCorner(anchor, 'from', from, patch);
  writeCorner(anchor, 'to', to, patch);
  const size = child(anchor, 'ext');
  if (size)
    patch.setAttributes(size, {
      cx: Math.round(chart.width * emuPerPoint),
      cy: Math.round(chart.height * emuPerPoint),
    });
}

function addCharts(charts: readonly ChartModel[], existing: string | null, writing: SheetWriting): void {
  const { saving } = writing;
  const target = saving.package;
  const { relationships } = saving.opened.dialect;
  const drawing = existing ?? addDrawing(writing);
  const source = target.text(drawing) ?? '';
  const root = parseXml(source);
  let number = Math.max(1, ...descendants(root, 'cNvPr').map((element) => numeric(element, 'id') ?? 0));
  const anchors = charts.map((chart) => {
    const part = target.freeName(`${folderOf(saving.opened.part)}charts/chart`, '.xml');
    target.add(part, contentTypes.chart, writeChartPart(chart, saving.model, saving.opened.dialect));
    const relation = target.relate(drawing, `${relationships}/chart`, part);
    return anchorOf(chart, ++number, relation, writing);
  });
  const patch = new Patch(source);
  patch.append(root, anchors.join(''));
  target.write(drawing, patch.text());
}

function addDrawing({ opened, saving, part, children, prefix }: SheetWriting): string {
  const target = saving.package;
  const { spreadsheetDrawing, relationships } = saving.opened.dialect;
  const drawing = target.freeName(`${folderOf(saving.opened.part)}drawings/drawing`, '.xml');
  target.add(drawing, contentTypes.drawing, xmlHead + tag('xdr:wsDr', { 'xmlns:xdr': spreadsheetDrawing }));
  const id = target.relate(part, `${relationships}/drawing`, drawing);
  const { name, attributes } = relationAttribute(opened.worksheet, relationships);
  children.set('drawing', tag(`${prefix}drawing`, { ...attributes, [name]: id }));
  return drawing;
}

function anchorOf(chart: ChartModel, number: number, relation: string, { sheet, saving }: SheetWriting): string {
  const { spreadsheetDrawing, drawing, chart: chartUri, relationships } = saving.opened.dialect;
  const corner = (name: string, { column, columnOffset, row, rowOffset }: Corner): string => {
    const numbers = { col: column, colOff: columnOffset, row, rowOff: rowOffset };
    const inner = Object.entries(numbers).map(([local, value]) => tag(`xdr:${local}`, {}, String(value)));
    return tag(`xdr:${name}`, {}, inner.join(''));
  };
  const { from, to } = cornersOf(chart, sheet);
  const descr = descriptionOf(chart, sheet, saving.model);
  const names = tag('xdr:cNvPr', { id: number, name: chart.name, descr }) + tag('xdr:cNvGraphicFramePr');
  const frame = tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 });
  const link = tag('c:chart', { 'xmlns:c': chartUri, 'xmlns:r': relationships, 'r:id': relation });
  const graphic = tag('a:graphic', {}, tag('a:graphicData', { uri: chartUri }, link));
  const body = tag('xdr:nvGraphicFramePr', {}, names) + tag('xdr:xfrm', {}, frame) + graphic;
  const inner =
    corner('from', from) + corner('to', to) + tag('xdr:graphicFrame', { macro: '' }, body) + tag('xdr:clientData');
  return tag('xdr:twoCellAnchor', { 'xmlns:xdr': spreadsheetDrawing, 'xmlns:a': drawing }, inner);
}
