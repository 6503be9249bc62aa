// A word in the implementation column that neither the scheme nor the workbook's own words explain.
import { defineRule } from './rule';
import { unrecognisedWords } from './status-words';

export const implementationUnrecognised = defineRule({
  id: 'implementation-unrecognised',
  severity: 'error',
  needs: ['implementation'],
  find: (view) =>
    unrecognisedWords(view, {
      status: 'implementation',
      reading: (row) => row.implementation,
      entry: (row) => row.entries.implementation,
    }),
});
