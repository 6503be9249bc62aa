// A word in the acceptance column that neither the scheme nor the workbook's own words explain.
import { defineTrackerRule } from './rule';
import { WordColumns } from './standard-wording';
import { unrecognised } from './status-words';

export const acceptanceUnrecognised = defineTrackerRule({
  id: 'acceptance-unrecognised',
  severity: 'error',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  prepare(view) {
    let wordings: WordColumns | null = null;
    return () => {
      if (wordings) return wordings;
      wordings = new WordColumns(view, 'acceptance');
      for (const row of view.recommendations) wordings.add(row, row.acceptance, row.entries.acceptance);
      return wordings;
    };
  },
  look: (row, wordings) => unrecognised(row, row.acceptance, row.entries.acceptance, wordings),
});
