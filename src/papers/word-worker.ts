// Writes a Word file beside the page, so that the pane goes on answering. Loaded when somebody first makes one.
import { pageWords } from './word-protocol';
import type { FromWorker, ToWorker, WordWish } from './word-protocol';

const waiting = new Map<number, (png: Uint8Array<ArrayBuffer>) => void>();
let orders = 0;

function draw(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const order = (orders += 1);
  return new Promise((resolve) => {
    waiting.set(order, resolve);
    say({ kind: 'draw', order, svg, width, height });
  });
}

function say(message: FromWorker): void {
  postMessage(message, { transfer: message.kind === 'written' ? [message.bytes.buffer] : [] });
}

async function write({ documents, pageOf }: WordWish): Promise<void> {
  try {
    const { annexWord } = await import('../export/docx');
    say({ kind: 'written', bytes: await annexWord(documents, { draw, pageOf: pageWords(pageOf) }) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    say({ kind: 'failed', name, message });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'write') void write(data.paper);
  else {
    waiting.get(data.order)?.(data.png);
    waiting.delete(data.order);
  }
});
