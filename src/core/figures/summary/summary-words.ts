// What the summary says, in the language of the messages; the core knows no sentences.
import type { RollForward } from '../../period/roll-forward';
import type { Language } from '../../recommendation/codes';
import type { Day } from '../../recommendation/day';
import type { RateName } from '../figures';
import type { ProgressBand } from '../progress';

export type Slice = 'all' | 'legislative' | 'executive';

export interface SummaryWords {
  readonly language: Language;
  /** Name of the sheet, and its title. */
  readonly sheet: string;
  readonly title: string;
  readonly footer: string;
  readonly workbook: (name: string) => string;
  readonly asOf: (day: Day | null) => string;
  readonly lastPeriod: (name: string) => string;
  /** The figures follow what is edited in the tracker. */
  readonly live: string;
  /** They do not, since the tracker has more than so many rows. */
  readonly values: (limit: number) => string;
  readonly slices: Readonly<Record<Slice, string>>;
  readonly addresseeNotTold: string;
  readonly columns: {
    readonly total: string;
    readonly implemented: string;
    readonly closedOtherwise: string;
    readonly open: string;
    readonly openNew: string;
    readonly openEarlier: string;
    readonly noStatus: string;
    readonly count: string;
    readonly of: string;
    readonly percent: string;
    readonly year: string;
    readonly row: string;
    readonly report: string;
  };
  /** The same as a percentage: "Implemented, %". */
  readonly asPercent: (column: string) => string;
  readonly status: string;
  readonly rates: string;
  readonly rateNames: Readonly<Record<RateName, string>>;
  /** What a rate is a share of: "of all in this tracker", "of those accepted". */
  readonly bases: { readonly all: string; readonly accepted: string; readonly open: string };
  readonly notAvailable: string;
  /** Of history and tracker together, since the year the history begins. */
  readonly overall: (since: number) => string;
  readonly history: string;
  readonly inTracker: string;
  readonly together: string;
  readonly new: string;
  readonly forInformation: string;
  readonly acceptance: string;
  readonly implementation: string;
  readonly noEntry: string;
  readonly byYear: (slice: Slice) => string;
  readonly otherYears: string;
  /** The statuses of implementation by year of report; the same as percentages of each year. */
  readonly standing: string;
  readonly standingShares: string;
  /** Heads a column: open for more than so many years. */
  readonly openLonger: (years: number) => string;
  readonly deadlines: {
    readonly heading: string;
    readonly passed: string;
    readonly ahead: string;
    /** None is recorded, or none that can be read. */
    readonly none: string;
    /** Deadlines that the texts name are those of the day on which the sheet was made. */
    readonly fromTexts: string;
  };
  readonly period: {
    /** Since last period. */
    readonly heading: string;
    readonly parts: Readonly<Record<keyof RollForward, string>>;
    /** What the counts leave unexplained; the check names the rows. */
    readonly unexplained: string;
  };
  readonly progress: {
    readonly heading: string;
    readonly band: (band: ProgressBand) => string;
    readonly average: string;
    /** What the average is of: "of those open with progress recorded". */
    readonly averageOf: string;
    /** Title of the chart. */
    readonly chart: string;
  };
  readonly share: string;
  readonly ageing: string;
  readonly upTo: (years: number) => string;
  readonly between: (from: number, to: number) => string;
  readonly moreThan: (years: number) => string;
  readonly ageNotTold: string;
  readonly bySource: string;
  readonly byRisk: string;
  readonly byResponsible: string;
  /** Titles of charts, which stand for themselves. */
  readonly chartTitles: { readonly source: string; readonly risk: string };
  readonly notTold: string;
  readonly others: string;
  /** Whether requests were answered in time. */
  readonly timeliness: {
    readonly heading: string;
    readonly onTime: string;
    readonly late: string;
    readonly unanswered: string;
    /** Requests with a date that is none to Excel, which stand in no figure. */
    readonly unreadable: string;
    /** What each is a share of: "of those due by 31 March 2022". */
    readonly ofDue: (asOf: Day) => string;
  };
  readonly attention: string;
  readonly unknownStatus: string;
  readonly beyondReach: string;
  /** Captions: what a chart shows, in one sentence. */
  readonly captions: {
    readonly byYear: (slice: Slice) => string;
    readonly share: string;
    readonly ageing: string;
    readonly bySource: string;
    readonly byRisk: string;
    readonly progress: string;
  };
}

/** Said elsewhere in the messages already. */
export type SharedWords =
  'language' | 'openLonger' | 'byResponsible' | 'workbook' | 'asOf' | 'lastPeriod' | 'notAvailable';
/** Parts of what is said of last period that are said elsewhere already. */
export type SharedPeriodWords = 'heading' | 'parts';
