// From what was open last period to what is open now. What is open is counted by rows, what happened in between by
// identity; where the two do not agree, the rows that are to blame are named.
import { categoryOf } from '../recommendation/category';
import { identityKey, type Identified } from '../recommendation/identity';
import type { Recommendation } from '../recommendation/recommendation';
import { findByIdentity, type LastPeriod } from './last-period';

export interface RollForward {
  readonly openBefore: number;
  /** Without a row last period, whatever became of them since. */
  readonly new: number;
  /** Closed last period, open now. */
  readonly reopened: number;
  /** Closed now and open or absent last period. */
  readonly closed: number;
  /** Open last period, without a row now. */
  readonly vanished: number;
  readonly openNow: number;
}

/** In the order in which they add up. */
export const rollForwardParts = [
  'openBefore',
  'new',
  'reopened',
  'closed',
  'vanished',
  'openNow',
] as const satisfies readonly (keyof RollForward)[];

type Counted = Identified & Pick<Recommendation, 'acceptance' | 'implementation' | 'forInformation'>;

export type CulpritBecause =
  /** The recommendation has an earlier row in the same period. */
  | 'duplicate'
  /** Without symbol or number it cannot be found in the other period. */
  | 'no-identity'
  /** Neither open nor closed. */
  | 'no-status'
  /** In the figures in the other period only. */
  | 'for-information';

export type Culprit<R> = { readonly because: CulpritBecause } & (
  { readonly period: 'now'; readonly row: R } | { readonly period: 'before'; readonly row: Recommendation }
);

/** The rows behind each count; those of last period have no row now, or another. */
export type RolledRows<R> = {
  readonly [Part in keyof RollForward]: readonly (Part extends 'openBefore' | 'vanished' ? Recommendation : R)[];
};

export interface RolledForward<R> {
  readonly counts: RollForward;
  readonly rows: RolledRows<R>;
  /** What is open now more (less, below zero) than the other counts make. */
  readonly difference: number;
  /** The rows that make the difference, now before last period; empty where it all adds up. */
  readonly culprits: readonly Culprit<R>[];
}

/** Rows for information are outside all counts. */
export function rollForward<R extends Counted>(now: readonly R[], lastPeriod: LastPeriod): RolledForward<R> {
  const culprits: Culprit<R>[] = [];
  const behind: Record<'new' | 'reopened' | 'closed' | 'openNow', R[]> = {
    new: [],
    reopened: [],
    closed: [],
    openNow: [],
  };
  const before: Record<'openBefore' | 'vanished', Recommendation[]> = { openBefore: [], vanished: [] };
  const findNow = findByIdentity(now);
  const current = new Pairing<R, Recommendation>(findNow, lastPeriod.before);
  const followed = new Map<R, Recommendation | null>();
  for (const row of now) {
    const state = stateOf(row);
    if (state === 'open') behind.openNow.push(row);
    const pair = current.pairOf(row);
    if (pair.kind === 'paired') followed.set(row, pair.other);
    const blame = pair.kind === 'alone' ? (state === 'open' ? pair.because : null) : blameOf(state, pair.other);
    if (blame) culprits.push({ because: blame, period: 'now', row });
    if (pair.kind === 'alone' || state === 'outside' || blame === 'for-information') continue;
    const was = pair.other && stateOf(pair.other);
    if (was === null) behind.new.push(row);
    if (state === 'open' && was === 'closed') behind.reopened.push(row);
    if (state === 'closed' && (was === null || was === 'open')) behind.closed.push(row);
  }
  const earlier = new Pairing<Recommendation, R>(lastPeriod.before, findNow);
  for (const row of lastPeriod.recommendations) {
    const pair = earlier.pairOf(row);
    if (stateOf(row) !== 'open') continue;
    before.openBefore.push(row);
    if (pair.kind === 'alone') culprits.push({ because: pair.because, period: 'before', row });
    else if (!pair.other) before.vanished.push(row);
    // Where only some rows name a source, two of them may lead to one and the same row.
    else if (followed.get(pair.other) !== row) culprits.push({ because: 'duplicate', period: 'before', row });
  }
  const rows: RolledRows<R> = { ...behind, ...before };
  const counts = countsOf(rows);
  const explained = counts.openBefore + counts.new + counts.reopened - counts.closed - counts.vanished;
  const difference = counts.openNow - explained;
  return { counts, rows, difference, culprits: difference === 0 ? [] : culprits };
}

function countsOf<R>(rows: RolledRows<R>): RollForward {
  const { openBefore, reopened, closed, vanished, openNow } = rows;
  return {
    openBefore: openBefore.length,
    new: rows.new.length,
    reopened: reopened.length,
    closed: closed.length,
    vanished: vanished.length,
    openNow: openNow.length,
  };
}

export type State = 'open' | 'closed' | 'none' | 'outside';

/** Open, closed, neither, or outside all figures. */
export function stateOf(row: Counted): State {
  if (row.forInformation) return 'outside';
  switch (categoryOf(row)) {
    case 'open':
      return 'open';
    case 'no_status':
      return 'none';
    case 'implemented':
    case 'closed_otherwise':
      return 'closed';
  }
}

/** Why a row and its earlier self do not make ends meet; `null` where they do. */
function blameOf(state: State, earlier: Recommendation | null): CulpritBecause | null {
  const was = earlier ? stateOf(earlier) : 'absent';
  if (state === 'open') return was === 'none' ? 'no-status' : was === 'outside' ? 'for-information' : null;
  if (state === 'none') return was === 'open' || was === 'absent' ? 'no-status' : null;
  return state === 'outside' && was === 'open' ? 'for-information' : null;
}

type Pair<O> =
  /** `null`: the other period has no such recommendation. */
  | { readonly kind: 'paired'; readonly other: O | null }
  | { readonly kind: 'alone'; readonly because: 'duplicate' | 'no-identity' };

/** Each row of one period with the row of the other that is the same recommendation; nobody is paired twice. */
class Pairing<R extends Identified, O extends Identified> {
  readonly #find: (row: Identified) => R | null;
  readonly #findOther: (row: Identified) => O | null;
  readonly #paired = new Set<O>();

  constructor(find: (row: Identified) => R | null, findOther: (row: Identified) => O | null) {
    this.#find = find;
    this.#findOther = findOther;
  }

  /** To be asked once for every row, in order. */
  pairOf(row: R): Pair<O> {
    if (identityKey(row) === null) return { kind: 'alone', because: 'no-identity' };
    const other = this.#findOther(row);
    if (this.#find(row) !== row || (other && this.#paired.has(other))) return { kind: 'alone', because: 'duplicate' };
    if (other) this.#paired.add(other);
    return { kind: 'paired', other };
  }
}
