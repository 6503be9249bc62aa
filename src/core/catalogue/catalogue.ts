// The official titles and texts of recommendations, in the format `recommendation-catalogue/1`, and finding one of them.
import type { AddresseeCode, Language } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import { identityKey } from '../recommendation/identity';
import type { RecommendationNumber } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';

export const catalogueFormat = 'recommendation-catalogue/1';

export type Texts = Readonly<Partial<Record<Language, string>>>;

export interface CatalogueRecommendation {
  readonly number: RecommendationNumber;
  readonly addressee: AddresseeCode;
  readonly text: Texts;
  readonly deadline?: Day;
}

export interface CatalogueDocument {
  readonly kind: string;
  readonly title: Texts;
  readonly url: string;
}

export interface CatalogueReport {
  readonly symbol: string;
  readonly title: Texts;
  readonly issued?: Day;
  readonly url?: string;
  /** Comments of the Chief Executives Board; `none` when the source says that there are none yet. */
  readonly comments?: { readonly symbol: string; readonly url?: string } | 'none';
  readonly documents?: readonly CatalogueDocument[];
  readonly recommendations: readonly CatalogueRecommendation[];
}

export interface Catalogue {
  /** Empty, as is the version, where it came as a table. */
  readonly publisher: string;
  readonly version: string;
  readonly reports: readonly CatalogueReport[];
}

/** A catalogue to look things up in. */
export interface SharedSource {
  readonly catalogue: Catalogue;
  readonly report: (symbol: string) => CatalogueReport | null;
  readonly recommendation: (symbol: string, number: RecommendationNumber) => CatalogueRecommendation | null;
}

export function sharedSourceOf(catalogue: Catalogue): SharedSource {
  const reports = new Map<string, CatalogueReport>();
  const recommendations = new Map<string, CatalogueRecommendation>();
  for (const report of catalogue.reports) {
    reports.set(symbolKey(report.symbol), report);
    for (const each of report.recommendations) {
      recommendations.set(identityKey({ symbol: report.symbol, number: each.number }) ?? '', each);
    }
  }
  return {
    catalogue,
    report: (symbol) => reports.get(symbolKey(symbol)) ?? null,
    recommendation: (symbol, number) => recommendations.get(identityKey({ symbol, number }) ?? '') ?? null,
  };
}
