// A recommendation without its text. Where the shared source has it, that is what was meant.
import { officialTextFor } from '../texts/official-text';
import { cellOf, isBlank } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const textMissing = defineRule({
  id: 'text-missing',
  severity: 'warning',
  needs: ['text'],
  uses: ['report', 'number'],
  mayUse: ['shared-source'],
  look(row, { layout, given, language }) {
    const cell = cellOf(layout, row, 'text');
    if (!cell || !isBlank(cell.value)) return nothing;
    const { symbol, number } = row;
    const source = symbol === '' || !number ? undefined : given['shared-source'];
    const official = number && source?.recommendation(symbol, number);
    const found = official ? officialTextFor('', number, official.text, language) : null;
    return [troubleAt(row, cell, {}, { suggestion: found?.cell ?? null })];
  },
});
