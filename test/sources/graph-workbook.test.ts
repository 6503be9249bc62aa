// A workbook in SharePoint through Graph, against a local server that speaks the shapes Microsoft documents.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workbookSource } from '../../src/sources/graph/workbook-source';
import type { WorkbookPlace } from '../../src/sources/graph/workbook-source';
import type { SignIn } from '../../src/sources/sign-in/sign-in';
import type { PullAttention, Pulled, SheetReader } from '../../src/sources/source';
import { impatient, watchedNet } from './support/impatient';
import { loopback } from './support/loopback';
import type { Answering, Loopback } from './support/loopback';
import { smallCatalogueText } from './support/small-catalogue';

let server: Loopback;
let scopesAsked: Set<string>;
beforeEach(async () => {
  server = await loopback();
  scopesAsked = new Set();
});
afterEach(() => server.close());

const link =
  'https://office.sharepoint.com/:x:/r/sites/oversight/Shared%20Documents/Texts/Official%202024.xlsx?d=w1&csf=1';
const drive = '/v1.0/drives/b!drive';
const item = `${drive}/root:/Texts/Official 2024.xlsx`;
const workbook = `${drive}/items/item-1/workbook`;

const signIn: SignIn = {
  token: (scopes) => {
    for (const scope of scopes) scopesAsked.add(scope.split('/').at(-1) ?? '');
    return Promise.resolve({ kind: 'token', token: 'secret' });
  },
};
const unreadable: SheetReader = () => Promise.resolve({ kind: 'unreadable', because: 'encrypted' });

function json(value: unknown): Answering {
  return (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

function serveFile(body: string | Uint8Array = smallCatalogueText): void {
  server.on('/v1.0/sites/office.sharepoint.com:/sites/oversight', json({ id: 'site' }));
  const drives = ['Style%20Library', 'Shared%20Documents'].map((name, at) => ({
    id: at === 1 ? 'b!drive' : 'b!other',
    webUrl: `https://office.sharepoint.com/sites/oversight/${name}`,
  }));
  server.on('/v1.0/sites/site/drives', json({ value: drives }));
  server.on(item, json(itemWith({})));
  server.on('/download', (_asked, response) => response.writeHead(200).end(body));
}

function itemWith(more: Readonly<Record<string, unknown>>) {
  const download = `${server.otherOrigin}/download?tempauth=1`;
  return { id: 'item-1', size: 900, cTag: '"c1"', '@microsoft.graph.downloadUrl': download, ...more };
}

const rows = [
  ['Official texts', '', '', ''],
  ['symbol', 'number', 'addressee', 'text_en'],
  ['JIU/REP/2023/4', 1, 'executive', 'Buy boats.'],
  ['JIU/REP/2023/4', '2(a)', 'legislative', 'Name the boats.'],
  ['JIU/REP/2023/5', 1, 'executive', '=1+1'],
];

/** Excel on the web with one sheet, whose used range begins at B3; answers hold two rows at most. */
function serveCells(): void {
  server.on(`${workbook}/createSession`, (_asked, response) => {
    response.writeHead(201).end(JSON.stringify({ id: 'session-7', persistChanges: false }));
  });
  const sheet = { id: '{0000-01}', name: 'Texts', visibility: 'Visible' };
  server.on(`${workbook}/worksheets`, json({ value: [sheet] }));
  const path = `${workbook}/worksheets/{0000-01}`;
  const used = { rowIndex: 2, columnIndex: 1, rowCount: rows.length, columnCount: 4 };
  server.on(`${path}/usedRange(valuesOnly=true)`, json(used));
  for (let first = 0; first < rows.length; first += 1) {
    for (let last = first; last < rows.length; last += 1) {
      const address = `B${String(first + 3)}:E${String(last + 3)}`;
      server.on(`${path}/range(address='${address}')`, (asked, response, times) => {
        if (last - first < 2) json({ values: rows.slice(first, last + 1) })(asked, response, times);
        else response.writeHead(400).end('{"error":{"code":"ResponsePayloadSizeLimitExceeded","message":""}}');
      });
    }
  }
  server.on(`${workbook}/closeSession`, (_asked, response) => response.writeHead(204).end());
}

interface Given extends PullAttention {
  readonly ways?: WorkbookPlace['ways'];
  readonly link?: string;
  readonly readSheets?: SheetReader;
}

async function pull(given: Given = {}): Promise<Pulled> {
  const { ways = ['file'], link: own = link, readSheets = unreadable, ...attention } = given;
  const net = watchedNet(impatient);
  const surroundings = { signIn, readSheets, net, patience: impatient, base: `${server.origin}/v1.0` };
  const made = workbookSource({ link: own, ways }, surroundings);
  return made.kind === 'problem' ? made : made.source.pull(attention);
}

const called = (): readonly string[] =>
  server.asked.map((asked) => `${asked.method} ${asked.path.split('?')[0] ?? ''}`);

describe('the file', () => {
  test('is downloaded from where Graph says, without the token', async () => {
    serveFile();
    expect(await pull()).toMatchObject({
      kind: 'catalogue',
      name: 'office.sharepoint.com/sites/oversight/Shared Documents/Texts/Official 2024.xlsx',
      catalogue: { publisher: 'Inspection office' },
      validator: { etag: '"c1"' },
    });
    const download = server.asked.find((asked) => asked.path.startsWith('/download'));
    expect(download?.headers).not.toHaveProperty('authorization');
    expect([...scopesAsked]).toEqual(['Sites.Read.All']);
  });

  test('that did not change is not downloaded again', async () => {
    serveFile();
    expect(await pull({ known: { etag: '"c1"' } })).toEqual({ kind: 'unchanged' });
    expect(called()).not.toContain('GET /download');
  });

  test('in a personal OneDrive', async () => {
    const own = 'https://office-my.sharepoint.com/personal/a_b_org/Documents/Texts.xlsx';
    server.on('/v1.0/sites/office-my.sharepoint.com:/personal/a_b_org', json({ id: 'mine' }));
    const webUrl = 'https://office-my.sharepoint.com/personal/a_b_org/Documents';
    server.on('/v1.0/sites/mine/drives', json({ value: [{ id: 'd', webUrl }] }));
    server.on('/v1.0/drives/d/root:/Texts.xlsx', json(itemWith({})));
    server.on('/download', (_asked, response) => response.end(smallCatalogueText));
    expect(await pull({ link: own })).toMatchObject({ kind: 'catalogue' });
  });

  test('of another library, or gone', async () => {
    serveFile();
    const elsewhere = 'https://office.sharepoint.com/sites/oversight/Other/Texts.xlsx';
    expect(await pull({ link: elsewhere })).toMatchObject({ problem: { kind: 'no-such-library' } });
    server.on(item, (_asked, response) => response.writeHead(404).end('{"error":{"code":"itemNotFound"}}'));
    expect(await pull()).toMatchObject({ problem: { kind: 'not-found', host: 'office.sharepoint.com' } });
  });

  test('too large by what Graph says of it', async () => {
    serveFile();
    server.on(item, json(itemWith({ size: 30_000_000 })));
    expect(await pull()).toMatchObject({ problem: { kind: 'too-large', megabytes: 20 } });
    expect(called()).not.toContain('GET /download');
  });

  test('is not downloaded over a plain connection', async () => {
    serveFile();
    server.on(item, json(itemWith({ '@microsoft.graph.downloadUrl': 'http://plain.example/file' })));
    expect(await pull()).toMatchObject({ problem: { kind: 'answer-unexpected' } });
  });

  test.each([
    'https://office.sharepoint.com/:x:/s/oversight/EaBc123?e=xyz',
    'https://office.sharepoint.com/sites/oversight/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Texts.xlsx',
    'https://office.sharepoint.com/sites/oversight/Shared%20Documents/Texts.docx',
    'Texts.xlsx',
  ])('%s is no link to a file', async (wrong) => {
    expect(await pull({ link: wrong })).toMatchObject({ problem: { kind: 'link-not-understood', wanted: 'workbook' } });
    expect(server.asked).toEqual([]);
  });
});

describe('the cells', () => {
  const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]);

  test('are asked for in one session that is closed, when the file is locked and the deployment says so', async () => {
    serveFile(locked);
    serveCells();
    const pulled = await pull({ ways: ['file', 'cells'] });
    expect(pulled).toMatchObject({ kind: 'catalogue', validator: { etag: '"c1"' } });
    const reports = pulled.kind === 'catalogue' ? pulled.catalogue.reports : [];
    expect(reports.map((report) => report.recommendations.map((each) => each.text.en))).toEqual([
      ['Buy boats.', 'Name the boats.'],
      ['=1+1'],
    ]);
    const session = server.asked.filter(
      (asked) => asked.path.includes('/workbook/') && !asked.path.endsWith('createSession'),
    );
    expect(session.every((asked) => asked.headers['workbook-session-id'] === 'session-7')).toBe(true);
    expect(server.asked.find((asked) => asked.path.endsWith('createSession'))?.body).toBe('{"persistChanges":false}');
    expect(called().at(-1)).toBe(`POST ${workbook}/closeSession`);
    expect([...scopesAsked]).toEqual(['Sites.Read.All', 'Files.ReadWrite.All']);
  });

  test('are not asked for when the deployment does not say so', async () => {
    serveFile(locked);
    serveCells();
    expect(await pull()).toMatchObject({ problem: { kind: 'workbook-unreadable', because: 'encrypted' } });
    expect(called().some((each) => each.includes('createSession'))).toBe(false);
    expect([...scopesAsked]).toEqual(['Sites.Read.All']);
  });

  test('the session is closed after a failure, and after cancelling', async () => {
    serveFile(locked);
    serveCells();
    server.on(`${workbook}/worksheets`, (_asked, response) => response.writeHead(403).end());
    expect(await pull({ ways: ['cells'] })).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(called().at(-1)).toBe(`POST ${workbook}/closeSession`);

    serveCells();
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    expect(await pull({ ways: ['cells'], signal: stop.signal, onProgress })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
    expect(called().at(-1)).toBe(`POST ${workbook}/closeSession`);
  });

  test('one question after the other', async () => {
    serveFile(locked);
    serveCells();
    expect((await pull({ ways: ['file', 'cells'] })).kind).toBe('catalogue');
    expect(server.mostAtOnce()).toBe(1);
  });
});
