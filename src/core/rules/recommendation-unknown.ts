// A number that the shared source does not have for a report it knows. 3(a) is known where the source has 3.
import { belongTogether } from '../catalogue/parts';
import { numberText } from '../recommendation/recommendation';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const recommendationUnknown = defineRule({
  id: 'recommendation-unknown',
  severity: 'warning',
  needs: ['report', 'number'],
  inputs: ['shared-source'],
  look(row, { given, layout }) {
    const { symbol, number } = row;
    const report = symbol === '' || !number ? null : given['shared-source'].report(symbol);
    if (!report || !number || report.recommendations.some((each) => belongTogether(each.number, number)))
      return nothing;
    const cell = cellOf(layout, row, 'number');
    const known = report.recommendations.map((each) => numberText(each.number));
    return cell ? [troubleAt(row, cell, { report: report.symbol, number: numberText(number), known })] : nothing;
  },
});
