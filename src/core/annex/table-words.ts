// What the tables and charts of papers say, in the language of the messages; builders know no sentences.
import type { RequestOutcome } from '../figures/requests';
import type { Slice } from '../figures/summary/summary-words';
import type { AddresseeCode } from '../recommendation/codes';
import type { Day } from '../recommendation/day';

/** Parts of a whole that papers print. */
export type StatusPart = 'implemented' | 'closedOtherwise' | 'open' | 'openNew' | 'openEarlier' | 'noStatus';

export interface Described {
  readonly name: string;
  /** `label: null`: the value is all there is to say. */
  readonly parts: readonly { readonly label: string | null; readonly value: string }[];
}

export interface TableSentences {
  /** Under the title of a paper that is not about the whole tracker; years in their order. */
  readonly scope: (scope: {
    readonly addressees: readonly AddresseeCode[] | null;
    readonly years: readonly number[] | null;
    readonly openOnly: boolean;
  }) => string;
  /** Whose head a recommendation for others is addressed to. */
  readonly addressedTo: (head: string) => string;
  readonly parts: Readonly<Record<StatusPart, string>>;
  readonly reviews: {
    readonly columns: Readonly<Record<'code' | 'title' | 'programme', string>>;
    readonly programme: (year: number) => string;
    readonly none: string;
  };
  readonly timeliness: {
    readonly columns: Readonly<Record<'kind' | 'received' | 'due' | 'answered' | 'outcome', string>>;
    readonly outcomes: Readonly<Record<RequestOutcome, string>>;
    readonly none: string;
    /** `percent`: answered on time, of those due; whole. */
    readonly summary: (
      asOf: Day,
      counts: {
        readonly due: number;
        readonly onTime: number;
        readonly late: number;
        readonly unanswered: number;
        readonly percent: number;
      },
    ) => string;
    readonly noneDue: (asOf: Day) => string;
  };
  readonly charts: {
    /** "Figure 2. ...", from 1. */
    readonly numbered: (ordinal: number, title: string) => string;
    readonly byYear: (
      slice: Slice,
      years: { readonly first: number; readonly last: number } | null,
      asOf: Day,
    ) => string;
    /** `since`: the first year of history and tracker together; `null`: of the tracker alone. */
    readonly share: (asOf: Day, whole: { readonly total: number; readonly since: number | null }) => string;
    /** What is counted along the axis. */
    readonly recommendations: string;
    readonly otherYears: string;
    readonly columns: Readonly<Record<'status' | 'count' | 'percent', string>>;
    /** The numbers of a picture in words, for those who cannot see it. */
    readonly described: (lines: readonly Described[]) => string;
  };
  readonly dashboard: {
    readonly bySource: string;
    readonly risk: string;
    readonly progress: string;
    readonly columns: Readonly<Record<'source' | 'risk' | 'progress' | 'overdue', string>>;
    readonly notTold: string;
    /** The smaller groups together. */
    readonly others: string;
    /** More than `from` and up to `to` per cent, but less than 100; equal for just that. */
    readonly band: (from: number, to: number) => string;
    /** Of the open ones that say how far they have come. */
    readonly average: (percent: number, count: number) => string;
    /** Where the tracker has none of the columns. */
    readonly none: string;
  };
}
