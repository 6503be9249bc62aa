// Recommendations in figures: by year of report for all, governing bodies and executive heads, and the share of all.
// Each picture is followed by its numbers, so that print and copies have them. After WO/PBC/34/6, figures 1 to 4.
import type { CountedRow } from '../figures/counted';
import type { ChartPicture } from '../figures/picture/chart-picture';
import { wholePercentages } from '../figures/percent';
import type { Slice } from '../figures/summary/summary-words';
import { mostYears } from '../figures/summary/year-tables';
import { countCell, countRow } from './counts';
import type { Block, Paragraph, Table } from './document';
import { type Part, shareColours, statusParts } from './status-parts';
import { shareOfAll, type Whole } from './share-of-all';
import { cell, labelCell, say, type Writing } from './writing';

export function buildFigures(writing: Writing): readonly Block[] {
  const { rows, words } = writing;
  if (rows.length === 0) return [{ kind: 'paragraph', style: 'body', runs: say(words.nothing) }];
  const unaddressed = rows.flatMap(({ recommendation }) => (recommendation.addressee === null ? [recommendation] : []));
  // A tracker that never says whom it addresses has one figure of all.
  if (unaddressed.length < rows.length) writing.omitRows('addressee-missing', unaddressed);
  const parts = statusParts(writing, rows);
  const slices = slicesOf(writing);
  return [
    ...slices.flatMap(({ slice, rows: members }, at) => yearBlocks(writing, at + 1, slice, { rows: members, parts })),
    ...shareBlocks(writing, slices.length + 1),
  ];
}

/** An addressee without recommendations has no figure; nor has all, where the paper is about one addressee. */
function slicesOf({
  rows,
  input,
}: Writing): readonly { readonly slice: Slice; readonly rows: readonly CountedRow[] }[] {
  const of = (addressee: 'legislative' | 'executive') =>
    rows.filter(({ recommendation }) => recommendation.addressee === addressee);
  const slices = [
    { slice: 'all', rows },
    { slice: 'legislative', rows: of('legislative') },
    { slice: 'executive', rows: of('executive') },
  ] as const;
  const isOne = input.scope.addressees?.length === 1;
  const shown = slices.filter(({ slice, rows: members }) => members.length > 0 && !(isOne && slice === 'all'));
  return shown.length === 0 ? slices.slice(0, 1) : shown;
}

interface Line {
  readonly name: string;
  /** The same as the table prints it, where the tracker says it. */
  readonly said?: Paragraph;
  readonly counts: readonly number[];
}

interface Stacked {
  readonly rows: readonly CountedRow[];
  readonly parts: readonly Part[];
}

function yearBlocks(writing: Writing, ordinal: number, slice: Slice, { rows, parts }: Stacked): readonly Block[] {
  const { words, input } = writing;
  const years = yearsOf(rows);
  const [first, last] = [years[0], years.at(-1)];
  const range = first === undefined || last === undefined ? null : { first, last };
  const title = words.charts.numbered(ordinal, words.charts.byYear(slice, range, input.asOf));
  const lines = yearLines(writing, rows, parts);
  return stackedBlocks(writing, { title, parts, lines, name: words.columns.year });
}

function yearsOf(rows: readonly CountedRow[]): readonly number[] {
  return [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}

/** In time's order; what is of no year shown comes first, so that nothing drops out. */
function yearLines({ words }: Writing, rows: readonly CountedRow[], parts: readonly Part[]): readonly Line[] {
  const shown = yearsOf(rows).slice(-mostYears);
  const lineOf = (name: string, members: readonly CountedRow[]): Line => ({
    name,
    counts: parts.map(({ holds }) => members.filter(holds).length),
  });
  const others = rows.filter(({ year }) => year === null || !shown.includes(year));
  return [
    ...(others.length === 0 ? [] : [lineOf(words.charts.otherYears, others)]),
    ...shown.map((year) =>
      lineOf(
        String(year),
        rows.filter((row) => row.year === year),
      ),
    ),
  ];
}

interface Numbers {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly lines: readonly Line[];
  /** What the lines are. */
  readonly name: string;
}

/** A picture of stacked columns with its table; `drawn` where the picture shows fewer lines than the table. */
export function stackedBlocks(
  writing: Writing,
  { drawn, ...numbers }: Numbers & { readonly drawn?: readonly Line[] },
): readonly Block[] {
  const { words } = writing;
  const { title, parts, name } = numbers;
  const lines = drawn ?? numbers.lines;
  const description = words.charts.described(
    lines.map((line) => ({
      name: line.name,
      parts: parts.map(({ label }, at) => ({ label, value: words.number(line.counts[at] ?? 0) })),
    })),
  );
  const chart: ChartPicture = {
    kind: 'stacked-columns',
    title: '',
    caption: description,
    categories: lines.map((line) => line.name),
    series: parts.map(({ label, colour }, at) => ({
      name: label,
      values: lines.map(({ counts }) => counts[at] ?? 0),
      colours: [colour],
    })),
    legend: 'bottom',
    axes: { categories: name, values: words.charts.recommendations },
    rightToLeft: words.direction === 'rtl',
  };
  return [{ kind: 'picture', chart, caption: say(title), description, width: 1 }, numbersTable(writing, numbers)];
}

function numbersTable(writing: Writing, { title, parts, lines, name }: Numbers): Table {
  const { columns } = writing.words;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const totals = parts.map((_, at) => sum(lines.map(({ counts }) => counts[at] ?? 0)));
  return {
    kind: 'table',
    description: title,
    columns: [2, ...parts.map(() => 1), 1],
    rows: [
      {
        kind: 'header',
        cells: [name, ...parts.map(({ label }) => label), columns.total].map((text) => labelCell(text)),
      },
      ...lines.map((line) =>
        countRow(writing, 'body', cell([line.said ?? say(line.name)]), [...line.counts, sum(line.counts)]),
      ),
      countRow(writing, 'total', labelCell(columns.total), [...totals, sum(totals)]),
    ],
  };
}

function shareBlocks(writing: Writing, ordinal: number): readonly Block[] {
  const { words, input } = writing;
  const whole = shareOfAll(writing);
  const title = words.charts.numbered(ordinal, words.charts.share(input.asOf, whole));
  const percentages = wholePercentages(whole.parts.map(({ count }) => count)).map((percent) => percent ?? 0);
  const description = words.charts.described(
    whole.parts.map(({ label, count }, at) => ({
      name: label,
      parts: [{ label: null, value: words.shares({ count, percent: percentages[at] ?? 0 }) }],
    })),
  );
  const chart: ChartPicture = {
    kind: 'doughnut',
    title: '',
    caption: description,
    categories: whole.parts.map(({ label }) => label),
    series: [{ name: words.charts.columns.percent, values: percentages, colours: shareColours(whole.parts) }],
    percent: true,
    percentAs: words.percentAs,
    legend: 'right',
    rightToLeft: words.direction === 'rtl',
  };
  return [
    { kind: 'picture', chart, caption: say(title), description, width: 0.8 },
    shareTable(writing, title, whole, percentages),
  ];
}

function shareTable(writing: Writing, title: string, { parts, total }: Whole, percentages: readonly number[]): Table {
  const { columns } = writing.words.charts;
  const lines = parts.map(({ label, count }, at) => ({
    name: cell([say(label)]),
    count,
    percent: percentages[at] ?? 0,
  }));
  return {
    kind: 'table',
    description: title,
    columns: [3, 1, 1],
    rows: [
      { kind: 'header', cells: [columns.status, columns.count, columns.percent].map((text) => labelCell(text)) },
      ...lines.map(({ name, count, percent }) => countRow(writing, 'body', name, [count, percent])),
      {
        kind: 'total',
        cells: [labelCell(writing.words.columns.total), countCell(writing, total), countCell(writing, 100)],
      },
    ],
  };
}
