// What the Figures step says.
import type { FigurePart } from '../core/figures/behind';
import type { FigureGrouping, RateName } from '../core/figures/figures';
import type { RollForward } from '../core/period/roll-forward';
import type { Day } from '../core/recommendation/day';

export interface PaneFiguresMessages {
  readonly empty: { readonly title: string; readonly sentence: string; readonly button: string };
  /** "49% implemented", beside the step and over the figures; `null` where there is nothing to take a share of. */
  readonly headline: (percent: number | null) => string;
  readonly percent: (percent: number | null) => string;
  /** "of the 51 in this tracker": what every rate is a rate of. */
  readonly ofAll: (count: number) => string;
  readonly ofAccepted: (count: number) => string;
  readonly ofOpen: (count: number) => string;
  /** Of requests to be answered by the reporting date. */
  readonly ofDue: (count: number, asOf: Day) => string;
  readonly parts: Readonly<Record<FigurePart, string>>;
  readonly rates: Readonly<Record<RateName, string>>;
  readonly headings: {
    readonly share: string;
    readonly watch: string;
    readonly rates: string;
    readonly rollForward: string;
    readonly by: Readonly<Record<FigureGrouping, string>>;
  };
  readonly labels: {
    readonly new: string;
    readonly overdue: string;
    readonly ageing: (years: number) => string;
    readonly upTo: (years: number) => string;
    readonly between: (from: number, to: number) => string;
    readonly ageUnknown: string;
    readonly forInformation: string;
  };
  readonly rollForward: Readonly<Record<keyof RollForward, string>>;
  /** Where last period's data came from. */
  readonly comparedWith: (name: string) => string;
  /** Of last period, what came, went and is left. */
  readonly doesNotAddUp: string;
  readonly needsLastPeriod: string;
  readonly chooseLastPeriod: string;
  readonly needsDate: string;
  readonly noStatus: { readonly sentence: (count: number) => string; readonly advice: string; readonly button: string };
  /** Each chart in one sentence, for those who do not see it. */
  readonly captions: {
    readonly share: (shares: readonly NamedShare[], total: number) => string;
    readonly years: (first: string, last: string, parts: readonly string[]) => string;
    readonly ageing: (count: number, open: number, years: number) => string;
  };
  /** Opens the table of a chart. */
  readonly numbers: string;
  readonly more: (count: number) => string;
  readonly shown: (shown: number, total: number) => string;
  /** "2021, open: 7 recommendations": a number's name, and the heading of its list. */
  readonly behind: (what: readonly string[], count: number) => string;
  readonly list: { readonly back: string; readonly keys: string; readonly lastPeriodOnly: string };
  readonly insert: {
    readonly title: string;
    readonly button: string;
    /** What is made, before it is made. */
    /** Opens pictures of the charts that the sheet will have. */
    readonly charts: string;
    readonly sentence: string;
    /** More recommendations than formulas can follow. */
    readonly tooMany: (limit: number) => string;
    readonly done: (sheet: string) => string;
    readonly takenBack: string;
    readonly edited: string;
  };
}

export interface NamedShare {
  readonly label: string;
  readonly count: number;
  readonly percent: number | null;
}
