// What the pane says in English: buttons are verbs with their object and count, sentences say what and what next.
import type { MessageSet } from '../message-set';
import { check, finding, fixes, held, ignoring } from './pane-findings';
import { rulebook, tools, unreadable, written } from './pane-tools';
import { cells, recommendations, wording } from './words';

const { number, plural, list, quote, apart } = wording;

export const refused: MessageSet['refused'] = {
  'no-reporting-date': {
    sentence: () => 'No reporting date is known.',
    advice:
      'A paper says how things stand on a day. Give the reporting date, or write a line such as “Status as at 31 March 2022” above the tracker.',
  },
  'no-tracker': {
    sentence: () => 'No tracker was found in this workbook.',
    advice:
      'A tracker has one recommendation per row, under a header that names at least the recommendation and its status. Open the workbook that holds it, then check again.',
  },
  'sheet-protected': {
    sentence: (sheet) => (sheet === null ? 'The sheet is protected.' : `The sheet ${quote(sheet)} is protected.`),
    advice: 'Remove the protection (Review, Unprotect Sheet), then try again.',
  },
  'structure-protected': {
    sentence: () => 'The structure of this workbook is protected.',
    advice: 'Remove the protection (Review, Protect Workbook), then try again.',
  },
  'sheet-hidden': {
    sentence: (sheet) => (sheet === null ? 'The sheet is hidden.' : `The sheet ${quote(sheet)} is hidden.`),
    advice: 'Show it (right-click a sheet tab, Unhide), then try again.',
  },
  'cell-being-edited': {
    sentence: () => 'A cell is being edited.',
    advice: 'Press Enter or Escape in the sheet to finish, then try again.',
  },
  'read-only': {
    sentence: () => 'This workbook is read-only.',
    advice: 'Choose Enable Editing, or save a copy and work in it, then try again.',
  },
  'excel-too-old': {
    sentence: () => 'This version of Excel is too old for the add-in.',
    advice: 'It needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  'too-large': {
    sentence: (sheet) =>
      sheet === null
        ? 'There is more in this workbook than Excel can hand over.'
        : `There is more on the sheet ${quote(sheet)} than Excel can hand over.`,
    advice:
      'Delete unused rows and columns beyond the tracker, or copy the tracker to a workbook of its own, then check again.',
  },
  gone: {
    sentence: (sheet) =>
      sheet === null
        ? 'The sheet or the cell is no longer there.'
        : `The sheet ${quote(sheet)}, or a cell in it, is no longer there.`,
    advice: 'The workbook has changed since the check. Check again.',
  },
  cancelled: { sentence: () => 'The check was cancelled.', advice: 'Nothing in the workbook was changed.' },
  'language-not-loaded': {
    sentence: () => 'The words of this language could not be loaded.',
    advice: 'Check the network connection, then try again.',
  },
  'kept-by-later': {
    sentence: () => 'What this workbook keeps for the add-in was written by a later version of it.',
    advice:
      'Corrections cannot be kept here until the add-in is up to date: close Excel, open it again, then try again.',
  },
};

export const leftAlone: MessageSet['leftAlone'] = {
  'edited-since': 'changed since the check',
  'holds-formula': 'holds a formula',
  gone: 'no longer there',
};

export const pane: MessageSet['pane'] = {
  title: 'Recommendation Follow-up',
  menu: {
    open: 'More',
    language: 'Language',
    help: 'Help',
    about: 'About this add-in',
    rules: 'Rules…',
    written: 'Take back…',
  },
  about: {
    title: 'About this add-in',
    sentences: [
      'It reads the tracker of oversight recommendations in the open workbook, shows what to mend, and leads you to the cells.',
      'What you keep in the workbook stays there: nothing is sent anywhere.',
      'Nothing is written without a preview, and what was written can be taken back.',
    ],
    close: 'Close',
  },
  steps: {
    label: 'Steps',
    tracker: 'Tracker',
    check: 'Check',
    texts: 'Texts',
    figures: 'Figures',
    annexes: 'Annexes',
    states: {
      notStarted: 'not started',
      running: 'working',
      done: 'done',
      attention: 'needs attention',
      stale: 'out of date',
    },
    notStarted: 'Not looked at yet',
    running: 'Working…',
    stale: 'Changed since',
    noTracker: 'None found',
    notDone: 'Not done',
    clean: 'Nothing to mend',
  },
  start: {
    title: 'Check your tracker',
    sentence:
      'Finds missing, contradictory and misspelled entries in a tracker of recommendations before it becomes a paper.',
    promise: 'Only reads. Nothing in the workbook is changed until you say so.',
    button: 'Check this workbook',
  },
  progress: {
    opening: 'Looking for the tracker…',
    reading: (done, total) => `Reading the sheets: ${number(done)} of ${number(total)} rows`,
    checking: 'Checking the recommendations…',
    fixing: (count) => `Writing ${cells(count)}…`,
    takingBack: 'Taking back…',
    working: {
      offering: 'Putting drop-down lists…',
      colouring: 'Colouring the cells…',
      clearing: 'Removing the colours…',
      reporting: 'Making the findings report…',
      summarising: 'Making the summary sheet…',
      opening: 'Reading the file…',
      pulling: 'Reading the official texts…',
      putting: 'Putting the official texts…',
      adding: 'Inserting the rows…',
      annexing: 'Making the papers…',
    },
    cancel: 'Cancel',
  },
  refusal: { again: 'Check again', tryAgain: 'Try again', dismiss: 'Close' },
  outside: {
    sentence: 'This page belongs to Excel.',
    advice: 'Open a workbook in Excel and choose Open on the Recommendations tab.',
  },
  languageNotLoaded: (name) => `The pane’s texts in this language could not be loaded: ${apart(name)}.`,
  fault: {
    sentence: 'Something failed that the add-in did not expect.',
    advice: 'Try again. If it fails again, save the workbook, open it anew and check once more.',
    code: (code) => `For the report to your support: ${code}`,
  },
  check,
  finding,
  fixes,
  ignoring,
  held,
  rulebook,
  tools,
  written,
  unreadable,
  tracker: {
    heading: (count) => `${recommendations(count)} recognised.`,
    empty: 'Check the workbook first: what was recognised is then shown here.',
    language: (name) => `Language of the tracker: ${name}`,
    scheme: 'Statuses of',
    blockRows: (from, to, count) => `Rows ${number(from)} to ${number(to)}, ${recommendations(count)}`,
    headerRows: (rows) => (rows.length === 1 ? `Header in row ${list(rows)}` : `Header in rows ${list(rows)}`),
    table: (name) => `Excel table ${apart(name)}`,
    reportLine: (symbol, cell) => `Report ${apart(symbol)}, named in ${apart(cell)}`,
    columnsCaption: (sheet) => `Columns recognised on ${quote(sheet)}`,
    column: 'Column',
    field: 'Holds',
    samples: 'Examples',
    noSamples: 'blank',
    doubtful: 'Doubtful',
    doubtfulWhy: 'Recognised by its content more than by its header: look at the examples.',
    mark: (status) => `Mark: ${status}`,
    otherSheets: (names) =>
      `${plural(names.length, { one: 'Not a tracker, left alone', other: 'Not trackers, left alone' })}: ${list(names.map(apart))}`,
    forInformation: (count) =>
      plural(count, { one: '# row is for information only', other: '# rows are for information only' }),
  },
};
