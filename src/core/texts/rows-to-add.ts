// New rows for recommendations that the tracker lacks, in its own layout: what would stand in which column, below which
// row. Statuses and comments stay blank. Inserting them, with the formats of the row above, is the adapter's.
import type { BlockLayout } from '../layout/layout';
import type { Tracker } from '../layout/tracker';
import type { Language } from '../recommendation/codes';
import { numberText, type Recommendation, type RecommendationNumber } from '../recommendation/recommendation';
import type { CellValue, SheetContent } from '../sheet/cells';
import { AddresseeWords } from './addressee-words';
import type { NewRecommendation } from './compare';
import { splitFrontNumber } from './front-number';
import { longestText } from './official-text';
import { RowPlaces } from './row-places';

export interface NewCell {
  readonly column: number;
  readonly value: CellValue;
}

export interface NewRow {
  readonly symbol: string;
  readonly number: RecommendationNumber;
  /** All others of the row stay blank. */
  readonly cells: readonly NewCell[];
}

/** Rows that belong below one that is there, in the order in which they are to stand. */
export interface NewRows {
  readonly sheet: string;
  readonly block: number;
  /** Name of the Excel table the block is, which then grows. */
  readonly table: string | null;
  /** The row above, as it is counted before anything is inserted; its formats are taken over. */
  readonly after: number;
  /** Cells of the row above by which it is known to be the one that is meant. */
  readonly expected: readonly NewCell[];
  readonly rows: readonly NewRow[];
}

export type NotAddedBecause =
  /** Each report has a block of its own, and this one has none; or no block names its reports. */
  | 'no-block'
  /** The addressee is told by the column, and there is none for this one. */
  | 'no-column'
  | 'no-text'
  | 'too-long';

export interface RowsToAdd {
  readonly groups: readonly NewRows[];
  readonly notAdded: readonly { readonly wanted: NewRecommendation; readonly because: NotAddedBecause }[];
}

export function rowsToAdd(
  tracker: Tracker,
  sheets: readonly SheetContent[],
  wanted: readonly NewRecommendation[],
  language: Language,
): RowsToAdd {
  const places = new RowPlaces(tracker, sheets);
  const words = new AddresseeWords();
  for (const row of tracker.recommendations) words.count(row);
  const groups = new Map<string, NewRows & { readonly rows: NewRow[] }>();
  const notAdded: RowsToAdd['notAdded'][number][] = [];
  for (const each of inOrder(wanted, places)) {
    const place = places.placeFor(each);
    const made = place ? newRow(each, place, { words, language, places }) : 'no-block';
    if (!place || typeof made === 'string') {
      notAdded.push({ wanted: each, because: typeof made === 'string' ? made : 'no-block' });
      continue;
    }
    const { sheet, block, after } = place;
    const key = `${sheet} ${String(after)}`;
    const group = groups.get(key) ?? {
      ...{ sheet, block, after, table: place.layout.table },
      expected: telling(place.neighbour),
      rows: [],
    };
    group.rows.push(made);
    groups.set(key, group);
  }
  return { groups: [...groups.values()], notAdded };
}

/** Of reports that are there first: a new report goes behind all there is. */
function inOrder(wanted: readonly NewRecommendation[], places: RowPlaces): readonly NewRecommendation[] {
  const reports = new Map<unknown, number>();
  for (const { report } of wanted) if (!reports.has(report)) reports.set(report, reports.size);
  const order = ({ report, recommendation: { number } }: NewRecommendation) =>
    [places.has(report) ? 0 : 1, reports.get(report) ?? 0, number.value, number.part] as const;
  return [...wanted].sort((one, other) => {
    const [a, b] = [order(one), order(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : 1);
  });
}

/** Where a new row belongs, and the row after which its cells are modelled. */
export interface RowPlace {
  readonly sheet: string;
  readonly block: number;
  readonly layout: BlockLayout;
  readonly after: number;
  readonly neighbour: Recommendation;
  /** The neighbour is of the same report, or a row added before is. */
  readonly isSameReport: boolean;
}

interface Means {
  readonly words: AddresseeWords;
  readonly language: Language;
  readonly places: RowPlaces;
}

/** What the row itself says of which recommendation it is. */
function telling({ entries, row: own }: Recommendation): readonly NewCell[] {
  const cells = new Map<number, CellValue>();
  for (const entry of [entries.report, entries.number, entries.text]) {
    if (entry && entry.row === own && !entry.inherited) cells.set(entry.column, entry.value);
  }
  return [...cells].map(([column, value]) => ({ column, value }));
}

function newRow(wanted: NewRecommendation, place: RowPlace, means: Means): NewRow | NotAddedBecause {
  const { report, recommendation } = wanted;
  const { number, addressee } = recommendation;
  const text = recommendation.text[means.language];
  if (text === undefined) return 'no-text';
  const { fields, addresseeColumns: by } = place.layout;
  if (by && addressee === 'other') return 'no-column';
  const textColumn = by && addressee !== 'other' ? by[addressee] : fields.text?.column;
  if (textColumn === undefined) return 'no-column';
  const whole = frontLike(place.neighbour, number) + splitFrontNumber(text, number).body.trim();
  if (whole.length > longestText) return 'too-long';
  const cells = new Map<number, CellValue>();
  const put = (column: number | undefined, value: CellValue | null) => {
    if (column !== undefined && value !== null && value !== '' && !cells.has(column)) cells.set(column, value);
  };
  put(textColumn, whole);
  for (const cell of means.places.reportCells(wanted, place, means.language)) put(cell.column, cell.value);
  // A number that stands in front of the text, or behind the symbol, has no column of its own.
  const hasOwnNumber = fields.number?.column !== fields.report?.column && fields.number?.column !== fields.text?.column;
  if (hasOwnNumber) put(fields.number?.column, numberLike(place.neighbour, number));
  if (!by) put(fields.addressee?.column, means.words.wordFor(addressee, means.language));
  const sorted = [...cells].sort(([a], [b]) => a - b);
  return { symbol: report.symbol, number, cells: sorted.map(([column, value]) => ({ column, value })) };
}

const digits = /\p{Nd}+(?:\s*\(\s*\p{L}\s*\))?/u;

/** The number in front of the neighbour's text, with this number in its stead. */
function frontLike({ entries, number: own }: Recommendation, number: RecommendationNumber): string {
  const { front } = splitFrontNumber(String(entries.text?.value ?? ''), own);
  if (front === '') return '';
  return digits.test(front) ? front.replace(digits, numberText(number)) : `${numberText(number)}. `;
}

/** Written as the neighbour's number is: `4`, `Rec. 4`. */
function numberLike({ entries }: Recommendation, number: RecommendationNumber): CellValue {
  const value = entries.number?.value ?? '';
  if (typeof value === 'string' && value.trim() !== '' && digits.test(value)) {
    return value.replace(digits, numberText(number));
  }
  return number.part === '' ? number.value : numberText(number);
}
