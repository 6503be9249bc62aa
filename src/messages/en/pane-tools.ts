// What the pane says of rules, tools, what was written, and files that cannot be read, in English.
import type { PaneMessages } from '../pane-messages';
import { cells, wording } from './words';

const { number, plural, quote, apart } = wording;

export const rulebook: PaneMessages['rulebook'] = {
  title: 'Rules',
  intro: 'Kept in this workbook, for everybody who works in it.',
  usual: (severity) => `${severity} (usual)`,
  off: 'Off',
  thresholds: 'When it takes too long',
  yearsOpen: 'Open: years since issue',
  monthsUnderConsideration: 'Under consideration: months since issue',
  usually: (count) => `Usually ${number(count)}.`,
  badNumber: 'Write a whole number from 1 to 100.',
  reset: 'Back to the usual',
  close: 'Close',
};

export const tools: PaneMessages['tools'] = {
  title: 'Tools',
  dropDowns: {
    button: 'Put drop-down lists on status columns',
    sentence:
      'Status cells then offer this tracker’s own wordings. Another word still goes in after a warning, and other validations stay as they are.',
  },
  colours: {
    button: 'Colour the cells',
    sentence:
      'Cells with findings get a colour by severity. Your own formats stay as they are, and Remove colours takes the colours off.',
  },
  removeColours: 'Remove colours',
  report: {
    button: 'Insert findings report',
    sentence:
      'A new sheet lists every finding with a link to its cell, the ignored ones with their reasons, ready to print.',
  },
  saveCsv: { button: 'Save findings as CSV', sentence: 'The same list as a file in your downloads.' },
  copyCsv: {
    button: 'Copy findings as CSV',
    sentence: 'The same list on the clipboard: files cannot be saved from here in this Excel.',
  },
  recheck: {
    label: 'Check again as I type',
    sentence: 'After an edit only the rows touched are read. Remembered on this computer.',
  },
  close: 'Close',
};

export const written: PaneMessages['written'] = {
  title: 'Take back what was written',
  none: 'Nothing has been written from here since the pane was opened.',
  dropDowns: (count) => `Drop-down lists put on ${cells(count)}.`,
  noDropDowns: 'Every status column has its list already, or holds marks. Nothing was changed.',
  dropDownsLeft: (count) =>
    plural(count, {
      one: '# range has another validation and was left as it is.',
      other: '# ranges have another validation and were left as they are.',
    }),
  coloured: (count) => `${cells(count)} coloured.`,
  coloursRemoved: (count) => `Colours removed from ${cells(count)}.`,
  noColours: 'There were no colours to remove.',
  report: (sheet) => `The findings are on the sheet ${quote(sheet)}.`,
  toSheet: 'Go to the sheet',
  csvSaved: (file) => `Saved as ${apart(file)} in your downloads.`,
  csvCopied: 'The findings are on the clipboard. Paste them into a text file and save it as CSV.',
  csvNeither: {
    sentence: 'This Excel lets the add-in neither save files nor use the clipboard.',
    advice: 'Insert the findings report instead, and save that sheet as CSV from Excel.',
  },
  takeBack: 'Take back',
  dropDownsTakenBack: 'Drop-down lists taken back.',
  dropDownsChanged: (count) =>
    plural(count, {
      one: '# range was changed since and was left as it is.',
      other: '# ranges were changed since and were left as they are.',
    }),
  reportTakenBack: 'The findings report was taken back.',
  reportEdited: 'The sheet was edited since and was left as it is.',
  earlier: (count) => plural(count, { one: '# more to take back…', other: '# more to take back…' }),
  close: 'Close',
};

export const unreadable: PaneMessages['unreadable'] = {
  'not-a-workbook': {
    sentence: (file) => `${quote(file)} is not an Excel workbook.`,
    advice: 'Choose a file that ends in .xlsx or .xlsm.',
  },
  'old-format': {
    sentence: (file) => `${quote(file)} is in the old format of Excel 97 to 2003.`,
    advice: 'Open it in Excel, save it as .xlsx, then choose that file.',
  },
  encrypted: {
    sentence: (file) => `${quote(file)} is protected with a password.`,
    advice: 'Open it in Excel, save a copy without the password, then choose the copy.',
  },
  'not-readable': {
    sentence: (file) => `${quote(file)} could not be read.`,
    advice: 'Close it where it is open, or open it in Excel and save it anew, then choose it again.',
  },
  'no-tracker': {
    sentence: (file) => `No tracker was found in ${quote(file)}.`,
    advice: 'Choose last period’s workbook, with one recommendation per row under a header.',
  },
};
