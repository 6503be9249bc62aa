// Charts on a sheet that is made: added, or fed anew in place so that what a person restyled stays. A hidden name of the
// sheet, the same as the chart's, leads to the cell with its caption and remembers how the chart was left.
import { areaName, parseArea } from '../../core/sheet/a1';
import type { Area, CellValue } from '../../core/sheet/cells';
import type { ChartDraft, DraftArea, DraftId, SheetDraft } from '../../core/sheet/draft';
import { objectBytes } from './batches';
import { styleChart, stylePoints, styleSeries } from './chart-look';
import { rangeOf, type Step } from './draft-look';
import type { MarkedSheet } from './made-sheets';
import { chartMark, fingerprint, isChartMark } from './sheet-mark';

/** A chart of ours as it stands now. */
interface ChartThere {
  readonly place: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
  /** A person put it elsewhere, or made it larger or smaller. */
  readonly moved: boolean;
  readonly retitled: boolean;
  readonly series: number;
  readonly points: number;
}

export interface ChartsThere {
  readonly charts: ReadonlyMap<string, ChartThere>;
  /** Our hidden names for charts, also those of charts that are gone. */
  readonly names: readonly string[];
}

export const noCharts: ChartsThere = { charts: new Map(), names: [] };

/** The sheets that are made together, and what their drafts say. */
export interface Together {
  readonly sheetOf: (id: DraftId) => Excel.Worksheet | undefined;
  /** What a cell of theirs holds now. */
  readonly valueAt: (sheet: DraftId, row: number, column: number) => CellValue;
}

/** Points by which the place of a chart may differ from its cells without having been moved. */
const nearly = 3;

/** One round trip where the sheet has charts of ours. */
export async function loadCharts(context: Excel.RequestContext, { id, marks }: MarkedSheet): Promise<ChartsThere> {
  const left = [...marks]
    .filter(([name]) => isChartMark(name))
    .map(([name, comment]) => ({ name, ...leftAs(comment) }));
  if (left.length === 0) return noCharts;
  const sheet = context.workbook.worksheets.getItem(id);
  const asked = left.map((mark) => {
    const chart = sheet.charts.getItemOrNullObject(mark.name);
    chart.load('left,top,width,height,title/text,series/count');
    const cells = mark.place && rangeOf(sheet, mark.place);
    cells?.load('left,top,width,height');
    return { mark, chart, cells };
  });
  await context.sync();
  const charts = asked.flatMap(({ mark, chart, cells }): [string, ChartThere][] => {
    if (chart.isNullObject) return [];
    const { left, top, width, height } = chart;
    const place = { left, top, width, height };
    const { points, title } = mark;
    const moved = !cells || !isNear(place, cells);
    const retitled = fingerprint(chart.title.text, []) !== title;
    return [[mark.name, { place, moved, retitled, series: chart.series.count, points }]];
  });
  return { charts: new Map(charts), names: left.map(({ name }) => name) };
}

function isNear(place: ChartThere['place'], cells: ChartThere['place']): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(place[side] - cells[side]) <= nearly);
}

/** How a chart is left: over which cells, with how many points, under which title. */
function asLeft(chart: ChartDraft): string {
  return `${areaName(chart.place)} ${String(pointsOf(chart))} ${fingerprint(chart.title, [])}`;
}

function leftAs(comment: string): { place: Area | null; points: number; title: string } {
  const [place = '', points = '', title = ''] = comment.split(' ');
  return { place: parseArea(place), points: Number(points), title };
}

function pointsOf({ series }: ChartDraft): number {
  return series.reduce((most, { values: { area } }) => Math.max(most, area.rows * area.columns), 0);
}

export function chartSteps(draft: SheetDraft, { charts, names }: ChartsThere, together: Together): Step[] {
  const wanted = (draft.charts ?? []).map((chart) => ({ chart, name: chartMark(chart.name) }));
  const gone = [...charts.keys()].filter((name) => !wanted.some((each) => each.name === name));
  const removal: Step = {
    bytes: objectBytes * (names.length + gone.length),
    queue: (sheet) => {
      for (const name of names) sheet.names.getItem(name).delete();
      for (const name of gone) sheet.charts.getItem(name).delete();
    },
  };
  return [
    ...(names.length > 0 ? [removal] : []),
    ...wanted.map(({ chart, name }): Step => {
      const there = charts.get(name);
      return {
        bytes: objectBytes * (30 + 8 * chart.series.length + pointsOf(chart)),
        queue: (sheet) => {
          if (there) feedAgain(sheet, chart, name, there, together);
          else addChart(sheet, chart, name, draft, together);
          const caption = captionCell(draft, chart);
          const described = sheet.names.add(name, rangeOf(sheet, caption ?? cornerOf(chart.place)), asLeft(chart));
          described.visible = false;
        },
      };
    }),
  ];
}

function captionCell({ rows }: SheetDraft, { caption }: ChartDraft): Area | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.value === caption);
    if (column >= 0) return { row, column, rows: 1, columns: 1 };
  }
  return null;
}

function cornerOf({ row, column }: Area): Area {
  return { row, column, rows: 1, columns: 1 };
}

const types = {
  'stacked-columns': 'ColumnStacked',
  columns: 'ColumnClustered',
  bars: 'BarClustered',
  doughnut: 'Doughnut',
} as const;

function addChart(
  sheet: Excel.Worksheet,
  draft: ChartDraft,
  name: string,
  { rightToLeft }: SheetDraft,
  together: Together,
): void {
  const source = sourceOf(draft, together);
  if (!source) return;
  const chart = sheet.charts.add(types[draft.kind], source.range, source.by);
  chart.name = name;
  feed(chart, draft, source, together);
  styleChart(chart, draft, { rightToLeft, highest: highestOf(draft, together) });
  draft.series.forEach((_, at) => {
    styleSeries(chart.series.getItemAt(at), draft, at);
    stylePoints(chart.series.getItemAt(at), draft, at, 0);
  });
  placeOver(sheet, chart, draft.place);
}

function feedAgain(
  sheet: Excel.Worksheet,
  draft: ChartDraft,
  name: string,
  there: ChartThere,
  together: Together,
): void {
  const source = sourceOf(draft, together);
  const chart = sheet.charts.getItem(name);
  if (!source) return;
  if (source.whole) chart.setData(source.range, source.by);
  feed(chart, draft, source, together, source.whole ? draft.series.length : there.series);
  draft.series.forEach((_, at) => {
    const isNew = at >= there.series;
    if (isNew) styleSeries(chart.series.getItemAt(at), draft, at);
    stylePoints(chart.series.getItemAt(at), draft, at, isNew ? 0 : there.points);
  });
  if (!there.retitled) chart.title.text = draft.title;
  if (there.moved) Object.assign(chart, there.place);
  else placeOver(sheet, chart, draft.place);
}

function placeOver(sheet: Excel.Worksheet, chart: Excel.Chart, { row, column, rows, columns }: Area): void {
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

interface Source {
  readonly range: Excel.Range;
  readonly by: 'Columns' | 'Rows';
  /** All series lie in the range, each beside its name: Excel then ties names to their cells. */
  readonly whole: boolean;
}

/**
 * The cells a chart is made from. A name that is set as text may be lost (https://github.com/OfficeDev/office-js/issues/2941),
 * so series that stand side by side are given as one range with their names.
 */
function sourceOf({ series }: ChartDraft, { sheetOf }: Together): Source | null {
  const [first] = series;
  const sheet = first && sheetOf(first.values.sheet);
  if (!first || !sheet) return null;
  const by = first.values.area.columns === 1 ? 'Columns' : 'Rows';
  const whole = series.every((each, at) => {
    const { area } = each.values;
    const start = first.values.area;
    const alike = area.rows === start.rows && area.columns === start.columns;
    const beside =
      by === 'Columns'
        ? area.row === start.row && area.column === start.column + at
        : area.column === start.column && area.row === start.row + at;
    return alike && beside && each.values.sheet === first.values.sheet && isNamedBeside(each, by);
  });
  if (!whole) return { range: rangeOf(sheet, first.values.area), by, whole };
  const { row, column, rows, columns } = first.values.area;
  const block =
    by === 'Columns'
      ? { row: row - 1, column, rows: rows + 1, columns: series.length }
      : { row, column: column - 1, rows: series.length, columns: columns + 1 };
  return { range: rangeOf(sheet, block), by, whole };
}

function isNamedBeside({ name, values }: ChartDraft['series'][number], by: Source['by']): boolean {
  const { row, column } = values.area;
  const beside = by === 'Columns' ? { row: row - 1, column } : { row, column: column - 1 };
  return name.sheet === values.sheet && name.area.row === beside.row && name.area.column === beside.column;
}

/** Values and categories of every series; those that neither the range made nor were there are added. */
function feed(chart: Excel.Chart, { series }: ChartDraft, { whole }: Source, together: Together, there = 1): void {
  const { sheetOf } = together;
  series.forEach(({ name, values, categories }, at) => {
    const [valueSheet, categorySheet] = [sheetOf(values.sheet), sheetOf(categories.sheet)];
    if (!valueSheet || !categorySheet) return;
    const one = !whole && at >= there ? chart.series.add(nameOf(name, together), at) : chart.series.getItemAt(at);
    if (!whole) {
      one.name = nameOf(name, together);
      one.setValues(rangeOf(valueSheet, values.area));
    }
    one.setXAxisValues(rangeOf(categorySheet, categories.area));
  });
}

function nameOf({ sheet, area: { row, column } }: DraftArea, { valueAt }: Together): string {
  return String(valueAt(sheet, row, column));
}

/** The largest number of the chart as it is now, parts of a stack added up. */
function highestOf({ kind, series }: ChartDraft, { valueAt }: Together): number {
  const sums: number[] = [];
  for (const { values } of series) {
    const { row, column, rows, columns } = values.area;
    for (let at = 0; at < rows * columns; at++) {
      const value = valueAt(values.sheet, row + Math.floor(at / columns), column + (at % columns));
      const number = typeof value === 'number' ? value : 0;
      sums[at] = kind === 'stacked-columns' ? (sums[at] ?? 0) + number : Math.max(sums[at] ?? 0, number);
    }
  }
  return Math.max(0, ...sums);
}
