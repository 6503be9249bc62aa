// The HostBridge of Microsoft's Excel client: text messages to a host that lives in the same realm, and back.
// Norm: `OfficeExtension.HostBridge` in excel-web-16.00.debug.js
import { Exchange, type ExcelHost, type RequestBody } from '../host';

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

/** Message types of the bridge. */
const eventMessage = 3;

export class HostBridge {
  /** Set by the client when it is connected. */
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly #exchange: Exchange;
  readonly #encoder = new TextEncoder();
  readonly #stopEvents: () => void;

  constructor(host: ExcelHost) {
    this.#exchange = new Exchange(host);
    this.#stopEvents = host.onEvents((entries) => {
      const text = JSON.stringify({ type: eventMessage, message: { entries } });
      // Never in the middle of a caller's own work: handlers run when it is done.
      setTimeout(() => this.onMessageFromHost?.(text), 0);
    });
  }

  /** Called by the client; the reply comes through `onMessageFromHost`. */
  sendMessageToHost(text: string): void {
    void this.#answer(JSON.parse(text) as ClientMessage, this.#encoder.encode(text).length);
  }

  /** No more events reach the client. */
  disconnect(): void {
    this.#stopEvents();
  }

  async #answer(asked: ClientMessage, size: number): Promise<void> {
    const { status, body } = await this.#reply(asked, size);
    // The body is JSON already; parsing and writing it once more would double the cost of large replies.
    const head = JSON.stringify({ id: asked.id, type: asked.type, flags: 0 }).slice(0, -1);
    this.onMessageFromHost?.(`${head},"message":{"statusCode":${status},"headers":{},"body":${body}}}`);
  }

  async #reply({ message, flags }: ClientMessage, size: number): Promise<{ status: number; body: string }> {
    if (!/processquery/i.test(message.url)) {
      const error = { error: { code: 'ApiNotFound', message: `The host does not answer ${message.url}.` } };
      return { status: 404, body: JSON.stringify(error) };
    }
    const request = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    return { status: 200, body: await this.#exchange.processParsed(request, size, flags ?? 0) };
  }
}
