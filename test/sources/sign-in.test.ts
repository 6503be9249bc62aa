// Signing in, with Microsoft's library and Office answered by the test: which way is taken, and what comes of it.
import { describe, expect, test } from 'vitest';
import { codeOf, officeSignIn } from '../../src/sources/sign-in/office-sign-in';
import type { DialogEnd, OfficeForSignIn, TokenClient, TokenResult } from '../../src/sources/sign-in/office-sign-in';

/** As msal-browser's `AuthError` is: an Error with a code. */
class AuthError extends Error {
  readonly errorCode: string;
  readonly errorMessage: string;

  constructor(errorCode: string, errorMessage = '') {
    super(errorCode);
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
  }
}

const now = Date.UTC(2024, 4, 1);
const inOneHour = new Date(now + 3_600_000);
const scopes = ['https://graph.microsoft.com/Sites.Read.All'];

interface Given {
  readonly office?: Partial<OfficeForSignIn>;
  readonly silent?: () => Promise<TokenResult>;
  readonly popup?: () => Promise<TokenResult>;
  readonly dialog?: DialogEnd;
}

function stage({ office = {}, silent, popup, dialog = { kind: 'closed' } }: Given) {
  const calls: string[] = [];
  const refuse = (code: string) => () => Promise.reject(new AuthError(code));
  const client: TokenClient = {
    ssoSilent: ({ loginHint = 'nobody' }) => {
      calls.push(`sso ${loginHint}`);
      return (silent ?? refuse('interaction_required'))();
    },
    acquireTokenSilent: ({ forceRefresh }) => {
      calls.push(forceRefresh ? 'silent anew' : 'silent');
      return (silent ?? refuse('interaction_required'))();
    },
    acquireTokenPopup: () => {
      calls.push('popup');
      return (popup ?? refuse('user_cancelled'))();
    },
  };
  const signIn = officeSignIn({
    now: () => now,
    loadClient: () => {
      calls.push('load');
      return Promise.resolve(client);
    },
    office: {
      nested: true,
      onWeb: false,
      loginHint: () => Promise.resolve('a@b.org'),
      openDialog: (asked) => {
        calls.push(`dialog ${asked.join(' ')}`);
        return Promise.resolve(dialog);
      },
      ...office,
    },
  });
  return { calls, signIn };
}

const given =
  (accessToken: string, expiresOn: Date | null = inOneHour) =>
  () =>
    Promise.resolve({ accessToken, expiresOn });

describe('with nested app authentication', () => {
  test('on the desktop, silently, and the token is held until it runs out', async () => {
    const { calls, signIn } = stage({ silent: given('t1') });
    expect(await signIn.token(scopes)).toEqual({ kind: 'token', token: 't1' });
    await signIn.token(scopes);
    expect(calls).toEqual(['load', 'silent']);
    await signIn.token(scopes, { renew: true });
    expect(calls.at(-1)).toBe('silent anew');
  });

  test('a token about to run out is not used', async () => {
    const { calls, signIn } = stage({ silent: given('t1', new Date(now + 60_000)) });
    await signIn.token(scopes);
    await signIn.token(scopes);
    expect(calls.filter((call) => call === 'silent')).toHaveLength(2);
  });

  test('other leave is another token', async () => {
    const { calls, signIn } = stage({ silent: given('t1') });
    await signIn.token(scopes);
    await signIn.token(['https://graph.microsoft.com/Files.ReadWrite.All']);
    expect(calls.filter((call) => call === 'silent')).toHaveLength(2);
  });

  test('on the web, silently, with the account of the person', async () => {
    const { calls, signIn } = stage({ office: { onWeb: true }, silent: given('t1') });
    await signIn.token(scopes);
    expect(calls).toEqual(['load', 'sso a@b.org']);
  });

  test('in a window where the person is needed', async () => {
    const { calls, signIn } = stage({ popup: given('t2') });
    expect(await signIn.token(scopes)).toEqual({ kind: 'token', token: 't2' });
    expect(calls).toEqual(['load', 'silent', 'popup']);
  });

  test('in a dialog of Office where no window opens', async () => {
    const text = JSON.stringify({ token: 't3', expiresOn: inOneHour.toISOString() });
    const popup = () => Promise.reject(new AuthError('popup_window_error'));
    const { calls, signIn } = stage({ popup, dialog: { kind: 'message', text } });
    expect(await signIn.token(scopes)).toEqual({ kind: 'token', token: 't3' });
    expect(calls.at(-1)).toBe(`dialog ${scopes.join(' ')}`);
    await signIn.token(scopes);
    expect(calls).toHaveLength(4);
  });

  test.each([
    ['user_cancelled', '', { kind: 'sign-in-closed' }],
    ['consent_required', '', { kind: 'consent-needed' }],
    ['invalid_grant', 'AADSTS65001: The user or administrator has not consented', { kind: 'consent-needed' }],
    ['server_error', 'AADSTS50000', { kind: 'sign-in-failed', code: 'server_error' }],
  ])('%s %s', async (code, message, problem) => {
    const { signIn } = stage({ popup: () => Promise.reject(new AuthError(code, message)) });
    expect(await signIn.token(scopes)).toEqual({ kind: 'problem', problem });
  });

  test('without a network nobody is shown a window', async () => {
    const { calls, signIn } = stage({ silent: () => Promise.reject(new AuthError('no_network_connectivity')) });
    expect(await signIn.token(scopes)).toEqual({
      kind: 'problem',
      problem: { kind: 'unreachable', host: 'login.microsoftonline.com' },
    });
    expect(calls).toEqual(['load', 'silent']);
  });

  test('cancelled while the window is open', async () => {
    const stop = new AbortController();
    const popup = () => {
      stop.abort();
      return new Promise<TokenResult>(() => undefined);
    };
    const { signIn } = stage({ popup });
    expect(await signIn.token(scopes, { signal: stop.signal })).toEqual({
      kind: 'problem',
      problem: { kind: 'cancelled' },
    });
  });
});

describe('without it', () => {
  const office = { nested: false };

  test('the dialog, and the library is not loaded into the pane', async () => {
    const text = JSON.stringify({ token: 't4', expiresOn: null });
    const { calls, signIn } = stage({ office, dialog: { kind: 'message', text } });
    expect(await signIn.token(scopes)).toEqual({ kind: 'token', token: 't4' });
    expect(calls).toEqual([`dialog ${scopes.join(' ')}`]);
  });

  test.each<[string, DialogEnd, object]>([
    ['closed', { kind: 'closed' }, { kind: 'sign-in-closed' }],
    ['blocked', { kind: 'blocked' }, { kind: 'sign-in-blocked' }],
    ['an error', { kind: 'message', text: '{"error":"consent_required"}' }, { kind: 'consent-needed' }],
    ['nonsense', { kind: 'message', text: '<b>' }, { kind: 'sign-in-failed', code: 'dialog' }],
    ['an empty token', { kind: 'message', text: '{"token":"","expiresOn":null}' }, { kind: 'sign-in-failed' }],
  ])('%s', async (_name, dialog, problem) => {
    const { signIn } = stage({ office, dialog });
    expect(await signIn.token(scopes)).toMatchObject({ kind: 'problem', problem });
  });
});

test('what an error is called', () => {
  expect(codeOf(new AuthError('x', 'AADSTS65001: no'))).toBe('AADSTS65001');
  expect(codeOf(new TypeError('x'))).toBe('TypeError');
  expect(codeOf('x')).toBe('unknown');
});
