// What the page and its worker say to one another while a Word file is written.
import type { AnnexDocument } from '../core/annex/document';

export interface WordWish {
  readonly documents: readonly AnnexDocument[];
  /** "Page 2 of 5" with signs in place of the numbers: functions do not go to a worker. */
  readonly pageOf: string;
}

/** Private-use characters, which no sentence holds. */
export const pageSigns = { page: '\ue000', pages: '\ue001' } as const;

export function pageWords(pageOf: string): (page: string, pages: string) => string {
  return (page, pages) => pageOf.replace(pageSigns.page, () => page).replace(pageSigns.pages, () => pages);
}

export type ToWorker =
  | { readonly kind: 'write'; readonly paper: WordWish }
  | { readonly kind: 'drawn'; readonly order: number; readonly png: Uint8Array<ArrayBuffer> };

export type FromWorker =
  /** A worker cannot read SVG, so the page draws for it; each order has its own number. */
  | {
      readonly kind: 'draw';
      readonly order: number;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Errors lose their class on the way; the name is what the pane shows of them. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
