// The acceptance is understood, but not in the exact wording this tracker uses for it.
import { defineTrackerRule } from './rule';
import { WordColumns } from './standard-wording';
import { nonstandard } from './status-words';

export const acceptanceNonstandard = defineTrackerRule({
  id: 'acceptance-nonstandard',
  severity: 'warning',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  prepare(view) {
    const wordings = new WordColumns(view, 'acceptance');
    for (const row of view.recommendations) wordings.add(row, row.acceptance, row.entries.acceptance);
    return wordings;
  },
  look: (row, wordings) => nonstandard(row, row.acceptance, row.entries.acceptance, wordings),
});
