// A word in the implementation column that neither the scheme nor the workbook's own words explain.
import { defineTrackerRule } from './rule';
import { WordColumns } from './standard-wording';
import { unrecognised } from './status-words';

export const implementationUnrecognised = defineTrackerRule({
  id: 'implementation-unrecognised',
  severity: 'error',
  needs: ['implementation'],
  prepare(view) {
    let wordings: WordColumns | null = null;
    return () => {
      if (wordings) return wordings;
      wordings = new WordColumns(view, 'implementation');
      for (const row of view.recommendations) wordings.add(row, row.implementation, row.entries.implementation);
      return wordings;
    };
  },
  look: (row, wordings) => unrecognised(row, row.implementation, row.entries.implementation, wordings),
});
