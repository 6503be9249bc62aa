// English words of the trade and counted nouns, in the style of United Nations papers ("as at", "1, 2 and 3").
import type { MessageSet } from '../message-set';
import { wordingOf } from '../wording';

export const wording = wordingOf('en');
const { number, plural, list, day, apart } = wording;

export const recommendations = (count: number) =>
  plural(count, { one: '# recommendation', other: '# recommendations' });
export const cells = (count: number) => plural(count, { one: '# cell', other: '# cells' });

const findings: MessageSet['quantities']['findings'] = ({ error, warning, hint }) =>
  list([
    ...(error > 0 ? [plural(error, { one: '# error', other: '# errors' })] : []),
    ...(warning > 0 ? [plural(warning, { one: '# warning', other: '# warnings' })] : []),
    ...(hint > 0 ? [plural(hint, { one: '# hint', other: '# hints' })] : []),
  ]);

export const quantities: MessageSet['quantities'] = {
  number,
  day,
  apart,
  recommendations,
  findings,
  summary: (counts, total) => {
    const found = findings(counts);
    const among = recommendations(total);
    return found === '' ? `Nothing to mend in ${among}.` : `${found} in ${among}.`;
  },
};

export const terms: MessageSet['terms'] = {
  acceptance: {
    accepted: 'accepted',
    partially_accepted: 'partially accepted',
    not_accepted: 'not accepted',
    not_relevant: 'not relevant',
    under_consideration: 'under consideration',
  },
  implementation: {
    not_started: 'not started',
    in_progress: 'in progress',
    implemented: 'implemented',
    overtaken: 'overtaken by events',
  },
  addressee: { executive: 'executive head', legislative: 'governing body', other: 'other' },
  schemes: {
    jiu: 'Joint Inspection Unit',
    'board-of-auditors': 'Board of Auditors',
    general: 'All statuses',
  },
};

export const severities: MessageSet['severities'] = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  hint: { one: 'Hint', many: 'Hints' },
};

export const fields: MessageSet['fields'] = {
  source: 'Source',
  report: 'Report symbol',
  reportTitle: 'Report title',
  issued: 'Date of issue',
  number: 'Recommendation number',
  addressee: 'Addressed to',
  text: 'Recommendation',
  assessment: 'Assessment',
  acceptance: 'Acceptance',
  implementation: 'Implementation status',
  responsible: 'Responsible',
  contact: 'Contact',
  targetDate: 'Target date',
  revisedDate: 'Revised target date',
  implementedDate: 'Completion date',
  progress: 'Progress (%)',
  risk: 'Risk',
  riskId: 'Risk number',
  impact: 'Impact',
  evidence: 'Evidence',
  decision: 'Decision of the governing body',
  relevance: 'Relevance',
  financial: 'Financial implications',
  previousAcceptance: 'Acceptance last period',
  previousImplementation: 'Status last period',
  changeNote: 'Change since last period',
  remarks: 'Remarks',
};
