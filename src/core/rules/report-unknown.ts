// A report that the shared source does not hold. A source speaks for its own series only: what internal auditors wrote is
// not unknown to the Joint Inspection Unit, it is none of its business.
import type { SharedSource } from '../catalogue/catalogue';
import { symbolKey } from '../recommendation/symbol';
import { unquoted, wordingKey } from '../texts/same-wording';
import { cellOf, isBlank, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data {
  readonly report: string;
  /** The report of the source that bears this title, if one does. */
  readonly meant: string | null;
}

type Looked = 'report' | 'reportTitle';

export const reportUnknown = defineTrackerRule({
  id: 'report-unknown',
  severity: 'warning',
  needs: ['report'],
  uses: ['reportTitle'],
  inputs: ['shared-source'],
  begin: (view) => new ReportInspection(view),
});

class ReportInspection<R extends Seen<Looked>> implements Inspection<Data, R> {
  readonly #view: View<Looked, R, 'shared-source'>;
  readonly #source: SharedSource;
  readonly #series: ReadonlySet<string>;
  #titles: ReadonlyMap<string, string> | null = null;
  /** A symbol given once for many rows is one cell, and one finding. */
  readonly #told = new Set<string>();

  constructor(view: View<Looked, R, 'shared-source'>) {
    this.#view = view;
    this.#source = view.given['shared-source'];
    this.#series = new Set(this.#source.catalogue.reports.map(({ symbol }) => seriesOf(symbol)));
  }

  look(row: R): readonly Trouble<Data, R>[] {
    const { symbol } = row;
    if (symbol === '' || this.#source.report(symbol) || !this.#series.has(seriesOf(symbol))) return nothing;
    const cell = cellOf(this.#view.layout, row, 'report');
    if (!cell || isBlank(cell.value) || isErrorValue(cell.value)) return nothing;
    const place = `${row.sheet} ${cell.row} ${cell.column}`;
    if (this.#told.has(place)) return nothing;
    this.#told.add(place);
    const meant = this.#reportTitled(row);
    const isAlone = String(cell.value).trim() === symbol;
    return [troubleAt(row, cell, { report: symbol, meant }, { suggestion: isAlone ? meant : null })];
  }

  #reportTitled({ entries }: R): string | null {
    const title = String(entries.reportTitle?.value ?? '');
    if (title.trim() === '') return null;
    this.#titles ??= symbolsByTitle(this.#source);
    return this.#titles.get(titleKey(title)) ?? null;
  }
}

/** What stands before the first stroke: JIU, A, IA. */
function seriesOf(symbol: string): string {
  return /^[^/\-\s]*/.exec(symbolKey(symbol))?.[0] ?? '';
}

function titleKey(title: string): string {
  return wordingKey(unquoted(title).inside).toLowerCase();
}

function symbolsByTitle({ catalogue }: SharedSource): ReadonlyMap<string, string> {
  return new Map(
    catalogue.reports.flatMap(({ symbol, title }) => Object.values(title).map((text) => [titleKey(text), symbol])),
  );
}
