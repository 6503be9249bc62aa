// A recommendation without its text.
import { cellOf, isBlank } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const textMissing = defineRule({
  id: 'text-missing',
  severity: 'warning',
  needs: ['text'],
  look(row, { layout }) {
    const cell = cellOf(layout, row, 'text');
    return cell && isBlank(cell.value) ? [troubleAt(row, cell, {})] : nothing;
  },
});
