// What is open: for how long, of whose recommendations, at what risk.
import { agesFor, agesPassed } from '../ages';
import type { CountedRow } from '../counted';
import { statusColours, plainColour } from '../palette';
import type { Day } from '../../recommendation/day';
import { fold } from '../../vocabulary/fold';
import { type OpenGroup, groupsByField } from '../figures';
import { alike, spacedText, type WordList } from './formulas';
import { type Conditions, type Counter, isOf, live, numberOf, type RowTest, text } from './live-cells';
import { column, onPage, type Page, range } from './page';
import { addRate } from './status-tables';
import type { SummaryWords } from './summary-words';
import type { WordSheet } from './word-sheet';

export function ageingTable(
  page: Page,
  counter: Counter,
  words: SummaryWords,
  { asOf, yearsOpen, open }: { readonly asOf: Day; readonly yearsOpen: number; readonly open: string },
): Lines {
  const ages = agesFor(yearsOpen);
  page.gap();
  page.say(words.ageing, 'group');
  const header = page.header(['', words.columns.open]);
  const first = page.rows.length;
  const isOpen = isOf('open');
  const asked = (age: string): Conditions => ({ ...isOpen.conditions, age });
  const groups = [...ages, null].map((to, at) => ({ from: ages[at - 1] ?? null, to, at }));
  for (const { from, to, at } of groups) {
    const test: RowTest = (row) => isOpen.test(row) && agesPassed(row.recommendation, ages, asOf) === at;
    const name = to === null ? words.moreThan(from ?? 0) : from === null ? words.upTo(to) : words.between(from, to);
    page.add([text(name), live(counter.count(test, asked(String(at))))]);
  }
  const unknown: RowTest = (row) => isOpen.test(row) && agesPassed(row.recommendation, ages, asOf) === null;
  const all = counter.count(isOpen.test, isOpen.conditions);
  const told = range(first, 1, groups.length, 1);
  page.add([
    text(words.ageNotTold),
    live({ value: counter.count(unknown, {}).value, formula: `${open}-SUM(${told})` }),
  ]);
  const threshold = ages.indexOf(yearsOpen) + 1;
  const older = Array.from({ length: groups.length - threshold }, (_, at) =>
    numberOf(page.rows[first + threshold + at]?.[1]),
  );
  const part = {
    value: older.reduce((sum, count) => sum + count, 0),
    formula: `SUM(${range(first + threshold, 1, groups.length - threshold, 1)})`,
  };
  page.header(['', words.columns.count, words.columns.of, words.columns.percent]);
  addRate(page, words.moreThan(yearsOpen), part, { value: Number(all.value), formula: open }, words, words.bases.open);
  return { header, first, lines: groups.length + 1 };
}

/** Where a table stands, for its chart. */
export interface Lines {
  readonly header: number;
  readonly first: number;
  readonly lines: number;
}
export function ageingChart(page: Page, { header, first, lines }: Lines, words: SummaryWords): void {
  page.chart({
    name: 'followup-ageing',
    kind: 'bars',
    title: words.ageing,
    caption: words.captions.ageing,
    series: [
      {
        name: onPage({ row: header, column: 1, rows: 1, columns: 1 }),
        values: column(first, 1, lines),
        categories: column(first, 0, lines),
        colours: [plainColour],
      },
    ],
  });
}

export const groupings = ['source', 'risk', 'responsible'] as const;
export type Grouping = (typeof groupings)[number];

export interface NamedGroups {
  readonly field: Grouping;
  /** The larger first, as many as a chart can show. */
  readonly names: readonly OpenGroup[];
  readonly list: WordList;
}

const mostGroups: Readonly<Record<Grouping, number>> = { source: 10, risk: 10, responsible: 12 };

const headings = { source: 'bySource', risk: 'byRisk', responsible: 'byResponsible' } as const;

/** Place of rows that name none. */
const blank = -1;

/** Every spelling that stands in the tracker, with the place of its group in the list. */
export function namedGroups(rows: readonly CountedRow[], field: Grouping, words: WordSheet): NamedGroups {
  const names = groupsByField(rows, field)
    .filter(({ key }) => key !== '')
    .slice(0, mostGroups[field]);
  const places = new Map(names.map(({ key }, at) => [fold(key), at + 1]));
  const spellings = new Map<string, readonly [string, number]>();
  for (const { recommendation } of rows) {
    const value = recommendation.entries[field]?.value ?? '';
    const place = String(value).trim() === '' ? blank : places.get(fold(String(value).trim()));
    const written = spacedText(value);
    if (written !== '' && place !== undefined) spellings.set(alike(written), [written, place]);
  }
  return { field, names, list: words.add([field, 'place'], [...spellings.values()]) };
}

export function groupTable(page: Page, { field, names }: NamedGroups, counter: Counter, words: SummaryWords): Lines {
  const { columns } = words;
  const parts = [
    { name: columns.implemented, ...isOf('implemented') },
    { name: columns.closedOtherwise, ...isOf('closed_otherwise') },
    { name: columns.open, ...isOf('open') },
    { name: columns.noStatus, ...isOf('no_status') },
  ];
  page.gap();
  page.say(words[headings[field]], 'group');
  const header = page.header(['', ...parts.map(({ name }) => name), columns.total]);
  const first = page.rows.length;
  const member = new Map(names.flatMap(({ rows }, at) => rows.map((row) => [row, at + 1] as const)));
  const isBlank = ({ recommendation }: CountedRow) => String(recommendation.entries[field]?.value ?? '').trim() === '';
  const lines = [
    ...names.map(({ key }, at) => ({
      name: key,
      place: at + 1,
      test: (row: CountedRow) => member.get(row) === at + 1,
    })),
    { name: words.notTold, place: blank, test: isBlank },
    { name: words.others, place: 0, test: (row: CountedRow) => !member.has(row) && !isBlank(row) },
  ];
  for (const { name, place, test } of lines) {
    const row = page.rows.length;
    const cells = parts.map((part) =>
      live(counter.count((each) => part.test(each) && test(each), { ...part.conditions, [field]: String(place) })),
    );
    const total = cells.reduce((sum, cell) => sum + numberOf(cell), 0);
    page.add([text(name), ...cells, live({ value: total, formula: `SUM(${range(row, 1, 1, parts.length)})` })]);
  }
  return { header, first, lines: lines.length };
}

const openColumn = 3;

/** Sources by status; of risks only what is open counts. */
export function groupChart(
  page: Page,
  field: 'source' | 'risk',
  { header, first, lines }: Lines,
  words: SummaryWords,
): void {
  const bySource = field === 'source';
  const shown = bySource
    ? [statusColours.implemented, statusColours.closedOtherwise, statusColours.open, statusColours.noStatus].map(
        (colour, at) => ({ colour, at: at + 1 }),
      )
    : [{ colour: plainColour, at: openColumn }];
  page.chart({
    name: `followup-${field}`,
    kind: bySource ? 'stacked-columns' : 'bars',
    title: words.chartTitles[field],
    caption: bySource ? words.captions.bySource : words.captions.byRisk,
    series: shown.map(({ colour, at }) => ({
      name: onPage({ row: header, column: at, rows: 1, columns: 1 }),
      values: column(first, at, lines),
      categories: column(first, 0, lines),
      colours: [colour],
    })),
  });
}
