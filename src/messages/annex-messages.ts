// What papers say, and what is said of what they leave out.
import type { Omission, OmissionKind } from '../core/annex/omissions';
import type { OutputId } from '../core/annex/outputs';
import type { AnnexSentences } from '../core/annex/words';

export interface AnnexMessages extends AnnexSentences {
  /** What the outputs are called where one is chosen. */
  readonly outputs: Readonly<Record<OutputId, string>>;
  /** For the tab of a worksheet, where what the output is called is longer than the 31 characters that Excel takes. */
  readonly sheetNames: Readonly<
    Record<
      Extract<OutputId, 'matrix-by-report' | 'legislative' | 'executive' | 'open-by-report' | 'council' | 'reviews'>,
      string
    >
  >;
  /** What was left out or left blank, and what to do about it. */
  readonly omitted: {
    readonly [Kind in OmissionKind]: (omission: Extract<Omission, { readonly kind: Kind }>) => string;
  };
  /** In a paper's footer; the numbers are given as texts. */
  readonly pageOf: (page: string, pages: string) => string;
  /** Of the headless runner: what was written where. */
  readonly written: (output: string, file: string) => string;
}
