// A SharePoint list through Graph, against a local server that speaks the shapes Microsoft documents.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSource } from '../../src/sources/graph/list-source';
import type { ListPlace } from '../../src/sources/graph/list-source';
import type { SignIn } from '../../src/sources/sign-in/sign-in';
import type { PullAttention, Pulled, PullProgress } from '../../src/sources/source';
import { impatient, watchedNet } from './support/impatient';
import type { WatchedNet } from './support/impatient';
import { loopback } from './support/loopback';
import type { Answering, Loopback } from './support/loopback';

let server: Loopback;
let net: WatchedNet;
let given: boolean[];
beforeEach(async () => {
  server = await loopback();
  net = watchedNet(impatient);
  given = [];
});
afterEach(() => server.close());

const link = 'https://office.sharepoint.com/sites/oversight/Lists/Official%20texts/AllItems.aspx?viewid=1';
const site = '/v1.0/sites/office.sharepoint.com:/sites/oversight';
const siteId = 'office.sharepoint.com,aa,bb';
const list = `/v1.0/sites/${siteId}/lists/list-1`;

/** Gives a new token when the last one was turned away. */
const signIn: SignIn = {
  token: (_scopes, wish) => {
    given.push(wish?.renew ?? false);
    return Promise.resolve({ kind: 'token', token: `token-${String(given.length)}` });
  },
};

function json(value: unknown): Answering {
  return (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

const text = { text: { allowMultipleLines: true, textType: 'plain' } };
const columns = [
  { name: 'Title', displayName: 'Symbol', text: { textType: 'plain' } },
  { name: 'No', displayName: 'Number', number: {} },
  { name: 'Addr', displayName: 'Addressee', choice: {} },
  { name: 'T_x0020_en', displayName: 'Text (en)', ...text },
  { name: 'T_x0020_fr', displayName: 'Text (fr)', ...text },
  { name: 'Day', displayName: 'Issued', dateTime: { format: 'dateOnly' } },
  { name: 'Notes', displayName: 'Internal notes', text: { textType: 'richText' } },
  { name: 'ContentType', displayName: 'Content Type', hidden: false, readOnly: false },
  { name: '_Hidden', displayName: 'Text (es)', hidden: true, ...text },
];

function item(number: number) {
  const fields = {
    Title: 'JIU/REP/2023/4',
    No: number,
    Addr: 'executive',
    T_x0020_en: `=HYPERLINK("x") ${String(number)}`,
    T_x0020_fr: `Texte ${String(number)}`,
    // Midnight in Geneva.
    Day: '2023-06-30T22:00:00Z',
  };
  return { id: String(number), '@odata.etag': '"1"', fields };
}

/** A site with a list of three items on two pages. */
function serveList(): void {
  server.on(site, json({ id: siteId }));
  server.on(`/v1.0/sites/${siteId}/lists`, (asked, response, times) => {
    const other = { id: 'list-0', webUrl: 'https://office.sharepoint.com/sites/oversight/Lists/Tasks' };
    const right = { id: 'list-1', webUrl: 'https://office.sharepoint.com/sites/oversight/Lists/Official%20Texts' };
    const page = { value: [other], '@odata.nextLink': `${server.origin}/v1.0/sites/${siteId}/lists?$skiptoken=2` };
    json(times === 1 ? page : { value: [right] })(asked, response, times);
  });
  server.on(`${list}/columns`, json({ value: columns }));
  server.on(`${list}/items`, (asked, response, times) => {
    const next = `${server.origin}${list}/items?$skiptoken=Paged%3dTRUE`;
    json(times === 1 ? { value: [item(1), item(2)], '@odata.nextLink': next } : { value: [item(3)] })(
      asked,
      response,
      times,
    );
  });
}

async function pull(place: Partial<ListPlace> = {}, attention: PullAttention = {}, own = signIn): Promise<Pulled> {
  const patience = { ...impatient, maxBytes: 100_000 };
  const made = listSource({ link, ...place }, { signIn: own, net, patience, base: `${server.origin}/v1.0` });
  return made.kind === 'problem' ? made : made.source.pull(attention);
}

describe('a list', () => {
  test('all pages, its columns found by the names people see', async () => {
    serveList();
    const done: PullProgress[] = [];
    const pulled = await pull({}, { onProgress: (progress) => done.push(progress) });
    expect(pulled).toMatchObject({
      kind: 'catalogue',
      name: 'office.sharepoint.com/sites/oversight/Lists/Official texts',
      catalogue: { reports: [{ symbol: 'JIU/REP/2023/4', issued: '2023-07-01' }] },
    });
    const recommendations = pulled.kind === 'catalogue' ? pulled.catalogue.reports[0]?.recommendations : [];
    expect(recommendations?.map((each) => each.text)).toEqual([
      { en: '=HYPERLINK("x") 1', fr: 'Texte 1' },
      { en: '=HYPERLINK("x") 2', fr: 'Texte 2' },
      { en: '=HYPERLINK("x") 3', fr: 'Texte 3' },
    ]);
    expect(done).toEqual([
      { kind: 'entries', done: 2 },
      { kind: 'entries', done: 3 },
    ]);
  });

  test('asks for the columns it uses and no others, with the token', async () => {
    serveList();
    await pull();
    const [items] = server.asked.filter((asked) => asked.path.startsWith(`${list}/items`));
    expect(items?.path).toBe(`${list}/items?$expand=fields($select=Title,No,Addr,T_x0020_en,T_x0020_fr,Day)&$top=500`);
    expect(server.asked.every((asked) => /^Bearer token-\d+$/.test(asked.headers.authorization ?? ''))).toBe(true);
  });

  test('a mapping says which column holds what', async () => {
    serveList();
    const mapping = { symbol: 'Title', number: 'number', addressee: 'Addr', text_fr: 'Text (fr)' } as const;
    const pulled = await pull({ columns: mapping });
    expect(pulled.kind === 'catalogue' && pulled.catalogue.reports[0]?.recommendations[0]?.text).toEqual({
      fr: 'Texte 1',
    });
  });

  test('a mapping to a column that is not there names those that are', async () => {
    serveList();
    const shown = columns.filter((column) => !column.hidden).map((column) => column.displayName);
    expect(await pull({ columns: { symbol: 'Symbole' } })).toMatchObject({
      kind: 'problem',
      problem: { kind: 'column-missing', column: 'Symbole', columns: shown },
    });
  });

  test('a column of formatted text is refused only where it is used', async () => {
    serveList();
    const mapping = { symbol: 'Symbol', number: 'Number', addressee: 'Addressee', text_en: 'Internal notes' } as const;
    expect(await pull({ columns: mapping })).toMatchObject({
      problem: { kind: 'column-formatted', column: 'Internal notes' },
    });
  });

  test('a list that is not a catalogue', async () => {
    serveList();
    server.on(`${list}/columns`, json({ value: columns.slice(0, 2) }));
    expect(await pull()).toMatchObject({ problem: { kind: 'catalogue', problem: { what: 'no-columns' } } });
  });

  test('a list that is not there', async () => {
    serveList();
    expect(await pull({ link: 'https://office.sharepoint.com/sites/oversight/Lists/Gone' })).toMatchObject({
      problem: { kind: 'no-such-list' },
    });
    expect(await pull({ link: 'https://office.sharepoint.com/sites/nowhere/Lists/Gone' })).toMatchObject({
      problem: {
        kind: 'not-found',
        host: 'office.sharepoint.com',
        name: 'office.sharepoint.com/sites/nowhere/Lists/Gone',
      },
    });
  });

  test.each([
    'https://office.sharepoint.com/sites/oversight/SitePages/Home.aspx',
    'Official texts',
    'https://x.org/Lists',
  ])('%s is no link to a list', async (wrong) => {
    expect(await pull({ link: wrong })).toMatchObject({ problem: { kind: 'link-not-understood', wanted: 'list' } });
    expect(server.asked).toEqual([]);
  });
});

describe('what Graph may answer', () => {
  test('throttled, with a time to come back', async () => {
    serveList();
    server.on(`${list}/columns`, (asked, response, times) => {
      if (times === 1)
        response.writeHead(429, { 'retry-after': '13' }).end('{"error":{"code":"activityLimitReached"}}');
      else json({ value: columns })(asked, response, times);
    });
    const waits: PullProgress[] = [];
    const pulled = await pull({}, { onProgress: (now) => now.kind === 'waiting' && waits.push(now) });
    expect(pulled.kind).toBe('catalogue');
    expect(net.waits).toEqual([13_000]);
    expect(waits).toEqual([{ kind: 'waiting', seconds: 13 }]);
  });

  test('a token that ran out is renewed once', async () => {
    serveList();
    server.on(site, (asked, response, times) => {
      if (asked.headers.authorization === 'Bearer token-1') response.writeHead(401).end();
      else json({ id: siteId })(asked, response, times);
    });
    expect((await pull()).kind).toBe('catalogue');
    expect(given.slice(0, 2)).toEqual([false, true]);
    server.on(site, (_asked, response) => response.writeHead(401).end());
    const before = server.asked.length;
    expect(await pull()).toMatchObject({ problem: { kind: 'sign-in-needed' } });
    expect(server.asked.length - before).toBe(2);
  });

  test('no leave to read the site', async () => {
    server.on(site, (_asked, response) => response.writeHead(403).end('{"error":{"code":"accessDenied"}}'));
    expect(await pull()).toMatchObject({ problem: { kind: 'forbidden', host: 'office.sharepoint.com' } });
  });

  test('a next page at another host gets no token', async () => {
    serveList();
    const away = `${server.otherOrigin}/v1.0/more`;
    server.on(`${list}/items`, json({ value: [item(1)], '@odata.nextLink': away }));
    expect(await pull()).toMatchObject({ problem: { kind: 'answer-unexpected' } });
    expect(server.asked.some((asked) => asked.path === '/v1.0/more')).toBe(false);
  });

  test('a next page outside the version gets no token either', async () => {
    serveList();
    const away = `${server.origin}/v1.0/../steal`;
    server.on(`${list}/items`, json({ value: [item(1)], '@odata.nextLink': away }));
    expect(await pull()).toMatchObject({ problem: { kind: 'answer-unexpected' } });
    expect(server.asked.some((asked) => asked.path.includes('steal'))).toBe(false);
  });

  test('pages in a circle come to an end', async () => {
    serveList();
    const again = `${server.origin}${list}/items?again`;
    server.on(`${list}/items`, json({ value: [item(1)], '@odata.nextLink': again }));
    expect(await pull()).toMatchObject({ problem: { kind: 'answer-unexpected' } });
  });

  test('all pages together have a limit', async () => {
    serveList();
    server.on(`${list}/items`, (asked, response, times) => {
      const long = { ...item(times), fields: { ...item(times).fields, T_x0020_en: 'x'.repeat(40_000) } };
      const next = `${server.origin}${list}/items?page=${String(times)}`;
      json({ value: [long], '@odata.nextLink': next })(asked, response, times);
    });
    expect(await pull()).toMatchObject({
      problem: { kind: 'too-large', name: 'office.sharepoint.com/sites/oversight/Lists/Official texts' },
    });
  });

  test('another shape, and no JSON', async () => {
    server.on(site, json({ name: 'oversight' }));
    expect(await pull()).toMatchObject({ problem: { kind: 'answer-unexpected' } });
    server.on(site, (_asked, response) => response.end('<html></html>'));
    expect(await pull()).toMatchObject({ problem: { kind: 'answer-unexpected' } });
  });

  test('who does not sign in asks nothing', async () => {
    const closed: SignIn = { token: () => Promise.resolve({ kind: 'problem', problem: { kind: 'sign-in-closed' } }) };
    expect(await pull({}, {}, closed)).toEqual({ kind: 'problem', problem: { kind: 'sign-in-closed' } });
    expect(server.asked).toEqual([]);
  });

  test('cancelled between two pages', async () => {
    serveList();
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    expect(await pull({}, { signal: stop.signal, onProgress })).toEqual({
      kind: 'problem',
      problem: { kind: 'cancelled' },
    });
  });
});
