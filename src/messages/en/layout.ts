// Correcting what was recognised, in English.
import type { LayoutMessages } from '../layout-messages';
import { cells, wording } from './words';

const { number, plural, quote } = wording;

export const layout: LayoutMessages = {
  kept: 'Corrections are kept in this workbook for your colleagues.',
  correct: 'Correct',
  done: 'Done',
  reset: 'Reset to what was recognised',
  read: (sheet) => `Read ${quote(sheet)}`,
  leftOut: 'Left out',
  headerRow: 'Header row',
  useRow: 'Use this row',
  badRow: (last) => `Give a row from 1 to ${number(last)}.`,
  notInTracker: 'Not in this tracker',
  choose: 'Choose what to add',
  addField: 'Add a field',
  words: {
    keptTitle: 'Meanings kept in this workbook',
    forget: 'Forget this meaning',
    title: (count) =>
      plural(count, { one: '# status word is not recognised', other: '# status words are not recognised' }),
    sentence: 'Say once what each means; this workbook keeps it.',
    inCells: (count) => `in ${cells(count)}`,
    meaning: (word) => `Meaning of ${quote(word)}`,
    use: (label) => `Use ${quote(label)}`,
    asBlank: 'As if blank',
    leave: 'Leave as it is',
    keep: (count) => plural(count, { one: 'Keep # meaning', other: 'Keep # meanings' }),
  },
  unfit: {
    title: 'The workbook has changed: some corrections kept in it no longer fit. The new reading is shown.',
    sheet: (name) => `The sheet ${quote(name)} is no longer there.`,
    headerRow: (sheet, row) =>
      row === null
        ? `The header on ${quote(sheet)} is no longer there.`
        : `The header on ${quote(sheet)} was in row ${number(row)}.`,
    column: (sheet, what, header) =>
      header === ''
        ? `${what}: its column on ${quote(sheet)} is no longer there.`
        : `${what}: the column ${quote(header)} on ${quote(sheet)} is no longer there.`,
    useNew: 'Use the new reading',
    correctIt: 'Correct it',
  },
  pointing: {
    title: 'Is there a tracker all the same?',
    sentence: 'Show where it begins: the sheet, and the row with the column titles.',
    sheet: 'Sheet',
    read: 'Read from this row',
    nothing: 'No recommendation was found under that row.',
    columns: 'Say which column holds the recommendation, and which its status.',
  },
};
