// Progress reported on what was not accepted, is not relevant, or is still being considered.
import type { AcceptanceCode, ImplementationCode } from '../recommendation/codes';
import { cellOf } from './cell-of';
import { defineRule, troubleAt } from './rule';

const withoutProgress: ReadonlySet<AcceptanceCode> = new Set<AcceptanceCode>([
  'not_accepted',
  'not_relevant',
  'under_consideration',
]);

interface Data {
  readonly acceptance: AcceptanceCode;
  readonly implementation: ImplementationCode;
}

export const implementationWithoutAcceptance = defineRule({
  id: 'implementation-without-acceptance',
  severity: (scheme) => (scheme === 'general' ? 'warning' : 'error'),
  needs: ['acceptance', 'implementation'],
  notFor: ['board-of-auditors'],
  *find({ recommendations, layout }) {
    for (const recommendation of recommendations) {
      const { sheet, acceptance, implementation, forInformation } = recommendation;
      if (acceptance.kind !== 'known' || implementation.kind !== 'known' || forInformation) continue;
      if (!withoutProgress.has(acceptance.code)) continue;
      const cell = cellOf(layout, recommendation, 'implementation');
      const other = cellOf(layout, recommendation, 'acceptance');
      if (!cell) continue;
      const data: Data = { acceptance: acceptance.code, implementation: implementation.code };
      const related = other ? [{ sheet, row: other.row, column: other.column }] : [];
      yield troubleAt(recommendation, cell, data, { related });
    }
  },
});
