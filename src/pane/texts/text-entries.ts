// What a row of the list says of each text, title, addressee and new recommendation compared.
import type { TextKind } from '../../messages';
import { cellName, numberText } from '../../tasks';
import type {
  AddresseeCode,
  ComparedAddressee,
  ComparedState,
  ComparedText,
  NewRecommendation,
  Place,
  Recommendation,
  TextsCompared,
} from '../../tasks';
import { searchFor } from '../searched';

export interface TextEntry {
  /** The same for the same entry after the next check. */
  readonly key: string;
  readonly kind: TextKind;
  readonly report: string;
  /** Empty for a title. */
  readonly number: string;
  /** `null` where there is no cell for it. */
  readonly place: Place | null;
  readonly cell: string;
  readonly sheetName: string;
  readonly said: string;
  readonly official: string;
  /** A text or title that can be put in; `null` for all else. */
  readonly compared: ComparedText | null;
  readonly addressees: { readonly here: AddresseeCode; readonly there: AddresseeCode } | null;
}

/** All there is to show, in the tracker's order: texts, titles that differ, addressees that differ, new ones. */
export function textEntriesOf(compared: TextsCompared): readonly TextEntry[] {
  const { comparison, tracker } = compared;
  const named = { sheetNames: tracker.sheetNames };
  return [
    ...comparison.texts.map((each) => textEntry(each, kinds[each.state], named)),
    ...comparison.titles.filter(isToPut).map((each) => ({ ...textEntry(each, 'title', named), number: '' })),
    ...comparison.addressees.map((each) => addresseeEntry(each, named)),
    ...comparison.newRecommendations.map((each) => newEntry(each, compared)),
  ];
}

const kinds: Readonly<Record<ComparedState, TextKind>> = {
  same: 'same',
  different: 'different',
  'missing-here': 'missing',
  'unknown-there': 'unknown',
  'no-text-there': 'no-text',
};

export function isToPut({ state }: ComparedText): boolean {
  return state === 'different' || state === 'missing-here';
}

interface Named {
  readonly sheetNames: ReadonlyMap<string, string>;
}

function textEntry(compared: ComparedText, kind: TextKind, named: Named): TextEntry {
  const { recommendation, cell, said, official } = compared;
  const place = cell ? { sheet: recommendation.sheet, row: cell.row, column: cell.column } : null;
  const putIn = isToPut(compared) ? compared : null;
  return { ...entryAt(recommendation, place, kind, named), said, official, compared: putIn };
}

function addresseeEntry({ recommendation, official }: ComparedAddressee, named: Named): TextEntry {
  const { entries, sheet, row, addressee } = recommendation;
  const entry = entries.addressee ?? entries.text;
  const place = entry ? { sheet, row: entry.row, column: entry.column } : { sheet, row, column: 0 };
  const addressees = { here: addressee ?? 'other', there: official } as const;
  return { ...entryAt(recommendation, place, 'addressee', named), addressees };
}

function newEntry({ report, recommendation }: NewRecommendation, { comparison }: TextsCompared): TextEntry {
  const number = numberText(recommendation.number);
  const official = recommendation.text[comparison.language] ?? '';
  return {
    ...nothing,
    key: `new ${report.symbol} ${number}`,
    kind: 'new',
    report: report.symbol,
    number,
    official,
  };
}

const nothing = { place: null, cell: '', sheetName: '', said: '', official: '', compared: null, addressees: null };

function entryAt(row: Recommendation, place: Place | null, kind: TextKind, { sheetNames }: Named): TextEntry {
  const at = place ? `${String(place.row)} ${String(place.column)}` : `${String(row.row)} -`;
  return {
    ...nothing,
    key: `${kind} ${row.sheet} ${at} ${String(row.row)}`,
    kind,
    report: row.symbol,
    number: numberText(row.number),
    place,
    cell: place ? cellName(place.row, place.column) : '',
    sheetName: sheetNames.get(row.sheet) ?? '',
  };
}

/** Those in which every word stands that was typed: in report and number, cell, sheet or one of the two wordings. */
export function entriesWith(entries: readonly TextEntry[], search: string): readonly TextEntry[] {
  const holds = searchFor(search);
  if (holds === null) return entries;
  return entries.filter(({ report, number, cell, sheetName, said, official }) =>
    holds([report, number, cell, sheetName, said, official]),
  );
}

export type KindCounts = Readonly<Record<TextKind, number>>;

/** In the order in which they are offered. */
export const textKinds = [
  'different',
  'missing',
  'same',
  'unknown',
  'no-text',
  'title',
  'addressee',
  'new',
] as const satisfies readonly TextKind[];

/** What asks for work comes before what does not. */
const firstShown = ['different', 'missing', 'title', 'addressee', 'new', 'no-text', 'unknown', 'same'] as const;

export function countKinds(entries: readonly TextEntry[]): KindCounts {
  const counts = { different: 0, missing: 0, same: 0, unknown: 0, 'no-text': 0, title: 0, addressee: 0, new: 0 };
  for (const { kind } of entries) counts[kind]++;
  return counts;
}

/** The kind chosen, as long as there are any of it; else the first that asks for work. */
export function shownKind(chosen: TextKind | null, counts: KindCounts): TextKind {
  if (chosen !== null && counts[chosen] > 0) return chosen;
  return firstShown.find((kind) => counts[kind] > 0) ?? 'same';
}
