// A token for Microsoft Graph, whichever way this Excel has of getting one.
import type { PullFailed } from '../source';

export interface SignIn {
  /** Asks the person only when it must. Never throws for what a person or a directory may do. */
  readonly token: (scopes: readonly string[], wish?: TokenWish) => Promise<TokenGiven>;
}

export interface TokenWish {
  readonly signal?: AbortSignal;
  /** The token given before was turned away: one from the cache would be that again. */
  readonly renew?: boolean;
}

export type TokenGiven = { readonly kind: 'token'; readonly token: string } | PullFailed;
