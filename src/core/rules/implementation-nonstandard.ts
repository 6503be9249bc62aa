// The implementation is understood, but not in the exact wording this tracker uses for it.
import { defineRule } from './rule';
import { nonstandardWords } from './status-words';

export const implementationNonstandard = defineRule({
  id: 'implementation-nonstandard',
  severity: 'warning',
  needs: ['implementation'],
  find: (view) =>
    nonstandardWords(view, {
      status: 'implementation',
      reading: (row) => row.implementation,
      entry: (row) => row.entries.implementation,
    }),
});
