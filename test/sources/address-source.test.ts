// The reader of addresses against a real server: each thing a server may do gives the promised result or one problem.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressSource } from '../../src/sources/address-source';
import type { Net, Patience } from '../../src/sources/net';
import { theNet, usualPatience } from '../../src/sources/net';
import type { PullAttention, Pulled, PullProgress, SheetReader } from '../../src/sources/source';
import { impatient, watchedNet } from './support/impatient';
import type { WatchedNet } from './support/impatient';
import { loopback } from './support/loopback';
import type { Loopback } from './support/loopback';
import { smallCatalogueCsv, smallCatalogueText, withText } from './support/small-catalogue';

let server: Loopback;
let net: WatchedNet;
beforeEach(async () => {
  server = await loopback();
  net = watchedNet(impatient);
});
afterEach(() => server.close());

const noSheets: SheetReader = () => Promise.resolve({ kind: 'unreadable', because: 'not-a-workbook' });

interface Given extends PullAttention {
  readonly net?: Net;
  readonly patience?: Partial<Patience>;
  readonly readSheets?: SheetReader;
}

async function pull(address: string, given: Given = {}): Promise<Pulled> {
  const { net: own = net, patience = {}, readSheets = noSheets, ...attention } = given;
  const made = addressSource(address, { readSheets, net: own, patience: { ...impatient, ...patience } });
  if (made.kind === 'problem') return { kind: 'problem', problem: made.problem };
  return made.source.pull(attention);
}

async function problemOf(address: string, given: Given = {}) {
  const pulled = await pull(address, given);
  return pulled.kind === 'problem' ? pulled.problem : pulled.kind;
}

/** Serves these bytes at `/catalogue.json` and tells what came of pulling them. */
function serve(body: string | Uint8Array, headers: Record<string, string> = {}, path = '/catalogue.json'): string {
  server.on(path, (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
  });
  return server.origin + path;
}

function textOf(pulled: Pulled, language: 'en' | 'fr' | 'zh' = 'en'): string | undefined {
  expect(pulled).toMatchObject({ kind: 'catalogue' });
  return pulled.kind === 'catalogue' ? pulled.catalogue.reports[0]?.recommendations[0]?.text[language] : undefined;
}

const boats = 'The Director should buy boats.';

describe('what is there', () => {
  test('JSON, with what the server says of its age', async () => {
    const address = serve(smallCatalogueText, { etag: '"v1"', 'last-modified': 'Wed, 01 May 2024 10:00:00 GMT' });
    const pulled = await pull(`${address}?key=secret`);
    expect(pulled).toMatchObject({
      kind: 'catalogue',
      catalogue: { publisher: 'Inspection office', version: '2024-05' },
      validator: { etag: '"v1"', lastModified: 'Wed, 01 May 2024 10:00:00 GMT' },
      bytes: Buffer.byteLength(smallCatalogueText),
      answeredBy: null,
      name: address.replace('http://', ''),
    });
    expect(textOf(pulled)).toBe(boats);
  });

  test('CSV by its type, and by its looks when the type says nothing', async () => {
    expect(textOf(await pull(serve(smallCatalogueCsv, { 'content-type': 'text/csv' }, '/list')))).toBe(boats);
    const nameless = { 'content-type': 'application/octet-stream' };
    expect(textOf(await pull(serve(smallCatalogueCsv, nameless, '/download')))).toBe(boats);
  });

  test('JSON under a wrong content type', async () => {
    expect(textOf(await pull(serve(smallCatalogueText, { 'content-type': 'text/html' })))).toBe(boats);
    expect(textOf(await pull(serve(smallCatalogueText, { 'content-type': 'image/png' })))).toBe(boats);
  });

  test('an .xlsx file goes to the reader of sheets', async () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, 20]);
    const readSheets: SheetReader = (given, name) => {
      expect([...given]).toEqual([...bytes]);
      expect(name).toBe('catalogue.xlsx');
      const values = smallCatalogueCsv.split('\r\n').map((line) => line.split(','));
      const sheet = { id: '1', name: 'Texts', visible: true, firstRow: 0, firstColumn: 0, values };
      return Promise.resolve({ kind: 'sheets', sheets: [{ ...sheet, merges: [], tables: [], dropDowns: [] }] });
    };
    expect(textOf(await pull(serve(bytes, {}, '/catalogue.xlsx'), { readSheets }))).toBe(boats);
    expect(await problemOf(serve(bytes, {}, '/catalogue.xlsx'))).toMatchObject({
      kind: 'workbook-unreadable',
      because: 'not-a-workbook',
    });
  });

  test('compressed, whose announced length is not that of the text', async () => {
    const { gzipSync } = await import('node:zlib');
    const address = serve(gzipSync(smallCatalogueText), { 'content-encoding': 'gzip' });
    expect(textOf(await pull(address))).toBe(boats);
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${smallCatalogueText}`)],
    ['UTF-16 with its mark', utf16(`\ufeff${smallCatalogueText}`)],
    ['UTF-16, big end first, with its mark', utf16(`\ufeff${smallCatalogueText}`).swap16()],
    ['UTF-16 without a mark', utf16(smallCatalogueText)],
    ['UTF-16, big end first, without a mark', utf16(smallCatalogueText).swap16()],
  ])('%s', async (_name, bytes) => {
    const pulled = await pull(serve(bytes));
    expect(textOf(pulled, 'fr')).toBe('Le Directeur devrait acheter des bateaux.');
    expect(textOf(pulled, 'zh')).toBe('主任应购置船只。');
  });

  test('another encoding, when it is declared', async () => {
    const bytes = Buffer.from(withText('Le Comité a décidé'), 'latin1');
    const declared = { 'content-type': 'application/json; charset="ISO-8859-1"' };
    expect(textOf(await pull(serve(bytes, declared)))).toBe('Le Comité a décidé');
    expect(await problemOf(serve(bytes))).toMatchObject({ kind: 'undecodable' });
  });

  test('no text at all', async () => {
    expect(await problemOf(serve(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff])))).toMatchObject({
      kind: 'undecodable',
    });
  });
});

describe('asked again later', () => {
  test('304 says that nothing changed', async () => {
    server.on('/catalogue.json', (asked, response) => {
      response.writeHead(asked.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    });
    const known = { etag: '"v1"', lastModified: 'Wed, 01 May 2024 10:00:00 GMT' };
    expect(await pull(`${server.origin}/catalogue.json`, { known })).toEqual({ kind: 'unchanged' });
    expect(server.asked[0]?.headers['if-modified-since']).toBe(known.lastModified);
  });

  test('a page that may not ask with conditions asks without', async () => {
    serve(smallCatalogueText);
    const barred: Net = {
      ...net,
      fetch: (address, init) =>
        new Headers(init.headers).has('if-none-match')
          ? Promise.reject(new TypeError('Failed to fetch'))
          : theNet.fetch(address, init),
    };
    const pulled = await pull(`${server.origin}/catalogue.json`, { net: barred, known: { etag: '"v1"' } });
    expect(textOf(pulled)).toBe(boats);
  });
});

describe('redirects', () => {
  test('within the host', async () => {
    serve(smallCatalogueText);
    server.on('/old', (_asked, response) => response.writeHead(301, { location: '/catalogue.json' }).end());
    expect(await pull(`${server.origin}/old`)).toMatchObject({ kind: 'catalogue', answeredBy: null });
  });

  test('to another host, which is named', async () => {
    serve(smallCatalogueText);
    server.on('/old', (_asked, response) => {
      response.writeHead(302, { location: `${server.otherOrigin}/catalogue.json` }).end();
    });
    const pulled = await pull(`${server.origin}/old`);
    expect(pulled).toMatchObject({ kind: 'catalogue', answeredBy: new URL(server.otherOrigin).host });
  });

  test('from https to http is refused before anything is read', async () => {
    let read = false;
    const pullBody = () => {
      read = true;
    };
    const body = new ReadableStream<Uint8Array>({ pull: pullBody }, { highWaterMark: 0 });
    const response = new Response(body);
    Object.defineProperty(response, 'url', { value: 'http://plain.example/catalogue.json' });
    const downgraded: Net = { ...net, fetch: () => Promise.resolve(response) };
    expect(await problemOf('https://safe.example/catalogue.json', { net: downgraded })).toEqual({
      kind: 'redirect-insecure',
      host: 'safe.example',
      to: 'plain.example',
    });
    expect(read).toBe(false);
  });

  test('in a circle', async () => {
    server.on('/round', (_asked, response) => response.writeHead(302, { location: '/round' }).end());
    expect(await problemOf(`${server.origin}/round`)).toMatchObject({ kind: 'unreachable' });
  });
});

describe('refusals', () => {
  test.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'sign-in-needed'],
    [403, 'forbidden'],
    [400, 'refused'],
  ])('%i is said once and not asked again', async (status, kind) => {
    server.on('/catalogue.json', (_asked, response) => response.writeHead(status).end('<h1>no</h1>'));
    expect(await problemOf(`${server.origin}/catalogue.json`)).toMatchObject({ kind });
    expect(server.asked).toHaveLength(1);
    expect(net.waits).toEqual([]);
  });

  test('429 is asked again after the seconds it names', async () => {
    server.on('/catalogue.json', (_asked, response, times) => {
      if (times === 1) response.writeHead(429, { 'retry-after': '7' }).end();
      else response.writeHead(200).end(smallCatalogueText);
    });
    const waiting: PullProgress[] = [];
    const pulled = await pull(`${server.origin}/catalogue.json`, {
      onProgress: (progress) => progress.kind === 'waiting' && waiting.push(progress),
    });
    expect(textOf(pulled)).toBe(boats);
    expect(net.waits).toEqual([7000]);
    expect(waiting).toEqual([{ kind: 'waiting', seconds: 7 }]);
  });

  test('503 is asked again at the date it names', async () => {
    const date = new Date(Math.floor(Date.now() / 1000) * 1000 + 20_000);
    const still: Net = { ...net, now: () => date.getTime() - 12_000 };
    server.on('/catalogue.json', (_asked, response, times) => {
      if (times === 1) response.writeHead(503, { 'retry-after': date.toUTCString() }).end();
      else response.writeHead(200).end(smallCatalogueText);
    });
    expect(textOf(await pull(`${server.origin}/catalogue.json`, { net: still }))).toBe(boats);
    expect(net.waits).toEqual([12_000]);
  });

  test('who asks for an hour is not waited for', async () => {
    server.on('/catalogue.json', (_asked, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    expect(await problemOf(`${server.origin}/catalogue.json`)).toMatchObject({ kind: 'busy', seconds: 3600 });
    expect(server.asked).toHaveLength(1);
  });

  test('500, then 200', async () => {
    server.on('/catalogue.json', (_asked, response, times) => {
      response.writeHead(times === 1 ? 500 : 200).end(smallCatalogueText);
    });
    expect(textOf(await pull(`${server.origin}/catalogue.json`))).toBe(boats);
  });

  test('500 for ever: four times, each wait twice as long, with some chance in it', async () => {
    server.on('/catalogue.json', (_asked, response) => response.writeHead(500).end());
    const address = `${server.origin}/catalogue.json`;
    expect(await problemOf(address)).toMatchObject({ kind: 'server-failed', status: 500 });
    expect(server.asked).toHaveLength(4);
    expect(net.waits).toEqual([500, 1000, 2000]);
    const lucky = watchedNet(impatient, 0.5);
    await pull(address, { net: lucky });
    expect(lucky.waits).toEqual([750, 1500, 3000]);
  });
});

describe('what breaks on the way', () => {
  test('nobody there', async () => {
    const { origin } = server;
    await server.close();
    expect(await problemOf(`${origin}/catalogue.json`)).toEqual({
      kind: 'unreachable',
      host: origin.replace('http://', ''),
    });
    expect(net.waits).toHaveLength(1);
    server = await loopback();
  });

  test('a body cut short is asked for again, and then given up', async () => {
    const cut = (status: number, until: number) => {
      server.on('/catalogue.json', (_asked, response, times) => {
        response.writeHead(status, { 'content-length': Buffer.byteLength(smallCatalogueText) });
        if (times >= until) response.end(smallCatalogueText);
        else response.write(smallCatalogueText.slice(0, 40), () => setTimeout(() => response.destroy(), 20));
      });
    };
    cut(200, 2);
    expect(textOf(await pull(`${server.origin}/catalogue.json`))).toBe(boats);
    cut(200, 99);
    expect(await problemOf(`${server.origin}/catalogue.json`)).toMatchObject({ kind: 'cut-short' });
    expect(server.asked).toHaveLength(5);
  });

  test('fewer bytes than announced, by a network that does not mind', async () => {
    const headers = { 'content-length': '1000' };
    const careless: Net = {
      ...net,
      fetch: () => Promise.resolve(new Response(smallCatalogueText.slice(0, 500), { headers })),
    };
    expect(await problemOf('https://careless.example/c.json', { net: careless })).toMatchObject({ kind: 'cut-short' });
  });

  test('too large, announced or not', async () => {
    const large = 'x'.repeat(60_000);
    const problem = { kind: 'too-large', megabytes: 0 };
    expect(await problemOf(serve(large), { patience: { maxBytes: 50_000 } })).toMatchObject(problem);
    let sent = 0;
    server.on('/endless', (_asked, response) => {
      response.writeHead(200);
      const more = () => {
        if (response.destroyed) return;
        sent += large.length;
        response.write(large, () => setTimeout(more, 1));
      };
      more();
    });
    expect(await problemOf(`${server.origin}/endless`, { patience: { maxBytes: 300_000 } })).toMatchObject(problem);
    expect(sent).toBeLessThan(20_000_000);
    expect(usualPatience.maxBytes).toBe(20_000_000);
  });

  test('a host that says nothing', async () => {
    server.on('/catalogue.json', () => undefined);
    expect(await problemOf(`${server.origin}/catalogue.json`)).toMatchObject({ kind: 'timed-out', seconds: 1 });
    expect(server.asked).toHaveLength(2);
  });

  test('a host that falls silent in the middle', async () => {
    server.on('/catalogue.json', (_asked, response) => {
      response.writeHead(200).write(smallCatalogueText.slice(0, 40));
    });
    expect(await problemOf(`${server.origin}/catalogue.json`)).toMatchObject({ kind: 'timed-out' });
  });

  test('a refusal whose words never come', async () => {
    server.on('/catalogue.json', (_asked, response) => {
      response.writeHead(404).flushHeaders();
    });
    expect(await problemOf(`${server.origin}/catalogue.json`)).toMatchObject({ kind: 'not-found' });
  });

  test('a slow body that goes on arrives, and can be cancelled', async () => {
    server.on('/catalogue.json', (_asked, response) => {
      response.writeHead(200);
      const letters = Array.from({ length: 8 }, (_each, at) => smallCatalogueText.slice(at * 90, (at + 1) * 90));
      letters.push(smallCatalogueText.slice(720));
      letters.forEach((piece, at) => setTimeout(() => response.write(piece), at * 60));
      setTimeout(() => response.end(), letters.length * 60);
    });
    const address = `${server.origin}/catalogue.json`;
    const done: number[] = [];
    const pulled = await pull(address, { onProgress: (now) => now.kind === 'bytes' && done.push(now.done) });
    expect(textOf(pulled)).toBe(boats);
    expect(done.length).toBeGreaterThan(4);
    expect(done.at(-1)).toBe(Buffer.byteLength(smallCatalogueText));

    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    expect(await problemOf(address, { signal: stop.signal, onProgress })).toEqual({ kind: 'cancelled' });
  });

  test('cancelled before it begins, while nothing answers, and between two questions', async () => {
    const before = AbortSignal.abort();
    expect(await problemOf(serve(smallCatalogueText), { signal: before })).toEqual({ kind: 'cancelled' });
    expect(server.asked).toHaveLength(0);

    server.on('/silent', () => undefined);
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 30);
    expect(await problemOf(`${server.origin}/silent`, { signal: stop.signal })).toEqual({ kind: 'cancelled' });

    server.on('/busy', (_asked, response) => response.writeHead(429, { 'retry-after': '50' }).end());
    const other = new AbortController();
    const onProgress = () => {
      other.abort();
    };
    const patient: Given = { signal: other.signal, onProgress, net: theNet };
    expect(await problemOf(`${server.origin}/busy`, patient)).toEqual({ kind: 'cancelled' });
  });
});

describe('what is no catalogue', () => {
  test('nothing', async () => {
    expect(await problemOf(serve(''))).toMatchObject({ kind: 'empty' });
    expect(await problemOf(serve(' \n'))).toMatchObject({ kind: 'empty' });
  });

  test('a page for people, as a sign-in page', async () => {
    const page = '<!DOCTYPE html><html><title>Sign in</title></html>';
    expect(await problemOf(serve(page, { 'content-type': 'text/html' }))).toMatchObject({ kind: 'web-page' });
  });

  test('JSON that breaks off', async () => {
    expect(await problemOf(serve('{"format": "recommendation-cat'))).toMatchObject({
      kind: 'catalogue',
      problem: { what: 'not-json' },
    });
  });

  test('JSON of another shape', async () => {
    expect(await problemOf(serve('{"status":"ok","items":[1,2,3]}'))).toMatchObject({
      kind: 'catalogue',
      problem: { what: 'other-format' },
    });
    expect(await problemOf(serve('[]'))).toMatchObject({ kind: 'catalogue' });
  });
});

describe('text from outside stays text, to the letter', () => {
  test.each([
    ['a formula', '=HYPERLINK("https://evil.example","Click")'],
    ['a function of old', '@SUM(A1:A9)'],
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(2)>'],
    ['an override of direction', 'The \u202eevil\u202c Director'],
    ['control characters', 'one\u0007two\u200bthree'],
    ['100,000 characters', 'long '.repeat(20_000)],
  ])('%s', async (_name, text) => {
    expect(textOf(await pull(serve(withText(text))))).toBe(text);
  });
});

describe('addresses', () => {
  test.each([
    ['not an address', 'address-invalid'],
    ['ftp://example.org/catalogue.json', 'address-invalid'],
    ['file:///etc/passwd', 'address-invalid'],
    ['javascript:alert(1)', 'address-invalid'],
    ['http://example.org/catalogue.json', 'address-insecure'],
    ['http://localhost.example.org/catalogue.json', 'address-insecure'],
    ['https://user:word@example.org/catalogue.json', 'address-with-password'],
  ])('%s is refused without asking', async (address, kind) => {
    const asking: Net = { ...net, fetch: () => Promise.reject(new Error('asked')) };
    expect(await problemOf(address, { net: asking })).toMatchObject({ kind });
  });

  test('nothing of the person goes along', async () => {
    serve(smallCatalogueText);
    let sent: RequestInit = {};
    const watching: Net = { ...net, fetch: (address, init) => theNet.fetch(address, (sent = init)) };
    await pull(`${server.origin}/catalogue.json`, { net: watching });
    expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' });
    expect(server.asked[0]?.headers).not.toHaveProperty('referer');
  });
});
