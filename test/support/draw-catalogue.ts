// Draws a catalogue as a small table: `symbol | title | number | addressee | text`, texts of one language. A blank symbol
// is that of the line above; `e`, `l` and `o` are the addressees.
import type { Catalogue, CatalogueRecommendation, CatalogueReport } from '../../src/core/catalogue/catalogue';
import type { AddresseeCode, Language } from '../../src/core/recommendation/codes';
import { readNumber } from '../../src/core/recommendation/number';

const addressees: Readonly<Record<string, AddresseeCode>> = { e: 'executive', l: 'legislative', o: 'other' };

interface Drawn extends CatalogueReport {
  readonly recommendations: CatalogueRecommendation[];
}

export function drawCatalogue(language: Language, table: string): Catalogue {
  const reports: Drawn[] = [];
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    const [symbol = '', title = '', number = '', addressee = '', text = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (symbol !== '') reports.push({ symbol, title: texts(language, title), recommendations: [] });
    const read = readNumber(number);
    if (!read && number !== '') throw new Error(`No number: ${number}`);
    const code = addressees[addressee] ?? 'executive';
    if (read) reports.at(-1)?.recommendations.push({ number: read, addressee: code, text: texts(language, text) });
  }
  return { publisher: 'An office', version: '2022-03-31', reports };
}

function texts(language: Language, text: string) {
  return text === '' ? {} : { [language]: text };
}
