// A text that is not the official one. A person looks at each difference before it is taken over: what an office wrote
// on purpose (a shortened text, one corrected by a corrigendum) looks the same as a slip.
import { isNumberedByText } from '../texts/front-number';
import { described } from '../texts/difference';
import { isOfficialElsewhere, officialTextFor } from '../texts/official-text';
import { cellOf, isBlank, isErrorValue } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const textDiffers = defineRule({
  id: 'text-differs',
  severity: 'warning',
  needs: ['report', 'number', 'text'],
  inputs: ['shared-source'],
  look(row, { given, layout, language }) {
    const { symbol, number } = row;
    const recommendation = symbol === '' || !number ? null : given['shared-source'].recommendation(symbol, number);
    const cell = recommendation && cellOf(layout, row, 'text');
    if (!cell || isBlank(cell.value) || isErrorValue(cell.value)) return nothing;
    const found = officialTextFor(cell.value, number, recommendation.text, language, isNumberedByText(row));
    if (!found || found.isSame || isOfficialElsewhere(found.said, recommendation.text, language)) return nothing;
    return [troubleAt(row, cell, described(found.said, found.official), { suggestion: found.cell })];
  },
});
