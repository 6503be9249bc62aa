// A recommendation whose number is missing, or not one positive whole number with or without a part letter.
import { cellOf, isBlank, isErrorValue } from './cell-of';
import { defineRule, troubleAt } from './rule';

interface Data {
  readonly because: 'missing' | 'no-number';
  readonly written: string;
}

export const recommendationNumberInvalid = defineRule({
  id: 'recommendation-number-invalid',
  severity: 'error',
  needs: ['number'],
  *find({ recommendations, layout }) {
    for (const recommendation of recommendations) {
      if (recommendation.number) continue;
      const cell = cellOf(layout, recommendation, 'number');
      if (!cell || isErrorValue(cell.value)) continue;
      const data: Data = { because: isBlank(cell.value) ? 'missing' : 'no-number', written: String(cell.value).trim() };
      yield troubleAt(recommendation, cell, data);
    }
  },
});
