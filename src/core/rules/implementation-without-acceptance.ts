// Progress reported on what was not accepted, is not relevant, or is still being considered.
import type { AcceptanceCode, ImplementationCode } from '../recommendation/codes';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

const withoutProgress: ReadonlySet<AcceptanceCode> = new Set<AcceptanceCode>([
  'not_accepted',
  'not_relevant',
  'under_consideration',
]);

interface Data {
  readonly acceptance: AcceptanceCode;
  readonly implementation: ImplementationCode;
}

export const implementationWithoutAcceptance = defineRule({
  id: 'implementation-without-acceptance',
  severity: (scheme) => (scheme === 'general' ? 'warning' : 'error'),
  needs: ['acceptance', 'implementation'],
  notFor: ['board-of-auditors'],
  look(row, { layout }) {
    const { sheet, acceptance, implementation, forInformation } = row;
    if (acceptance.kind !== 'known' || implementation.kind !== 'known' || forInformation) return nothing;
    const cell = withoutProgress.has(acceptance.code) ? cellOf(layout, row, 'implementation') : null;
    if (!cell) return nothing;
    const other = cellOf(layout, row, 'acceptance');
    const data: Data = { acceptance: acceptance.code, implementation: implementation.code };
    const related = other ? [{ sheet, row: other.row, column: other.column }] : [];
    return [troubleAt(row, cell, data, { related })];
  },
});
