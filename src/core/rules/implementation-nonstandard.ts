// The implementation is understood, but not in the exact wording this tracker uses for it.
import { defineTrackerRule } from './rule';
import { NonstandardInspection } from './status-words';

export const implementationNonstandard = defineTrackerRule({
  id: 'implementation-nonstandard',
  severity: 'warning',
  needs: ['implementation'],
  begin: (view) =>
    new NonstandardInspection(view, {
      status: 'implementation',
      reading: (row) => row.implementation,
      entry: (row) => row.entries.implementation,
    }),
});
