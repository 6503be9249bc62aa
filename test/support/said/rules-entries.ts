// Sample arguments of what the rules on what a row holds or lacks say, by the path of the message.
import type { Samples } from './samples';

const times = [1, 2, 5, 11, 100];

export const entrySamples: Samples = {
  'rules.progress-contradicts-status.sentence': [
    [{ percent: 100, implementation: 'in_progress' }],
    [{ percent: 62.5, implementation: 'implemented' }],
  ],
  'rules.assessment-missing.sentence': [[{ refused: null }], [{ refused: 'not_accepted' }]],
  'rules.assessment-unchanged.sentence': [[{ lastPeriod: '2021.xlsx' }]],
  'rules.statement-missing.sentence': [
    [{ field: 'relevance', missing: ['relevance'] }],
    [{ field: 'financial', missing: ['financial', 'humanResources'] }],
    [{ field: 'assessment', missing: ['humanResources'] }],
    [{ field: 'assessment', missing: ['relevance', 'financial', 'humanResources'] }],
  ],
  'rules.responsible-missing.sentence': [[{}]],
  'rules.responsible-variant.sentence': [
    ...times.map((count) => [{ name: 'FINANCE 1', usual: 'Finance 1', times: count }]),
    [{ name: 'Finance  1', usual: 'Finance 1', times: 3 }],
  ],
  'rules.addressee-missing.sentence': [[{}]],
  'rules.title-inconsistent.sentence': [
    ...times.map((count) => [{ report: 'JIU/REP/2021/3', title: '1', other: '2', times: count, titleOf: null }]),
    [{ report: 'JIU/REP/2021/3', title: '1', other: '2', times: 3, titleOf: 'JIU/REP/2021/5' }],
  ],
  'rules.decision-missing.sentence': [[{ because: 'accepted' }], [{ because: 'closed' }]],
  'rules.text-markup.sentence': [[{ field: 'assessment', markup: '<p>' }]],
};
