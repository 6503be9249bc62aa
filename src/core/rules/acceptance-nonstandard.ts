// The acceptance is understood, but not in the exact wording this tracker uses for it.
import { defineRule } from './rule';
import { nonstandardWords } from './status-words';

export const acceptanceNonstandard = defineRule({
  id: 'acceptance-nonstandard',
  severity: 'warning',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  find: (view) =>
    nonstandardWords(view, {
      status: 'acceptance',
      reading: (row) => row.acceptance,
      entry: (row) => row.entries.acceptance,
    }),
});
