// A comment that leans on another row, "as above" or "see recommendation 1": it breaks when rows are sorted, filtered or
// printed in another annex. A reference that names its document holds, and one to the cell's own words does too.
import { findPhrases, type Found } from '../vocabulary/phrases/find-phrases';
import { elsewhereExpression } from '../vocabulary/phrases/elsewhere';
import { languageOf } from '../vocabulary/phrases/text-language';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  /** The words that refer, as they stand in the cell. */
  readonly words: string;
}

/** With so many sentences before it, "as above" means the cell's own words. */
const sentencesBefore = 3;
const numbered = /\d{1,3}/u;
/** The symbol of a document close behind. */
const document = /^[^.;!?\n]{0,40}?[a-z]{1,5}\/[a-z\d./]*\d/u;

export const assessmentRefersElsewhere = defineRule({
  id: 'assessment-refers-elsewhere',
  severity: 'hint',
  needs: ['assessment'],
  uses: ['number'],
  look(row, { layout, language }) {
    const cell = cellOf(layout, row, 'assessment');
    if (typeof cell?.value !== 'string' || cell.value.length < 2) return nothing;
    const expression = elsewhereExpression(languageOf(cell.value)?.language ?? language);
    const own = row.number?.value ?? null;
    const found = findPhrases(cell.value, expression).find((each) => leansOnAnother(each, own));
    if (!found) return nothing;
    const data: Data = { words: found.words };
    return [troubleAt(row, cell, data)];
  },
});

function leansOnAnother({ plain, following, before }: Found, own: number | null): boolean {
  if (following.startsWith('-') || document.test(following)) return false;
  const number = numbered.exec(plain)?.[0];
  if (number !== undefined) return own === null || Number(number) !== own;
  return before < sentencesBefore;
}
