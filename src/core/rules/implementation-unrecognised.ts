// A word in the implementation column that neither the scheme nor the workbook's own words explain.
import { defineTrackerRule } from './rule';
import { UnrecognisedInspection } from './status-words';

export const implementationUnrecognised = defineTrackerRule({
  id: 'implementation-unrecognised',
  severity: 'error',
  needs: ['implementation'],
  begin: (view) =>
    new UnrecognisedInspection(view, {
      status: 'implementation',
      reading: (row) => row.implementation,
      entry: (row) => row.entries.implementation,
    }),
});
