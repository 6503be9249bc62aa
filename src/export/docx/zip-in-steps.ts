// The package, compressed as it is written: a long part goes in pieces, and others get their turn in between.
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Milliseconds of work after which others get their turn. */
const stretch = 12;
/** Characters; compressing a smaller piece costs more than it saves. */
const piece = 1 << 16;
/** Local time, as the format has it: the same bytes wherever they are written. */
const noDay = new Date(1980, 0, 1);

export class ZipInSteps {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;
  readonly #pause: (() => Promise<void>) | undefined;
  #since = performance.now();

  constructor(pause?: () => Promise<void>) {
    this.#pause = pause;
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
  }

  add(name: string, content: string | Uint8Array): void {
    this.#open(name).push(typeof content === 'string' ? strToU8(content) : content, true);
  }

  async addInSteps(name: string, pieces: Iterable<string>): Promise<void> {
    const entry = this.#open(name);
    let text = '';
    for (const next of pieces) {
      text += next;
      if (text.length < piece) continue;
      entry.push(strToU8(text));
      text = '';
      await this.#rest();
    }
    entry.push(strToU8(text), true);
  }

  end(): Uint8Array<ArrayBuffer> {
    this.#zip.end();
    const bytes = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  #open(name: string): ZipDeflate {
    const entry = new ZipDeflate(name, { level: 3 });
    entry.mtime = noDay;
    this.#zip.add(entry);
    return entry;
  }

  async #rest(): Promise<void> {
    if (performance.now() - this.#since < stretch) return;
    await this.#pause?.();
    this.#since = performance.now();
  }
}
