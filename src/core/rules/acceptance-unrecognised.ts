// A word in the acceptance column that neither the scheme nor the workbook's own words explain.
import { defineRule } from './rule';
import { unrecognisedWords } from './status-words';

export const acceptanceUnrecognised = defineRule({
  id: 'acceptance-unrecognised',
  severity: 'error',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  find: (view) =>
    unrecognisedWords(view, {
      status: 'acceptance',
      reading: (row) => row.acceptance,
      entry: (row) => row.entries.acceptance,
    }),
});
