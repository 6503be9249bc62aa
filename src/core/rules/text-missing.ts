// A recommendation without its text.
import { cellOf, isBlank } from './cell-of';
import { defineRule, troubleAt } from './rule';

export const textMissing = defineRule({
  id: 'text-missing',
  severity: 'warning',
  needs: ['text'],
  *find({ recommendations, layout }) {
    for (const recommendation of recommendations) {
      const cell = cellOf(layout, recommendation, 'text');
      if (cell && isBlank(cell.value)) yield troubleAt(recommendation, cell, {});
    }
  },
});
