// What is said of figures: rates always with what they are rates of, and zero denominators as "not available".
import type { RateName } from '../core/figures/figures';
import type { Rate } from '../core/figures/percent';
import type { SharedPeriodWords, SharedWords, SummaryWords } from '../core/figures/summary/summary-words';

export interface FiguresMessages {
  /** "Implemented: 49% of the 51 in this tracker (25)". */
  readonly rate: (name: RateName, rate: Rate) => string;
  /** Where there is nothing to take a share of. */
  readonly notAvailable: string;
  readonly noStatus: (count: number) => string;
  readonly forInformation: (count: number) => string;
  readonly new: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly ageing: (count: number, years: number) => string;
  readonly byYear: string;
  readonly byAddressee: string;
  /** A year, addressee or name that the rows do not tell. */
  readonly unknown: string;
  readonly groupLine: (
    name: string,
    counts: {
      readonly total: number;
      readonly implemented: number;
      readonly closedOtherwise: number;
      readonly open: number;
    },
  ) => string;
  /** The summary's sheet was put into this file. */
  readonly summaryWritten: (sheet: string, out: string) => string;
  /** What stands on the summary sheet. */
  readonly summary: Omit<SummaryWords, SharedWords | 'period'> & {
    readonly period: Omit<SummaryWords['period'], SharedPeriodWords>;
  };
}
