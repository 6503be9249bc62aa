// The implementation is understood, but not in the exact wording this tracker uses for it.
import { defineTrackerRule } from './rule';
import { WordColumns } from './standard-wording';
import { nonstandard } from './status-words';

export const implementationNonstandard = defineTrackerRule({
  id: 'implementation-nonstandard',
  severity: 'warning',
  needs: ['implementation'],
  prepare(view) {
    const wordings = new WordColumns(view, 'implementation');
    for (const row of view.recommendations) wordings.add(row, row.implementation, row.entries.implementation);
    return wordings;
  },
  look: (row, wordings) => nonstandard(row, row.implementation, row.entries.implementation, wordings),
});
