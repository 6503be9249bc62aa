// Findings with what a row of the list says of each.
import { cellName, numberText } from '../tasks';
import type { AnyFinding, Checked, Ignored, Place } from '../tasks';

export interface Entry {
  /** The same for the same finding in the next check, so that focus and the open row can be kept. */
  readonly key: string;
  readonly finding: AnyFinding;
  /** Kept with a reason to leave it as it is; `null` for a finding that counts. */
  readonly ignored: Ignored | null;
  readonly place: Place;
  readonly cell: string;
  readonly sheetName: string;
  readonly report: string;
  readonly number: string;
  readonly related: readonly RelatedCell[];
}

export interface RelatedCell {
  readonly place: Place;
  readonly cell: string;
  /** Where it is another sheet than the finding's. */
  readonly sheetName: string | null;
}

export function entriesOf(checked: Checked): readonly Entry[] {
  return entriesFrom(
    checked,
    checked.findings.map((finding) => ({ finding, ignored: null })),
  );
}

export function ignoredEntriesOf(checked: Checked): readonly Entry[] {
  return entriesFrom(checked, checked.ignored);
}

type Found = Pick<Entry, 'finding' | 'ignored'>;

function entriesFrom({ tracker: { sheetNames } }: Checked, found: readonly Found[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return found.map(({ finding, ignored }) => {
    const { rule, recommendation, row, column, related } = finding;
    const place = { sheet: recommendation.sheet, row, column };
    const bare = `${rule} ${place.sheet} ${String(row)} ${String(column)}`;
    const times = seen.get(bare) ?? 0;
    seen.set(bare, times + 1);
    const { symbol, number } = finding.about ?? recommendation;
    return {
      key: times === 0 ? bare : `${bare} ${String(times)}`,
      finding,
      ignored,
      place,
      cell: cellName(row, column),
      sheetName: sheetNames.get(place.sheet) ?? '',
      report: symbol,
      number: numberText(number),
      related: related.map((other) => relatedCell(other, place, sheetNames)),
    };
  });
}

function relatedCell(place: Place, from: Place, sheetNames: ReadonlyMap<string, string>): RelatedCell {
  const elsewhere = place.sheet !== from.sheet;
  return {
    place,
    cell: cellName(place.row, place.column),
    sheetName: elsewhere ? (sheetNames.get(place.sheet) ?? null) : null,
  };
}

/** Whether the rows have to say on which sheet they are. */
export function onSeveralSheets(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.place.sheet !== entries[0]?.place.sheet);
}
