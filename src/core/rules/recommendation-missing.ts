// Recommendations of a report in the tracker that the tracker does not list; told once for each report. What speaks to
// somebody outside the organization need not be listed, nor what was listed last period: it was closed, or another rule
// says that it vanished.
import { belongTogether } from '../catalogue/parts';
import type { CatalogueReport } from '../catalogue/catalogue';
import { numberText, type RecommendationNumber } from '../recommendation/recommendation';
import { cellOf } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data {
  readonly report: string;
  /** As `3` or `3(a)`. */
  readonly numbers: readonly string[];
}

type Looked = 'report' | 'number';

export const recommendationMissing = defineTrackerRule({
  id: 'recommendation-missing',
  severity: 'hint',
  needs: ['report', 'number'],
  inputs: ['shared-source'],
  mayUse: ['last-period'],
  begin: (view) => new ListedInspection(view),
});

class ListedInspection<R extends Seen<Looked>> implements Inspection<Data, R> {
  readonly #view: View<Looked, R, 'shared-source', 'last-period'>;
  readonly #listed = new Map<CatalogueReport, { readonly first: R; readonly numbers: RecommendationNumber[] }>();

  constructor(view: View<Looked, R, 'shared-source', 'last-period'>) {
    this.#view = view;
  }

  look(row: R): readonly never[] {
    const report = row.symbol === '' ? null : this.#view.given['shared-source'].report(row.symbol);
    if (!report) return nothing;
    const listed = this.#listed.get(report) ?? { first: row, numbers: [] };
    this.#listed.set(report, listed);
    if (row.number) listed.numbers.push(row.number);
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    return [...this.#listed].flatMap(([report, { first, numbers }]) => {
      const missing = report.recommendations.filter(
        ({ number, addressee }) =>
          addressee !== 'other' &&
          !numbers.some((each) => belongTogether(each, number)) &&
          !this.#wasListed(report.symbol, number),
      );
      const cell = missing.length === 0 ? null : cellOf(this.#view.layout, first, 'report');
      if (!cell) return [];
      const data = { report: report.symbol, numbers: missing.map(({ number }) => numberText(number)) };
      return [troubleAt(first, cell, data, { about: { symbol: report.symbol, number: null } })];
    });
  }

  #wasListed(symbol: string, number: RecommendationNumber): boolean {
    const { 'last-period': last } = this.#view.given;
    return (last?.before({ source: '', symbol, number }) ?? null) !== null;
  }
}
