// The rows everything is measured on: a tracker of 12 columns, seeded, in which every text and assessment is different
// and almost no cell is wrong, so that neither remembering earlier texts nor stopping at the first fault flatters us.
import type { CellValue, SheetContent } from '../src/core/sheet/cells';

export interface CorpusRow {
  readonly source: string;
  readonly report: string;
  readonly title: string;
  readonly issued: number;
  readonly number: number;
  readonly addressee: string;
  readonly text: string;
  readonly assessment: string;
  readonly acceptance: string;
  readonly implementation: string;
  readonly responsible: string;
  readonly target: number;
}

export const header = [
  'Source',
  'Report symbol',
  'Report title',
  'Issued',
  'Rec. no.',
  'Addressed to',
  'Recommendation',
  'Management comments',
  'Acceptance',
  'Implementation',
  'Responsible',
  'Target date',
] as const;

// Plain nouns and verbs of administration; none of them is a status, a mark, a header or a phrase a rule looks for.
const nouns = [
  'procurement', 'travel', 'payroll', 'archive', 'registry', 'treasury', 'inventory', 'fleet', 'library', 'courier',
  'premises', 'translation', 'printing', 'roster', 'contract', 'vendor', 'ledger', 'pension', 'mobility', 'safety',
  'network', 'server', 'storage', 'licence', 'tender', 'fund', 'asset', 'insurance', 'catering', 'security',
] as const; // prettier-ignore
const verbs = [
  'revise', 'publish', 'align', 'clarify', 'consolidate', 'map', 'chart', 'compare', 'document', 'standardise',
  'describe', 'circulate', 'measure', 'record', 'update', 'refine', 'simplify',
] as const; // prettier-ignore
const places = [
  'headquarters',
  'Geneva',
  'Nairobi',
  'Vienna',
  'Bangkok',
  'Santiago',
  'Beirut',
  'Rome',
  'Bern',
] as const;

/** Mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Report {
  readonly source: string;
  readonly symbol: string;
  readonly title: string;
  readonly issued: number;
  readonly size: number;
}

type Next = () => number;

function pick<T>(list: readonly [T, ...T[]], next: Next): T {
  return list[Math.floor(next() * list.length)] ?? list[0];
}

/** Different for every serial. */
function sentence(serial: number, next: Next): string {
  const word = () => pick(nouns, next);
  const what = `${word()} and ${word()} arrangements of ${pick(places, next)}`;
  return `${pick(verbs, next)} the ${what}, item ${String(serial)}, so that ${word()} and ${word()} staff ${pick(verbs, next)} them together`;
}

function report(serial: number, next: Next): Report {
  const year = 1970 + (serial % 55);
  const number = 1 + Math.floor(serial / 55);
  const own = serial % 2 === 1;
  return {
    source: own ? 'Internal Audit' : 'JIU',
    symbol: own ? `IA/${String(year)}/${String(number)}` : `JIU/REP/${String(year)}/${String(number)}`,
    title: `Review of ${sentence(serial, next)}`,
    issued: Math.floor((year - 1900) * 365.25) + 200,
    size: 3 + Math.floor(next() * 8),
  };
}

/** One row in fifty has one of these slips, so that finding is measured too, not only passing by. */
const slips: readonly [(row: CorpusRow) => CorpusRow, ...((row: CorpusRow) => CorpusRow)[]] = [
  (row) => ({ ...row, acceptance: `${row.acceptance} tbc ${String(row.number)}` }),
  (row) => ({ ...row, acceptance: row.acceptance.toLowerCase() }),
  (row) => ({ ...row, implementation: '' }),
  (row) => ({ ...row, report: row.report.toLowerCase() }),
  (row) => ({ ...row, text: '' }),
];

export function corpusRows(count: number, seed: number): CorpusRow[] {
  const next = random(seed);
  const rows: CorpusRow[] = [];
  for (let serial = 0; rows.length < count; serial++) {
    const from = report(serial, next);
    for (let number = 1; number <= from.size && rows.length < count; number++) {
      const row = rowOf(from, number, rows.length, next);
      rows.push(next() < 0.02 ? pick(slips, next)(row) : row);
    }
  }
  // Values come to the program as JSON; so do these, which also makes flat texts of those just joined.
  return JSON.parse(JSON.stringify(rows)) as CorpusRow[];
}

function rowOf(from: Report, number: number, serial: number, next: Next): CorpusRow {
  const acceptance = next() < 0.8 ? 'Accepted' : pick(['Not accepted', 'Not relevant', 'Under consideration'], next);
  const { source, symbol, title, issued } = from;
  return {
    source,
    report: symbol,
    title,
    issued,
    number,
    addressee: next() < 0.75 ? 'Executive head' : 'Governing body',
    text: sentence(serial, next),
    assessment: sentence(serial + 1_000_000, next),
    acceptance,
    implementation: acceptance === 'Accepted' ? pick(['Not started', 'In progress', 'Implemented'], next) : '',
    responsible: `${pick(nouns, next)} office`,
    target: issued + 700,
  };
}

/** The same rows as a worksheet: header in Excel's row 1, columns A to L. */
export function corpusSheet(rows: readonly CorpusRow[]): SheetContent {
  const values: CellValue[][] = [[...header]];
  for (const row of rows) values.push(Object.values(row) as CellValue[]);
  return {
    id: 'corpus',
    name: 'Corpus',
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values,
    merges: [],
    tables: [],
    dropDowns: [],
  };
}
