// The summary's first tables: how many recommendations stand where, as numbers and as shares of a whole that is printed.
import { acceptanceCodes, implementationCodes, type StatusKind } from '../../recommendation/codes';
import { termsOf } from '../../vocabulary/status-reading';
import type { Scheme } from '../../vocabulary/scheme';
import { statusColours } from '../palette';
import { rateOf, wholePercentages } from '../percent';
import { percentOf, percentOfSet } from './formulas';
import { type Conditions, type Counter, isOf, live, numberOf, type RowTest, text } from './live-cells';
import { here, held, onPage, type Page } from './page';
import type { Slice, SummaryWords } from './summary-words';
import type { CountedRow } from '../counted';
import type { DraftCell } from '../../sheet/draft';

export const slices: readonly { readonly id: Slice; readonly test: RowTest; readonly conditions: Conditions }[] = [
  { id: 'all', test: () => true, conditions: {} },
  {
    id: 'legislative',
    test: ({ recommendation }) => recommendation.addressee === 'legislative',
    conditions: { addressee: '"legislative"' },
  },
  {
    id: 'executive',
    test: ({ recommendation }) => recommendation.addressee === 'executive',
    conditions: { addressee: '"executive"' },
  },
];

export const parts = ['implemented', 'closed_otherwise', 'open', 'no_status'] as const;
export const firstPart = 2;
const firstPercent = firstPart + parts.length;

/** Rows of the table by slice; `all` is always there. */
export interface StatusTable {
  readonly all: number;
  readonly header: number;
}

/** The four parts of the total, which always add up to it. */
export function statusTable(page: Page, counter: Counter, words: SummaryWords, byAddressee: boolean): StatusTable {
  const { columns } = words;
  const names = [columns.implemented, columns.closedOtherwise, columns.open, columns.noStatus];
  page.gap();
  page.say(words.status, 'group');
  const header = page.header(['', columns.total, ...names, ...names.map(words.asPercent)]);
  const all = page.rows.length;
  for (const slice of byAddressee ? slices : slices.slice(0, 1)) {
    const counts = parts.map((part) => {
      const { test, conditions } = isOf(part);
      return live(counter.count((row) => test(row) && slice.test(row), { ...conditions, ...slice.conditions }));
    });
    addParts(page, words.slices[slice.id], counts, words);
  }
  if (byAddressee) {
    const counts = parts.map((_, at): DraftCell => {
      const [whole = 0, ...known] = [0, 1, 2].map((down) => numberOf(page.rows[all + down]?.[firstPart + at]));
      const cells = [0, 1, 2].map((down) => here(all + down, firstPart + at));
      return live({ value: known.reduce((rest, count) => rest - count, whole), formula: cells.join('-') });
    });
    addParts(page, words.addresseeNotTold, counts, words);
  }
  return { all, header };
}

export function addParts(page: Page, name: string, counts: readonly DraftCell[], words: SummaryWords): void {
  const row = page.rows.length;
  const set = held(row, firstPart, 1, parts.length);
  const numbers = counts.map(numberOf);
  const total = numbers.reduce((sum, count) => sum + count, 0);
  const percentages = wholePercentages(numbers).map((percent, at) =>
    live(
      {
        value: percent ?? words.notAvailable,
        formula: percentOfSet(here(row, firstPart + at), set, 'COLUMN', words.notAvailable),
      },
      'percent',
    ),
  );
  page.add([text(name), live({ value: total, formula: `SUM(${set})` }), ...counts, ...percentages]);
}

/** Each rate with its number, what it is a share of, and that whole's number. */
export function ratesTable(
  page: Page,
  counter: Counter,
  words: SummaryWords,
  { all }: StatusTable,
  hasAcceptance: boolean,
): void {
  const { columns, bases, rateNames } = words;
  page.gap();
  page.say(words.rates, 'group');
  page.header(['', columns.count, columns.of, columns.percent]);
  const total = here(all, 1);
  const count = (at: number) => ({ value: numberOf(page.rows[all]?.[at]), formula: here(all, at) });
  const percent = (at: number) => page.rows[all]?.[at]?.value ?? words.notAvailable;
  const whole = count(1);
  const simple = [
    { name: rateNames.implementedOfAll, at: 0 },
    { name: rateNames.closedOtherwiseOfAll, at: 1 },
    { name: rateNames.openOfAll, at: 2 },
  ];
  for (const { name, at } of simple) {
    const share = { value: percent(firstPercent + at), formula: here(all, firstPercent + at) };
    page.add([text(name), live(count(firstPart + at)), live(whole), live(share, 'percent'), null, baseOf(bases.all)]);
  }
  const [done, otherwise] = [count(firstPart), count(firstPart + 1)];
  const sum = [percent(firstPercent), percent(firstPercent + 1)];
  const closedShare = typeof sum[0] === 'number' && typeof sum[1] === 'number' ? sum[0] + sum[1] : words.notAvailable;
  const both = `${here(all, firstPercent)}+${here(all, firstPercent + 1)}`;
  page.add([
    text(rateNames.closedOfAll),
    live({ value: done.value + otherwise.value, formula: `${done.formula}+${otherwise.formula}` }),
    live(whole),
    live({ value: closedShare, formula: `IF(${total}=0,${here(all, firstPercent)},${both})` }, 'percent'),
    null,
    baseOf(bases.all),
  ]);
  if (!hasAcceptance) return;
  const accepted = acceptedRows(counter, {}, () => true);
  const acceptedDone = acceptedRows(
    counter,
    { category: '"implemented"' },
    ({ category }) => category === 'implemented',
  );
  const row = page.rows.length;
  addRate(page, rateNames.acceptedOfAll, accepted, whole, words, bases.all);
  addRate(
    page,
    rateNames.implementedOfAccepted,
    acceptedDone,
    { ...accepted, formula: here(row, 1) },
    words,
    bases.accepted,
  );
}

/** What the share is of is a sentence's end, too long for one column. */
function baseOf(base: string): DraftCell {
  return text(base, 'plain', 4);
}

function acceptedRows(counter: Counter, more: Conditions, test: RowTest) {
  const codes = ['accepted', 'partially_accepted'] as const;
  const counts = codes.map((code) =>
    counter.count((row) => test(row) && codeOf(row, 'acceptance') === code, {
      category: '"<>info"',
      ...more,
      acceptance: `"${code}"`,
    }),
  );
  return {
    value: counts.reduce((sum, { value }) => sum + Number(value), 0),
    formula: counts.map(({ formula }) => formula).join('+'),
  };
}

export function addRate(
  page: Page,
  name: string,
  part: { readonly value: number; readonly formula: string },
  whole: { readonly value: number; readonly formula: string },
  words: SummaryWords,
  base: string,
): number {
  const row = page.rows.length;
  const percent = {
    value: rateOf(part.value, whole.value).percent ?? words.notAvailable,
    formula: percentOf(here(row, 1), here(row, 2), words.notAvailable),
  };
  return page.add([text(name), live(part), live(whole), live(percent, 'percent'), null, baseOf(base)]);
}

export function codeOf({ recommendation }: CountedRow, kind: StatusKind): string {
  const reading = recommendation[kind];
  return reading.kind === 'known' ? reading.code : '';
}

/** Every status of the scheme, as the scheme calls it, with its number and its share of all; what has none is the last. */
export function codesTable(page: Page, counter: Counter, kind: StatusKind, scheme: Scheme, words: SummaryWords): void {
  const labels = new Map<string, string>(termsOf(scheme, kind).map(({ code, label }) => [code, label[words.language]]));
  const codes = (kind === 'acceptance' ? acceptanceCodes : implementationCodes).filter((code) => labels.has(code));
  const { columns } = words;
  page.gap();
  page.say(words[kind], 'group');
  page.header(['', columns.count, columns.percent]);
  const first = page.rows.length;
  const set = held(first, 1, codes.length + 1, 1);
  const counts = codes.map((code) =>
    counter.count((row) => codeOf(row, kind) === code, { category: '"<>info"', [kind]: `"${code}"` }),
  );
  const all = counter.count(() => true, { category: '"<>info"', data: '1' });
  const known = counts.reduce((sum, { value }) => sum + Number(value), 0);
  const rest = {
    value: Number(all.value) - known,
    formula: [all.formula, ...codes.map((_, at) => here(first + at, 1))].join('-'),
  };
  const lines = [...counts, rest];
  const percentages = wholePercentages(lines.map(({ value }) => Number(value)));
  lines.forEach((line, at) => {
    const code = codes[at];
    const percent = {
      value: percentages[at] ?? words.notAvailable,
      formula: percentOfSet(here(first + at, 1), set, 'ROW', words.notAvailable),
    };
    page.add([text(labels.get(code ?? '') ?? words.noEntry), live(line), live(percent, 'percent')]);
  });
}

/** Labelled with the table's own whole percentages. */
export function shareChart(page: Page, { all, header }: StatusTable, words: SummaryWords): void {
  const area = (row: number, column: number, columns: number) => onPage({ row, column, rows: 1, columns });
  page.chart({
    name: 'followup-share',
    kind: 'doughnut',
    title: words.share,
    caption: words.captions.share,
    series: [
      {
        name: area(all, 0, 1),
        values: area(all, firstPercent, parts.length),
        categories: area(header, firstPart, parts.length),
        colours: [statusColours.implemented, statusColours.closedOtherwise, statusColours.open, statusColours.noStatus],
      },
    ],
    percent: true,
  });
}
