// Receiving a body piece by piece: counted while it comes, so that a size that was not announced cannot fill the memory.
import type { SourceProblem } from './source-problem';
import type { PullProgress } from './source';

export type Received =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: SourceProblem };

export interface Receiving {
  readonly host: string;
  readonly name: string;
  readonly maxBytes: number;
  readonly onProgress: (progress: PullProgress) => void;
  /** Waits for the next piece, at most as long as patience lasts; `null` when it came to its end. */
  readonly nextPiece: (piece: Promise<Piece>) => Promise<Piece | null>;
}

type Piece = ReadableStreamReadResult<Uint8Array>;

/** `null` when patience came to its end. Throws what the stream throws when it breaks off. */
export async function receiveBody(response: Response, receiving: Receiving): Promise<Received | null> {
  const announced = announcedLength(response);
  if (announced !== null && announced > receiving.maxBytes) {
    await giveUp(response.body);
    return tooLarge(receiving);
  }
  if (!response.body) return { kind: 'bytes', bytes: new Uint8Array() };
  const reader = response.body.getReader();
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (;;) {
    const piece = await receiving.nextPiece(reader.read());
    if (piece === null) return null;
    if (piece.done) break;
    done += piece.value.byteLength;
    if (done > receiving.maxBytes) {
      await reader.cancel();
      return tooLarge(receiving);
    }
    pieces.push(piece.value);
    receiving.onProgress({ kind: 'bytes', done, of: announced });
  }
  if (announced !== null && done < announced) {
    return { kind: 'problem', problem: { kind: 'cut-short', host: receiving.host } };
  }
  return { kind: 'bytes', bytes: joined(pieces, done) };
}

/** Tells the host that the rest is not wanted; a body that broke already is as good. */
export async function giveUp(body: ReadableStream<Uint8Array> | null): Promise<void> {
  await body?.cancel().catch(() => undefined);
}

/**
 * The length the host announced, where it can be held against what came: a compressed body has another one, and of
 * another host a page is not told whether the body was compressed.
 */
function announcedLength(response: Response): number | null {
  const length = response.headers.get('content-length');
  if (length === null || !/^\d+$/.test(length)) return null;
  const plain = !response.headers.has('content-encoding') && response.type !== 'cors';
  return plain ? Number(length) : null;
}

function tooLarge({ name, maxBytes }: Receiving): Received {
  return { kind: 'problem', problem: { kind: 'too-large', name, megabytes: Math.round(maxBytes / 1e6) } };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
