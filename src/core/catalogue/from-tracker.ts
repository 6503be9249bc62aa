// A catalogue out of a tracker's own wording, so that an office can start one.
import type { Tracker } from '../layout/tracker';
import type { Language } from '../recommendation/codes';
import { type Day, parseDay } from '../recommendation/day';
import { dayOfSerial } from '../recommendation/day';
import { numberText, type Recommendation } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import { splitFrontNumber } from '../texts/front-number';
import { unquoted } from '../texts/same-wording';
import type { Catalogue, CatalogueRecommendation, CatalogueReport } from './catalogue';

export type NotPublishedBecause = 'no-symbol' | 'no-number' | 'no-text' | 'no-addressee' | 'twice';

export interface Published {
  readonly catalogue: Catalogue;
  /** Rows that cannot be told apart, or have nothing to publish. */
  readonly left: readonly { readonly recommendation: Recommendation; readonly because: NotPublishedBecause }[];
}

export interface Publication {
  readonly publisher: string;
  readonly version: string;
  /** The language the texts are written in. */
  readonly language: Language;
}

interface Gathered {
  readonly symbol: string;
  title: string;
  issued: Day | null;
  readonly recommendations: Map<string, CatalogueRecommendation>;
}

export function catalogueFromTracker(tracker: Tracker, { publisher, version, language }: Publication): Published {
  const reports = new Map<string, Gathered>();
  const left: Published['left'][number][] = [];
  for (const row of tracker.recommendations) {
    const made = recommendationOf(row, language);
    if (typeof made === 'string') {
      left.push({ recommendation: row, because: made });
      continue;
    }
    const report = reports.get(symbolKey(row.symbol)) ?? {
      symbol: row.symbol,
      title: '',
      issued: null,
      recommendations: new Map<string, CatalogueRecommendation>(),
    };
    reports.set(symbolKey(row.symbol), report);
    report.title ||= titleOf(row);
    report.issued ??= issuedOf(row);
    const number = numberText(made.number);
    if (report.recommendations.has(number)) left.push({ recommendation: row, because: 'twice' });
    else report.recommendations.set(number, made);
  }
  return {
    catalogue: { publisher, version, reports: [...reports.values()].map((each) => reportOf(each, language)) },
    left,
  };
}

function recommendationOf(row: Recommendation, language: Language): CatalogueRecommendation | NotPublishedBecause {
  const { symbol, number, addressee, entries } = row;
  if (symbol === '') return 'no-symbol';
  if (!number) return 'no-number';
  if (addressee === null) return 'no-addressee';
  const text = splitFrontNumber(String(entries.text?.value ?? ''), number).body.trim();
  return text === '' ? 'no-text' : { number, addressee, text: { [language]: text } };
}

function titleOf({ entries }: Recommendation): string {
  return unquoted(String(entries.reportTitle?.value ?? '')).inside;
}

function issuedOf({ entries }: Recommendation): Day | null {
  const value = entries.issued?.value;
  if (typeof value === 'string') return parseDay(value.trim());
  // A year alone is no day.
  return typeof value === 'number' && value > 9999 ? dayOfSerial(value) : null;
}

function reportOf({ symbol, title, issued, recommendations }: Gathered, language: Language): CatalogueReport {
  return {
    symbol,
    title: title === '' ? {} : { [language]: title },
    ...(issued === null ? {} : { issued }),
    recommendations: [...recommendations.values()],
  };
}
