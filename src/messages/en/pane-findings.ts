// What the pane says of findings in English: the check, one finding, fixes, and leaving a finding as it is.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

const findings = (count: number) => plural(count, { one: '# finding', other: '# findings' });

export const check: PaneMessages['check'] = {
  again: 'Check again',
  stale: 'The workbook has changed since this check.',
  asOf: (day) => `Reporting date: ${day}`,
  asOfFromSheet: '(as the sheet says)',
  noAsOf: 'No reporting date was found in the sheet.',
  setAsOf: 'Set reporting date',
  changeAsOf: 'Change',
  asOfLabel: 'Reporting date',
  asOfHint: 'The cut-off of your paper. Dates in the tracker are held against it.',
  useAsOf: 'Use this date',
  clearAsOf: 'Use the sheet’s own',
  badAsOf: 'Give a full date: day, month and year.',
  asOfConflict: (kept, stated) => `The reporting date kept in this workbook is ${kept}; the sheet says ${stated}.`,
  asOfConflictAdvice: 'The tracker is held against the first. Choose which of the two counts.',
  useDay: (day) => `Use ${day}`,
  cancel: 'Cancel',
  notRun: (count) => plural(count, { one: '# rule could not run', other: '# rules could not run' }),
  switchedOff: (count) => plural(count, { one: '# rule is switched off', other: '# rules are switched off' }),
  joined: (parts) => parts.join('; '),
  notRunTitle: 'Not checked',
  why: '(why)',
  cleanTitle: 'Nothing to mend',
  cleanWhatNow: 'Every rule that could be applied is satisfied. Check again after the next changes.',
  filterLabel: 'Show',
  all: (count) => `All ${number(count)}`,
  ignored: (count) => `Ignored ${number(count)}`,
  groupBy: 'Group by',
  groupings: { rule: 'By rule', report: 'By report', sheet: 'By sheet' },
  noReport: 'No report symbol',
  rules: 'Rules…',
  tools: 'Tools…',
  search: 'Search the findings',
  clearSearch: 'Clear the search',
  nothingMatches: 'No finding matches.',
  showAll: 'Show all findings',
  shown: (shown, total) => `${number(shown)} of ${number(total)} findings shown`,
  list: 'Findings in groups',
  group: (severity, title, count) =>
    `${severity}: ${title}, ${plural(count, { one: '# finding', other: '# findings' })}`,
  keys: 'Arrow keys move, Enter goes to the cell.',
};

export const finding: PaneMessages['finding'] = {
  name: (report, rec) =>
    [report === '' ? '' : apart(report), rec === '' ? '' : `rec. ${apart(rec)}`]
      .filter((part) => part !== '')
      .join(' '),
  nameless: (row) => `Row ${number(row)}`,
  value: 'In the cell',
  blank: 'nothing',
  suggestion: 'Suggested',
  use: (value) => `Use ${quote(value)}`,
  useText: 'Use the suggested text',
  goTo: (cell) => `Go to ${apart(cell)}`,
  goToOn: (cell, sheet) => `Go to ${apart(cell)} on ${quote(sheet)}`,
  difference: 'Changes',
  removed: (text) => `taken out: ${apart(text)}`,
  added: (text) => `put in: ${apart(text)}`,
  related: 'Also concerned',
  why: 'Why this matters',
  revealed: (cell) => `Cell ${apart(cell)} is selected in the sheet.`,
};

export const fixes: PaneMessages['fixes'] = {
  preview: (count) => `Fix ${cells(count)}…`,
  previewAll: (count) => `Fix all ${cells(count)}…`,
  previewTitle: (count) => `${cells(count)} will be changed`,
  previewNote: 'Nothing else changes. You can take it back afterwards.',
  apply: (count) => `Fix ${cells(count)}`,
  cancel: 'Cancel',
  applied: (count) => `${cells(count)} fixed.`,
  partly: (written, total) => `${number(written)} of ${cells(total)} fixed.`,
  nothing: 'Nothing was changed.',
  left: (count) => `${plural(count, { one: '# cell was', other: '# cells were' })} left alone:`,
  takeBack: (count) => (count === 1 ? 'Take back' : `Take back ${cells(count)}`),
  takenBack: (count) => `${cells(count)} put back as before.`,
  notTakenBack: (count) =>
    plural(count, {
      one: '# cell was changed since and was left as it is.',
      other: '# cells were changed since and were left as they are.',
    }),
  dismiss: 'Close',
};

export const ignoring: PaneMessages['ignoring'] = {
  ignore: 'Ignore…',
  ignoreAll: (count) => `Ignore ${findings(count)}…`,
  reason: 'Reason',
  reasonHint: 'Kept in the workbook and shown in the findings report.',
  reasonMissing: 'Write the reason in a few words.',
  confirm: (count) => (count === 1 ? 'Ignore' : `Ignore ${findings(count)}`),
  cancel: 'Cancel',
  because: 'Ignored because',
  showAgain: (count) => (count === 1 ? 'Show again' : `Show ${findings(count)} again`),
  gone: (count) =>
    plural(count, {
      one: '# reason is kept for a finding that is no longer there',
      other: '# reasons are kept for findings that are no longer there',
    }),
  goneAdvice: 'If the same finding comes back, its reason counts again. Forget those that are done with.',
  forget: 'Forget',
  forgetAll: (count) => plural(count, { one: 'Forget # reason', other: 'Forget all # reasons' }),
  more: (count) => `Show ${number(count)} more`,
};

export const held: PaneMessages['held'] = {
  lastPeriod: 'Last period',
  officialTexts: 'Official texts',
  none: 'none',
  line: (label, said) => `${label}: ${said}`,
  choose: 'Choose file…',
  remove: 'Remove',
  file: (name, day) => (day === null ? apart(name) : `${apart(name)}, as at ${day}`),
  sheet: (name, day) => (day === null ? `sheet ${quote(name)}` : `sheet ${quote(name)}, as at ${day}`),
  source: (name, publisher, version) =>
    `${apart(name)} (${[publisher, version]
      .filter((part) => part !== '')
      .map(apart)
      .join(', ')})`,
};
