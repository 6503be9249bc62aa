// A paper put into OneDrive through Graph, against a local server that speaks the shapes Microsoft documents.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveToDrive, savingScopes } from '../../src/sources/graph/save-to-drive';
import type { SignIn } from '../../src/sources/sign-in/sign-in';
import { failed } from '../../src/sources/source';
import { impatient, watchedNet } from './support/impatient';
import { loopback } from './support/loopback';
import type { Answering, Loopback } from './support/loopback';

let server: Loopback;
let wished: (readonly string[])[];
beforeEach(async () => {
  server = await loopback();
  wished = [];
});
afterEach(() => server.close());

const place = '/v1.0/me/drive/root:/Follow-up papers/2022/附件 #1.docx:/content';
const webUrl = 'https://office-my.sharepoint.com/personal/a/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&action=default';
const file = { name: '附件 #1.docx', bytes: new Uint8Array([80, 75, 0, 255, 10]), type: 'application/x-paper' };

const signIn: SignIn = {
  token: (scopes) => {
    wished.push(scopes);
    return Promise.resolve({ kind: 'token', token: `token-${String(wished.length)}` });
  },
};

function json(value: unknown, status = 201): Answering {
  return (_asked, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

const save = (own = signIn, signal?: AbortSignal) =>
  saveToDrive(
    file,
    'Follow-up papers/2022',
    { signIn: own, net: watchedNet(impatient), patience: impatient, base: `${server.origin}/v1.0` },
    signal ? { signal } : {},
  );

describe('saving to OneDrive', () => {
  test('puts the bytes where the deployment says, over no other file, and says where they are', async () => {
    server.on(place, json({ id: '1', name: '附件 #1 1.docx', webUrl }));
    expect(await save()).toEqual({ kind: 'saved', name: '附件 #1 1.docx', url: webUrl });
    const [asked] = server.asked;
    expect(asked?.method).toBe('PUT');
    expect(asked?.path).toBe(`${place}?@microsoft.graph.conflictBehavior=rename`);
    expect([asked?.headers['content-type'], asked?.headers.authorization]).toEqual([
      'application/x-paper',
      'Bearer token-1',
    ]);
    expect(asked?.bytes).toEqual(file.bytes);
    expect(wished).toEqual([savingScopes]);
  });

  test('with a new token when the first is turned away', async () => {
    server.on(place, (asked, response, times) => {
      if (times === 1) response.writeHead(401).end('{}');
      else json({ name: 'a.docx', webUrl })(asked, response, times);
    });
    expect(await save()).toMatchObject({ kind: 'saved' });
    expect(server.asked.map(({ bytes }) => bytes.length)).toEqual([5, 5]);
  });

  test('again when the host is busy, and never twice where the first may have been done', async () => {
    server.on(place, (asked, response, times) => {
      if (times === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else json({ name: 'a.docx', webUrl })(asked, response, times);
    });
    expect(await save()).toMatchObject({ kind: 'saved' });
    expect(server.asked.length).toBe(2);

    server.on(place, (_asked, response) => response.writeHead(500).end());
    expect(await save()).toMatchObject({ kind: 'problem', problem: { kind: 'server-failed' } });
    expect(server.asked.length).toBe(3);

    server.on(place, (_asked, response) => response.destroy());
    expect(await save()).toMatchObject({ kind: 'problem', problem: { kind: 'unreachable' } });
    expect(server.asked.length).toBe(4);
  });

  test.each<[number, object]>([
    [403, { kind: 'forbidden' }],
    [404, { kind: 'not-found' }],
    [507, { kind: 'server-failed', status: 507 }],
  ])('tells of %i', async (status, problem) => {
    server.on(place, (_asked, response) => response.writeHead(status).end('{"error":{"code":"x"}}'));
    expect(await save()).toMatchObject({ kind: 'problem', problem });
    expect(server.asked.length).toBe(1);
  });

  test('believes no address but one of https', async () => {
    server.on(place, json({ name: 'a.docx', webUrl: 'javascript:alert(1)' }));
    expect(await save()).toMatchObject({ kind: 'problem', problem: { kind: 'answer-unexpected' } });
    server.on(place, json({ name: 'a.docx', webUrl: 'http://office.example.org/a' }));
    expect(await save()).toMatchObject({ kind: 'problem', problem: { kind: 'answer-unexpected' } });
  });

  test('sends nothing when nobody signed in, or when it was called off', async () => {
    const closed: SignIn = { token: () => Promise.resolve(failed({ kind: 'sign-in-closed' })) };
    expect(await save(closed)).toMatchObject({ kind: 'problem', problem: { kind: 'sign-in-closed' } });
    const stop = new AbortController();
    stop.abort();
    expect(await save(signIn, stop.signal)).toMatchObject({ kind: 'problem', problem: { kind: 'cancelled' } });
    expect(server.asked).toEqual([]);
  });
});
