// How charts look: quiet lines, every part labelled with its number, legible in grey and for whoever does not tell colours
// apart. All of it is set once; what a person restyles afterwards stays.
import type { ChartDraft } from '../../core/sheet/draft';
import { readableOn } from '../../core/figures/palette';

const ink = '#1B2733';
const faint = '#D9DEE4';
/** Thin, around every part: light ones would not stand out from the paper. */
const edge = { color: '#44505C', weight: 0.5 };

/** The second and third part say how a negative number and zero look: not at all. */
const shownCount = '0;;;';
const shownPercent = '0"%";;;';

/** Counts up to here get a line for each; Excel would put lines between whole numbers. */
const mostUnitLines = 8;

export interface Around {
  readonly rightToLeft: boolean;
  /** The largest number shown. */
  readonly highest: number;
}

export function styleChart(chart: Excel.Chart, draft: ChartDraft, around: Around): void {
  chart.title.text = draft.title;
  chart.title.visible = true;
  chart.title.overlay = false;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = ink;
  // The lines of the cells would show through.
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.color = faint;
  // Rows that a filter hides count all the same.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'Zero';
  chart.legend.visible = draft.kind === 'doughnut' || draft.series.length > 1;
  chart.legend.position = draft.kind === 'doughnut' ? 'Right' : 'Bottom';
  chart.legend.format.font.size = 9;
  chart.legend.format.font.color = ink;
  if (draft.kind !== 'doughnut') styleAxes(chart.axes, draft, around);
}

function styleAxes(
  { categoryAxis, valueAxis }: Excel.ChartAxes,
  draft: ChartDraft,
  { rightToLeft, highest }: Around,
): void {
  const lying = draft.kind === 'bars';
  // Years are names here, not points in time.
  categoryAxis.categoryType = 'TextAxis';
  categoryAxis.format.font.size = 9;
  categoryAxis.format.font.color = ink;
  categoryAxis.majorTickMark = 'None';
  // The first category belongs on top, or where reading begins.
  categoryAxis.reversePlotOrder = lying || rightToLeft;
  valueAxis.reversePlotOrder = lying && rightToLeft;
  valueAxis.minimum = 0;
  valueAxis.majorTickMark = 'None';
  valueAxis.format.font.size = 9;
  valueAxis.format.font.color = ink;
  valueAxis.majorGridlines.visible = !lying;
  // Every bar carries its number.
  valueAxis.visible = !lying;
  if (!lying) {
    valueAxis.numberFormat = draft.percent === true ? '0"%"' : '0';
    valueAxis.majorGridlines.format.line.color = faint;
    if (draft.percent !== true && highest <= mostUnitLines) valueAxis.majorUnit = 1;
  }
  if (!draft.axes) return;
  titleAxis(categoryAxis, draft.axes.categories);
  if (!lying) titleAxis(valueAxis, draft.axes.values);
}

function titleAxis({ title }: Excel.ChartAxis, text: string): void {
  if (text === '') return;
  title.text = text;
  title.visible = true;
  title.format.font.size = 9;
  title.format.font.bold = false;
  title.format.font.color = ink;
}

export function styleSeries(series: Excel.ChartSeries, draft: ChartDraft, at: number): void {
  const { kind, percent } = draft;
  const [colour = ink] = draft.series[at]?.colours ?? [];
  const inside = kind === 'stacked-columns' || kind === 'doughnut';
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.showPercentage = false;
  series.dataLabels.showCategoryName = false;
  series.dataLabels.showSeriesName = false;
  series.dataLabels.numberFormat = percent === true ? shownPercent : shownCount;
  series.dataLabels.format.font.size = 9;
  series.dataLabels.format.font.color = inside ? readableOn(colour) : ink;
  if (kind === 'doughnut') {
    series.doughnutHoleSize = 55;
    return;
  }
  series.format.fill.setSolidColor(colour);
  series.format.line.color = edge.color;
  series.format.line.weight = edge.weight;
  series.dataLabels.position = inside ? 'Center' : 'OutsideEnd';
  series.gapWidth = kind === 'bars' ? 40 : 60;
  if (kind === 'stacked-columns') series.overlap = 100;
}

/** Points with colours of their own, from the one on that is new. */
export function stylePoints(
  series: Excel.ChartSeries,
  { kind, series: all }: ChartDraft,
  at: number,
  from: number,
): void {
  const { colours = [], values } = all[at] ?? {};
  if (colours.length < 2 || !values) return;
  const count = values.area.rows * values.area.columns;
  for (let index = from; index < count; index++) {
    const colour = colours[index % colours.length] ?? ink;
    const point = series.points.getItemAt(index);
    point.format.fill.setSolidColor(colour);
    if (kind !== 'doughnut') continue;
    point.format.border.color = edge.color;
    point.format.border.weight = edge.weight;
    point.dataLabel.format.font.color = readableOn(colour);
  }
}
