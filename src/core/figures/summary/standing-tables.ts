// The status summary: the statuses of implementation by year of report, as numbers and as shares of each year, with how
// many are long open. The years are those of the tables above, and the last line again holds all others.
import { termsOf } from '../../vocabulary/status-reading';
import type { Tracker } from '../../layout/tracker';
import type { DraftCell } from '../../sheet/draft';
import { agesFor } from '../ages';
import type { CountedRow } from '../counted';
import { wholePercentages } from '../percent';
import { percentOfSet } from './formulas';
import { type Conditions, type Counter, isOf, live, numberOf, type RowTest, text } from './live-cells';
import { here, held, type Page, range } from './page';
import { codeOf } from './status-tables';
import type { SummaryWords } from './summary-words';
import type { YearTable } from './year-tables';

interface Column {
  readonly name: string;
  readonly test: RowTest;
  readonly conditions: Conditions;
}

export interface StandingOptions {
  readonly tracker: Tracker;
  readonly years: YearTable;
  readonly yearsOpen: number;
}

export function standingTables(page: Page, counter: Counter, options: StandingOptions, words: SummaryWords): void {
  const { tracker, years } = options;
  const shares = standings(tracker, words);
  const columns = tracker.asOf ? [...shares, longOpen(options.yearsOpen, words)] : shares;
  page.gap();
  page.say(words.standing, 'group');
  page.header([words.columns.year, words.columns.total, ...columns.map(({ name }) => name)]);
  const first = page.rows.length;
  years.years.forEach((year, at) => {
    const row = first + at;
    const counts = columns.map(({ test, conditions }) => {
      const asked = counter.count((each) => each.year === year && test(each), {
        ...conditions,
        year: `$${here(row, 0)}`,
      });
      return live({ ...asked, formula: `IF($${here(row, 0)}="",0,${asked.formula})` });
    });
    addLine(page, live({ value: String(year), formula: here(years.first + at, 0) }), counts, shares.length);
  });
  const others = columns.map(({ test, conditions }, at) => {
    const all = counter.count(test, conditions);
    const value = years.years.reduce((rest, _, down) => rest - cellIn(page, first + down, at + 2), Number(all.value));
    const told = years.years.length === 0 ? '' : `-SUM(${range(first, at + 2, years.years.length, 1)})`;
    return live({ value, formula: `${all.formula}${told}` });
  });
  addLine(page, text(words.otherYears), others, shares.length);
  const lines = years.years.length + 1;
  const total = Array.from({ length: columns.length + 1 }, (_, at) => {
    const counts = Array.from({ length: lines }, (__, down) => cellIn(page, first + down, at + 1));
    const value = counts.reduce((sum, count) => sum + count, 0);
    return live({ value, formula: `SUM(${range(first, at + 1, lines, 1)})` }, 'total');
  });
  page.add([text(words.columns.total, 'total'), ...total]);
  shareLines(page, { first, lines: lines + 1, shares }, words);
}

/** The same lines as whole percentages of their own totals. */
function shareLines(
  page: Page,
  { first, lines, shares }: { readonly first: number; readonly lines: number; readonly shares: readonly Column[] },
  words: SummaryWords,
): void {
  page.gap();
  page.say(words.standingShares, 'group');
  page.header([words.columns.year, words.columns.total, ...shares.map(({ name }) => name)]);
  for (let at = 0; at < lines; at++) {
    const row = first + at;
    const [name = null, total = null, ...counts] = page.rows[row] ?? [];
    const set = held(row, 2, 1, shares.length);
    const percentages = wholePercentages(counts.slice(0, shares.length).map(numberOf));
    page.add([
      at < lines - 2 ? live({ value: name?.value ?? '', formula: here(row, 0) }) : name,
      live({ value: numberOf(total), formula: here(row, 1) }, at === lines - 1 ? 'total' : 'plain'),
      ...percentages.map((percent, across) =>
        live(
          {
            value: percent ?? words.notAvailable,
            formula: percentOfSet(here(row, 2 + across), set, 'COLUMN', words.notAvailable),
          },
          'percent',
        ),
      ),
    ]);
  }
}

/** Every status of the scheme; then what is closed without one, and what has none. */
function standings({ scheme }: Tracker, words: SummaryWords): readonly Column[] {
  const terms = termsOf(scheme, 'implementation');
  const known = new Set<string>(terms.map(({ code }) => code));
  const isNone: RowTest = (row) => !known.has(codeOf(row, 'implementation'));
  const standing = (code: string): Conditions => ({ category: '"<>info"', standing: `"${code}"` });
  const isClosed = isOf('closed_otherwise').test;
  return [
    ...terms.map(({ code, label }) => ({
      name: label[words.language],
      test: (row: CountedRow) => codeOf(row, 'implementation') === code,
      conditions: standing(code),
    })),
    {
      name: words.columns.closedOtherwise,
      test: (row) => isNone(row) && isClosed(row),
      conditions: standing('closed'),
    },
    { name: words.columns.noStatus, test: (row) => isNone(row) && !isClosed(row), conditions: standing('none') },
  ];
}

function longOpen(yearsOpen: number, words: SummaryWords): Column {
  const passed = agesFor(yearsOpen).indexOf(yearsOpen) + 1;
  return {
    name: words.openLonger(yearsOpen),
    test: ({ ageing }) => ageing === true,
    conditions: { ...isOf('open').conditions, age: `">=${String(passed)}"` },
  };
}

/** The total is of the shares only: what is long open is among them already. */
function addLine(page: Page, name: DraftCell, counts: readonly DraftCell[], shares: number): void {
  const row = page.rows.length;
  const value = counts.slice(0, shares).reduce((sum, cell) => sum + numberOf(cell), 0);
  page.add([name, live({ value, formula: `SUM(${range(row, 2, 1, shares)})` }), ...counts]);
}

function cellIn(page: Page, row: number, column: number): number {
  return numberOf(page.rows[row]?.[column]);
}
