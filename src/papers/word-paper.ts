// A Word file of annexes, written by a worker of the page; where no worker starts, by the page itself, which then answers
// less readily.
import { Fault } from '../workbook/faults';
import type { Attention } from '../workbook/port';
import type { FromWorker, ToWorker, WordWish } from './word-protocol';

/** Of a `Worker`, what is used. */
export interface WordWorker {
  readonly postMessage: (message: ToWorker, transfer: Transferable[]) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  /** Its script did not load, or it failed outside of what it catches. */
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface WordSurroundings {
  /** Throws or gives `null` where there are no workers. */
  readonly startWorker: () => WordWorker | null;
  /** In the page; used where no worker can. */
  readonly writeHere: (wish: WordWish, attention: Attention) => Promise<Uint8Array<ArrayBuffer>>;
  readonly draw: (svg: string, width: number, height: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Throws Fault `cancelled` when it is called off; the worker is then ended where it stands. */
export async function wordPaper(
  wish: WordWish,
  around: WordSurroundings,
  attention: Attention,
): Promise<Uint8Array<ArrayBuffer>> {
  if (attention.signal?.aborted === true) throw new Fault('cancelled');
  const worker = started(around);
  const written = worker && (await writtenBeside(worker, wish, around, attention));
  return written ?? around.writeHere(wish, attention);
}

function started({ startWorker }: WordSurroundings): WordWorker | null {
  try {
    return startWorker();
  } catch {
    // A policy of the page may forbid workers.
    return null;
  }
}

/** `null` where the worker never came to answer. */
async function writtenBeside(
  worker: WordWorker,
  wish: WordWish,
  { draw }: WordSurroundings,
  { signal }: Attention,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let callOff: () => void = () => undefined;
  try {
    return await new Promise((resolve, reject) => {
      let heard = false;
      const drawFor = async ({ order, svg, width, height }: Extract<FromWorker, { kind: 'draw' }>) => {
        const png = await draw(svg, width, height);
        worker.postMessage({ kind: 'drawn', order, png }, [png.buffer]);
      };
      worker.onmessage = ({ data }) => {
        heard = true;
        if (data.kind === 'draw') drawFor(data).catch(reject);
        else if (data.kind === 'written') resolve(data.bytes);
        else reject(Object.assign(new Error(data.message), { name: data.name }));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (heard) reject(new Error(event.message));
        else resolve(null);
      };
      callOff = () => {
        reject(new Fault('cancelled'));
      };
      signal?.addEventListener('abort', callOff);
      worker.postMessage({ kind: 'write', paper: wish }, []);
    });
  } finally {
    signal?.removeEventListener('abort', callOff);
    worker.terminate();
  }
}
