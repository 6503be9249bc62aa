// One way to read a shared source, wherever it stands: what is asked of a reader, and what it may give back.
import type { Catalogue } from '../core/catalogue/catalogue';
import type { SheetContent } from '../core/sheet/cells';
import type { SourceProblem } from './source-problem';

/** What a server said of the copy it gave, so that the next pull can ask whether it still holds (RFC 9110, section 13). */
export interface Validator {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type PullProgress =
  /** `of` is `null` where the server did not say how much there is. */
  | { readonly kind: 'bytes'; readonly done: number; readonly of: number | null }
  /** Rows or list items read so far. */
  | { readonly kind: 'entries'; readonly done: number }
  /** The server asked to wait, or did not answer; it is asked again after these seconds. */
  | { readonly kind: 'waiting'; readonly seconds: number };

export interface PullAttention {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
  /** Of the copy at hand: with it a reader may answer `unchanged`. */
  readonly known?: Validator;
}

export interface CataloguePulled {
  readonly kind: 'catalogue';
  readonly catalogue: Catalogue;
  /** What to call the source, to people and in the workbook; without passwords or queries. */
  readonly name: string;
  readonly validator: Validator;
  /** How many bytes were received; 0 where nothing came over a network or from a file. */
  readonly bytes: number;
  /** The host that answered, where it is another than the one that was asked. */
  readonly answeredBy: string | null;
}

export type Pulled = CataloguePulled | { readonly kind: 'unchanged' } | PullFailed;

export interface PullFailed {
  readonly kind: 'problem';
  readonly problem: SourceProblem;
}

export type SourceKind = 'address' | 'file' | 'sheet' | 'list' | 'workbook';

export interface CatalogueSource {
  /** The same for the same source every time; the cache keeps its copy under it. */
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  /** Never throws for what a server, a file or a person may do; that comes back as a problem. */
  readonly pull: (attention?: PullAttention) => Promise<Pulled>;
}

/** A problem where an address or link is none that can be read. */
export type SourceMade = { readonly kind: 'source'; readonly source: CatalogueSource } | PullFailed;

/** Reads the worksheets of an .xlsx file; given by the composition, because the reader of files is a part of its own. */
export type SheetReader = (bytes: Uint8Array, name: string) => Promise<SheetsRead>;

export type SheetsRead =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetContent[] }
  | { readonly kind: 'unreadable'; readonly because: UnreadableBecause };

export type UnreadableBecause = 'not-a-workbook' | 'encrypted' | 'old-format';

export function failed(problem: SourceProblem): PullFailed {
  return { kind: 'problem', problem };
}
