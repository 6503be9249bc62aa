// The text says "executive heads should", the column says governing bodies, or the other way round.
import { readSubject, type Subject } from '../vocabulary/phrases/subjects';
import { languageOf } from '../vocabulary/phrases/text-language';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly subject: Subject;
  /** The text's words for its subject, as they stand there. */
  readonly words: string;
  readonly addressee: Subject;
}

export const textAddresseeMismatch = defineRule({
  id: 'text-addressee-mismatch',
  severity: 'hint',
  needs: ['text', 'addressee'],
  look(row, { layout, language }) {
    const { addressee, sheet } = row;
    if (addressee === null || addressee === 'other' || row.forInformation) return nothing;
    const text = cellOf(layout, row, 'text');
    if (typeof text?.value !== 'string') return nothing;
    const read = readSubject(text.value, languageOf(text.value)?.language ?? language);
    if (!read || read.subject === addressee) return nothing;
    const data: Data = { subject: read.subject, words: read.words, addressee };
    // Where the column the text stands in tells the addressee, there is no addressee cell in this row.
    const told = row.entries.addressee;
    if (!told || told.row !== text.row) return [troubleAt(row, text, data)];
    return [troubleAt(row, told, data, { related: [{ sheet, row: text.row, column: text.column }] })];
  },
});
