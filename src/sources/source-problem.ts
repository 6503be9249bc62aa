// Why a shared source could not be read, as data: each kind gets one sentence and one piece of advice in `src/messages`.
import type { CatalogueProblem } from './catalogue-text';
import type { UnreadableBecause } from './source';

export type SourceProblem =
  ReachingProblem | AnswerProblem | ContentProblem | SharePointProblem | SignInProblem | { readonly kind: 'cancelled' };

/** The address, and the way to the host. */
export type ReachingProblem =
  | { readonly kind: 'address-invalid'; readonly address: string }
  /** http to another machine: what comes could have been changed on its way. */
  | { readonly kind: 'address-insecure'; readonly host: string }
  | { readonly kind: 'address-with-password'; readonly host: string }
  | { readonly kind: 'redirect-insecure'; readonly host: string; readonly to: string }
  /** No network, no such host, or a host that does not let pages of others read it (CORS): a page is not told which. */
  | { readonly kind: 'unreachable'; readonly host: string }
  | { readonly kind: 'timed-out'; readonly host: string; readonly seconds: number }
  | { readonly kind: 'cut-short'; readonly host: string }
  | { readonly kind: 'too-large'; readonly name: string; readonly megabytes: number };

/** What the host said in place of the content. */
export type AnswerProblem =
  | { readonly kind: 'not-found'; readonly name: string; readonly host: string }
  | { readonly kind: 'sign-in-needed'; readonly host: string }
  | { readonly kind: 'forbidden'; readonly host: string }
  /** `seconds` as the host asked for; `null` where it did not say how long. */
  | { readonly kind: 'busy'; readonly host: string; readonly seconds: number | null }
  | { readonly kind: 'server-failed'; readonly host: string; readonly status: number }
  | { readonly kind: 'refused'; readonly host: string; readonly status: number }
  /** The host answered, but not in the form that is documented for it. */
  | { readonly kind: 'answer-unexpected'; readonly host: string };

/** What was received. */
export type ContentProblem =
  | { readonly kind: 'empty'; readonly name: string }
  /** A page for people, as sign-in pages and viewers are. */
  | { readonly kind: 'web-page'; readonly name: string }
  /** Text in a character encoding that is not known, or no text at all. */
  | { readonly kind: 'undecodable'; readonly name: string }
  | { readonly kind: 'workbook-unreadable'; readonly name: string; readonly because: UnreadableBecause }
  | { readonly kind: 'file-unreadable'; readonly name: string }
  | { readonly kind: 'catalogue'; readonly name: string; readonly problem: CatalogueProblem };

export type SharePointProblem =
  | { readonly kind: 'link-not-understood'; readonly link: string; readonly wanted: 'list' | 'workbook' }
  | { readonly kind: 'no-such-list'; readonly link: string }
  | { readonly kind: 'no-such-library'; readonly link: string }
  | { readonly kind: 'column-missing'; readonly column: string; readonly columns: readonly string[] }
  /** The column holds formatted text, whose markup would end up in papers. */
  | { readonly kind: 'column-formatted'; readonly column: string };

export type SignInProblem =
  /** `code` is for whoever reports it; it names no person. */
  | { readonly kind: 'sign-in-failed'; readonly code: string }
  | { readonly kind: 'sign-in-closed' }
  | { readonly kind: 'sign-in-blocked' }
  | { readonly kind: 'consent-needed' };
