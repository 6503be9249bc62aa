// What the page and its worker say to one another while a paper is made.
import type { LastPeriod } from '../core/period/last-period';
import type { AnnexDocument, Omission, Refused, TemplateProblem } from '../tasks';
import type { CheckedForPaper } from '../tasks/build-annex';
import type { TemplateWish } from '../tasks/fill-template';

export type PaperOrder =
  | {
      readonly kind: 'word';
      readonly documents: readonly AnnexDocument[];
      /** "Page 2 of 5" with signs in place of the numbers: functions do not go to a worker. */
      readonly pageOf: string;
    }
  | {
      readonly kind: 'template';
      readonly template: Uint8Array<ArrayBuffer>;
      readonly checked: CheckedAsData;
      readonly wish: TemplateWish;
    };

/** A check without what computes. */
export interface CheckedAsData extends Omit<CheckedForPaper, 'lastPeriod'> {
  readonly lastPeriod: Omit<LastPeriod, 'before'> | null;
}

export type PaperMade =
  | {
      readonly kind: 'written';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Of a template: what its fields left blank or out. Of papers that is known before they are written. */
      readonly omissions?: readonly Omission[];
    }
  | { readonly kind: 'problem'; readonly problem: TemplateProblem }
  | Refused;

export type ToWorker =
  | { readonly kind: 'make'; readonly order: PaperOrder }
  | { readonly kind: 'drawn'; readonly drawing: number; readonly png: Uint8Array<ArrayBuffer> };

export type FromWorker =
  /** A worker cannot read SVG, so the page draws for it; each drawing has its own number. */
  | {
      readonly kind: 'draw';
      readonly drawing: number;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'made'; readonly made: PaperMade }
  /** Errors lose their class on the way; the name is what the pane shows of them. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** Private-use characters, which no sentence holds. */
export const pageSigns = { page: '\ue000', pages: '\ue001' } as const;

export function pageWords(pageOf: string): (page: string, pages: string) => string {
  return (page, pages) => pageOf.replace(pageSigns.page, () => page).replace(pageSigns.pages, () => pages);
}

export function checkedAsData({ tracker, reading, lastPeriod, catalogue }: CheckedForPaper): CheckedAsData {
  if (lastPeriod === null) return { tracker, reading, lastPeriod, catalogue };
  const { name, asOf, recommendations, fields } = lastPeriod;
  return { tracker, reading, catalogue, lastPeriod: { name, asOf, recommendations, fields } };
}
