// A catalogue as text: JSON of the format `recommendation-catalogue/1`, or CSV with one row per recommendation.
import { type Language, languages } from '../recommendation/codes';
import { numberText, type RecommendationNumber } from '../recommendation/recommendation';
import {
  type Catalogue,
  catalogueFormat,
  type CatalogueRecommendation,
  type CatalogueReport,
  type Texts,
} from './catalogue';
import { plainColumns, textColumns } from './columns';
import { printCsv } from '../sheet/csv';

export function printCatalogueJson({ publisher, version, reports }: Catalogue): string {
  const written = reports.map(({ recommendations, ...report }) => ({
    ...report,
    recommendations: recommendations.map((each) => ({ ...each, number: numberWritten(each.number) })),
  }));
  return `${JSON.stringify({ format: catalogueFormat, publisher, version, reports: written }, null, 1)}\n`;
}

function numberWritten(number: RecommendationNumber): number | string {
  return number.part === '' ? number.value : numberText(number);
}

/** Without `documents`, which a row has no place for; with columns for the languages there are. */
export function printCatalogueCsv({ reports }: Catalogue): string {
  const spoken = languages.filter((language) => reports.some((report) => speaks(report, language)));
  const [title, text] = textColumns;
  const header = [
    ...plainColumns.slice(0, 1),
    ...spoken.map((language) => `${title}_${language}`),
    ...plainColumns.slice(1),
    ...spoken.map((language) => `${text}_${language}`),
  ];
  const lines = reports.flatMap((report) => {
    const rows = report.recommendations.length === 0 ? [null] : report.recommendations;
    return rows.map((each) => lineOf(report, each, spoken));
  });
  return printCsv([header, ...lines]);
}

function speaks({ title, recommendations }: CatalogueReport, language: Language): boolean {
  return title[language] !== undefined || recommendations.some(({ text }) => text[language] !== undefined);
}

function lineOf(
  { symbol, title, issued, url, comments }: CatalogueReport,
  recommendation: CatalogueRecommendation | null,
  spoken: readonly Language[],
): readonly string[] {
  const texts = (of: Texts | undefined) => spoken.map((language) => of?.[language] ?? '');
  const said = comments === undefined || comments === 'none' ? { symbol: comments ?? '' } : comments;
  return [
    symbol,
    ...texts(title),
    issued ?? '',
    url ?? '',
    said.symbol,
    ('url' in said ? said.url : undefined) ?? '',
    numberText(recommendation?.number ?? null),
    recommendation?.addressee ?? '',
    recommendation?.deadline ?? '',
    ...texts(recommendation?.text),
  ];
}
