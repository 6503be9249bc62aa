// One recommendation in two rows. Its identity is source, symbol and number, never its text; a sheet of another period
// holds the same recommendation at another time.
import type { WorkbookLayout } from '../layout/layout';
import { type RecommendationNumber, numberText } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import type { Place } from '../sheet/cells';
import { cellOf, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data {
  readonly report: string;
  readonly number: string;
  readonly times: number;
}

type Row = Seen<'source' | 'report' | 'number'>;

/** So many partners are named: a number filled down a whole column would otherwise name every row at every row. */
const mostPartners = 20;

export const duplicateRecommendation = defineTrackerRule({
  id: 'duplicate-recommendation',
  severity: 'error',
  needs: ['report', 'number'],
  uses: ['source'],
  begin: (view) => new IdentityInspection(view),
});

class IdentityInspection<R extends Row> implements Inspection<Data, R> {
  readonly #view: View<'source' | 'report' | 'number', R>;
  readonly #reports: Reports;
  #isSuspect = false;

  constructor(view: View<'source' | 'report' | 'number', R>) {
    this.#view = view;
    this.#reports = new Reports(view.layout);
  }

  look(row: R): readonly Trouble<Data, R>[] {
    const met = row.number ? this.#reports.of(row) : null;
    if (met && row.number && !isFirst(met, row.number)) this.#isSuspect = met.isSuspect = true;
    return nothing;
  }

  /** Mostly no number of a report came twice, and there is nothing left to do. */
  end(): readonly Trouble<Data, R>[] {
    if (!this.#isSuspect) return nothing;
    const suspects = new Map<Met, Map<string, R[]>>();
    for (const row of this.#view.recommendations) {
      const met = row.number ? this.#reports.of(row) : null;
      if (met?.isSuspect !== true) continue;
      const groups = suspects.get(met) ?? new Map<string, R[]>();
      suspects.set(met, groups);
      const number = numberText(row.number);
      const group = groups.get(number);
      if (group) group.push(row);
      else groups.set(number, [row]);
    }
    const groups = [...suspects.values()].flatMap((each) => [...each.values()]);
    return groups.filter((group) => group.length > 1).flatMap((group) => this.#troubles(group));
  }

  #troubles(group: readonly R[]): readonly Trouble<Data, R>[] {
    return group.flatMap((row) => {
      const cell = cellOf(this.#view.layout, row, 'number');
      if (!cell) return [];
      const data: Data = { report: row.symbol, number: numberText(row.number), times: group.length };
      return [troubleAt(row, cell, data, { related: this.#partners(group, row) })];
    });
  }

  #partners(group: readonly R[], self: R): readonly Place[] {
    const others = group.slice(0, mostPartners + 1).filter((row) => row !== self);
    return others.slice(0, mostPartners).map((row) => {
      const { row: at, column } = cellOf(this.#view.layout, row, 'number') ?? { row: row.row, column: 0 };
      return { sheet: row.sheet, row: at, column };
    });
  }
}

/** What was met of a report: its numbers up to 31 as bits, since a key for every row would cost more than the rest. */
interface Met {
  bits: number;
  others: Set<string> | null;
  isSuspect: boolean;
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
  readonly #bySource = new Map<string, Map<string, Met>>();
  #last: Row | null = null;
  #lastMet: Met | null = null;
  #symbols = new Map<string, Met>();

  constructor(layout: WorkbookLayout) {
    this.#periods = new Map(layout.sheets.map((sheet) => [sheet.sheet, sheet.period ?? '']));
  }

  of(row: Row): Met | null {
    const last = this.#last;
    const isSameSource = last?.source === row.source && last.sheet === row.sheet;
    if (isSameSource && last.symbol === row.symbol) return this.#lastMet;
    if (!isSameSource) this.#symbols = this.#symbolsOf(row);
    this.#last = row;
    this.#lastMet = row.symbol === '' || isErrorValue(row.symbol) ? null : this.#find(symbolKey(row.symbol));
    return this.#lastMet;
  }

  #symbolsOf(row: Row): Map<string, Met> {
    const key = `${row.source.trim().toLowerCase()}\n${this.#periods.get(row.sheet) ?? ''}`;
    const symbols = this.#bySource.get(key) ?? new Map<string, Met>();
    this.#bySource.set(key, symbols);
    return symbols;
  }

  #find(symbol: string): Met {
    const known = this.#symbols.get(symbol);
    if (known) return known;
    const met: Met = { bits: 0, others: null, isSuspect: false };
    this.#symbols.set(symbol, met);
    return met;
  }
}
