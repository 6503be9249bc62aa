// By year of the report, in parts that do not overlap. The last line holds what is of no year above, so that the table
// adds up to its total whatever is typed.
import { statusColours } from '../palette';
import type { DraftCell } from '../../sheet/draft';
import { type Conditions, type Counter, live, numberOf, type RowTest, text } from './live-cells';
import type { Mirror } from './mirror-columns';
import { column, here, onPage, type Page, range } from './page';
import { slices } from './status-tables';
import type { Slice, SummaryWords } from './summary-words';
import type { CountedRow } from '../counted';

/** More do not fit into a chart that can be read. */
export const mostYears = 12;

export interface YearTable {
  readonly slice: Slice;
  readonly header: number;
  readonly first: number;
  /** The line of other years included. */
  readonly lines: number;
  /** Those that have a line of their own, the newest first. */
  readonly years: readonly number[];
  readonly parts: readonly Part[];
}

interface Part {
  readonly name: string;
  readonly colour: string;
  readonly test: RowTest;
  readonly conditions: Conditions;
}

function partsOf({ columns }: SummaryWords, tellsNew: boolean): readonly Part[] {
  const of = (category: CountedRow['category']): Pick<Part, 'test' | 'conditions'> => ({
    test: (row) => row.category === category,
    conditions: { category: `"${category}"` },
  });
  const open = of('open');
  const split: readonly Part[] = [
    {
      name: columns.openNew,
      colour: statusColours.openNew,
      test: (row) => open.test(row) && row.isNew === true,
      conditions: { ...open.conditions, new: '1' },
    },
    {
      name: columns.openEarlier,
      colour: statusColours.openEarlier,
      test: (row) => open.test(row) && row.isNew !== true,
      conditions: { ...open.conditions, new: '0' },
    },
  ];
  return [
    { name: columns.implemented, colour: statusColours.implemented, ...of('implemented') },
    { name: columns.closedOtherwise, colour: statusColours.closedOtherwise, ...of('closed_otherwise') },
    ...(tellsNew ? split : [{ name: columns.open, colour: statusColours.open, ...open }]),
    { name: columns.noStatus, colour: statusColours.noStatus, ...of('no_status') },
  ];
}

export function yearTables(
  page: Page,
  rows: readonly CountedRow[],
  counter: Counter,
  mirror: Mirror,
  words: SummaryWords,
  options: { readonly byAddressee: boolean; readonly tellsNew: boolean },
): readonly YearTable[] {
  const found = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const years = found.slice(0, mostYears);
  const parts = partsOf(words, options.tellsNew);
  const tables: YearTable[] = [];
  for (const { id, test, conditions } of options.byAddressee ? slices : slices.slice(0, 1)) {
    const [whole] = tables;
    page.gap();
    page.say(words.byYear(id), 'group');
    const header = page.header([words.columns.year, ...parts.map(({ name }) => name), words.columns.total]);
    const first = page.rows.length;
    years.forEach((year, at) => {
      const row = first + at;
      const name = whole ? here(whole.first + at, 0) : yearFormula(row, at, mirror.column('year'));
      const cells = parts.map((part) => {
        const asked = { ...part.conditions, ...conditions, year: `$${here(row, 0)}` };
        const count = counter.count((each) => each.year === year && test(each) && part.test(each), asked);
        return live({ ...count, formula: `IF($${here(row, 0)}="",0,${count.formula})` });
      });
      addLine(page, live({ value: String(year), formula: name }), cells);
    });
    addOthers(page, { first, years, parts, slice: { test, conditions }, counter, words });
    tables.push({ slice: id, header, first, lines: years.length + 1, years, parts });
    addTotal(page, first, years.length + 1, parts.length, words);
  }
  return tables;
}

/** The newest, then each next older one; a year is a text, so that a chart takes it for a name. */
function yearFormula(row: number, at: number, years: string): string {
  if (at === 0) return `IF(COUNT(${years})=0,"",TEXT(MAX(${years}),"0"))`;
  const above = here(row - 1, 0);
  return `IF(${above}="","",IFERROR(TEXT(LARGE(${years},COUNTIF(${years},">="&${above})+1),"0"),""))`;
}

function addLine(page: Page, name: DraftCell, cells: readonly DraftCell[], style: 'plain' | 'total' = 'plain'): void {
  const row = page.rows.length;
  const total = cells.reduce((sum, cell) => sum + numberOf(cell), 0);
  page.add([name, ...cells, live({ value: total, formula: `SUM(${range(row, 1, 1, cells.length)})` }, style)]);
}

interface Others {
  readonly first: number;
  readonly years: readonly number[];
  readonly parts: readonly Part[];
  readonly slice: { readonly test: RowTest; readonly conditions: Conditions };
  readonly counter: Counter;
  readonly words: SummaryWords;
}

function addOthers(page: Page, { first, years, parts, slice, counter, words }: Others): void {
  const cells = parts.map((part, at) => {
    const all = counter.count((row) => slice.test(row) && part.test(row), { ...part.conditions, ...slice.conditions });
    const above = years.map((_, down) => numberOf(page.rows[first + down]?.[at + 1]));
    const value = above.reduce((rest, count) => rest - count, Number(all.value));
    const known = years.length === 0 ? '' : `-SUM(${range(first, at + 1, years.length, 1)})`;
    return live({ value, formula: `${all.formula}${known}` });
  });
  addLine(page, text(words.otherYears), cells);
}

function addTotal(page: Page, first: number, lines: number, parts: number, words: SummaryWords): void {
  const cells = Array.from({ length: parts }, (_, at) => {
    const counts = Array.from({ length: lines }, (__, down) => numberOf(page.rows[first + down]?.[at + 1]));
    return live(
      { value: counts.reduce((sum, count) => sum + count, 0), formula: `SUM(${range(first, at + 1, lines, 1)})` },
      'total',
    );
  });
  addLine(page, text(words.columns.total, 'total'), cells, 'total');
}

export function yearChart(page: Page, { slice, header, first, lines, parts }: YearTable, words: SummaryWords): void {
  page.chart({
    name: `followup-years-${slice}`,
    kind: 'stacked-columns',
    title: words.byYear(slice),
    caption: words.captions.byYear(slice),
    series: parts.map(({ colour }, at) => ({
      name: onPage({ row: header, column: at + 1, rows: 1, columns: 1 }),
      values: column(first, at + 1, lines),
      categories: column(first, 0, lines),
      colours: [colour],
    })),
    axes: { categories: words.columns.year, values: words.columns.count },
  });
}
