// What a reader needs of the world around it: a network, a clock, patience and chance. Tests bring their own.

export interface Net {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Ends after so many milliseconds, or at once when the signal says so; never rejects. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface Patience {
  /** A body larger than this is not read to its end. */
  readonly maxBytes: number;
  /** How long a host may say nothing, before its answer and within it. */
  readonly silenceMs: number;
  /** How long one answer may take altogether. */
  readonly wholeMs: number;
  /** The first wait before asking again; each further one is twice as long. */
  readonly firstWaitMs: number;
  /** What a host may ask to wait; if it asks for more, the person is told instead. */
  readonly longestWaitMs: number;
}

export const usualPatience: Patience = {
  maxBytes: 20_000_000,
  silenceMs: 30_000,
  wholeMs: 300_000,
  firstWaitMs: 1000,
  longestWaitMs: 60_000,
};

/** The network, clock and chance of the browser or of Node. */
export const theNet: Net = {
  fetch: (address, init) => fetch(address, init),
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
    }),
};
