// A status cell read in its scheme, where one column may hold the words of both kinds.
import type { StatusKind } from '../recommendation/codes';
import type { StatusOf } from '../recommendation/recommendation';
import type { Scheme, WordMapping } from '../vocabulary/scheme';
import { recogniseStatus, statusWord } from '../vocabulary/status-reading';

/** `isShared`: acceptance and implementation stand in the same column, so a word of the other kind says nothing here. */
export function readStatusWord<K extends StatusKind>(
  scheme: Scheme,
  kind: K,
  word: string,
  mapping: WordMapping,
  isShared: boolean,
): StatusOf<K> {
  const reading = recogniseStatus(scheme, kind, word, mapping);
  const other: StatusKind = kind === 'acceptance' ? 'implementation' : 'acceptance';
  return isShared && reading.kind === 'unknown' && statusWord(other, word) !== null ? { kind: 'blank' } : reading;
}
