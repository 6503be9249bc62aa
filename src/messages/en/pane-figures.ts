// What the Figures step says, in English.
import type { MessageSet } from '../message-set';
import { figures } from './figures';
import { recommendations, wording } from './words';

const { number, plural, list, quote, apart, day } = wording;

const years = (count: number) => plural(count, { one: '# year', other: '# years' });
const percent = (value: number | null) => (value === null ? figures.notAvailable : `${number(value)}%`);

export const paneFigures: MessageSet['paneFigures'] = {
  empty: {
    title: 'Count what the paper states',
    sentence: 'Counts the recommendations by status, year and addressee, and leads from every number to its rows.',
    button: 'Count this tracker',
  },
  headline: (value) => (value === null ? 'Nothing to count' : `${percent(value)} implemented`),
  percent,
  ofAll: (count) => `of the ${number(count)} in this tracker`,
  ofAccepted: (count) => `of the ${number(count)} accepted`,
  ofOpen: (count) => `of the ${number(count)} open`,
  ofDue: (count, asOf) => `of the ${number(count)} due by ${day(asOf)}`,
  parts: {
    total: 'All',
    implemented: 'Implemented',
    closedOtherwise: 'Closed otherwise',
    open: 'Open',
    openNew: 'Open and new',
    openEarlier: 'Open from earlier',
    noStatus: 'Without a status',
    new: 'New',
  },
  rates: {
    acceptedOfAll: 'Accepted',
    implementedOfAll: 'Implemented',
    implementedOfAccepted: 'Implemented of those accepted',
    closedOtherwiseOfAll: 'Closed otherwise',
    closedOfAll: 'Closed',
    openOfAll: 'Open',
  },
  headings: {
    share: 'Share of all',
    watch: 'What is open',
    rates: 'Rates',
    rollForward: 'Since last period',
    by: {
      year: 'By year of the report',
      report: 'By report',
      addressee: 'By addressee',
      source: 'By source',
      risk: 'By risk',
      responsible: 'By responsible unit or officer',
    },
  },
  labels: {
    new: 'New',
    overdue: 'Open after the deadline',
    ageing: (count) => `Open for more than ${years(count)}`,
    upTo: (count) => `Open for up to ${years(count)}`,
    between: (from, to) => `More than ${number(from)}, up to ${years(to)}`,
    ageUnknown: 'Date of issue not known',
    forInformation: 'For information, outside these figures',
  },
  rollForward: {
    openBefore: 'Open last period',
    new: 'New',
    reopened: 'Reopened',
    closed: 'Closed',
    vanished: 'No longer in the tracker',
    openNow: 'Open now',
  },
  comparedWith: (name) => `Compared with ${quote(name)}.`,
  doesNotAddUp: 'These counts do not add up. The check names the recommendations that make the difference.',
  needsLastPeriod: 'Which are new is not known: last period’s workbook tells.',
  chooseLastPeriod: 'Choose last period’s workbook…',
  needsDate: 'What is overdue or has been open for long is not known: set the reporting date above.',
  noStatus: {
    sentence: (count) =>
      plural(count, { one: '# recommendation has no status.', other: '# recommendations have no status.' }),
    advice: 'Rows without a status count in the total only. Fill in what is missing, then check again.',
    button: 'Show in Check',
  },
  captions: {
    share: (shares, total) =>
      `Of ${recommendations(total)}: ${list(shares.map(({ label, count, percent: share }) => `${label.toLowerCase()} ${number(count)} (${percent(share)})`))}.`,
    years: (first, last, parts) =>
      `${first === last ? `Reports of ${apart(first)}` : `Reports from ${apart(first)} to ${apart(last)}`}, one column a year, in parts: ${list(parts.map((part) => part.toLowerCase()))}. The table below has the numbers.`,
    ageing: (count, open, limit) =>
      `Of ${number(open)} open, ${number(count)} have been open for more than ${years(limit)}.`,
  },
  numbers: 'Show the numbers',
  more: (count) => `Show ${number(count)} more`,
  shown: (shown, total) => `${number(shown)} of ${number(total)} shown`,
  behind: (what, count) => `${what.map(apart).join(', ')}: ${recommendations(count)}`,
  list: {
    back: 'Back to the figures',
    keys: 'Arrow keys move, Enter goes to the cell, Escape goes back.',
    lastPeriodOnly: 'in last period’s workbook',
  },
  insert: {
    title: 'Summary sheet',
    button: 'Insert summary sheet',
    charts: 'Show the charts of the sheet',
    sentence:
      'Adds a sheet with these figures and their charts. Its formulas follow the tracker when a status is edited, without the add-in. Inserted again, it replaces itself.',
    tooMany: (limit) =>
      `This tracker has more than ${recommendations(limit)}: the sheet will hold values, not formulas. Insert it again after the tracker has changed.`,
    done: (sheet) => `The figures and charts are on the sheet ${quote(sheet)}.`,
    takenBack: 'The summary sheet was taken back.',
    edited: 'The summary sheet was edited since and was left as it is.',
  },
};
