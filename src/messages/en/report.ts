// The findings report in English.
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { plural, day, apart } = wording;

export const report: MessageSet['report'] = {
  sheet: 'Findings',
  title: 'Findings of the check',
  workbook: (name) => `Workbook: ${apart(name)}`,
  asOf: (asOf) => (asOf === null ? 'No reporting date is known.' : `Reporting date: ${day(asOf)}`),
  lastPeriod: (name) => `Held against last period: ${apart(name)}`,
  catalogue: (name) => `Held against the official texts: ${apart(name)}`,
  columns: {
    severity: 'Severity',
    rule: 'Rule',
    where: 'Where',
    report: 'Report',
    number: 'No.',
    value: 'In the cell',
    sentence: 'What is wrong and what to do',
    suggestion: 'Suggested',
    reason: 'Reason for leaving it',
  },
  findings: (count) => plural(count, { one: '# finding', other: '# findings' }),
  ignored: (count) => plural(count, { one: '# finding left as it is', other: '# findings left as they are' }),
  notRun: (count) => plural(count, { one: '# rule could not run', other: '# rules could not run' }),
  none: 'Nothing to mend.',
  footer: 'Recommendation Follow-up: findings',
};
