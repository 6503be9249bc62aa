// Two marks in one group of a tick matrix: it cannot be both accepted and not.
import type { StatusCode, StatusKind } from '../recommendation/codes';
import type { StatusReading } from '../recommendation/recommendation';
import { defineRule, type Seen, type Trouble, troubleAt } from './rule';

interface Data {
  readonly status: StatusKind;
  readonly codes: readonly StatusCode[];
}

export const marksConflicting = defineRule({
  id: 'marks-conflicting',
  severity: 'error',
  needs: [],
  uses: ['acceptance', 'implementation'],
  *find({ recommendations }) {
    for (const recommendation of recommendations) {
      const { acceptance, implementation } = recommendation;
      if (acceptance.kind === 'conflicting') yield conflict(recommendation, 'acceptance', acceptance);
      if (implementation.kind === 'conflicting') yield conflict(recommendation, 'implementation', implementation);
    }
  },
});

/** At the first of the marks; the others are related. */
function conflict<R extends Seen<'acceptance' | 'implementation'>>(
  recommendation: R,
  status: StatusKind,
  reading: Extract<StatusReading<StatusCode>, { kind: 'conflicting' }>,
): Trouble<Data, R> {
  const { sheet, row } = recommendation;
  const [column = 0, ...others] = reading.columns;
  const value = reading.marks?.[0] ?? '';
  const related = others.map((other) => ({ sheet, row, column: other }));
  return troubleAt(recommendation, { row, column, value }, { status, codes: reading.codes }, { related });
}
