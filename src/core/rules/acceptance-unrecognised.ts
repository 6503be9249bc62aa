// A word in the acceptance column that neither the scheme nor the workbook's own words explain.
import { defineTrackerRule } from './rule';
import { UnrecognisedInspection } from './status-words';

export const acceptanceUnrecognised = defineTrackerRule({
  id: 'acceptance-unrecognised',
  severity: 'error',
  needs: ['acceptance'],
  notFor: ['board-of-auditors'],
  begin: (view) =>
    new UnrecognisedInspection(view, {
      status: 'acceptance',
      reading: (row) => row.acceptance,
      entry: (row) => row.entries.acceptance,
    }),
});
