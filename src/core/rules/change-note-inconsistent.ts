// A note of the previous status that last period's data or the row's own columns contradict, and a row that was there
// before and has no note, where others have one.
import type { LastPeriod } from '../period/last-period';
import type { Field, StatusCode, StatusKind } from '../recommendation/codes';
import type { Recommendation, StatusReading } from '../recommendation/recommendation';
import { type ChangeNote, type NamedStatus, readChangeNote } from '../vocabulary/change-notes';
import { statusWord } from '../vocabulary/status-reading';
import { type Cell, cellOf, isBlank } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type PreviousField = 'previousAcceptance' | 'previousImplementation';

export type Data =
  /** Another status than last period's data has. */
  | {
      readonly because: 'other-status';
      readonly noted: StatusCode;
      readonly was: StatusCode;
      readonly lastPeriod: string;
    }
  /** Another status than the row's own column for the previous status has. */
  | {
      readonly because: 'other-column';
      readonly noted: StatusCode;
      readonly was: StatusCode;
      readonly field: PreviousField;
    }
  /** "No change", but there is one. */
  | { readonly because: 'changed'; readonly was: StatusCode; readonly now: StatusCode }
  /** "New", but last period had it; "previously", but last period had not. */
  | { readonly because: 'not-new' | 'not-there'; readonly lastPeriod: string }
  | { readonly because: 'missing' };

type Used =
  | 'source'
  | 'report'
  | 'number'
  | 'acceptance'
  | 'implementation'
  | 'previousAcceptance'
  | 'previousImplementation'
  | 'changeNote';
type Row = Seen<Used>;

const previousFields = [
  ['previousAcceptance', 'acceptance'],
  ['previousImplementation', 'implementation'],
] as const satisfies readonly (readonly [PreviousField, StatusKind])[];

export const changeNoteInconsistent = defineTrackerRule({
  id: 'change-note-inconsistent',
  severity: 'warning',
  needs: [],
  needsOneOf: ['previousAcceptance', 'previousImplementation', 'changeNote'],
  uses: ['source', 'report', 'number', 'acceptance', 'implementation'],
  mayUse: ['last-period'],
  begin: (view) => new NoteInspection(view),
});

class NoteInspection<R extends Row> implements Inspection<Data, R> {
  readonly #view: View<Used, R, never, 'last-period'>;
  readonly #kinds = new Set<ChangeNote['kind']>();
  readonly #without: R[] = [];
  #withNote = 0;

  constructor(view: View<Used, R, never, 'last-period'>) {
    this.#view = view;
  }

  look(row: R): readonly Trouble<Data, R>[] {
    if (row.forInformation) return nothing;
    const written = row.entries.changeNote?.value ?? '';
    const note = typeof written === 'string' && written !== '' ? readChangeNote(written) : null;
    if (note) this.#kinds.add(note.kind);
    const hasPrevious = previousFields.some(([field]) => !isBlank(row.entries[field]?.value ?? ''));
    if (!isBlank(written) || hasPrevious) this.#withNote += 1;
    else if (cellOf(this.#view.layout, row, 'changeNote')) this.#without.push(row);
    if (!note && !hasPrevious) return nothing;
    const lastPeriod = this.#view.given['last-period'];
    const compared = lastPeriod && row.number && row.symbol !== '' ? lastPeriod : undefined;
    const earlier = compared?.before(row) ?? null;
    const found = [
      ...this.#at(row, 'changeNote', note && contradiction(note, row, compared, earlier)),
      ...previousFields.flatMap(([field, kind]) =>
        this.#at(row, field, earlier && compared ? otherThanBefore(row, field, earlier[kind], kind, compared) : null),
      ),
    ];
    return found.length === 0 ? nothing : found;
  }

  /** Rows without a note are few where notes are the rule; where they are the many, nobody meant to write any. */
  end(): readonly Trouble<Data, R>[] {
    const suspects = this.#without.filter((row) => this.#lacksNote(row));
    if (suspects.length === 0 || suspects.length >= this.#withNote) return nothing;
    return suspects.flatMap((row) => this.#at(row, 'changeNote', { because: 'missing' }));
  }

  /** Known to be an old row, and a blank cannot be this tracker's way of saying that nothing changed. */
  #lacksNote(row: R): boolean {
    const lastPeriod = this.#view.given['last-period'];
    const earlier = lastPeriod?.before(row) ?? null;
    if (lastPeriod ? earlier === null : !this.#kinds.has('new')) return false;
    if (this.#kinds.has('unchanged') || this.#kinds.has('unchanged-updated')) return true;
    return earlier !== null && this.#kinds.has('previous') && changeSince(row, earlier) !== null;
  }

  #at(row: R, field: PreviousField | 'changeNote', data: Data | null): readonly Trouble<Data, R>[] {
    const cell: Cell | null = data && cellOf(this.#view.layout, row, field);
    return data && cell ? [troubleAt(row, cell, data)] : nothing;
  }
}

function contradiction(
  note: ChangeNote,
  row: Row,
  lastPeriod: LastPeriod | undefined,
  earlier: Recommendation | null,
): Data | null {
  if (lastPeriod && note.kind === 'new') return earlier && { because: 'not-new', lastPeriod: lastPeriod.name };
  if (lastPeriod && !earlier) return { because: 'not-there', lastPeriod: lastPeriod.name };
  const previous = previousOf(row);
  if (note.kind === 'previous') {
    const against = lastPeriod && earlier && otherStatus(note.statuses, earlier);
    if (against) {
      return { because: 'other-status', noted: against.noted, was: against.was, lastPeriod: lastPeriod.name };
    }
    const own = otherStatus(note.statuses, previous);
    return own && { because: 'other-column', noted: own.noted, was: own.was, field: fieldOf(own.kind) };
  }
  if (note.kind === 'new') return null;
  const change = changeSince(row, earlier ?? previous);
  return change && { because: 'changed', ...change };
}

type Statuses = Pick<Recommendation, StatusKind>;

/** What the row's own columns say of last period. */
function previousOf(row: Row): Statuses {
  return {
    acceptance: ownReading(row, 'previousAcceptance', 'acceptance'),
    implementation: ownReading(row, 'previousImplementation', 'implementation'),
  };
}

function ownReading<K extends StatusKind>(row: Row, field: PreviousField, kind: K) {
  const word = String(row.entries[field]?.value ?? '').trim();
  const code = word === '' ? null : statusWord(kind, word);
  return code === null ? ({ kind: 'blank' } as const) : ({ kind: 'known', code, word } as const);
}

/** The first named status that is not what was the case; a word of both kinds is only wrong where it is wrong in both. */
function otherStatus(named: readonly NamedStatus[], was: Statuses) {
  for (const status of named) {
    const kinds = (['acceptance', 'implementation'] as const).filter((kind) => status[kind] !== null);
    const differing = kinds.map((kind) => ({ kind, noted: status[kind], was: codeOf(was[kind]) }));
    if (differing.some(({ noted, was: code }) => code === null || code === noted)) continue;
    const [first] = differing;
    if (first?.noted && first.was) return { kind: first.kind, noted: first.noted, was: first.was };
  }
  return null;
}

function otherThanBefore(
  row: Row,
  field: PreviousField,
  was: StatusReading<StatusCode>,
  kind: StatusKind,
  { name }: LastPeriod,
): Data | null {
  const own = codeOf(ownReading(row, field, kind));
  const code = codeOf(was);
  if (own === null || code === null || own === code) return null;
  return { because: 'other-status', noted: own, was: code, lastPeriod: name };
}

/** The first status that is known in both periods and not the same. */
function changeSince(row: Statuses, earlier: Statuses): { was: StatusCode; now: StatusCode } | null {
  for (const kind of ['implementation', 'acceptance'] as const) {
    const was = codeOf(earlier[kind]);
    const now = codeOf(row[kind]);
    if (was !== null && now !== null && was !== now) return { was, now };
  }
  return null;
}

function codeOf(reading: StatusReading<StatusCode>): StatusCode | null {
  return reading.kind === 'known' ? reading.code : null;
}

function fieldOf(kind: StatusKind): PreviousField & Field {
  return kind === 'acceptance' ? 'previousAcceptance' : 'previousImplementation';
}
