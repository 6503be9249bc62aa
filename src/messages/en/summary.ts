// What the summary sheet says, in English.
import type { Slice } from '../../core/figures/summary/summary-words';
import type { MessageSet } from '../message-set';
import { wording } from './words';

const { number, plural, day } = wording;
const years = (count: number) => plural(count, { one: '# year', other: '# years' });
const to: Readonly<Record<Slice, string>> = {
  all: '',
  legislative: ' to governing bodies',
  executive: ' to executive heads',
};

export const summary: Omit<MessageSet['figures']['summary'], 'rateNames'> = {
  sheet: 'Summary',
  title: 'Status of recommendations',
  footer: 'Status of recommendations',
  live: 'The figures follow what is edited in the tracker.',
  values: (limit) =>
    `The figures stand as they were when the sheet was made: above ${number(limit)} rows they do not follow edits. Insert the summary again after editing.`,
  slices: { all: 'All', legislative: 'To governing bodies', executive: 'To executive heads' },
  addresseeNotTold: 'Addressee not told',
  columns: {
    total: 'Total',
    implemented: 'Implemented',
    closedOtherwise: 'Closed otherwise',
    open: 'Open',
    openNew: 'Open, new',
    openEarlier: 'Open from earlier',
    noStatus: 'No status',
    count: 'Number',
    of: 'Of',
    percent: '%',
    year: 'Year of report',
    row: 'Row',
    report: 'Report',
  },
  asPercent: (column) => `${column}, %`,
  status: 'Where recommendations stand',
  rates: 'Rates',
  bases: { all: 'of all in this tracker', accepted: 'of those accepted', open: 'of those open' },
  overall: (since) => `All since ${String(since)}: history and tracker`,
  history: 'No longer in the tracker',
  inTracker: 'In the tracker',
  together: 'Together',
  new: 'New this period',
  forInformation: 'For information only, in no figure',
  acceptance: 'Acceptance',
  implementation: 'Implementation',
  noEntry: 'None recorded',
  byYear: (slice) => `Recommendations${to[slice]} by year of report`,
  otherYears: 'Other years',
  standing: 'Status of implementation by year of report',
  standingShares: 'Status of implementation by year of report, % of each year',
  deadlines: {
    heading: 'Open recommendations by deadline',
    passed: 'Deadline passed',
    ahead: 'Deadline not yet passed',
    none: 'No deadline, or none that can be read',
    fromTexts:
      'Deadlines named only in the text of a recommendation are counted as the texts stood when this sheet was made. After editing texts, insert the summary again.',
  },
  period: { unexplained: 'Not explained by these counts; the check names the recommendations' },
  progress: {
    heading: 'Progress recorded',
    band: ({ from, to, below }) =>
      from === to
        ? `${number(to)}%`
        : below === undefined
          ? `More than ${number(from)}%, up to ${number(to)}%`
          : `More than ${number(from)}%, less than ${number(below)}%`,
    average: 'Average progress of what is open',
    averageOf: 'of those open with progress recorded',
    chart: 'Open recommendations by progress recorded',
  },
  share: 'Share of all recommendations, %',
  ageing: 'Open recommendations by age of report',
  upTo: (count) => `Up to ${years(count)}`,
  between: (from, until) => `More than ${number(from)}, up to ${years(until)}`,
  moreThan: (count) => `More than ${years(count)}`,
  ageNotTold: 'Age not told',
  bySource: 'By source',
  byRisk: 'By risk',
  chartTitles: { source: 'Recommendations by source', risk: 'Open recommendations by risk' },
  notTold: 'Not told',
  others: 'Others',
  timeliness: {
    heading: 'Timeliness of replies',
    onTime: 'Answered on time',
    late: 'Answered late',
    unanswered: 'Not answered',
    unreadable: 'Requests with dates that are not dates in Excel, not counted; enter them as dates',
    ofDue: (asOf) => `of those due by ${day(asOf)}`,
  },
  attention: 'To look at',
  unknownStatus: 'Words that are no status here; correct them in the tracker',
  beyondReach: 'Cells filled below the rows counted; insert the summary again',
  captions: {
    byYear: (slice) =>
      `Recommendations${to[slice]} by year of the report: one column a year, stacked from implemented, closed otherwise, open and without a status.`,
    share: 'Of all recommendations, the percentages implemented, closed otherwise, open and without a status.',
    ageing: 'Open recommendations by the years since their report was issued.',
    bySource: 'Recommendations of each source: implemented, closed otherwise, open and without a status.',
    byRisk: 'Open recommendations by the risk recorded for them.',
    progress: 'Open recommendations by the progress recorded for them, from not begun to complete.',
  },
};
