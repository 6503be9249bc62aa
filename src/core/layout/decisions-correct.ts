// Putting a person's choices in place of what was recognised in a block. What they say counts; what was only recognised
// gives way where both cannot be.
import { type Field, fields, type StatusKind } from '../recommendation/codes';
import type { FieldColumns } from './assign-columns';
import type { Recognised } from './block-columns';
import type { Target } from './decisions';

/** A target and its column; `null` where the tracker has none. */
export interface Choice {
  readonly target: Target;
  readonly column: number | null;
}

/** A recognised field may share its column with these chosen ones. */
const shared: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  number: ['report', 'text'],
  reportTitle: ['report'],
};

type Marks = Record<StatusKind, Partial<Record<string, number>>>;

/** `header` tells the words over a column. Of two choices for the same target the later counts. */
export function corrected(
  recognised: Recognised,
  choices: readonly Choice[],
  header: (column: number) => string,
): Recognised {
  const last = [...new Map(choices.map((choice) => [keyOf(choice.target), choice])).values()];
  if (last.length === 0) return recognised;
  const marks: Marks = {
    acceptance: { ...recognised.marks.acceptance },
    implementation: { ...recognised.marks.implementation },
  };
  const columns = fieldsBeside(recognised.fields, last);
  for (const kind of ['acceptance', 'implementation'] as const) {
    marks[kind] = marksBeside(marks[kind], kind, last);
  }
  for (const { target, column } of last) {
    if (target.kind === 'field') place(columns, target.field, column, header);
    else if (target.kind === 'mark' && column !== null) marks[target.status][target.code] = column;
  }
  const addresseeColumns = addresseeBeside(recognised.addresseeColumns, last);
  if (addresseeColumns && !last.some(({ target }) => target.kind === 'field' && target.field === 'text')) {
    place(columns, 'text', addresseeColumns.executive, header);
  }
  return { fields: inOrder(columns), marks, addresseeColumns };
}

export function keyOf(target: Target): string {
  if (target.kind === 'field') return `field ${target.field}`;
  return target.kind === 'mark' ? `${target.status} ${target.code}` : `addressee ${target.code}`;
}

function isMark(target: Target, kind: StatusKind): boolean {
  return target.kind === 'mark' && target.status === kind;
}

function place(columns: FieldColumns, field: Field, column: number | null, header: (column: number) => string): void {
  if (column !== null) columns[field] = { column, confidence: 1, header: header(column), byHand: true };
}

/** The recognised fields that the choices leave where they are. */
function fieldsBeside(recognised: FieldColumns, choices: readonly Choice[]): FieldColumns {
  const kept: FieldColumns = {};
  for (const field of fields) {
    const found = recognised[field];
    if (!found) continue;
    const gives = choices.some(
      ({ target, column }) =>
        (target.kind === 'field' && target.field === field) ||
        (target.kind === 'mark' && target.status === field && column !== null) ||
        (column === found.column && !mayShare(field, target)),
    );
    if (!gives) kept[field] = found;
  }
  return kept;
}

function mayShare(field: Field, target: Target): boolean {
  return target.kind === 'field' && shared[field]?.includes(target.field) === true;
}

/** A status told by a column of words is not told by ticks as well, and a tick column is of one status only. */
function marksBeside(
  recognised: Partial<Record<string, number>>,
  kind: StatusKind,
  choices: readonly Choice[],
): Partial<Record<string, number>> {
  const isWords = choices.some(
    ({ target, column }) => target.kind === 'field' && target.field === kind && column !== null,
  );
  if (isWords) return {};
  const given = Object.entries(recognised).filter(
    ([code, found]) =>
      !choices.some(
        ({ target, column }) =>
          column === found || (target.kind === 'mark' && isMark(target, kind) && target.code === code),
      ),
  );
  return Object.fromEntries(given);
}

function addresseeBeside(
  recognised: Recognised['addresseeColumns'],
  choices: readonly Choice[],
): Recognised['addresseeColumns'] {
  const isOneText = choices.some(
    ({ target, column }) => target.kind === 'field' && target.field === 'text' && column !== null,
  );
  const columnOf = (code: 'executive' | 'legislative') => {
    const own = choices.find(({ target }) => target.kind === 'addressee' && target.code === code);
    if (own) return own.column;
    const found = recognised?.[code] ?? null;
    return isOneText || choices.some(({ column }) => column === found) ? null : found;
  };
  const executive = columnOf('executive');
  const legislative = columnOf('legislative');
  return executive === null || legislative === null ? null : { executive, legislative };
}

function inOrder(columns: FieldColumns): FieldColumns {
  const ordered: FieldColumns = {};
  for (const field of fields) if (columns[field]) ordered[field] = columns[field];
  return ordered;
}
