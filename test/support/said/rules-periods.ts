// Sample arguments of what the rules on last period say, by the path of the message.
import type { Samples } from './samples';

const lastPeriod = 'Tracker 2021.xlsx';
const counts = { openBefore: 36, new: 15, reopened: 1, closed: 27, vanished: 2, openNow: 25 };
const many = ['JIU/REP/2021/3 1', 'JIU/REP/2021/3 2', 'JIU/REP/2021/3 4'];

export const periodSamples: Samples = {
  'rules.status-regressed.sentence': [
    [{ was: 'implemented', now: 'in_progress' }],
    [{ was: 'accepted', now: 'under_consideration' }],
    [{ was: 'implemented', now: null }],
  ],
  'rules.acceptance-withdrawn.sentence': [[{ was: 'accepted' }], [{ was: 'partially_accepted' }]],
  'rules.stage-skipped.sentence': [[{ was: 'under_consideration' }], [{ was: 'not_started' }]],
  'rules.recommendation-vanished.sentence': [[{ report: 'JIU/REP/2021/3', number: '2', lastPeriod }]],
  'rules.change-note-inconsistent.sentence': [
    [{ because: 'other-status', noted: 'in_progress', was: 'not_started', lastPeriod }],
    [{ because: 'other-column', noted: 'in_progress', was: 'not_started', field: 'previousImplementation' }],
    [{ because: 'changed', was: 'in_progress', now: 'implemented' }],
    [{ because: 'not-new', lastPeriod }],
    [{ because: 'not-there', lastPeriod }],
    [{ because: 'missing' }],
  ],
  'rules.roll-forward-mismatch.sentence': [
    [
      {
        counts,
        lastPeriod,
        culprits: [{ because: 'duplicate', period: 'now', count: 2, names: ['JIU/REP/2021/3 2'] }],
      },
    ],
    [
      {
        counts,
        lastPeriod,
        culprits: [
          { because: 'no-identity', period: 'now', count: 1, names: ['E7'] },
          { because: 'no-status', period: 'now', count: 5, names: many },
          { because: 'for-information', period: 'now', count: 1, names: many.slice(0, 1) },
        ],
      },
    ],
  ],
};
