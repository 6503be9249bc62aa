// Makes papers beside the page, so that the pane goes on answering. Loaded when somebody first makes one.
import { makePaper } from './make-paper';
import type { FromWorker, PaperOrder, ToWorker } from './paper-protocol';

const waiting = new Map<number, (png: Uint8Array<ArrayBuffer>) => void>();
let drawings = 0;

function draw(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = (drawings += 1);
  return new Promise((resolve) => {
    waiting.set(drawing, resolve);
    say({ kind: 'draw', drawing, svg, width, height });
  });
}

function say(message: FromWorker): void {
  const isFile = message.kind === 'made' && message.made.kind === 'written';
  postMessage(message, { transfer: isFile ? [message.made.bytes.buffer] : [] });
}

async function make(order: PaperOrder): Promise<void> {
  try {
    say({ kind: 'made', made: await makePaper(order, draw, {}) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    say({ kind: 'failed', name, message });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'make') void make(data.order);
  else {
    waiting.get(data.drawing)?.(data.png);
    waiting.delete(data.drawing);
  }
});
