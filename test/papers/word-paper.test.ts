// A worker that writes a Word file: it is told what to write, drawn for, and ended, whatever happens.
import { describe, expect, it } from 'vitest';
import { wordPaper, type WordSurroundings, type WordWorker } from '../../src/papers/word-paper';
import { pageSigns, pageWords, type FromWorker, type ToWorker } from '../../src/papers/word-protocol';

const wish = { documents: [], pageOf: `Page ${pageSigns.page} of ${pageSigns.pages}` };
const bytes = (...values: number[]) => new Uint8Array(values);

/** Answers each message as the test says. */
class SpokenWorker implements WordWorker {
  onmessage: WordWorker['onmessage'] = null;
  onerror: WordWorker['onerror'] = null;
  readonly told: ToWorker[] = [];
  ended = false;
  readonly #answer: (told: ToWorker, worker: SpokenWorker) => void;

  constructor(answer: (told: ToWorker, worker: SpokenWorker) => void) {
    this.#answer = answer;
  }
  postMessage(message: ToWorker): void {
    this.told.push(message);
    queueMicrotask(() => {
      this.#answer(message, this);
    });
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
  fail(): void {
    this.onerror?.({ message: 'lost', preventDefault: () => undefined } as ErrorEvent);
  }
}

const around = (worker: SpokenWorker | null, more: Partial<WordSurroundings> = {}): WordSurroundings => ({
  startWorker: () => worker,
  writeHere: () => Promise.resolve(bytes(9)),
  draw: () => Promise.resolve(bytes(7)),
  ...more,
});

describe('wordPaper', () => {
  it('is written by the worker, which is told what and then ended', async () => {
    const worker = new SpokenWorker((_told, own) => {
      own.say({ kind: 'written', bytes: bytes(1, 2) });
    });
    const made = await wordPaper(wish, around(worker), {});
    expect([made, worker.told, worker.ended]).toEqual([bytes(1, 2), [{ kind: 'write', paper: wish }], true]);
  });

  it('draws for the worker, each order under its own number', async () => {
    const worker = new SpokenWorker((told, own) => {
      if (told.kind === 'write') own.say({ kind: 'draw', order: 3, svg: '<svg/>', width: 10, height: 6 });
      else own.say({ kind: 'written', bytes: told.png });
    });
    const asked: unknown[] = [];
    const draw: WordSurroundings['draw'] = (...order) => {
      asked.push(order);
      return Promise.resolve(bytes(7));
    };
    expect(await wordPaper(wish, around(worker, { draw }), {})).toEqual(bytes(7));
    expect([asked, worker.told.at(-1)]).toEqual([[['<svg/>', 10, 6]], { kind: 'drawn', order: 3, png: bytes(7) }]);
  });

  it('is called off at once, and the worker ended where it stands', async () => {
    const stop = new AbortController();
    const worker = new SpokenWorker(() => {
      stop.abort();
    });
    await expect(wordPaper(wish, around(worker), { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(worker.ended).toBe(true);
    const late = new SpokenWorker(() => undefined);
    await expect(wordPaper(wish, around(late), { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(late.told).toEqual([]);
  });

  it('is written in the page where no worker starts, is allowed, or loads', async () => {
    expect(await wordPaper(wish, around(null), {})).toEqual(bytes(9));
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await wordPaper(wish, around(null, { startWorker: forbidden }), {})).toEqual(bytes(9));
    const lost = new SpokenWorker((_told, own) => {
      own.fail();
    });
    expect(await wordPaper(wish, around(lost), {})).toEqual(bytes(9));
    expect(lost.ended).toBe(true);
  });

  it('tells of a failure instead of trying again', async () => {
    const failing = new SpokenWorker((_told, own) => {
      own.say({ kind: 'failed', name: 'RangeError', message: 'too long' });
    });
    await expect(wordPaper(wish, around(failing), {})).rejects.toMatchObject({ name: 'RangeError' });
    const undrawn = new SpokenWorker((_told, own) => {
      own.say({ kind: 'draw', order: 1, svg: '', width: 1, height: 1 });
    });
    const draw = () => Promise.reject(new Error('no picture'));
    await expect(wordPaper(wish, around(undrawn, { draw }), {})).rejects.toThrow('no picture');
    expect([failing.ended, undrawn.ended]).toEqual([true, true]);
  });
});

it('says the pages in the order of the language', () => {
  const backwards = pageWords(`${pageSigns.pages} / ${pageSigns.page}`);
  expect(backwards('$&', '9')).toBe('9 / $&');
});
