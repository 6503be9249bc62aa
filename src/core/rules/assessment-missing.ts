// Not a word on what was done or why not. Whoever refuses a recommendation owes the reason, so there it is an error.
import type { AcceptanceCode } from '../recommendation/codes';
import { isNothing } from './blank-cell';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

const owingReasons: ReadonlySet<AcceptanceCode> = new Set<AcceptanceCode>(['not_accepted', 'not_relevant']);

interface Data {
  /** Set where a reason is owed. */
  readonly refused: AcceptanceCode | null;
}

export const assessmentMissing = defineRule({
  id: 'assessment-missing',
  severity: 'warning',
  needs: ['assessment'],
  uses: ['acceptance'],
  look(row, { layout }) {
    if (row.forInformation) return nothing;
    const cell = cellOf(layout, row, 'assessment');
    if (!cell || !isNothing(cell.value)) return nothing;
    const { acceptance } = row;
    const refused = acceptance.kind === 'known' && owingReasons.has(acceptance.code) ? acceptance.code : null;
    const data: Data = { refused };
    return [troubleAt(row, cell, data, refused === null ? {} : { severity: 'error' })];
  },
});
