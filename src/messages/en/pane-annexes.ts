// What the Annexes step says in English.
import type { MessageSet } from '../message-set';
import { recommendations, wording } from './words';

const { number, plural, list, choice, quote, apart } = wording;

const reports = (count: number) => plural(count, { one: '# report', other: '# reports' });
const ways = { sheets: 'insert the papers as sheets', copy: 'copy them for Word', online: 'save them to OneDrive' };

export const paneAnnexes: MessageSet['paneAnnexes'] = {
  made: (count) => `${number(count)} made`,
  empty: {
    title: 'Make the annexes of your paper',
    sentence:
      'Turns the tracker into annexes, a proposed decision and paragraphs with figures, in any of the six languages.',
    button: 'Read this tracker',
  },
  chosen: (count) => (count === 0 ? 'Choose what the paper needs' : `${number(count)} chosen for the paper`),
  noDate: {
    sentence: 'A paper needs its reporting date.',
    advice: 'It says how things stand on a day. Set the reporting date here; nothing is dated today by itself.',
  },
  list: 'What can be made',
  inShort: {
    reports: (count, total) => `${reports(count)} with ${recommendations(total)}`,
    listed: (total, open) => `${recommendations(total)}, ${number(open)} open`,
    open: (count, open) => `${reports(count)} with ${number(open)} open`,
    decided: (count, total) => `Names ${recommendations(total)} of ${reports(count)}`,
    figures: (total) => `Figures of ${recommendations(total)}`,
    requests: (lines) => plural(lines, { one: '# request', other: '# requests' }),
    reviews: (lines) => plural(lines, { one: '# review', other: '# reviews' }),
    nothing: 'No recommendations to list',
    noRequests:
      'Cannot be made yet: the workbook has no list of requests. Add a sheet with the columns Request, Due and Answered, then check again.',
    noReviews:
      'Cannot be made yet: the workbook has no list of reviews. Add a sheet with the columns Code, Title and Year of programme, then check again.',
  },
  preview: {
    open: 'Preview',
    openOf: (output) => `Preview: ${output}`,
    title: (output) => `Preview: ${output}`,
    back: 'Back to the annexes',
    keys: 'Texts lead to their cells. Arrow keys move, Enter goes to the cell, Escape goes back.',
    preparing: 'Preparing the preview…',
    part: (part, parts) => `Part ${number(part)} of ${number(parts)}`,
    parts: 'Part shown',
    previous: 'Previous part',
    next: 'Next part',
    goTo: (cell) => `Go to ${apart(cell)}`,
    fillIn: (setting) => `Fill in: ${setting}`,
    notes: 'Notes',
    form: 'Shown as',
    asPaper: 'Word paper',
    asSheet: 'Sheet',
  },
  content: {
    title: 'What goes in',
    whole: 'all recommendations',
    addressees: 'Addressed to',
    years: 'Years of reports',
    allYears: 'All years',
    openOnly: 'Open recommendations only',
    order: 'Order',
    orders: { 'newest-first': 'newest reports first', 'oldest-first': 'oldest reports first' },
    language: 'Language of the paper',
    asTracker: (language) => `As the tracker (${language})`,
    reset: 'Back to all recommendations',
  },
  settings: {
    title: 'Paper settings',
    complete: 'complete',
    missing: (count) => `${number(count)} missing`,
    intro: 'Kept in this workbook for the next paper. What is missing stands in the paper as a blank to fill.',
    labels: {
      organization: 'Organization',
      governingBody: 'Governing body',
      session: 'Session',
      documentSymbol: 'Document symbol',
      previousDocumentSymbol: 'Symbol of the previous document',
      executiveHead: 'Title of the executive head',
      otherAddressee: 'Other addressee',
      previousReportingDate: 'Previous reporting date',
    },
    hints: {
      documentSymbol: 'As printed in the header of every page.',
      executiveHead: 'For example Director General.',
      otherAddressee: 'Whose head is meant where a recommendation is addressed to another.',
    },
    keep: 'Keep these settings',
    undo: 'Undo changes',
  },
  warnings: {
    title: 'Before you hand it in',
    none: 'Nothing is missing, and no error would show in print.',
    findings: (title, count) => `${title}: ${number(count)}`,
    lead: 'These would show in print. Each leads to what the check found.',
    blanks: (names) =>
      `${plural(names.length, { one: '# blank waits', other: '# blanks wait' })} to be filled: ${list(names)}.`,
    fill: 'Fill in',
    of: (outputs) => `In: ${list(outputs)}`,
  },
  out: {
    title: 'Make it',
    word: (count) => plural(count, { one: 'Make Word file', other: 'Make Word file of # outputs' }),
    ready: (file) => `${quote(file)} is ready.`,
    save: (file) => `Save ${quote(file)}`,
    saveOnline: 'Save to OneDrive',
    sheets: (count) => plural(count, { one: 'Insert as sheet', other: 'Insert as # sheets' }),
    copy: (count) => plural(count, { one: 'Copy for Word', other: 'Copy # outputs for Word' }),
    template: 'Use the office’s template…',
    sample: 'Sample template',
    about: {
      sheets: 'New sheets, ready to print. Inserted again, they replace themselves; sheets you edited stay.',
      copy: 'Tables and texts on the clipboard, to be pasted into a Word document.',
      template: 'Fills the fields of a Word document of your own (.docx).',
    },
    noFiles: (some) =>
      `Files cannot be saved from here in this Excel. ${some.length === 0 ? 'Open the workbook in Excel for Windows or on the web.' : `You can ${choice(some.map((way) => ways[way]))}.`}`,
    chooseFirst: 'Choose at least one output above.',
  },
  progress: {
    preparing: (done, total) => `Preparing: ${number(done)} of ${number(total)}`,
    stopped: 'Preparing was stopped.',
    goOn: 'Go on preparing',
    word: 'Making the Word file…',
    template: 'Filling the template…',
    sample: 'Making the sample template…',
    online: 'Saving to OneDrive…',
    sheets: 'Making the sheets…',
  },
  told: {
    saved: (file) => `Saved as ${apart(file)} in your downloads.`,
    notSaved: {
      sentence: 'This Excel did not let the add-in save the file.',
      advice: 'Copy it for Word, or insert it as sheets.',
    },
    copied: 'The papers are on the clipboard. Paste them into a Word document.',
    notCopied: {
      sentence: 'This Excel does not let the add-in use the clipboard.',
      advice: 'Open the preview, select the text, copy it and paste it into Word; or insert it as sheets.',
    },
    online: (file) => `Saved to OneDrive as ${apart(file)}.`,
    openOnline: 'Open it',
    inserted: (count, first) =>
      plural(count, {
        one: `The paper is on the sheet ${quote(first)}.`,
        other: `The papers are on # sheets, the first is ${quote(first)}.`,
      }),
    takenBack: 'The sheets were taken back.',
    edited: 'A sheet was edited since and was left as it is.',
  },
  online: {
    'sign-in': {
      sentence: 'You are not signed in to OneDrive.',
      advice: 'Sign in when asked, then save again.',
    },
    'no-network': {
      sentence: 'OneDrive could not be reached.',
      advice: 'Check the connection, then save again. The file is still ready here.',
    },
    'not-allowed': {
      sentence: 'Your organization does not let the add-in save to OneDrive.',
      advice: 'Save the file here instead, or ask your administrator.',
    },
    'no-room': {
      sentence: 'There is no room left in your OneDrive.',
      advice: 'Make room there and save again, or save the file here.',
    },
    failed: {
      sentence: 'OneDrive did not take the file.',
      advice: 'Save again in a moment. The file is still ready here.',
    },
  },
};
