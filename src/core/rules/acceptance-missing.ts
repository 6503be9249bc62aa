// No answer to "was it accepted?". What stands there but is not understood is another rule's.
import { cellOf, hasStray, isErrorValue } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const acceptanceMissing = defineRule({
  id: 'acceptance-missing',
  severity: 'error',
  needs: ['acceptance'],
  uses: ['implementation'],
  notFor: ['board-of-auditors'],
  look(row, { layout }) {
    if (row.acceptance.kind !== 'blank' || row.forInformation || hasStray(row, 'acceptance')) return nothing;
    const cell = cellOf(layout, row, 'acceptance');
    if (!cell || isErrorValue(cell.value)) return nothing;
    // One column for both: "Implemented" stands where "Accepted" would, and is answer enough.
    const isShared = cellOf(layout, row, 'implementation')?.column === cell.column;
    return isShared && row.implementation.kind === 'known' ? nothing : [troubleAt(row, cell, {})];
  },
});
