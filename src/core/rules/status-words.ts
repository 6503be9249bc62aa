// What the two statuses' rules on words have in common: a word nobody knows, and a word known but not the one used here.
import type { Tracker } from '../layout/tracker';
import type { StatusCode } from '../recommendation/codes';
import type { Recommendation } from '../recommendation/recommendation';
import { isErrorValue } from './cell-of';
import { type Trouble, troubleAt } from './rule';
import { type Standard, type StatusSight, WordColumns } from './standard-wording';

type Row = Pick<Recommendation, 'sheet' | 'row' | 'block' | 'forInformation'>;
type Rows<R> = Pick<Tracker, 'layout' | 'scheme' | 'language' | 'dropDowns'> & {
  readonly recommendations: readonly R[];
};

export interface UnrecognisedWord {
  readonly word: string;
  /** What was probably meant, in this tracker's wording. */
  readonly nearest: string | null;
}

export function* unrecognisedWords<R extends Row>(
  view: Rows<R>,
  sight: StatusSight<R>,
): Generator<Trouble<UnrecognisedWord, R>> {
  let columns: WordColumns<R> | null = null;
  for (const row of view.recommendations) {
    const reading = sight.reading(row);
    const entry = sight.entry(row);
    if (reading.kind !== 'unknown' || row.forInformation || !entry || entry.inherited || isErrorValue(entry.value))
      continue;
    columns ??= new WordColumns(view, view.recommendations, sight);
    const { nearest, word } = reading;
    const standard = nearest && columns.of(row)?.standardOf(nearest.code);
    const suggestion = standard?.word ?? nearest?.word ?? null;
    yield troubleAt(row, entry, { word, nearest: suggestion }, { suggestion });
  }
}

export interface NonstandardWord {
  readonly code: StatusCode;
  readonly word: string;
  readonly standard: string;
  readonly because: Standard['because'];
}

export function* nonstandardWords<R extends Row>(
  view: Rows<R>,
  sight: StatusSight<R>,
): Generator<Trouble<NonstandardWord, R>> {
  const columns = new WordColumns(view, view.recommendations, sight);
  for (const row of view.recommendations) {
    const reading = sight.reading(row);
    if (reading.kind !== 'known' || row.forInformation) continue;
    const entry = sight.entry(row);
    const deviating = columns.of(row)?.deviating;
    const standard = entry && !entry.inherited && deviating?.get(String(entry.value));
    if (!standard) continue;
    const { word: right, because, oneOfSeveral } = standard;
    const data = { code: reading.code, word: String(entry.value), standard: right, because };
    yield troubleAt(row, entry, data, { suggestion: right, safe: !oneOfSeveral });
  }
}
