// Two marks in one group of a tick matrix: it cannot be both accepted and not.
import type { StatusCode, StatusKind } from '../recommendation/codes';
import type { StatusReading } from '../recommendation/recommendation';
import { type Seen, type Trouble, defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly status: StatusKind;
  readonly codes: readonly StatusCode[];
}

export const marksConflicting = defineRule({
  id: 'marks-conflicting',
  severity: 'error',
  needs: [],
  uses: ['acceptance', 'implementation'],
  look(row) {
    const { acceptance, implementation } = row;
    if (acceptance.kind !== 'conflicting' && implementation.kind !== 'conflicting') return nothing;
    return [...conflicts(row, 'acceptance', acceptance), ...conflicts(row, 'implementation', implementation)];
  },
});

/** At the first of the marks; the others are related. */
function conflicts<R extends Seen<'acceptance' | 'implementation'>>(
  row: R,
  status: StatusKind,
  reading: StatusReading<StatusCode>,
): readonly Trouble<Data, R>[] {
  if (reading.kind !== 'conflicting') return nothing;
  const [column = 0, ...others] = reading.columns;
  const cell = { row: row.row, column, value: reading.marks?.[0] ?? '' };
  const related = others.map((other) => ({ sheet: row.sheet, row: row.row, column: other }));
  return [troubleAt(row, cell, { status, codes: reading.codes }, { related })];
}
