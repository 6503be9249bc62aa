// No answer to "how far has it come?" where one is expected: once accepted, in part or whole, and where the tracker
// does not ask about acceptance at all. Blank beside a blank acceptance is a second gap, not a sign of information.
import type { AcceptanceCode } from '../recommendation/codes';
import type { WorkbookLayout } from '../layout/layout';
import type { Scheme } from '../vocabulary/scheme';
import { cellOf, hasStray, isErrorValue } from './cell-of';
import { type Seen, defineRule, nothing, troubleAt } from './rule';

const expecting: ReadonlySet<AcceptanceCode> = new Set<AcceptanceCode>(['accepted', 'partially_accepted']);

export const implementationMissing = defineRule({
  id: 'implementation-missing',
  severity: 'error',
  needs: ['implementation'],
  uses: ['acceptance'],
  look(row, { layout, scheme }) {
    if (row.implementation.kind !== 'blank' || row.forInformation) return nothing;
    if (hasStray(row, 'implementation') || !isExpected(layout, scheme, row)) return nothing;
    const cell = cellOf(layout, row, 'implementation');
    if (!cell || isErrorValue(cell.value)) return nothing;
    return [troubleAt(row, cell, { acceptance: row.acceptance.kind === 'known' ? row.acceptance.code : null })];
  },
});

function isExpected(layout: WorkbookLayout, scheme: Scheme, row: Seen<'acceptance' | 'implementation'>): boolean {
  const { acceptance } = row;
  if (acceptance.kind === 'known') return expecting.has(acceptance.code);
  if (acceptance.kind !== 'blank') return false;
  const cell = scheme.acceptance.length === 0 ? null : cellOf(layout, row, 'acceptance');
  return !cell || !(isErrorValue(cell.value) || hasStray(row, 'acceptance'));
}
