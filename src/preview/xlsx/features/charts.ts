// Charts on a sheet: enough of DrawingML (ECMA-376 part 1, 20.5 and 21.2) to list, draw and place them.
import type { ChartModel, SheetModel } from '../../model/sheet-model';
import { columnsPoints, rowsPoints } from '../../host/geometry';
import { readOptions } from './chart-options';
import type { OpcPackage } from '../opc/package';
import {
  attribute,
  child,
  childrenNamed,
  descendants,
  flag,
  numeric,
  parseXml,
  relationId,
  type XmlElement,
} from '../xml/element';

/** English Metric Units in a point. */
export const emuPerPoint = 12_700;

export interface OpenedChart {
  /** The anchor in the drawing part. */
  readonly anchor: XmlElement;
  readonly part: string;
  readonly relation: string;
  readonly name: string;
}

export interface OpenedDrawing {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly anchors: readonly XmlElement[];
  readonly charts: readonly OpenedChart[];
}

/** The drawing of a sheet; `null` when it has none. */
export function openedDrawing(source: OpcPackage, sheetPart: string): OpenedDrawing | null {
  const part = source.related(sheetPart, 'drawing')[0]?.target;
  const text = part === undefined ? undefined : source.text(part);
  if (part === undefined || text === undefined) return null;
  const root = parseXml(text);
  const anchors = root.children.filter(({ local }) => local.endsWith('Anchor'));
  const relations = new Map(source.related(part, 'chart').map((relation) => [relation.id, relation.target]));
  const charts = anchors.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const relation = relationId(descendants(frame, 'chart')[0]) ?? '';
    const target = relations.get(relation);
    const name = attribute(descendants(frame, 'cNvPr')[0], 'name') ?? '';
    return target === undefined ? [] : [{ anchor, part: target, relation, name }];
  });
  return { part, source: text, root, anchors, charts };
}

export function readCharts(source: OpcPackage, sheetPart: string, sheet: SheetModel): ChartModel[] {
  const drawing = openedDrawing(source, sheetPart);
  return (drawing?.charts ?? []).map(({ anchor, part, name }) => {
    const text = source.text(part);
    const root = text === undefined ? undefined : parseXml(text);
    return { id: part, name, ...readPlace(anchor, sheet), ...readChart(root), part, changed: false };
  });
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points from the sheet's corner; a two-cell anchor is measured by the sizes that rows and columns have now. */
export function readPlace(anchor: XmlElement, sheet: SheetModel): Place {
  const points = (element: XmlElement | undefined, name: string): number => (numeric(element, name) ?? 0) / emuPerPoint;
  const corner = (name: string): { left: number; top: number } => {
    const element = child(anchor, name);
    const number = (local: string): number => Number(child(element, local)?.text ?? 0);
    return {
      left: columnsPoints(sheet, 0, number('col')) + number('colOff') / emuPerPoint,
      top: rowsPoints(sheet, 0, number('row')) + number('rowOff') / emuPerPoint,
    };
  };
  const size = child(anchor, 'ext');
  const position = child(anchor, 'pos');
  const from = position ? { left: points(position, 'x'), top: points(position, 'y') } : corner('from');
  if (anchor.local !== 'twoCellAnchor') return { ...from, width: points(size, 'cx'), height: points(size, 'cy') };
  const to = corner('to');
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

type Shown = Pick<ChartModel, 'type' | 'title' | 'legend' | 'series' | 'options'>;
const legends: Readonly<Record<string, string>> = { r: 'Right', l: 'Left', t: 'Top', b: 'Bottom', tr: 'Corner' };

export function readChart(root: XmlElement | undefined): Shown {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea')?.children.find(({ local }) => local.endsWith('Chart'));
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const deleted = child(chart, 'autoTitleDeleted');
  return {
    type: plot ? chartType(plot) : '',
    title: { text: textOf(title), visible: title !== undefined && !(deleted && flag(deleted, 'val', true)) },
    legend: {
      position: legends[attribute(child(legend, 'legendPos'), 'val') ?? 'r'] ?? 'Right',
      visible: legend !== undefined,
    },
    series: childrenNamed(plot, 'ser').map(readSeries),
    options: readOptions(root, plot),
  };
}

function readSeries(series: XmlElement, index: number): ChartModel['series'][number] {
  const reference = (name: string): string | null => descendants(child(series, name), 'f')[0]?.text ?? null;
  const name = child(series, 'tx');
  const solid = child(series, 'spPr')?.children.find(({ local }) => local === 'solidFill');
  const color = attribute(
    solid?.children.find(({ local }) => local === 'srgbClr'),
    'val',
  );
  return {
    name: descendants(name, 'v')[0]?.text ?? `Series${index + 1}`,
    nameReference: reference('tx'),
    values: reference('val') ?? reference('yVal') ?? '',
    categories: reference('cat') ?? reference('xVal'),
    color: color === undefined ? null : `#${color.toUpperCase()}`,
  };
}

function textOf(element: XmlElement | undefined): string {
  const runs = descendants(element, 't').map(({ text }) => text);
  return runs.length > 0 ? runs.join('') : (descendants(element, 'v')[0]?.text ?? '');
}

const kinds: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  areaChart: 'Area',
  pieChart: 'Pie',
  ofPieChart: 'PieOfPie',
  doughnutChart: 'Doughnut',
  radarChart: 'Radar',
  scatterChart: 'XYScatter',
  bubbleChart: 'Bubble',
  bar3DChart: '3DColumn',
  pie3DChart: '3DPie',
};

/** The name of Excel.ChartType. */
function chartType(plot: XmlElement): string {
  const grouping = attribute(child(plot, 'grouping'), 'val');
  const stacked = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  if (plot.local === 'barChart') {
    const side = attribute(child(plot, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column';
    return side + (stacked || 'Clustered');
  }
  return (kinds[plot.local] ?? '') + (plot.local === 'lineChart' || plot.local === 'areaChart' ? stacked : '');
}
