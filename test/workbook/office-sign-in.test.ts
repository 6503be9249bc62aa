// The dialog of Office for signing in: who is believed in it, and how it can end.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { officeSignInFacts } from '../../src/workbook/office/sign-in';

type Handler = (said: object) => void;
const ours = 'https://addin.example.org';

interface Given {
  readonly nested?: boolean;
  readonly opens?: boolean;
  readonly context?: () => Promise<object>;
}

/** As much of Office as signing in touches. */
function office({ nested = true, opens = true, context = () => Promise.reject(new Error('13001')) }: Given = {}) {
  const handlers = new Map<string, Handler>();
  const close = vi.fn();
  const dialog = { close, addEventHandler: (event: string, handler: Handler) => void handlers.set(event, handler) };
  const opened: string[] = [];
  vi.stubGlobal('location', { origin: ours });
  vi.stubGlobal('Office', {
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    auth: { getAuthContext: context },
    context: {
      platform: 'PC',
      requirements: { isSetSupported: (set: string) => set === 'NestedAppAuth' && nested },
      ui: {
        displayDialogAsync: (address: string, _size: object, done: (result: object) => void) => {
          opened.push(address);
          done(opens ? { status: 'succeeded', value: dialog } : { status: 'failed' });
        },
      },
    },
  });
  const say = (event: 'message' | 'event', said: object) => handlers.get(event)?.(said);
  return { facts: officeSignInFacts(), opened, close, say };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the dialog', () => {
  test('hands on what our page says, and closes', async () => {
    const { facts, opened, close, say } = office();
    const end = facts.openDialog(`${ours}/sign-in.html`);
    say('message', { message: 'forged', origin: 'https://evil.example' });
    expect(close).not.toHaveBeenCalled();
    say('message', { message: 'token', origin: ours });
    expect(await end).toEqual({ kind: 'message', text: 'token' });
    expect(close).toHaveBeenCalledOnce();
    expect(opened).toEqual([`${ours}/sign-in.html`]);
  });

  test('an older Excel does not say where a message comes from', async () => {
    const { facts, say } = office();
    const end = facts.openDialog(`${ours}/sign-in.html`);
    say('message', { message: 'token', origin: undefined });
    expect(await end).toEqual({ kind: 'message', text: 'token' });
  });

  test('closed by the person, or never opened', async () => {
    const { facts, say } = office();
    const end = facts.openDialog(`${ours}/sign-in.html`);
    say('event', { error: 12_006 });
    expect(await end).toEqual({ kind: 'closed' });
    expect(await office({ opens: false }).facts.openDialog(`${ours}/sign-in.html`)).toEqual({ kind: 'blocked' });
  });
});

describe('the account', () => {
  test('as Office tells it, else nobody', async () => {
    const known = () => Promise.resolve({ loginHint: '', userPrincipalName: 'a@b.org' });
    expect(await office({ context: known }).facts.loginHint()).toBe('a@b.org');
    expect(await office().facts.loginHint()).toBeNull();
    expect(await office({ nested: false, context: known }).facts.loginHint()).toBeNull();
  });
});
