// The charts of the summary sheet as pictures, before anything is inserted: the same drafts, drawn instead of written.
import { type ChartPicture, chartPicture } from '../core/figures/picture/chart-picture';
import { summaryOf } from '../core/figures/summary/summary';
import { mappingOf } from '../core/kept';
import { usualThresholds } from '../core/rules/rule';
import type { ChartDraft, DraftArea, SheetDraft } from '../core/sheet/draft';
import type { CellValue } from '../core/sheet/cells';
import type { MessageSet } from '../messages';
import { summaryWords } from './insert-summary';
import type { Checked } from './outcomes';

export interface SummaryPicture {
  readonly name: string;
  /** What the chart shows, for those who cannot see it. */
  readonly caption: string;
  /** An SVG document with colours of its own, on white. */
  readonly svg: string;
}

const width = 480;
const height = 300;

/** Of a check's own reading: the workbook is not asked again. */
export function summaryPictures(checked: Checked, words: MessageSet): readonly SummaryPicture[] {
  const { tracker, reading, lastPeriod, survey } = checked;
  const { yearsOpen } = { ...usualThresholds, ...reading.kept.rules.thresholds };
  const rightToLeft = words.language === 'ar';
  const percentAs = words.paneFigures.percent(0).replace('0', '#');
  const { drafts } = summaryOf({
    tracker,
    sheets: reading.sheets,
    mapping: mappingOf(reading.kept),
    lastPeriod,
    yearsOpen,
    workbook: survey.name,
    words: summaryWords(words),
    rightToLeft,
    // Values are enough for pictures; the mirror that keeps them live need not be drafted.
    mostLines: 0,
  });
  const [page] = drafts;
  return (page?.charts ?? []).map((chart) => ({
    name: chart.name,
    caption: chart.caption,
    svg: page ? chartPicture({ ...pictureOf(chart, page), percentAs, rightToLeft }, width, height) : '',
  }));
}

function pictureOf(chart: ChartDraft, page: SheetDraft): Omit<ChartPicture, 'rightToLeft' | 'percentAs'> {
  const { kind, title, caption, series, percent, axes } = chart;
  const [first] = series;
  return {
    kind,
    title,
    caption,
    categories: first ? valuesAt(first.categories, page).map(String) : [],
    series: series.map(({ name, values, colours }) => ({
      name: valuesAt(name, page).map(String).join(' '),
      values: valuesAt(values, page).map((value) => (typeof value === 'number' ? value : 0)),
      colours,
    })),
    legend: kind === 'doughnut' ? 'right' : series.length > 1 ? 'bottom' : 'none',
    ...(percent === undefined ? {} : { percent }),
    ...(axes === undefined ? {} : { axes }),
  };
}

function valuesAt({ area }: DraftArea, { rows }: SheetDraft): CellValue[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_cell, across) => rows[area.row + down]?.[area.column + across]?.value ?? ''),
  ).flat();
}
