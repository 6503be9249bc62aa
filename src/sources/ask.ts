// Asking a host politely: with time-outs, a limit to the size, and asking again when the trouble may pass, after the
// time the host asks for (Retry-After, RFC 9110 section 10.2.3), else after waits that double, with some chance in them.
import type { Net, Patience } from './net';
import { giveUp, receiveBody } from './receive';
import type { PullAttention, PullProgress } from './source';
import type { SourceProblem } from './source-problem';
import { mayLeadTo, nameOfAddress } from './web-address';

export interface Question {
  readonly url: URL;
  /** What is put is put once: it may have been done although no answer came, so only a host that is busy is asked again. */
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers that make the question conditional. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export type Answer =
  | { readonly kind: 'answer'; readonly headers: Headers; readonly bytes: Uint8Array; readonly url: URL }
  | { readonly kind: 'not-modified' }
  /** `said` is what stood in the body of a refusal, as bytes; empty where nothing did. */
  | { readonly kind: 'problem'; readonly problem: SourceProblem; readonly said: Uint8Array };

interface Attempt {
  readonly answer: Answer;
  /** How often this may be asked altogether before the answer stands. */
  readonly tries: number;
  /** What the host asked to wait, in seconds. */
  readonly waitSeconds: number | null;
}

export async function ask(
  net: Net,
  patience: Patience,
  question: Question,
  attention: PullAttention = {},
): Promise<Answer> {
  const signal = attention.signal ?? new AbortController().signal;
  const onProgress = attention.onProgress ?? (() => undefined);
  let asked = question;
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) return problem({ kind: 'cancelled' });
    const { answer, tries, waitSeconds } = await askOnce(net, patience, asked, signal, onProgress);
    const wait = waitBefore(attempt, waitSeconds, net, patience);
    if (answer.kind !== 'problem' || attempt >= tries || wait === null) return answer;
    if (question.method === 'PUT' && answer.problem.kind !== 'busy') return answer;
    // Conditions make a browser ask for leave first (CORS preflight), which many a plain file server refuses.
    if (answer.problem.kind === 'unreachable') asked = { ...question, conditions: {} };
    onProgress({ kind: 'waiting', seconds: Math.ceil(wait / 1000) });
    await net.sleep(wait, signal);
  }
}

/** Milliseconds; `null` when the host asks for more than anybody would wait. */
function waitBefore(attempt: number, seconds: number | null, net: Net, patience: Patience): number | null {
  const doubled = patience.firstWaitMs * 2 ** (attempt - 1);
  // Many add-ins that were turned away together must not come back together.
  if (seconds === null) return doubled * (0.5 + net.random() / 2);
  const asked = seconds * 1000;
  return asked > patience.longestWaitMs ? null : asked + net.random() * patience.firstWaitMs;
}

async function askOnce(
  net: Net,
  patience: Patience,
  question: Question,
  signal: AbortSignal,
  onProgress: (progress: PullProgress) => void,
): Promise<Attempt> {
  const { url } = question;
  const stop = new AbortController();
  const cancel = () => {
    stop.abort();
  };
  signal.addEventListener('abort', cancel);
  const bounded = boundedBy(net, patience);
  let answered = false;
  try {
    const response = await bounded(net.fetch(url.href, requestOf(question, stop.signal)));
    if (response === null) return late(url, patience);
    answered = true;
    const early = await answeredEarly(net, question, response, bounded);
    if (early) return early;
    const receiving = { host: url.host, name: nameOfAddress(url), maxBytes: patience.maxBytes, onProgress };
    const body = await receiveBody(response, { ...receiving, nextPiece: bounded });
    if (body === null) return late(url, patience);
    if (body.kind === 'problem') return broken(body.problem, body.problem.kind === 'cut-short' ? 3 : 1);
    return final({ kind: 'answer', headers: response.headers, bytes: body.bytes, url: answeredAt(url, response) });
  } catch {
    // fetch tells a page nothing of why it failed, on purpose; the signal and how far it came are all there is to know.
    if (signal.aborted) return final(problem({ kind: 'cancelled' }));
    return answered
      ? broken({ kind: 'cut-short', host: url.host }, 3)
      : broken({ kind: 'unreachable', host: url.host }, 2);
  } finally {
    signal.removeEventListener('abort', cancel);
    stop.abort();
  }
}

type Bounded = <T>(work: Promise<T>) => Promise<T | null>;

/** Waits for work as long as neither the silence nor the whole becomes too long; `null` when one did. */
function boundedBy(net: Net, patience: Patience): Bounded {
  const deadline = net.now() + patience.wholeMs;
  return async (work) => {
    const timer = new AbortController();
    const left = Math.min(patience.silenceMs, Math.max(0, deadline - net.now()));
    try {
      return await Promise.race([work, net.sleep(left, timer.signal).then(() => null)]);
    } finally {
      timer.abort();
    }
  };
}

function requestOf(question: Question, signal: AbortSignal): RequestInit {
  const conditions = question.conditions ?? {};
  return {
    method: question.method ?? 'GET',
    headers: { ...question.headers, ...conditions },
    signal,
    redirect: 'follow',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // With conditions of our own the browser's cache must keep out of it, else it would answer 200 in place of 304.
    cache: Object.keys(conditions).length > 0 ? 'no-store' : 'no-cache',
    ...(question.body !== undefined && { body: question.body }),
  };
}

/** What is decided before the body is read. */
async function answeredEarly(
  net: Net,
  question: Question,
  response: Response,
  bounded: Bounded,
): Promise<Attempt | null> {
  const answered = answeredAt(question.url, response);
  if (!mayLeadTo(question.url, answered)) {
    await giveUp(response.body);
    return broken({ kind: 'redirect-insecure', host: question.url.host, to: answered.host }, 1);
  }
  if (response.status === 304) return final({ kind: 'not-modified' });
  if (response.ok) return null;
  const seconds = retryAfter(response.headers.get('retry-after'), net.now());
  const said = await refusalText(response, bounded);
  return { ...refusalOf(answered, response.status, seconds, said), waitSeconds: seconds };
}

function refusalOf(url: URL, status: number, seconds: number | null, said: Uint8Array): Omit<Attempt, 'waitSeconds'> {
  const { host } = url;
  switch (status) {
    case 401:
      return { answer: problem({ kind: 'sign-in-needed', host }, said), tries: 1 };
    case 403:
      return { answer: problem({ kind: 'forbidden', host }, said), tries: 1 };
    case 404:
    case 410:
      return { answer: problem({ kind: 'not-found', host, name: nameOfAddress(url) }, said), tries: 1 };
    case 429:
      return { answer: problem({ kind: 'busy', host, seconds }, said), tries: 4 };
    case 503:
      return { answer: problem(busyOrFailed(host, status, seconds), said), tries: 4 };
    default:
      return status >= 500
        ? { answer: problem({ kind: 'server-failed', host, status }, said), tries: 4 }
        : { answer: problem({ kind: 'refused', host, status }, said), tries: 1 };
  }
}

/** 503 with a time to come back is a host that is busy; without one it may be anything. */
function busyOrFailed(host: string, status: number, seconds: number | null): SourceProblem {
  return seconds === null ? { kind: 'server-failed', host, status } : { kind: 'busy', host, seconds };
}

/** Seconds from now: the header holds a number of them, or a date; `null` where it is absent or neither. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

const longestRefusal = 16_384;

/** The first piece of what a refusal says: enough for the code in it. A refusal that breaks off still is one. */
async function refusalText(response: Response, bounded: Bounded): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const first = await bounded(reader.read().catch(() => null));
  await reader.cancel().catch(() => undefined);
  return first?.value?.slice(0, longestRefusal) ?? new Uint8Array();
}

function answeredAt(asked: URL, response: Response): URL {
  return response.url === '' ? asked : new URL(response.url);
}

function late(url: URL, patience: Patience): Attempt {
  return broken({ kind: 'timed-out', host: url.host, seconds: Math.ceil(patience.silenceMs / 1000) }, 2);
}

function broken(what: SourceProblem, tries: number): Attempt {
  return { answer: problem(what), tries, waitSeconds: null };
}

function final(answer: Answer): Attempt {
  return { answer, tries: 1, waitSeconds: null };
}

function problem(what: SourceProblem, said: Uint8Array = new Uint8Array()): Answer {
  return { kind: 'problem', problem: what, said };
}
