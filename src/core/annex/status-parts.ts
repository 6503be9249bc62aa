// The parts that a whole of recommendations is drawn in: they never overlap and always add up.
import type { CountedRow } from '../figures/counted';
import { statusColours } from '../figures/palette';
import type { StatusPart } from './table-words';
import type { Writing } from './writing';

export interface Part {
  readonly part: StatusPart;
  readonly label: string;
  readonly colour: string;
  readonly holds: (row: CountedRow) => boolean;
}

const tests: Readonly<Record<StatusPart, Part['holds']>> = {
  implemented: ({ category }) => category === 'implemented',
  closedOtherwise: ({ category }) => category === 'closed_otherwise',
  open: ({ category }) => category === 'open',
  openNew: ({ category, isNew }) => category === 'open' && isNew === true,
  openEarlier: ({ category, isNew }) => category === 'open' && isNew !== true,
  noStatus: ({ category }) => category === 'no_status',
};

/** New ones are told apart where it is known which are new; rows without a status have a part where there are any. */
export function statusParts(writing: Writing, rows: readonly CountedRow[]): readonly Part[] {
  const tellsNew = rows.every(({ isNew }) => isNew !== null);
  if (!tellsNew) writing.omit({ kind: 'new-unknown' });
  return partsNamed(writing, tellsNew ? ['openNew', 'openEarlier'] : ['open'], rows);
}

/** The same with what is open as one part. */
export function plainParts(writing: Writing, rows: readonly CountedRow[]): readonly Part[] {
  return partsNamed(writing, ['open'], rows);
}

function partsNamed({ words }: Writing, open: readonly StatusPart[], rows: readonly CountedRow[]): readonly Part[] {
  const names: readonly StatusPart[] = [
    'implemented',
    'closedOtherwise',
    ...open,
    ...(rows.some(tests.noStatus) ? (['noStatus'] as const) : []),
  ];
  return names.map((part) => ({
    part,
    label: words.parts[part],
    colour: statusColours[part],
    holds: tests[part],
  }));
}

export function shareColours(parts: readonly { readonly part: StatusPart }[]): readonly string[] {
  return parts.map(({ part }) => statusColours[part]);
}
