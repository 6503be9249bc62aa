// Catalogues and the copy of them that is kept on this machine.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { parseDay } from '../../src/core/recommendation/day';
import type { Day } from '../../src/core/recommendation/day';
import { catalogueCache } from '../../src/sources/cache/catalogue-cache';
import type { CatalogueCache, Shelf } from '../../src/sources/cache/catalogue-cache';
import { indexedDbShelf } from '../../src/sources/cache/indexed-db-shelf';
import { readCatalogue } from '../../src/sources/catalogue-text';
import { obtainCatalogue } from '../../src/sources/obtain';
import type { CatalogueSource, Pulled, PullFailed, SourceKind, Validator } from '../../src/sources/source';
import { smallCatalogueCsv, smallCatalogueText } from './support/small-catalogue';

const monday = dayOf('2024-05-06');
const friday = dayOf('2024-05-10');

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(text);
  return day;
}

function catalogueOf(kind: 'json' | 'csv', text: string): Catalogue {
  const read = readCatalogue({ kind, text });
  if (read.kind === 'problem') throw new Error(read.problem.what);
  return read.catalogue;
}

const catalogue = catalogueOf('json', smallCatalogueText);
const unreachable: PullFailed = { kind: 'problem', problem: { kind: 'unreachable', host: 'texts.example.org' } };

function pulledNow(of: Catalogue = catalogue): Pulled {
  return { kind: 'catalogue', catalogue: of, name: 'texts', validator: { etag: '"v1"' }, bytes: 10, answeredBy: null };
}

/** A source that gives what the test says, and remembers what it was told of the copy at hand. */
function source(next: () => Pulled, kind: SourceKind = 'address') {
  const known: (Validator | undefined)[] = [];
  const made: CatalogueSource = {
    id: 'address:texts',
    kind,
    name: 'texts',
    pull: (attention) => {
      known.push(attention?.known);
      return Promise.resolve(next());
    },
  };
  return { known, source: made };
}

let factory: IDBFactory;
let cache: CatalogueCache;
beforeEach(() => {
  factory = new IDBFactory();
  cache = catalogueCache(indexedDbShelf(() => factory));
});

describe('a copy on this machine', () => {
  test('does when the source cannot be reached, and says of what day it is', async () => {
    await obtainCatalogue(source(() => pulledNow()).source, { today: monday, cache });
    expect(await obtainCatalogue(source(() => unreachable).source, { today: friday, cache })).toEqual({
      kind: 'obtained',
      catalogue,
      name: 'texts',
      pulledOn: monday,
      insteadOf: unreachable.problem,
      answeredBy: null,
    });
  });

  test('is asked about, and its day moves on when it still holds', async () => {
    await obtainCatalogue(source(() => pulledNow()).source, { today: monday, cache });
    const asked = source(() => ({ kind: 'unchanged' }));
    expect(await obtainCatalogue(asked.source, { today: friday, cache })).toMatchObject({
      pulledOn: friday,
      insteadOf: null,
      catalogue,
    });
    expect(asked.known).toEqual([{ etag: '"v1"' }]);
    expect(await cache.recall('address:texts')).toMatchObject({ pulledOn: friday });
  });

  test('gives way to what is newer', async () => {
    await obtainCatalogue(source(() => pulledNow()).source, { today: monday, cache });
    const newer = { ...catalogue, version: '2024-06' };
    await obtainCatalogue(source(() => pulledNow(newer)).source, { today: friday, cache });
    expect(await cache.recall('address:texts')).toMatchObject({ catalogue: { version: '2024-06' } });
  });

  test('of a table, which names no publisher', async () => {
    const table = catalogueOf('csv', smallCatalogueCsv);
    await obtainCatalogue(source(() => pulledNow(table)).source, { today: monday, cache });
    expect((await cache.recall('address:texts'))?.catalogue).toEqual(table);
  });

  test('is not kept of files, nor wanted by who cancelled', async () => {
    await obtainCatalogue(source(() => pulledNow(), 'file').source, { today: monday, cache });
    expect(await cache.recall('address:texts')).toBeNull();
    await obtainCatalogue(source(() => pulledNow()).source, { today: monday, cache });
    const cancelled: PullFailed = { kind: 'problem', problem: { kind: 'cancelled' } };
    expect(await obtainCatalogue(source(() => cancelled).source, { today: friday, cache })).toEqual(cancelled);
  });

  test('can be forgotten', async () => {
    await obtainCatalogue(source(() => pulledNow()).source, { today: monday, cache });
    expect(await cache.forget('address:texts')).toBe(true);
    expect(await cache.recall('address:texts')).toBeNull();
  });
});

describe('without a copy', () => {
  test('the problem stands', async () => {
    expect(await obtainCatalogue(source(() => unreachable).source, { today: monday, cache })).toEqual(unreachable);
    expect(await obtainCatalogue(source(() => ({ kind: 'unchanged' })).source, { today: monday })).toMatchObject({
      problem: { kind: 'empty' },
    });
  });
});

describe('storage that does not work', () => {
  const refusing = (name: string) => () => Promise.reject(new DOMException('no', name));
  const full: Shelf = {
    get: () => Promise.resolve(undefined),
    put: refusing('QuotaExceededError'),
    remove: refusing('UnknownError'),
  };
  const forbidden = indexedDbShelf(() => {
    throw new DOMException('no', 'SecurityError');
  });

  test.each<[string, Shelf]>([
    ['full', full],
    ['forbidden', forbidden],
    ['absent', indexedDbShelf(() => undefined)],
    ['broken', { get: refusing('UnknownError'), put: refusing('UnknownError'), remove: refusing('UnknownError') }],
  ])('%s: the catalogue is obtained all the same', async (_name, shelf) => {
    const broken = catalogueCache(shelf);
    const obtained = await obtainCatalogue(source(() => pulledNow()).source, { today: monday, cache: broken });
    expect(obtained).toMatchObject({ kind: 'obtained', pulledOn: monday });
    expect(await broken.keep('x', { catalogue, name: '', pulledOn: monday, validator: {} })).toBe(false);
    expect(await broken.recall('address:texts')).toBeNull();
  });

  test('that never answers is not waited for', async () => {
    vi.useFakeTimers();
    try {
      const silent = { open: () => ({}) } as unknown as IDBFactory;
      const recalled = catalogueCache(indexedDbShelf(() => silent)).recall('address:texts');
      await vi.advanceTimersByTimeAsync(3000);
      expect(await recalled).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['another shape', { name: 'texts' }],
    ['a day that is none', kept({ pulledOn: '2024-02-31' })],
    ['a text cut short', kept({ text: smallCatalogueText.slice(0, 90) })],
    ['no object', 'texts'],
  ])('a copy of %s is none', async (_name, value) => {
    const shelf = indexedDbShelf(() => factory);
    await shelf.put('address:texts', kept({}));
    expect(await cache.recall('address:texts')).not.toBeNull();
    await shelf.put('address:texts', value);
    expect(await cache.recall('address:texts')).toBeNull();
  });

  function kept(change: Readonly<Record<string, string>>) {
    const copy = { name: 'texts', pulledOn: '2024-05-06', validator: {}, publisher: '', version: '' };
    return { ...copy, text: smallCatalogueText, ...change };
  }
});
