// No answer to "was it accepted?". What stands there but is not understood is another rule's.
import { cellOf, hasStray, isErrorValue } from './cell-of';
import { defineRule, troubleAt } from './rule';

export const acceptanceMissing = defineRule({
  id: 'acceptance-missing',
  severity: 'error',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  *find({ recommendations, layout }) {
    for (const recommendation of recommendations) {
      if (recommendation.acceptance.kind !== 'blank' || recommendation.forInformation) continue;
      if (hasStray(recommendation, 'acceptance')) continue;
      const cell = cellOf(layout, recommendation, 'acceptance');
      if (cell && !isErrorValue(cell.value)) yield troubleAt(recommendation, cell, {});
    }
  },
});
