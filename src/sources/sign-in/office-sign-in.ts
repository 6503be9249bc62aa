// Signing in from an add-in: through Office itself where it can (nested app authentication), else in a dialog of Office.
// Everything Microsoft's library and Office are asked for stands in the two interfaces below, so that tests can answer.
import { z } from 'zod';
import type { SourceProblem, SignInProblem } from '../source-problem';
import { failed } from '../source';
import type { SignIn, TokenGiven, TokenWish } from './sign-in';

/** Of msal-browser's client, the verbs that are used. Each rejects with an `AuthError`. */
export interface TokenClient {
  readonly ssoSilent: (request: TokenRequest) => Promise<TokenResult>;
  readonly acquireTokenSilent: (request: TokenRequest & { readonly forceRefresh?: boolean }) => Promise<TokenResult>;
  readonly acquireTokenPopup: (request: TokenRequest) => Promise<TokenResult>;
}

export interface TokenRequest {
  scopes: string[];
  loginHint?: string;
}

export interface TokenResult {
  readonly accessToken: string;
  readonly expiresOn: Date | null;
}

/** What this Office is and can do. */
export interface OfficeForSignIn {
  /** Nested app authentication, version 1.1. */
  readonly nested: boolean;
  readonly onWeb: boolean;
  /** The account of the person, so that nobody is asked which one; `null` where Office does not tell. */
  readonly loginHint: () => Promise<string | null>;
  /** Opens our sign-in page in a dialog and hands on what it says. */
  readonly openDialog: (scopes: readonly string[]) => Promise<DialogEnd>;
}

export type DialogEnd =
  { readonly kind: 'message'; readonly text: string } | { readonly kind: 'closed' } | { readonly kind: 'blocked' };

export interface SignInSurroundings {
  readonly office: OfficeForSignIn;
  /** Loads the library when somebody signs in, not before. */
  readonly loadClient: () => Promise<TokenClient>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function officeSignIn(surroundings: SignInSurroundings): SignIn {
  const held = new Map<string, TokenResult>();
  const token = async (scopes: readonly string[], wish: TokenWish = {}): Promise<TokenGiven> => {
    const key = scopes.join(' ');
    const at = held.get(key);
    if (at && !wish.renew && isFresh(at, surroundings.now())) return { kind: 'token', token: at.accessToken };
    const ended = await unlessCancelled(signInOnce(surroundings, scopes, wish), wish.signal);
    if (ended.kind === 'problem') return ended;
    held.set(key, ended.result);
    return { kind: 'token', token: ended.result.accessToken };
  };
  return { token };
}

type Ended = { readonly kind: 'signed-in'; readonly result: TokenResult } | ReturnType<typeof failed>;

/** A token that runs out while a list is read is renewed when it is turned away; one about to run out is not begun with. */
function isFresh({ expiresOn }: TokenResult, now: number): boolean {
  return expiresOn !== null && expiresOn.getTime() - now > 120_000;
}

async function signInOnce(
  { office, loadClient }: SignInSurroundings,
  scopes: readonly string[],
  { renew = false }: TokenWish,
): Promise<Ended> {
  if (!office.nested) return inDialog(office, scopes);
  try {
    const client = await loadClient();
    const hint = await office.loginHint();
    const request = { scopes: [...scopes], ...(hint !== null && { loginHint: hint }) };
    const result = await silently(client, office, request, renew).catch((error: unknown) => {
      if (codeOf(error) === offline) throw error;
      return client.acquireTokenPopup(request);
    });
    return { kind: 'signed-in', result };
  } catch (error) {
    const code = codeOf(error);
    // The library could not open its window: the dialog of Office can.
    return noWindow.has(code) ? inDialog(office, scopes) : failed(problemOf(code));
  }
}

/** On the web Office keeps no account for us, so the silent question needs the person's name each time. */
function silently(
  client: TokenClient,
  office: OfficeForSignIn,
  request: TokenRequest,
  renew: boolean,
): Promise<TokenResult> {
  return office.onWeb ? client.ssoSilent(request) : client.acquireTokenSilent({ ...request, forceRefresh: renew });
}

async function inDialog(office: OfficeForSignIn, scopes: readonly string[]): Promise<Ended> {
  const end = await office.openDialog(scopes);
  if (end.kind === 'closed') return failed({ kind: 'sign-in-closed' });
  if (end.kind === 'blocked') return failed({ kind: 'sign-in-blocked' });
  const said = readDialogMessage(end.text);
  if (said === null) return failed({ kind: 'sign-in-failed', code: 'dialog' });
  if ('error' in said) return failed(problemOf(said.error));
  const expiresOn = said.expiresOn === null ? null : new Date(said.expiresOn);
  return { kind: 'signed-in', result: { accessToken: said.token, expiresOn } };
}

/** What our page in the dialog says: a token and when it runs out (ISO time), or the code of an error. */
export const dialogMessage = z.union([
  z.object({ token: z.string().min(1), expiresOn: z.string().nullable() }),
  z.object({ error: z.string() }),
]);
export type DialogMessage = z.infer<typeof dialogMessage>;

function readDialogMessage(text: string): DialogMessage | null {
  try {
    return dialogMessage.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const offline = 'no_network_connectivity';
const noWindow: ReadonlySet<string> = new Set(['popup_window_error', 'empty_window_error']);
const closed: ReadonlySet<string> = new Set(['user_cancelled', 'user_canceled', 'USER_CANCEL', 'access_denied']);
const consent: ReadonlySet<string> = new Set(['consent_required', 'AADSTS65001', 'AADSTS90094']);
const errorShape = z.object({ errorCode: z.string(), errorMessage: z.string().optional() });

/** Of an `AuthError`: Microsoft's own number where its message has one, else the library's code. */
export function codeOf(error: unknown): string {
  const read = errorShape.safeParse(error);
  if (!read.success) return error instanceof Error ? error.name : 'unknown';
  const number = /AADSTS\d+/.exec(read.data.errorMessage ?? '')?.[0];
  return number !== undefined && consent.has(number) ? number : read.data.errorCode;
}

function problemOf(code: string): SourceProblem {
  if (code === offline) return { kind: 'unreachable', host: 'login.microsoftonline.com' };
  const known: SignInProblem | undefined = closed.has(code)
    ? { kind: 'sign-in-closed' }
    : consent.has(code)
      ? { kind: 'consent-needed' }
      : undefined;
  return known ?? { kind: 'sign-in-failed', code };
}

/** A window of Microsoft's cannot be closed from here; who cancels does not wait for it. */
async function unlessCancelled(work: Promise<Ended>, signal: AbortSignal | undefined): Promise<Ended> {
  if (!signal) return work;
  const cancelled = failed({ kind: 'cancelled' });
  if (signal.aborted) return cancelled;
  let stop: () => void = () => undefined;
  const abort = new Promise<Ended>((resolve) => {
    stop = () => {
      resolve(cancelled);
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, abort]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
