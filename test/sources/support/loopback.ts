// A real HTTP server on this machine that answers as the test says, and remembers what it was asked.
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** The same as it came. */
  readonly bytes: Uint8Array;
}

export type Answering = (asked: Asked, response: http.ServerResponse, times: number) => void;

export interface Loopback {
  readonly asked: readonly Asked[];
  /** How many questions were open at the same time, at most. */
  readonly mostAtOnce: () => number;
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** The same server under another host name. */
  readonly otherOrigin: string;
  /** Answers by path; what is asked counts from 1 per path. */
  readonly on: (path: string, answering: Answering) => void;
  readonly close: () => Promise<void>;
}

export async function loopback(): Promise<Loopback> {
  const asked: Asked[] = [];
  const answers = new Map<string, Answering>();
  const times = new Map<string, number>();
  let open = 0;
  let most = 0;
  const server = http.createServer((request, response) => {
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const whole = Buffer.concat(pieces);
      const one = {
        method: request.method ?? '',
        path: decodeURIComponent(request.url ?? ''),
        headers: request.headers,
        body: whole.toString('utf8'),
        bytes: new Uint8Array(whole),
      };
      asked.push(one);
      const count = (times.get(path) ?? 0) + 1;
      times.set(path, count);
      const answering = answers.get(path);
      if (answering) answering(one, response, count);
      else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    mostAtOnce: () => most,
    origin: `http://localhost:${String(port)}`,
    otherOrigin: `http://127.0.0.1:${String(port)}`,
    on: (path, answering) => answers.set(path, answering),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
