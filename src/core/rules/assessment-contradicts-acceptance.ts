// Accepted without reserve, yet the comment calls it partly relevant or unrealistic, or takes a part out. There may be no
// code for a partial acceptance: then the comment is the only place that says so.
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';
import { findPhrases } from '../vocabulary/phrases/find-phrases';
import { reservationExpressions } from '../vocabulary/phrases/reservations';
import { languageOf } from '../vocabulary/phrases/text-language';

interface Data {
  /** The words it rests on, as they stand in the cell. */
  readonly words: string;
  /** The sentence around them. */
  readonly clause: string;
  /** The status scheme has a code for a partial acceptance. */
  readonly partly: boolean;
}

export const assessmentContradictsAcceptance = defineRule({
  id: 'assessment-contradicts-acceptance',
  severity: 'hint',
  needs: ['assessment', 'acceptance'],
  notFor: ['board-of-auditors'],
  look(row, { layout, language, scheme }) {
    if (row.forInformation || row.acceptance.kind !== 'known' || row.acceptance.code !== 'accepted') return nothing;
    const cell = cellOf(layout, row, 'assessment');
    if (typeof cell?.value !== 'string' || cell.value.length < 4) return nothing;
    const { reserved, harmless } = reservationExpressions(languageOf(cell.value)?.language ?? language);
    const [found] = findPhrases(cell.value, reserved, harmless);
    if (!found) return nothing;
    const partly = scheme.acceptance.some(({ code }) => code === 'partially_accepted');
    const data: Data = { words: found.words, clause: found.clause, partly };
    const other = cellOf(layout, row, 'acceptance');
    const related = other ? [{ sheet: row.sheet, row: other.row, column: other.column }] : [];
    return [troubleAt(row, cell, data, { related })];
  },
});
