// What the two statuses' rules on words have in common: a word nobody knows, and a word known but not the one used here.
import type { StatusCode } from '../recommendation/codes';
import type { Entry, Recommendation, StatusReading } from '../recommendation/recommendation';
import { isErrorValue } from './cell-of';
import { type Trouble, nothing, troubleAt } from './rule';
import type { Standard, WordColumns } from './standard-wording';

type Row = Pick<Recommendation, 'sheet' | 'row' | 'block' | 'forInformation'>;

export interface UnrecognisedWord {
  readonly word: string;
  /** What was probably meant, in this tracker's wording. */
  readonly nearest: string | null;
}

/** The tracker's wordings are only gathered when there is a word to suggest one for. */
export function unrecognised<R extends Row>(
  row: R,
  reading: StatusReading<StatusCode>,
  entry: Entry | undefined,
  wordings: () => WordColumns,
): readonly Trouble<UnrecognisedWord, R>[] {
  if (reading.kind !== 'unknown' || row.forInformation) return nothing;
  if (!entry || entry.inherited || isErrorValue(entry.value)) return nothing;
  const { nearest, word } = reading;
  const standard = nearest && wordings().of(row)?.standardOf(nearest.code);
  const suggestion = standard?.word ?? nearest?.word ?? null;
  return [troubleAt(row, entry, { word, nearest: suggestion }, { suggestion })];
}

export interface NonstandardWord {
  readonly code: StatusCode;
  readonly word: string;
  readonly standard: string;
  readonly because: Standard['because'];
}

export function nonstandard<R extends Row>(
  row: R,
  reading: StatusReading<StatusCode>,
  entry: Entry | undefined,
  wordings: WordColumns,
): readonly Trouble<NonstandardWord, R>[] {
  if (wordings.allStandard || reading.kind !== 'known' || row.forInformation) return nothing;
  const word = String(entry?.value);
  const standard = wordings.of(row)?.insteadOf(word);
  if (!standard || !entry || entry.inherited) return nothing;
  const { word: right, because, oneOfSeveral } = standard;
  const data = { code: reading.code, word, standard: right, because };
  return [troubleAt(row, entry, data, { suggestion: right, safe: !oneOfSeveral })];
}
