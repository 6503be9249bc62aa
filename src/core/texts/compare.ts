// The tracker beside the official texts, recommendation by recommendation: what is the same, what differs, what one has
// and the other lacks. Wordings are compared as same-wording does; a difference is worked out when somebody looks at it.
import type { CatalogueRecommendation, CatalogueReport, SharedSource } from '../catalogue/catalogue';
import { belongTogether } from '../catalogue/parts';
import type { BlockLayout } from '../layout/layout';
import type { Tracker } from '../layout/tracker';
import type { AddresseeCode, Language } from '../recommendation/codes';
import type { Recommendation, RecommendationNumber } from '../recommendation/recommendation';
import type { CellValue } from '../sheet/cells';
import { isNumberedByText } from './front-number';
import { longestText, officialTextFor } from './official-text';
import { sameWording, unquoted } from './same-wording';
import { titleCellOf } from './title-cell';

export type ComparedState =
  | 'same'
  | 'different'
  /** The cell is blank. */
  | 'missing-here'
  /** The source does not have the recommendation. */
  | 'unknown-there'
  /** The source has it, but not in this language. */
  | 'no-text-there';

export interface ComparedText {
  /** Of a title, the first row it is given for. */
  readonly recommendation: Recommendation;
  readonly state: ComparedState;
  /** Where it stands; `null` where the row's block has no column for it. */
  readonly cell: { readonly row: number; readonly column: number; readonly value: CellValue } | null;
  /** What the tracker says, without the number in front or quotation marks around it. */
  readonly said: string;
  /** The official wording; empty where there is none. */
  readonly official: string;
  /** What the cell would say with the official wording; `null` where it cannot be put there. */
  readonly suggestion: string | null;
}

export interface ComparedAddressee {
  readonly recommendation: Recommendation;
  readonly official: AddresseeCode;
}

export interface NewRecommendation {
  readonly report: CatalogueReport;
  readonly recommendation: CatalogueRecommendation;
}

export interface Comparison {
  readonly language: Language;
  /** Every row, in the tracker's order. */
  readonly texts: readonly ComparedText[];
  /** Every cell that holds a report's title, or should. */
  readonly titles: readonly ComparedText[];
  /** Rows whose addressee is another than the official one. */
  readonly addressees: readonly ComparedAddressee[];
  /** Reports of the source that are not in the tracker at all. */
  readonly newReports: readonly CatalogueReport[];
  /** Of the reports in the tracker, what it lacks; without what speaks to others. */
  readonly newRecommendations: readonly NewRecommendation[];
}

export function compareWithSource(tracker: Tracker, source: SharedSource, language: Language): Comparison {
  const blocks = blocksOf(tracker);
  return {
    language,
    texts: tracker.recommendations.map((row) => comparedText(row, blocks(row), source, language)),
    titles: comparedTitles(tracker, blocks, source, language),
    addressees: tracker.recommendations.flatMap((row) => comparedAddressee(row, source) ?? []),
    ...newIn(source, tracker.recommendations),
  };
}

type BlockOf = (row: Recommendation) => BlockLayout | undefined;

function blocksOf({ layout }: Tracker): BlockOf {
  const sheets = new Map(layout.sheets.map((sheet) => [sheet.sheet, sheet.blocks]));
  return ({ sheet, block }) => sheets.get(sheet)?.[block];
}

function comparedText(
  row: Recommendation,
  block: BlockLayout | undefined,
  source: SharedSource,
  language: Language,
): ComparedText {
  const cell = cellFor(row, block, 'text');
  const nothing = { recommendation: row, cell, said: String(cell?.value ?? ''), official: '', suggestion: null };
  const known = row.symbol === '' || !row.number ? null : source.recommendation(row.symbol, row.number);
  if (!known) return { ...nothing, state: 'unknown-there' };
  const found = officialTextFor(cell?.value ?? '', row.number, known.text, language, isNumberedByText(row));
  if (!found) return { ...nothing, state: 'no-text-there' };
  const { said, official } = found;
  const state = found.isSame ? 'same' : said.trim() === '' ? 'missing-here' : 'different';
  return { ...nothing, said, official, state, suggestion: state === 'same' || !cell ? null : found.cell };
}

function comparedTitles(
  { recommendations }: Tracker,
  blocks: BlockOf,
  source: SharedSource,
  language: Language,
): readonly ComparedText[] {
  const told = new Set<string>();
  return recommendations.flatMap((row) => {
    const compared = comparedTitle(row, blocks(row), source, language);
    if (!compared?.cell) return [];
    const place = `${row.sheet} ${String(compared.cell.row)} ${String(compared.cell.column)}`;
    if (told.has(place)) return [];
    told.add(place);
    return [compared];
  });
}

function comparedTitle(
  row: Recommendation,
  block: BlockLayout | undefined,
  source: SharedSource,
  language: Language,
): ComparedText | null {
  const held = titleCellOf(row, block);
  const cell = held ?? ownBlankTitle(row, block);
  if (!cell) return null;
  const said = held?.title ?? '';
  const place = { row: cell.row, column: cell.column, value: cell.value };
  const nothing = { recommendation: row, cell: place, said, official: '', suggestion: null };
  const report = row.symbol === '' ? null : source.report(row.symbol);
  if (!report) return { ...nothing, state: 'unknown-there' };
  const title = report.title[language];
  if (title === undefined) return { ...nothing, state: 'no-text-there' };
  const official = unquoted(title).inside;
  if (sameWording(said, official)) return { ...nothing, official, state: 'same' };
  if (held) return { ...nothing, official, state: 'different', suggestion: held.withTitle(official) };
  return { ...nothing, official, state: 'missing-here', suggestion: official.length > longestText ? null : official };
}

/** A blank cell of a column that holds titles only. */
function ownBlankTitle(row: Recommendation, block: BlockLayout | undefined) {
  const column = block?.fields.reportTitle?.column;
  return column === undefined || column === block?.fields.report?.column ? null : cellFor(row, block, 'reportTitle');
}

function cellFor(row: Recommendation, block: BlockLayout | undefined, field: 'text' | 'reportTitle') {
  const entry = row.entries[field];
  if (entry) return { row: entry.row, column: entry.column, value: entry.value };
  const column =
    field === 'text' ? (columnByAddressee(row, block) ?? block?.fields.text?.column) : block?.fields[field]?.column;
  return column === undefined ? null : { row: row.row, column, value: '' };
}

/** Where the text's column tells the addressee, a row without text has none. */
function columnByAddressee({ addressee }: Recommendation, block: BlockLayout | undefined): number | undefined {
  return addressee === 'executive' || addressee === 'legislative' ? block?.addresseeColumns?.[addressee] : undefined;
}

function comparedAddressee(row: Recommendation, source: SharedSource): ComparedAddressee | null {
  if (row.addressee === null || row.addressee === 'other' || row.symbol === '' || !row.number) return null;
  const official = source.recommendation(row.symbol, row.number)?.addressee;
  return official === undefined || official === row.addressee ? null : { recommendation: row, official };
}

function newIn({ catalogue, report }: SharedSource, rows: readonly Recommendation[]) {
  const listed = new Map<CatalogueReport, RecommendationNumber[]>();
  for (const { symbol, number } of rows) {
    const known = symbol === '' ? null : report(symbol);
    if (!known) continue;
    const numbers = listed.get(known) ?? [];
    listed.set(known, numbers);
    if (number) numbers.push(number);
  }
  const newRecommendations = catalogue.reports.flatMap((each) => {
    const numbers = listed.get(each);
    if (!numbers) return [];
    return each.recommendations
      .filter(({ number, addressee }) => addressee !== 'other' && !numbers.some((own) => belongTogether(own, number)))
      .map((recommendation): NewRecommendation => ({ report: each, recommendation }));
  });
  return { newReports: catalogue.reports.filter((each) => !listed.has(each)), newRecommendations };
}
