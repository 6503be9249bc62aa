// One recommendation in two rows. Its identity is source, symbol and number, never its text; a sheet of another period
// holds the same recommendation at another time.
import type { WorkbookLayout } from '../layout/layout';
import { type RecommendationNumber, numberText } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import type { Place } from '../sheet/cells';
import { cellOf, isErrorValue } from './cell-of';
import { type Seen, defineTrackerRule, nothing, troubleAt } from './rule';

type Row = Seen<'source' | 'report' | 'number'>;

/** So many partners are named: a number filled down a whole column would otherwise name every row at every row. */
const mostPartners = 20;

export const duplicateRecommendation = defineTrackerRule({
  id: 'duplicate-recommendation',
  severity: 'error',
  needs: ['report', 'number'],
  uses: ['source'],
  prepare: ({ recommendations, layout }) => repeated(recommendations, layout),
  look(row, groups, { layout }) {
    const group = groups.get(row);
    const cell = group && cellOf(layout, row, 'number');
    if (!cell) return nothing;
    const data = { report: row.symbol, number: numberText(row.number), times: group.length };
    return [troubleAt(row, cell, data, { related: partners(layout, group, row) })];
  },
});

function partners(layout: WorkbookLayout, group: readonly Row[], self: Row): readonly Place[] {
  const others = group.slice(0, mostPartners + 1).filter((row) => row !== self);
  return others.map((row) => {
    const { row: at, column } = cellOf(layout, row, 'number') ?? { row: row.row, column: 0 };
    return { sheet: row.sheet, row: at, column };
  });
}

/** The rows that share an identity with another, each with all of its group. */
function repeated(rows: readonly Row[], layout: WorkbookLayout): ReadonlyMap<Row, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const [row, report] of rowsOfSuspects(rows, layout)) {
    const key = `${numberText(row.number)} ${report}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const found = new Map<Row, readonly Row[]>();
  for (const group of groups.values()) if (group.length > 1) for (const row of group) found.set(row, group);
  return found;
}

/** What was met of a report: its numbers up to 31 as bits, since a key for every row would cost more than the rest. */
interface Met {
  readonly report: string;
  bits: number;
  others: Set<string> | null;
  isSuspect: boolean;
}

/** The rows of the reports that have a number twice, each with its report's key. Mostly there are none. */
function rowsOfSuspects(rows: readonly Row[], layout: WorkbookLayout): readonly (readonly [Row, string])[] {
  const reports = new Reports(layout);
  let isAny = false;
  for (const row of rows) {
    const met = reports.of(row);
    if (met && row.number && !isFirst(met, row.number)) isAny = met.isSuspect = true;
  }
  if (!isAny) return [];
  return rows.flatMap((row) => {
    const met = row.number ? reports.of(row) : null;
    return met?.isSuspect === true ? [[row, met.report] as const] : [];
  });
}

function isFirst(met: Met, number: RecommendationNumber): boolean {
  if (number.part === '' && number.value < 32) {
    const bit = 1 << number.value;
    const isNew = (met.bits & bit) === 0;
    met.bits |= bit;
    return isNew;
  }
  met.others ??= new Set();
  const before = met.others.size;
  return met.others.add(numberText(number)).size > before;
}

/** The rows of a report mostly stand together: it is looked up once for them. */
class Reports {
  readonly #periods: ReadonlyMap<string, string>;
  readonly #met = new Map<string, Map<string, Met>>();
  #last: Row | null = null;
  #lastMet: Met | null = null;

  constructor(layout: WorkbookLayout) {
    this.#periods = new Map(layout.sheets.map((sheet) => [sheet.sheet, sheet.period ?? '']));
  }

  of(row: Row): Met | null {
    const last = this.#last;
    if (last?.symbol === row.symbol && last.source === row.source && last.sheet === row.sheet) return this.#lastMet;
    this.#last = row;
    this.#lastMet = row.symbol === '' || isErrorValue(row.symbol) ? null : this.#find(row);
    return this.#lastMet;
  }

  #find(row: Row): Met {
    const symbol = symbolKey(row.symbol);
    const source = `${row.source.trim().toLowerCase()}\n${this.#periods.get(row.sheet) ?? ''}`;
    const bySymbol = this.#met.get(source) ?? new Map<string, Met>();
    this.#met.set(source, bySymbol);
    const known = bySymbol.get(symbol);
    if (known) return known;
    const met: Met = { report: `${symbol}\n${source}`, bits: 0, others: null, isSuspect: false };
    bySymbol.set(symbol, met);
    return met;
  }
}
