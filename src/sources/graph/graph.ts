// Asking Microsoft Graph: documented shapes checked at the door, whole lists by following `@odata.nextLink`, the token
// to no other host, and one question after the other.
import { z } from 'zod';
import { ask } from '../ask';
import type { Question } from '../ask';
import type { Net, Patience } from '../net';
import { theNet, usualPatience } from '../net';
import type { SignIn } from '../sign-in/sign-in';
import type { PullAttention, PullFailed } from '../source';
import { failed } from '../source';
import type { SourceProblem } from '../source-problem';
import { parsedAddress } from '../web-address';

export const graphAddress = 'https://graph.microsoft.com/v1.0';

export interface GraphSurroundings {
  readonly signIn: SignIn;
  readonly net?: Net;
  readonly patience?: Patience;
  /** Microsoft's, unless a test says otherwise; without a slash at the end. */
  readonly base?: string;
}

export interface GraphQuestion<T> {
  /** Below the base, encoded, beginning with a slash; or a whole address that Graph gave. */
  readonly path: string;
  readonly shape: z.ZodType<T>;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** A value is sent as JSON. */
  readonly body?: unknown;
  /** Put there as it is, in place of a body. */
  readonly file?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
}

export interface GraphRefusal extends PullFailed {
  /** What Graph calls the error; `null` where it said nothing. */
  readonly code: string | null;
}

export type GraphAnswer<T> = { readonly kind: 'answer'; readonly value: T } | GraphRefusal;

export interface Graph {
  readonly ask: <T>(question: GraphQuestion<T>) => Promise<GraphAnswer<T>>;
  /** All pages; stops early when `enough` says so. */
  readonly pages: <T>(path: string, entry: z.ZodType<T>, paging?: Paging<T>) => Promise<GraphAnswer<readonly T[]>>;
  /** Bytes received so far, over all questions. */
  readonly received: () => number;
}

export interface Paging<T> {
  readonly onPage?: (entries: number) => void;
  readonly enough?: (page: readonly T[]) => boolean;
}

/** One conversation: all of it together stays under the limit to the size. */
export function graphOf(surroundings: GraphSurroundings, scopes: readonly string[], attention: PullAttention): Graph {
  const conversation = { ...surroundings, scopes, attention, received: 0 };
  return {
    ask: (question) => askGraph(conversation, question),
    pages: (path, entry, paging) => askPages(conversation, path, entry, paging ?? {}),
    received: () => conversation.received,
  };
}

interface Conversation extends GraphSurroundings {
  readonly scopes: readonly string[];
  readonly attention: PullAttention;
  received: number;
}

async function askGraph<T>(conversation: Conversation, question: GraphQuestion<T>): Promise<GraphAnswer<T>> {
  const first = await askWithToken(conversation, question, false);
  const turnedAway = first.kind === 'problem' && first.problem.kind === 'sign-in-needed';
  return turnedAway ? askWithToken(conversation, question, true) : first;
}

async function askWithToken<T>(
  conversation: Conversation,
  question: GraphQuestion<T>,
  renew: boolean,
): Promise<GraphAnswer<T>> {
  const { signIn, scopes, attention, net = theNet, patience = usualPatience } = conversation;
  const url = addressOf(conversation, question.path);
  if (!url) return refused({ kind: 'answer-unexpected', host: hostOf(conversation) });
  const { signal } = attention;
  const given = await signIn.token(scopes, { renew, ...(signal && { signal }) });
  if (given.kind === 'problem') return { ...given, code: null };
  const sent = sending(question);
  const headers = { Accept: 'application/json', ...question.headers, ...sent.headers };
  const asked = { ...sent, url, headers: { ...headers, Authorization: `Bearer ${given.token}` } };
  const left = { ...patience, maxBytes: patience.maxBytes - conversation.received };
  const answer = await ask(net, left, asked, { ...(signal && { signal }), ...waitingOnly(attention) });
  if (answer.kind === 'not-modified') return refused({ kind: 'answer-unexpected', host: url.host });
  if (answer.kind === 'problem') {
    return { kind: 'problem', problem: sizeOfAll(answer.problem, patience), code: errorCode(answer.said) };
  }
  conversation.received += answer.bytes.byteLength;
  const value = question.shape.safeParse(jsonOf(answer.bytes));
  return value.success ? { kind: 'answer', value: value.data } : refused({ kind: 'answer-unexpected', host: url.host });
}

function sending({ method = 'GET', body, file }: GraphQuestion<unknown>): Omit<Question, 'url'> {
  if (file) return { method: 'PUT', headers: { 'Content-Type': file.type }, body: file.bytes };
  if (body === undefined) return { method };
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function askPages<T>(
  conversation: Conversation,
  path: string,
  entry: z.ZodType<T>,
  paging: Paging<T>,
): Promise<GraphAnswer<readonly T[]>> {
  const shape = z.object({ value: z.array(entry), '@odata.nextLink': z.string().optional() });
  const entries: T[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = path; next !== undefined;) {
    // A host that sends round in a circle would be followed for ever.
    if (seen.has(next)) return refused({ kind: 'answer-unexpected', host: hostOf(conversation) });
    seen.add(next);
    const page: GraphAnswer<z.infer<typeof shape>> = await askGraph(conversation, { path: next, shape });
    if (page.kind === 'problem') return page;
    entries.push(...page.value.value);
    paging.onPage?.(entries.length);
    next = paging.enough?.(page.value.value) ? undefined : page.value['@odata.nextLink'];
  }
  return { kind: 'answer', value: entries };
}

/** A whole address must lead to the same host and version, else whoever wrote it would be handed the token. */
function addressOf({ base = graphAddress }: Conversation, path: string): URL | null {
  if (path.startsWith('/')) return new URL(base + path);
  const url = parsedAddress(path);
  return url?.href.startsWith(`${base}/`) ? url : null;
}

function hostOf({ base = graphAddress }: Conversation): string {
  return new URL(base).host;
}

/** Bytes of single answers say nothing to people who wait for a list. */
function waitingOnly({ onProgress }: PullAttention): PullAttention {
  if (!onProgress) return {};
  return {
    onProgress: (progress) => {
      if (progress.kind === 'waiting') onProgress(progress);
    },
  };
}

function sizeOfAll(problem: SourceProblem, patience: Patience): SourceProblem {
  return problem.kind === 'too-large' ? { ...problem, megabytes: Math.round(patience.maxBytes / 1e6) } : problem;
}

const errorShape = z.object({ error: z.object({ code: z.string() }) });

function errorCode(said: Uint8Array): string | null {
  const read = errorShape.safeParse(jsonOf(said));
  return read.success ? read.data.error.code : null;
}

/** `undefined` for what is no JSON, and for an answer without content. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function refused(problem: SourceProblem): GraphRefusal {
  return { ...failed(problem), code: null };
}
