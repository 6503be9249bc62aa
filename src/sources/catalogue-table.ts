// A catalogue as a table, one row per recommendation: a CSV text, or a worksheet. The rows are put together to what the
// JSON format would say and then checked like it.
import type { CatalogueColumn, TextColumn } from '../core/catalogue/columns';
import { delimiters, readCsv } from '../core/sheet/csv';
import { catalogueFormat } from '../core/catalogue/catalogue';
import type { CatalogueProblem, CatalogueRead } from '../core/catalogue/problem';
import { addresseeCodes, languages } from '../core/recommendation/codes';
import { dayOfSerial } from '../core/recommendation/day';
import { readNumber } from '../core/recommendation/number';
import { numberText } from '../core/recommendation/recommendation';
import { symbolKey } from '../core/recommendation/symbol';
import type { CellValue, SheetContent } from '../core/sheet/cells';
import { readAddressee } from '../core/vocabulary/addressee-words';
import { checkedCatalogue, wholeProblem } from './catalogue-checked';
import { catalogueColumns, type Columns, missingColumns, neededColumns } from './catalogue-columns';

/** `line` counts from 1. */
interface Row {
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** Above the columns' names there may be a title and a note or two. */
const mostRowsAbove = 20;

export function readCatalogueCsv(text: string): CatalogueRead {
  let closest: CatalogueRead | null = null;
  for (const delimiter of delimiters) {
    const read = readCsv(text, delimiter);
    const result: CatalogueRead =
      read.kind === 'lines'
        ? readRows(read.lines)
        : { kind: 'problem', problem: wholeProblem('not-csv', '', read.line) };
    const isHeaded = result.kind === 'catalogue' || !isAboutTheWhole(result.problem);
    if (isHeaded) return result;
    closest ??= result;
  }
  return closest ?? { kind: 'problem', problem: wholeProblem('no-recommendations') };
}

function isAboutTheWhole({ what }: CatalogueProblem): boolean {
  return what === 'no-columns' || what === 'not-csv';
}

export function readCatalogueSheets(sheets: readonly SheetContent[]): CatalogueRead {
  for (const { firstRow, values } of sheets) {
    const rows = values.map((cells, at) => ({ line: firstRow + at + 1, cells }));
    const result = readRows(rows);
    if (result.kind === 'catalogue' || !isAboutTheWhole(result.problem)) return result;
  }
  return { kind: 'problem', problem: wholeProblem('no-columns', neededColumns.join(', ')) };
}

function readRows(rows: readonly Row[]): CatalogueRead {
  let missing: readonly string[] = neededColumns;
  for (const [at, { cells }] of rows.slice(0, mostRowsAbove).entries()) {
    const below = rows.slice(at + 1);
    const columns = catalogueColumns(
      cells,
      below.slice(0, mostRowsAbove).map((row) => row.cells),
    );
    const lacking = missingColumns(columns);
    if (lacking.length === 0) return gathered(below, columns);
    if (lacking.length < missing.length) missing = lacking;
  }
  return { kind: 'problem', problem: wholeProblem('no-columns', missing.join(', ')) };
}

interface Report {
  readonly symbol: string;
  readonly line: number;
  readonly lines: number[];
  readonly said: Map<string, string>;
  readonly recommendations: Record<string, unknown>[];
}

function gathered(rows: readonly Row[], columns: Columns): CatalogueRead {
  const reports = new Map<string, Report>();
  let last: Report | null = null;
  for (const row of rows) {
    const cell = (column: CatalogueColumn) => textAt(row, columns, column);
    if ([...columns.values()].every((at) => String(row.cells[at] ?? '').trim() === '')) continue;
    const symbol = cell('symbol');
    // A symbol given once stands for the rows below it.
    const report: Report = symbol === '' && last ? last : reportFor(reports, symbol, row.line);
    last = report;
    const contradiction = addSaid(report, row, columns);
    if (contradiction) return { kind: 'problem', problem: contradiction };
    const texts = textsIn(row, columns, 'text');
    if (cell('number') === '' && cell('addressee') === '' && Object.keys(texts).length === 0) continue;
    report.lines.push(row.line);
    report.recommendations.push(recommendationIn(row, columns, texts));
  }
  return checked([...reports.values()]);
}

function reportFor(reports: Map<string, Report>, symbol: string, line: number): Report {
  const known = reports.get(symbolKey(symbol));
  if (known) return known;
  const made: Report = { symbol, line, lines: [], said: new Map(), recommendations: [] };
  reports.set(symbolKey(symbol), made);
  return made;
}

const ofReport = ['issued', 'url', 'comments', 'comments_url'] as const;

/** What is said of the report: once, or the same in every row. */
function addSaid(report: Report, row: Row, columns: Columns): CatalogueProblem | null {
  const said = [...ofReport, ...languages.map((language) => `title_${language}` as const)];
  for (const column of said) {
    const text = column === 'issued' ? dayText(row, columns, column) : textAt(row, columns, column);
    if (text === '') continue;
    const before = report.said.get(column) ?? text;
    if (before !== text) {
      const place = { report: report.symbol, recommendation: null, entry: column, line: row.line };
      return { what: 'contradiction', ...place, found: text.slice(0, 80) };
    }
    report.said.set(column, text);
  }
  return null;
}

function recommendationIn(row: Row, columns: Columns, text: Record<string, string>): Record<string, unknown> {
  const number = row.cells[columns.get('number') ?? -1] ?? '';
  const addressee = textAt(row, columns, 'addressee');
  const deadline = dayText(row, columns, 'deadline');
  const known = addresseeCodes.find((code) => code === addressee.toLowerCase()) ?? readAddressee(addressee);
  return {
    number: numberText(readNumber(number)) || number,
    addressee: known ?? addressee,
    text,
    ...(deadline === '' ? {} : { deadline }),
  };
}

/** A table does not say whose it is and of when. */
function checked(reports: readonly Report[]): CatalogueRead {
  const value = {
    format: catalogueFormat,
    publisher: '-',
    version: '-',
    reports: reports.map(({ symbol, said, recommendations }) => ({ symbol, ...saidOf(said), recommendations })),
  };
  const read = checkedCatalogue(value, (path) => {
    const report = typeof path[1] === 'number' ? reports[path[1]] : undefined;
    return typeof path[3] === 'number' ? (report?.lines[path[3]] ?? null) : (report?.line ?? null);
  });
  if (read.kind === 'problem') return read;
  return { ...read, catalogue: { ...read.catalogue, publisher: '', version: '' } };
}

function saidOf(said: ReadonlyMap<string, string>): Record<string, unknown> {
  const given = (column: string, key: string) => {
    const text = said.get(column);
    return text === undefined ? {} : { [key]: text };
  };
  const comments = said.get('comments');
  const title = Object.assign({}, ...languages.map((language) => given(`title_${language}`, language))) as object;
  return {
    title,
    ...given('issued', 'issued'),
    ...given('url', 'url'),
    ...(comments === undefined
      ? {}
      : { comments: comments === 'none' ? comments : { symbol: comments, ...given('comments_url', 'url') } }),
  };
}

function textsIn(row: Row, columns: Columns, kind: TextColumn): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const language of languages) {
    const at = columns.get(`${kind}_${language}`);
    const text = at === undefined ? '' : String(row.cells[at] ?? '');
    if (text.trim() !== '') texts[language] = text;
  }
  return texts;
}

function textAt(row: Row, columns: Columns, column: CatalogueColumn): string {
  const at = columns.get(column);
  return at === undefined ? '' : String(row.cells[at] ?? '').trim();
}

/** A sheet's days are serial numbers. */
function dayText(row: Row, columns: Columns, column: 'issued' | 'deadline'): string {
  const value = row.cells[columns.get(column) ?? -1] ?? '';
  return (typeof value === 'number' ? dayOfSerial(value) : null) ?? String(value).trim();
}
