// The recommendations behind a number as rows of a list: what they are called, how they stand, and in which cell.
import type { MessageSet } from '../../messages';
import { cellName, numberText, placeOf } from '../../tasks';
import type { Place, Recommendation } from '../../tasks';

export interface BehindEntry {
  readonly key: string;
  readonly name: string;
  readonly status: string;
  /** `null` where it stands in another workbook. */
  readonly place: Place | null;
  readonly cell: string;
  readonly sheetName: string;
}

/** `here`: names of the sheets of this workbook by id; empty for rows of another workbook. */
export function behindEntries(
  rows: readonly Recommendation[],
  here: ReadonlyMap<string, string>,
  words: MessageSet,
): readonly BehindEntry[] {
  return rows.map((row) => {
    const place = statusPlace(row);
    const sheetName = here.get(place.sheet);
    return {
      key: `behind ${row.sheet} ${String(row.row)}`,
      name: nameOf(row, words),
      status: statusOf(row, words),
      place: sheetName === undefined ? null : place,
      cell: sheetName === undefined ? words.paneFigures.list.lastPeriodOnly : cellName(place.row, place.column),
      sheetName: sheetName ?? '',
    };
  });
}

function nameOf({ symbol, number, row }: Recommendation, { pane }: MessageSet): string {
  const named = pane.finding.name(symbol, numberText(number));
  return symbol === '' && number === null ? pane.finding.nameless(row + 1) : named;
}

function statusOf({ acceptance, implementation }: Recommendation, { terms, pane, paneFigures }: MessageSet): string {
  const said = [
    acceptance.kind === 'known' ? terms.acceptance[acceptance.code] : wordOf(acceptance),
    implementation.kind === 'known' ? terms.implementation[implementation.code] : wordOf(implementation),
  ].filter((word) => word !== '');
  return said.length === 0 ? paneFigures.parts.noStatus : pane.check.joined(said);
}

function wordOf(reading: Recommendation['acceptance'] | Recommendation['implementation']): string {
  return reading.kind === 'unknown' ? reading.word : '';
}

/** Where its status stands; where it has none, where it should. */
function statusPlace(row: Recommendation): Place {
  const { entries, acceptance, implementation } = row;
  const says = (kind: 'acceptance' | 'implementation') =>
    entries[kind] !== undefined && { acceptance, implementation }[kind].kind !== 'blank';
  const field =
    (['implementation', 'acceptance'] as const).find(says) ??
    (['implementation', 'acceptance', 'number', 'text'] as const).find((each) => entries[each] !== undefined);
  return placeOf(row, field ?? 'number');
}
