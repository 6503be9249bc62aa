// Official texts: reading and checking a catalogue of 5,000 recommendations in six languages, and holding a tracker of
// as many rows against it, beside what JSON.parse alone takes for the same text.
import { type Catalogue, type CatalogueRecommendation, sharedSourceOf } from '../src/core/catalogue/catalogue';
import { printCatalogueCsv, printCatalogueJson } from '../src/core/catalogue/print';
import { readTracker, recogniseLayout } from '../src/core/layout';
import { languages } from '../src/core/recommendation/codes';
import { runRules } from '../src/core/rules/check';
import { compareWithSource } from '../src/core/texts/compare';
import { differenceOf } from '../src/core/texts/difference';
import { readCatalogue } from '../src/sources/catalogue-text';
import { type CorpusRow, corpusRows, corpusSheet } from './corpus';
import { medianTime, rounded } from './measure';
import { type Line, tableText } from './table';

const size = 5_000;

export function textsTable(): string {
  const rows = corpusRows(size, 7).filter(({ report, text }) => report === report.toUpperCase() && text !== '');
  const catalogue = catalogueOf(rows);
  const json = printCatalogueJson(catalogue);
  const csv = printCatalogueCsv(catalogue);
  const source = sharedSourceOf(catalogue);
  const sheet = corpusSheet(rows.map((row, at) => (at % 50 === 0 ? { ...row, text: `${row.text} and more` } : row)));
  const tracker = readTracker([sheet], recogniseLayout([sheet], {}), { asOf: null, mapping: new Map() });
  // A text of its own for each run, so that nothing can be remembered of it.
  const fresh = (text: string) => (run: number) => `${text}${' '.repeat(run)}`;
  const parse = medianTime(9, fresh(json), (text) => JSON.parse(text) as unknown);
  const times: readonly (readonly [string, number])[] = [
    ['JSON.parse', parse],
    ['read and check, JSON', medianTime(9, fresh(json), (text) => loaded('json', text))],
    ['read and check, CSV', medianTime(5, fresh(csv), (text) => loaded('csv', text))],
    [
      'compare with a tracker',
      medianTime(
        9,
        () => tracker,
        (each) => compareWithSource(each, source, 'en'),
      ),
    ],
    [
      'six rules on the source',
      medianTime(
        9,
        () => tracker,
        (each) => runRules(each, { only: rulesOnSource, given: { 'shared-source': source } }),
      ),
    ],
    ['difference, two cells full', medianTime(9, cellsFull, ([one, other]) => differenceOf(one, other))],
  ];
  const head: Line = ['what', 'ms', 'of JSON.parse'];
  const title = `Official texts: ${String(tracker.recommendations.length)} recommendations in six languages, ${(json.length / 1e6).toFixed(1)} million characters`;
  return tableText(title, [
    head,
    ...times.map(([what, time]): Line => [what, rounded(time), `${(time / parse).toFixed(2)}x`]),
  ]);
}

const rulesOnSource = new Set([
  'report-unknown',
  'recommendation-unknown',
  'recommendation-missing',
  'addressee-differs',
  'text-differs',
  'title-differs',
] as const);

function loaded(kind: 'json' | 'csv', text: string): Catalogue {
  const read = readCatalogue({ kind, text });
  if (read.kind === 'problem') throw new Error(JSON.stringify(read.problem));
  return read.catalogue;
}

function catalogueOf(rows: readonly CorpusRow[]): Catalogue {
  const reports = new Map<string, { title: string; recommendations: Map<number, CatalogueRecommendation> }>();
  for (const row of rows) {
    const report = reports.get(row.report) ?? { title: row.title, recommendations: new Map() };
    reports.set(row.report, report);
    const text = Object.fromEntries(
      languages.map((language) => [language, language === 'en' ? row.text : `${language} ${row.text}`]),
    );
    const addressee = row.addressee === 'Executive head' ? 'executive' : 'legislative';
    report.recommendations.set(row.number, { number: { value: row.number, part: '' }, addressee, text });
  }
  return {
    publisher: 'Bench',
    version: '1',
    reports: [...reports].map(([symbol, { title, recommendations }]) => ({
      symbol,
      title: { en: title },
      recommendations: [...recommendations.values()],
    })),
  };
}

/** 32,000 characters, every fiftieth word another. */
function cellsFull(run: number): readonly [string, string] {
  const words = Array.from({ length: 5_300 }, (_, at) => `word${String((at * 31 + run) % 97)}`);
  return [words.join(' '), words.map((word, at) => (at % 50 === 0 ? `other${String(at)}` : word)).join(' ')];
}
