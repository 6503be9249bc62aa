// A picture of a paper as a chart of the worksheet's own, fed from numbers in the cells below it.
import type { Area } from '../../sheet/cells';
import type { ChartDraft, DraftId } from '../../sheet/draft';
import { lowestRow } from '../../sheet/text-room';
import type { Cell, Picture, Table } from '../document';
import { cellWords } from './cell-words';
import type { Line } from './sheet-lines';

/** Points of a character of the normal font. */
const character = 5.25;
/** A picture's height in parts of its width. */
const height = 3 / 5;

/** Columns and rows that a picture takes which is so large a share of all columns. */
export function placeFor(
  share: number,
  widths: readonly number[],
): { readonly columns: number; readonly rows: number } {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let columns = 0;
  let taken = 0;
  while (columns < widths.length && (columns === 0 || taken + (widths[columns] ?? 0) / 2 < share * total)) {
    taken += widths[columns] ?? 0;
    columns += 1;
  }
  return { columns, rows: Math.ceil((taken * character * height) / lowestRow) };
}

/** What the picture is drawn from: categories below each other, series side by side. */
export function numbersOf({ chart, description }: Picture): Table {
  const label = (text: string): Cell => ({ paragraphs: [[{ kind: 'text', text }]], isLabel: true });
  return {
    kind: 'table',
    description,
    columns: [3, ...chart.series.map(() => 1.4)],
    rows: [
      { kind: 'header', cells: [label(chart.axes?.categories ?? ''), ...chart.series.map(({ name }) => label(name))] },
      ...chart.categories.map((category, at) => ({
        kind: 'body' as const,
        cells: [
          { paragraphs: [[{ kind: 'text' as const, text: category }]] },
          ...chart.series.map(({ values }) => label(String(values[at] ?? 0))),
        ],
      })),
    ],
  };
}

/** Whether the table has these numbers below such headings, so that the chart can be fed from it. */
export function holdsNumbers(table: Table, { chart }: Picture): boolean {
  const names = chart.series.map(({ name }) => name);
  const [header, ...rows] = table.rows.map(({ cells }) => cells.map(wordsWithoutNotes));
  return (
    table.rows[0]?.kind === 'header' &&
    names.every((name, at) => header?.[at + 1] === name) &&
    chart.categories.every(
      (category, row) =>
        rows[row]?.[0] === category &&
        chart.series.every(({ values }, at) => rows[row]?.[at + 1] === String(values[row] ?? 0)),
    )
  );
}

function wordsWithoutNotes({ paragraphs }: Cell): string {
  return cellWords(
    paragraphs.map((runs) => runs.filter(({ kind }) => kind !== 'note')),
    false,
  ).text;
}

/** The lines of that table with its numbers as numbers. */
export function withNumbers(lines: readonly Line[], { series, percent }: Picture['chart']): readonly Line[] {
  return lines.map((line, row) => {
    if (row === 0) return line;
    return {
      ...line,
      cells: line.cells.map(([column, cell], at) => {
        const value = series[at - 1]?.values[row - 1];
        if (at === 0) return [column, cell];
        return [column, { ...cell, value: value ?? 0, style: percent === true ? 'percent' : 'plain', align: 'centre' }];
      }),
    };
  });
}

export interface PictureNumbers {
  readonly sheet: DraftId;
  readonly name: string;
  readonly place: Area;
  /** The row that names the series. */
  readonly top: number;
  /** Columns of the categories and of each series. */
  readonly edges: readonly number[];
}

export function chartOf(
  { chart, description }: Picture,
  { sheet, name, place, top, edges }: PictureNumbers,
): ChartDraft {
  const rows = chart.categories.length;
  const column = (at: number): Area => ({ row: top + 1, column: edges[at] ?? at, rows, columns: 1 });
  return {
    name,
    kind: chart.kind,
    title: chart.title,
    caption: description,
    series: chart.series.map(({ colours }, at) => ({
      name: { sheet, area: { ...column(at + 1), row: top, rows: 1 } },
      values: { sheet, area: column(at + 1) },
      categories: { sheet, area: column(0) },
      colours,
    })),
    place,
    ...(chart.percent === true ? { percent: true } : {}),
    ...(chart.axes ? { axes: chart.axes } : {}),
  };
}
