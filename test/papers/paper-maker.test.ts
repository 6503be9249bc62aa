// A worker that makes papers: it is told what to write, drawn for, and ended, whatever happens.
import { describe, expect, it } from 'vitest';
import { paperMade, type PaperSurroundings, type PaperWorker } from '../../src/papers/paper-maker';
import { pageSigns, pageWords, type FromWorker, type PaperOrder, type ToWorker } from '../../src/papers/paper-protocol';

const wish: PaperOrder = { kind: 'word', documents: [], pageOf: '' };
const written = (...values: number[]) => ({ kind: 'written', bytes: bytes(...values) }) as const;
const bytes = (...values: number[]) => new Uint8Array(values);

/** Answers each message as the test says. */
class SpokenWorker implements PaperWorker {
  onmessage: PaperWorker['onmessage'] = null;
  onerror: PaperWorker['onerror'] = null;
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

const around = (worker: SpokenWorker | null, more: Partial<PaperSurroundings> = {}): PaperSurroundings => ({
  startWorker: () => worker,
  makeHere: () => Promise.resolve(written(9)),
  draw: () => Promise.resolve(bytes(7)),
  ...more,
});

describe('paperMade', () => {
  it('is written by the worker, which is told what and then ended', async () => {
    const worker = new SpokenWorker((_told, own) => {
      own.say({ kind: 'made', made: written(1, 2) });
    });
    const made = await paperMade(wish, around(worker), {});
    expect([made, worker.told, worker.ended]).toEqual([written(1, 2), [{ kind: 'make', order: wish }], true]);
  });

  it('draws for the worker, each order under its own number', async () => {
    const worker = new SpokenWorker((told, own) => {
      if (told.kind === 'make') own.say({ kind: 'draw', drawing: 3, svg: '<svg/>', width: 10, height: 6 });
      else own.say({ kind: 'made', made: { kind: 'written', bytes: told.png } });
    });
    const asked: unknown[] = [];
    const draw: PaperSurroundings['draw'] = (...order) => {
      asked.push(order);
      return Promise.resolve(bytes(7));
    };
    expect(await paperMade(wish, around(worker, { draw }), {})).toEqual(written(7));
    expect([asked, worker.told.at(-1)]).toEqual([[['<svg/>', 10, 6]], { kind: 'drawn', drawing: 3, png: bytes(7) }]);
  });

  it('is called off at once, and the worker ended where it stands', async () => {
    const stop = new AbortController();
    const worker = new SpokenWorker(() => {
      stop.abort();
    });
    await expect(paperMade(wish, around(worker), { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(worker.ended).toBe(true);
    const late = new SpokenWorker(() => undefined);
    await expect(paperMade(wish, around(late), { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(late.told).toEqual([]);
  });

  it('is written in the page where no worker starts, is allowed, or loads', async () => {
    expect(await paperMade(wish, around(null), {})).toEqual(written(9));
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await paperMade(wish, around(null, { startWorker: forbidden }), {})).toEqual(written(9));
    const lost = new SpokenWorker((_told, own) => {
      own.fail();
    });
    expect(await paperMade(wish, around(lost), {})).toEqual(written(9));
    expect(lost.ended).toBe(true);
  });

  it('tells of a failure instead of trying again', async () => {
    const failing = new SpokenWorker((_told, own) => {
      own.say({ kind: 'failed', name: 'RangeError', message: 'too long' });
    });
    await expect(paperMade(wish, around(failing), {})).rejects.toMatchObject({ name: 'RangeError' });
    const undrawn = new SpokenWorker((_told, own) => {
      own.say({ kind: 'draw', drawing: 1, svg: '', width: 1, height: 1 });
    });
    const draw = () => Promise.reject(new Error('no picture'));
    await expect(paperMade(wish, around(undrawn, { draw }), {})).rejects.toThrow('no picture');
    expect([failing.ended, undrawn.ended]).toEqual([true, true]);
  });
});

it('says the pages in the order of the language', () => {
  const backwards = pageWords(`${pageSigns.pages} / ${pageSigns.page}`);
  expect(backwards('$&', '9')).toBe('9 / $&');
});
