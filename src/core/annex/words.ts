// What an annex says in its language. The core has no sentences of its own: a task hands them in with the tracker.
import type { Language } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import type { OutputId } from './outputs';
import type { PaperSetting } from './paper-settings';
import type { TableSentences } from './table-words';

export interface Shares {
  readonly count: number;
  /** Whole; `null` where there is nothing to take a share of. */
  readonly percent: number | null;
}

export interface AnnexSentences extends TableSentences {
  readonly titles: Readonly<Record<OutputId, (asOf: Day) => string>>;
  /** "I. Recommendations made in reports of 2021"; headings count from 1. `null`: the year is not known. */
  readonly yearHeading: (ordinal: number, year: number | null) => string;
  readonly recommendation: (number: string) => string;
  /** The number that opens a recommendation's text: "Recommendation 3: ", up to where the text begins. */
  readonly numbered: (number: string) => string;
  readonly columns: Readonly<
    Record<
      | 'symbol'
      | 'title'
      | 'contact'
      | 'number'
      | 'recommendation'
      | 'assessment'
      | 'acceptance'
      | 'implementation'
      /** What changed since last period. */
      | 'change'
      | 'responsible'
      | 'toLegislative'
      | 'toExecutive'
      | 'openLegislative'
      | 'openExecutive'
      | 'boardComments'
      | 'otherDocuments'
      | 'remarks'
      | 'year'
      | 'total'
      | 'closedOtherwise'
      | 'noStatus',
      string
    >
  >;
  readonly olderThan: (years: number) => string;
  readonly contactLine: (contact: string) => string;
  readonly notYetAvailable: string;
  readonly forInformation: string;
  /** Behind a symbol, with the space before it. */
  readonly newMark: string;
  /** Where there is not one recommendation to list. */
  readonly nothing: string;
  readonly allNew: (issued: Day | null) => string;
  readonly changes: {
    readonly new: string;
    readonly unchanged: string;
    readonly unchangedUpdated: string;
    /** `status` as the paper writes it. */
    readonly previous: (status: string) => string;
  };
  /** Footnote of what is printed in the tracker's wording and language. */
  readonly trackerWording: (language: Language) => string;
  /** A setting's name, in the blank that waits for it. */
  readonly blank: Readonly<Record<PaperSetting, string>>;
  readonly shares: (shares: Shares) => string;
  readonly decision: {
    readonly opening: (body: string) => string;
    readonly takesNote: (symbol: string) => string;
    readonly endorses: string;
    readonly item: (symbol: string, numbers: readonly string[]) => string;
    readonly callsFor: string;
    readonly councilOpening: (body: string) => string;
    readonly councilNotes: (organization: string, symbol: string) => string;
    readonly councilApproves: string;
    /** Puts a letter or numeral before a point of the decision; points count from 1. */
    readonly point: (ordinal: number, text: string) => string;
  };
  readonly narrative: {
    /** `asOf`: the cut-off of the previous report, where it is given. */
    readonly newReports: (reports: number, previous: { readonly symbol: string; readonly asOf: Day | null }) => string;
    readonly newRecommendations: (counts: {
      readonly total: number;
      readonly reports: number;
      readonly legislative: number;
      readonly executive: number;
      /** Title of the executive head; `null` where nobody gave it. */
      readonly head: string | null;
    }) => string;
    /** `year: null`: of those whose programme is not told. */
    readonly reviews: (programmes: readonly { readonly year: number | null; readonly count: number }[]) => string;
    readonly openFrom: (first: number, last: number) => string;
    readonly closedYears: (years: readonly number[]) => string;
    readonly open: (
      asOf: Day,
      counts: {
        readonly legislative: number;
        readonly executive: number;
        readonly closed: number;
        readonly head: string | null;
      },
    ) => string;
    readonly shares: (
      total: number,
      shares: { readonly implemented: number; readonly closedOtherwise: number; readonly open: number },
    ) => string;
    /** Of history and tracker together, since the first year of either. */
    readonly overall: (
      since: number,
      total: number,
      shares: { readonly implemented: number; readonly closedOtherwise: number; readonly open: number },
    ) => string;
  };
  readonly summary: {
    /** "Of the 39 recommendations as at 31 December 2018, 2 (5%) were fully implemented ..."; `label` as in the table. */
    readonly opening: (
      asOf: Day,
      total: number,
      parts: readonly { readonly label: string; readonly share: string }[],
    ) => string;
    readonly older: (unfinished: number, older: number, years: number) => string;
  };
}

export interface AnnexWords extends AnnexSentences {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  readonly day: (day: Day) => string;
  /** How pictures write a percentage, `#` for the number. */
  readonly percentAs: string;
}
