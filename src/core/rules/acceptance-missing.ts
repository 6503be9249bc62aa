// No answer to "was it accepted?". What stands there but is not understood is another rule's.
import { cellOf, hasStray, isErrorValue } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const acceptanceMissing = defineRule({
  id: 'acceptance-missing',
  severity: 'error',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  look(row, { layout }) {
    if (row.acceptance.kind !== 'blank' || row.forInformation || hasStray(row, 'acceptance')) return nothing;
    const cell = cellOf(layout, row, 'acceptance');
    return cell && !isErrorValue(cell.value) ? [troubleAt(row, cell, {})] : nothing;
  },
});
