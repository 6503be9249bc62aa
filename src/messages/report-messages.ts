// What the findings report says: a sheet people print and hand round, and the same as CSV.
import type { Day } from '../core/recommendation/day';

export interface ReportMessages {
  /** Name of the sheet; 31 characters at most. */
  readonly sheet: string;
  readonly title: string;
  readonly workbook: (name: string) => string;
  readonly asOf: (day: Day | null) => string;
  /** What the tracker was held against. */
  readonly lastPeriod: (name: string) => string;
  readonly catalogue: (name: string) => string;
  readonly columns: {
    readonly severity: string;
    readonly rule: string;
    readonly where: string;
    readonly report: string;
    readonly number: string;
    readonly value: string;
    readonly sentence: string;
    readonly suggestion: string;
    readonly reason: string;
  };
  readonly findings: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly notRun: (count: number) => string;
  readonly none: string;
  /** In the foot of every printed page. */
  readonly footer: string;
}
