// The HostBridge of Microsoft's Excel client: text messages to a host that lives in the same realm, and back.
// Norm: `OfficeExtension.HostBridge` in excel-web-16.00.debug.js
import { Exchange, type ExcelHost } from '../host';

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

/** Message types of the bridge. */
const eventMessage = 3;

export class HostBridge {
  /** Set by the client when it is connected. */
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly #exchange: Exchange;
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
    void this.#answer(JSON.parse(text) as ClientMessage);
  }

  /** No more events reach the client. */
  disconnect(): void {
    this.#stopEvents();
  }

  async #answer(asked: ClientMessage): Promise<void> {
    const message = await this.#reply(asked);
    this.onMessageFromHost?.(JSON.stringify({ id: asked.id, type: asked.type, flags: 0, message }));
  }

  async #reply({ message, flags }: ClientMessage): Promise<{ statusCode: number; headers: object; body: string }> {
    if (!/processquery/i.test(message.url)) {
      const error = { error: { code: 'ApiNotFound', message: `The host does not answer ${message.url}.` } };
      return { statusCode: 404, headers: {}, body: JSON.stringify(error) };
    }
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    return { statusCode: 200, headers: {}, body: await this.#exchange.process(body, flags ?? 0) };
  }
}
