// A paper made by a worker of the page; where no worker starts, by the page itself, which then answers less readily.
import { Fault } from '../workbook/faults';
import type { Attention } from '../workbook/port';
import type { Draw } from './make-paper';
import type { FromWorker, PaperMade, PaperOrder, ToWorker } from './paper-protocol';

/** Of a `Worker`, what is used. */
export interface PaperWorker {
  readonly postMessage: (message: ToWorker, transfer: Transferable[]) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  /** Its script did not load, or it failed outside of what it catches. */
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface PaperSurroundings {
  /** Throws or gives `null` where there are no workers. */
  readonly startWorker: () => PaperWorker | null;
  /** In the page; used where no worker can. */
  readonly makeHere: (order: PaperOrder, draw: Draw, attention: Attention) => Promise<PaperMade>;
  readonly draw: Draw;
}

/** Throws Fault `cancelled` when it is called off; the worker is then ended where it stands. */
export async function paperMade(
  order: PaperOrder,
  around: PaperSurroundings,
  attention: Attention,
): Promise<PaperMade> {
  if (attention.signal?.aborted === true) throw new Fault('cancelled');
  const worker = started(around);
  const made = worker && (await madeBeside(worker, order, around.draw, attention));
  return made ?? around.makeHere(order, around.draw, attention);
}

function started({ startWorker }: PaperSurroundings): PaperWorker | null {
  try {
    return startWorker();
  } catch {
    // A policy of the page may forbid workers.
    return null;
  }
}

/** `null` where the worker never came to answer. */
async function madeBeside(
  worker: PaperWorker,
  order: PaperOrder,
  draw: Draw,
  { signal }: Attention,
): Promise<PaperMade | null> {
  let callOff: () => void = () => undefined;
  try {
    return await new Promise((resolve, reject) => {
      let heard = false;
      const drawFor = async ({ drawing, svg, width, height }: Extract<FromWorker, { kind: 'draw' }>) => {
        const png = await draw(svg, width, height);
        worker.postMessage({ kind: 'drawn', drawing, png }, [png.buffer]);
      };
      worker.onmessage = ({ data }) => {
        heard = true;
        if (data.kind === 'draw') drawFor(data).catch(reject);
        else if (data.kind === 'made') resolve(data.made);
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
      worker.postMessage({ kind: 'make', order }, []);
    });
  } finally {
    signal?.removeEventListener('abort', callOff);
    worker.terminate();
  }
}
