// Putting official texts into the tracker, in English.
import type { TextsMessages } from '../texts-messages';
import { cells, recommendations, wording } from './words';

const { number, plural, day, quote, apart } = wording;

const rows = (count: number) => plural(count, { one: '# row', other: '# rows' });
const reports = (count: number) => plural(count, { one: '# report', other: '# reports' });

const sources: TextsMessages['sources'] = {
  title: 'Where the official texts are',
  offered: 'Prepared for your organization',
  kind: 'Another source',
  address: 'Address',
  addressHint: 'Of a JSON, CSV or Excel file; it begins with https://.',
  listLink: 'Address of the list',
  listHint: 'As the browser shows it when the list is open; it contains /Lists/.',
  workbookLink: 'Path of the workbook',
  workbookHint: 'From its details in SharePoint or OneDrive; it ends in .xlsx.',
  missing: 'Write the address first.',
  sheet: 'Sheet',
  noSheets: 'This workbook has no other sheet. Choose another kind of source.',
  chooseFile: 'Choose file…',
  read: 'Read this source',
  reading: (name) => `Reading ${quote(name)}…`,
  change: 'Change source…',
  again: 'Read the source again',
  remove: 'Do without a source',
  close: 'Close',
};

const put: TextsMessages['put'] = {
  open: (count) => `Put official text in ${cells(count)}…`,
  one: 'Put the official text',
  title: (count) => plural(count, { one: '# cell will be changed', other: '# cells will be changed' }),
  note: 'The number in front of a text stays. Nothing else changes, and you can take it back.',
  titles: (count) => `Titles of reports too (${cells(count)})`,
  include: (name) => `Put it for ${apart(name)}`,
  none: 'Nothing is ticked. Tick at least one cell.',
  apply: (count) => `Put official text in ${cells(count)}`,
  done: (count) => `Official text put in ${cells(count)}.`,
  partly: (written, wanted) => `Official text put in ${number(written)} of ${cells(wanted)}.`,
  because: {
    'no-column': 'The tracker has no column for it. Add one first.',
    'does-not-fit': 'It is too long for a cell, or the title cannot be told from the rest of its cell. Put it by hand.',
    'shared-cell': 'The cell stands for several recommendations whose official texts differ. Give each its own cell.',
  },
};

const add: TextsMessages['add'] = {
  open: (count) => `Add ${recommendations(count)} as rows…`,
  title: (count) => plural(count, { one: '# row will be inserted', other: '# rows will be inserted' }),
  note: 'Formats are those of the row above. Statuses and comments stay blank. You can take it back.',
  newReports: (count, ofReports) =>
    `Also ${recommendations(count)} of ${reports(ofReports)} that the tracker does not have`,
  below: (sheet, row) => `below row ${number(row)} of ${quote(sheet)}`,
  apply: (count) => `Insert ${rows(count)}`,
  done: (count) => plural(count, { one: '# row inserted.', other: '# rows inserted.' }),
  left: (count) =>
    plural(count, {
      one: '# row was left out, because the row above it has changed. Check again.',
      other: '# rows were left out, because the row above them has changed. Check again.',
    }),
  takenBack: (count) => plural(count, { one: '# row removed again.', other: '# rows removed again.' }),
  notTakenBack: (count) =>
    plural(count, {
      one: '# row was changed since and was left as it is.',
      other: '# rows were changed since and were left as they are.',
    }),
  because: {
    'no-block': 'The tracker has no place for this report. Add the report by hand first.',
    'no-column': 'The tracker has no column for this addressee. Add the row by hand.',
    'no-text': 'The source does not have the text in this language. Choose another language.',
    'too-long': 'The text is longer than a cell can be. Add the row by hand, with a shorter text.',
  },
};

const publish: TextsMessages['publish'] = {
  open: 'Make a catalogue of this tracker…',
  title: 'Catalogue of this tracker',
  intro: 'The titles and texts of this tracker as a file from which other trackers can take their official wording.',
  publisher: 'Published by',
  version: 'Version',
  versionHint: 'For example the date.',
  missing: 'Fill this in.',
  holds: (count, ofReports) => `It will hold ${recommendations(count)} of ${reports(ofReports)}.`,
  left: (count) => plural(count, { one: '# row is left out:', other: '# rows are left out:' }),
  because: {
    'no-symbol': (count) => `without a report symbol: ${number(count)}`,
    'no-number': (count) => `without a number: ${number(count)}`,
    'no-text': (count) => `without a text: ${number(count)}`,
    'no-addressee': (count) => `without an addressee: ${number(count)}`,
    twice: (count) => `there twice: ${number(count)}`,
  },
  save: (form) => `Save as ${form}`,
  copy: (form) => `Copy as ${form}`,
  copied: 'The catalogue is on the clipboard. Paste it into a text file and save that.',
  fileName: 'Catalogue',
  neither: 'Open this workbook in Excel on Windows or on the web, and save the catalogue there.',
  close: 'Close',
};

export const texts: TextsMessages = {
  pulled: ({ written, same, without, left }, file) =>
    `Official texts put in ${plural(written, { one: '# cell', other: '# cells' })}; the same already: ${number(same)}; without an official text: ${number(without)}; left alone: ${number(left)}. Written: ${file}`,
  step: {
    noSource: 'No source yet',
    differ: (count) => plural(count, { one: '# differs', other: '# differ' }),
    noneDiffers: 'Nothing differs',
  },
  start: {
    title: 'Put the official wording in place',
    sentence:
      'Holds the titles and texts of the tracker against an official source, shows what differs word by word, and puts the official wording where you want it.',
    button: 'Choose a source…',
  },
  sources,
  summary: ({ differ, known }) => {
    if (known === 0) return 'The source has none of these recommendations.';
    if (differ === 0) return `No text differs from the source, in ${recommendations(known)}.`;
    return `${plural(differ, { one: '# text differs', other: '# texts differ' })} from the source, in ${recommendations(known)}.`;
  },
  from: (name, publisher, version, pulledOn) => {
    const known = [publisher, version === '' ? '' : `version ${version}`].filter((part) => part !== '').map(apart);
    const read = pulledOn === null ? '' : `, read on ${day(pulledOn)}`;
    return `${quote(name)}${known.length === 0 ? '' : ` (${known.join(', ')})`}${read}`;
  },
  lastPulled: ({ name, version, pulledOn }, language) =>
    `Texts in this workbook were last pulled from ${quote(name)}${version === '' ? '' : `, version ${apart(version)}`}, on ${day(pulledOn)} (${language}).`,
  language: 'Language of the texts',
  ownLanguage: (name) => `${name} (as the tracker)`,
  kinds: {
    different: 'Different',
    missing: 'Missing here',
    same: 'Same',
    unknown: 'Unknown there',
    'no-text': 'Not in this language',
    title: 'Titles',
    addressee: 'Addressees',
    new: 'New',
  },
  kindsLabel: 'Show',
  search: 'Search the texts',
  nothingMatches: 'No text matches.',
  list: 'Texts compared',
  explained: {
    different: 'The cell does not say what the source says.',
    missing: 'The cell is blank; the source has this text.',
    same: 'The cell says what the source says.',
    unknown: 'The source does not have this recommendation. Look at its symbol and number.',
    'no-text': 'The source does not have this text in the chosen language. Choose another one above.',
    title: 'The title of the report is not the one the source gives.',
    new: 'The source has this recommendation; the tracker does not.',
  },
  addressee: (here, there) =>
    `The tracker says ${quote(here)}, the source says ${quote(there)}. Correct the cell if the source is right.`,
  official: 'Official text',
  put,
  add,
  publish,
};
