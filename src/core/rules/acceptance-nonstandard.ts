// The acceptance is understood, but not in the exact wording this tracker uses for it.
import { defineTrackerRule } from './rule';
import { NonstandardInspection } from './status-words';

export const acceptanceNonstandard = defineTrackerRule({
  id: 'acceptance-nonstandard',
  severity: 'warning',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  begin: (view) =>
    new NonstandardInspection(view, {
      status: 'acceptance',
      reading: (row) => row.acceptance,
      entry: (row) => row.entries.acceptance,
    }),
});
