// What a sample tracker consists of, apart from its language. The wording is ours; only report symbols are real.
import type { Field } from '../../core/recommendation/codes';

/** The columns of a sample, in their order on the sheet. */
export const sampleColumns = [
  'report',
  'reportTitle',
  'number',
  'addressee',
  'text',
  'acceptance',
  'implementation',
  'responsible',
  'targetDate',
  'assessment',
] as const satisfies readonly Field[];

/**
 * One row, in the order of `sampleColumns`. A target date is ISO text and becomes an Excel date; a text that begins
 * with `=` becomes a formula.
 */
export type SampleRow = readonly [
  report: string,
  reportTitle: string,
  number: string | number,
  addressee: string,
  text: string,
  acceptance: string,
  implementation: string,
  responsible: string,
  targetDate: string,
  assessment: string,
];

/** A small sheet that papers take figures from: what was asked, what is planned, what was closed earlier. */
export interface SampleInput {
  readonly sheet: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** ISO text becomes an Excel date. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface SampleContent {
  readonly fileName: string;
  readonly rightToLeft: boolean;
  readonly font: string;
  readonly sheet: string;
  readonly title: string;
  readonly asAt: string;
  /** Header words, in the order of `sampleColumns`. */
  readonly headers: readonly string[];
  readonly acceptanceWords: readonly string[];
  readonly implementationWords: readonly string[];
  readonly rows: readonly SampleRow[];
  /** A colleague's note on the status cell of the row with this index. */
  readonly note: { readonly row: number; readonly author: string; readonly text: string };
  readonly notesSheet: string;
  readonly notes: readonly string[];
  readonly inputs: readonly SampleInput[];
  readonly listsSheet: string;
}
