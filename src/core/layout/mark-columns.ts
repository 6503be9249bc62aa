// A tick matrix: one column per status with its word as the header and marks underneath; and the two columns that tell
// the addressee by which of them holds the recommendation's text.
import type { StatusCode, StatusKind } from '../recommendation/codes';
import { readAddressee } from '../vocabulary/addressee-words';
import { readHeader } from '../vocabulary/header-words';
import { statusWord } from '../vocabulary/status-reading';
import type { ProfiledColumn } from './assign-columns';
import type { MarkColumns } from './layout';

export interface MarksFound {
  readonly marks: MarkColumns;
  /** Columns of the matrix, which hold no field of their own. */
  readonly columns: ReadonlySet<number>;
}

const statusKinds: readonly StatusKind[] = ['acceptance', 'implementation'];

export function findMarks(columns: readonly ProfiledColumn[]): MarksFound {
  const marks: Record<StatusKind, Partial<Record<StatusCode, number>>> = { acceptance: {}, implementation: {} };
  const used = new Set<number>();
  const candidates = columns.filter(holdsMarks);
  for (const column of candidates) {
    const kind = kindOf(column, candidates);
    const code = kind === null ? null : statusWord(kind, column.text);
    if (kind === null || code === null || marks[kind][code] !== undefined) continue;
    marks[kind][code] = column.column;
    used.add(column.column);
  }
  for (const kind of statusKinds) {
    const found = Object.values(marks[kind]);
    // One column alone is no matrix: "Implemented" may head a date.
    if (found.length >= 2) continue;
    marks[kind] = {};
    for (const column of found) used.delete(column);
  }
  return { marks, columns: used };
}

function holdsMarks({ text, profile }: ProfiledColumn): boolean {
  const isNamed = statusKinds.some((kind) => statusWord(kind, text) !== null);
  return isNamed && (profile.filled === 0 || profile.mark >= 0.5 || (profile.filled <= 2 && profile.length < 60));
}

/** Words of both kinds ("sans objet") follow their group's name, then the neighbours that are of one kind only. */
function kindOf(column: ProfiledColumn, candidates: readonly ProfiledColumn[]): StatusKind | null {
  const possible = statusKinds.filter((kind) => statusWord(kind, column.text) !== null);
  if (possible.length < 2) return possible[0] ?? null;
  const named = readHeader(column.group).find(
    ({ field }) => field === 'acceptance' || field === 'implementation',
  )?.field;
  if (named === 'acceptance' || named === 'implementation') return named;
  const neighbour = candidates.find(
    (other) =>
      Math.abs(other.column - column.column) === 1 &&
      statusKinds.filter((kind) => statusWord(kind, other.text) !== null).length === 1,
  );
  return neighbour ? kindOf(neighbour, []) : 'acceptance';
}

export function findAddresseeColumns(
  columns: readonly ProfiledColumn[],
): { readonly executive: number; readonly legislative: number } | null {
  let executive: number | null = null;
  let legislative: number | null = null;
  for (const column of columns) {
    const addressee = namesTextOf(column);
    if (addressee === 'executive') executive ??= column.column;
    if (addressee === 'legislative') legislative ??= column.column;
  }
  return executive === null || legislative === null ? null : { executive, legislative };
}

/** The addressee whose recommendations stand in the column; `null` for columns of anything else. */
function namesTextOf({ text, group, profile }: ProfiledColumn): 'executive' | 'legislative' | null {
  const addressee = readAddressee(text);
  if (addressee !== 'executive' && addressee !== 'legislative') return null;
  const isProse = profile.filled === 0 || (profile.length >= 15 && profile.mark < 0.5 && profile.number < 0.5);
  const isOfText = [group, text].some((words) =>
    readHeader(words).some(({ field, score }) => field === 'text' && score > 0.4),
  );
  return isProse && isOfText ? addressee : null;
}
