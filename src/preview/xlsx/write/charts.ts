// The drawing of a sheet: anchors moved with their rows and columns, references of charts brought up to date, charts
// added and removed. Pictures and shapes keep their XML and move along.
import type { ChartModel, SheetModel } from '../../model/sheet-model';
import { contentTypes, xmlHead } from '../blank';
import { emuPerPoint, openedDrawing, readChart, readPlace, type OpenedDrawing, type Place } from '../features/charts';
import { folderOf } from '../opc/names';
import { child, childrenNamed, descendants, numeric, parseXml, type XmlElement } from '../xml/element';
import type { Dialect } from '../xml/names';
import { escapeText, Patch, tag } from '../xml/write';
import { cornersOf, movedCorners, pointsOf, writeCorner, type Corner } from './anchors';
import { writeChartPart } from './chart-part';
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
    const name = descendants(opened.anchor, 'cNvPr')[0];
    if (name && chart.name !== opened.name) patch.setAttributes(name, { name: chart.name });
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

function patchChart(chart: ChartModel, part: string, { package: target, model, opened }: SheetWriting['saving']): void {
  const source = target.text(part);
  if (source === undefined) return;
  const root = parseXml(source);
  const before = readChart(root);
  if (before.type !== chart.type || before.series.length !== chart.series.length) {
    target.write(part, writeChartPart(chart, model, opened.dialect));
    return;
  }
  const patch = new Patch(source);
  const plot = child(child(root, 'chart'), 'plotArea')?.children.find(({ local }) => local.endsWith('Chart'));
  childrenNamed(plot, 'ser').forEach((series, index) => {
    const now = chart.series[index];
    if (!now) return;
    const put = (names: readonly string[], formula: string | null): void => {
      const element = names
        .map((name) => descendants(child(series, name), 'f')[0])
        .find((found) => found !== undefined);
      if (element && formula !== null && element.text !== formula)
        patch.replace(element.openEnd, element.closeStart, escapeText(formula));
    };
    put(['tx'], now.nameReference);
    put(['val', 'yVal'], now.values);
    put(['cat', 'xVal'], now.categories);
  });
  if (chart.title.text !== before.title.text) {
    descendants(child(child(root, 'chart'), 'title'), 't').forEach((run, index) => {
      patch.replace(run.openEnd, run.closeStart, index === 0 ? escapeText(chart.title.text) : '');
    });
  }
  if (patch.changed) target.write(part, patch.text());
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
  const { sheet, saving } = writing;
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
    return anchorOf(chart, ++number, relation, sheet, saving.opened.dialect);
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

function anchorOf(chart: ChartModel, number: number, relation: string, sheet: SheetModel, dialect: Dialect): string {
  const { spreadsheetDrawing, drawing, chart: chartUri, relationships } = dialect;
  const corner = (name: string, { column, columnOffset, row, rowOffset }: Corner): string => {
    const numbers = { col: column, colOff: columnOffset, row, rowOff: rowOffset };
    const inner = Object.entries(numbers).map(([local, value]) => tag(`xdr:${local}`, {}, String(value)));
    return tag(`xdr:${name}`, {}, inner.join(''));
  };
  const { from, to } = cornersOf(chart, sheet);
  const names = tag('xdr:cNvPr', { id: number, name: chart.name }) + tag('xdr:cNvGraphicFramePr');
  const frame = tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 });
  const link = tag('c:chart', { 'xmlns:c': chartUri, 'xmlns:r': relationships, 'r:id': relation });
  const graphic = tag('a:graphic', {}, tag('a:graphicData', { uri: chartUri }, link));
  const body = tag('xdr:nvGraphicFramePr', {}, names) + tag('xdr:xfrm', {}, frame) + graphic;
  const inner =
    corner('from', from) + corner('to', to) + tag('xdr:graphicFrame', { macro: '' }, body) + tag('xdr:clientData');
  return tag('xdr:twoCellAnchor', { 'xmlns:xdr': spreadsheetDrawing, 'xmlns:a': drawing }, inner);
}
