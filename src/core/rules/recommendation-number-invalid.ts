// A recommendation whose number is missing, or not one positive whole number with or without a part letter.
import { cellOf, isBlank, isErrorValue } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly because: 'missing' | 'no-number';
  readonly written: string;
}

export const recommendationNumberInvalid = defineRule({
  id: 'recommendation-number-invalid',
  severity: 'error',
  needs: ['number'],
  look(row, { layout }) {
    const cell = row.number ? null : cellOf(layout, row, 'number');
    if (!cell || isErrorValue(cell.value)) return nothing;
    const data: Data = { because: isBlank(cell.value) ? 'missing' : 'no-number', written: String(cell.value).trim() };
    return [troubleAt(row, cell, data)];
  },
});
