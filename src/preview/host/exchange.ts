// One message of the client in, one reply out: Excel's limits on size and number of requests, cell-edit mode, latency
// and injected faults. Norm: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
import type { ReplyBody, RequestBody } from './executor';
import type { ExcelHost } from './excel-host';
import { errorFor, refusal, type HostError } from './host-error';

/** Bytes; requests and replies each, in Excel on the web. */
export const webPayloadLimit = 5 * 1024 * 1024;
/** Batches that may wait in Excel at the same time. */
export const pendingBatchLimit = 50;
/** Bit of a request's flags: wait until the person has finished editing a cell. */
const delayForCellEdit = 64;

export class Exchange {
  readonly #host: ExcelHost;
  readonly #encoder = new TextEncoder();
  #pending = 0;
  #chain: Promise<unknown> = Promise.resolve();

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** `text` is the request's JSON; the reply is JSON as well. Requests are executed one after the other. */
  process(text: string, flags: number): Promise<string> {
    return this.processParsed(JSON.parse(text) as RequestBody, this.#encoder.encode(text).length, flags);
  }

  /** For a transport that has parsed the request already; `size` in bytes. */
  async processParsed(request: RequestBody, size: number, flags: number): Promise<string> {
    this.#pending += 1;
    try {
      if (this.#pending > pendingBatchLimit) return this.#refuse(refusal('ActivityLimitReached'));
      const turn = this.#chain.then(() => this.#one(request, size, flags));
      this.#chain = turn.catch(() => undefined);
      return await turn;
    } finally {
      this.#pending -= 1;
    }
  }

  async #one(request: RequestBody, size: number, flags: number): Promise<string> {
    const host = this.#host;
    host.stats.requests += 1;
    host.stats.bytesIn += size;
    const latency = host.options.latency ?? 0;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (host.faults.cellEdit) {
      if ((flags & delayForCellEdit) === 0) return this.#refuse(refusal('InvalidOperationInCellEditMode'));
      await host.faults.editEnds();
    }
    const reply = this.#execute(request, size);
    host.requestDone();
    return reply;
  }

  #execute(request: RequestBody, size: number): string {
    const limit = this.#limit();
    if (size > limit) return this.#refuse(refusal('RequestPayloadSizeLimitExceeded'));
    const fault = this.#host.faults.take(request);
    if (fault) {
      const done = this.#host.processQuery({ ...request, Actions: request.Actions.slice(0, fault.afterActions ?? 0) });
      const told = errorFor(fault.code);
      return this.#refuse(told, done, fault.message, fault.afterActions);
    }
    const reply = JSON.stringify(this.#host.processQuery(request));
    const replySize = this.#encoder.encode(reply).length;
    if (replySize > limit) return this.#refuse(refusal('ResponsePayloadSizeLimitExceeded'));
    this.#host.stats.bytesOut += replySize;
    return reply;
  }

  #limit(): number {
    const { payloadLimit, platform = 'OfficeOnline' } = this.#host.options;
    return payloadLimit ?? (platform === 'OfficeOnline' ? webPayloadLimit : Infinity);
  }

  #refuse(error: HostError, done: ReplyBody = { Results: [] }, message?: string, index?: number): string {
    const Error = done.Error ?? {
      Code: error.code,
      Message: message ?? error.message,
      HttpStatusCode: error.status,
      Location: '',
      ActionIndex: index ?? -1,
    };
    const reply = JSON.stringify({ Results: done.Results, Error });
    this.#host.stats.bytesOut += reply.length;
    return reply;
  }
}
