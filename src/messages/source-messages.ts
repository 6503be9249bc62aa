// What is said of the shared source: where it is read from, how far it is, and why it could not be read.
import type { CatalogueProblem } from '../core/catalogue/problem';
import type { Day } from '../core/recommendation/day';
import type { SourceKind } from '../sources/source';
import type { SourceProblem } from '../sources/source-problem';

export interface SourceMessages {
  /** What kinds of source there are to choose from. */
  readonly kinds: Readonly<Record<SourceKind, string>>;
  /** What happened, where, and what to do about it. */
  readonly problem: (problem: SourceProblem) => string;
  /** What is wrong with the content: which report, which recommendation, what stands there. */
  readonly catalogue: (problem: CatalogueProblem) => string;
  /** `entry` is a place in the deployment file; empty for the whole. */
  readonly deploymentInvalid: (entry: string) => string;
  readonly received: (megabytes: number, of: number | null) => string;
  readonly entries: (count: number) => string;
  readonly waiting: (seconds: number) => string;
  /** Over the result: which source, of what day. */
  readonly from: (name: string, day: Day) => string;
  /** The copy kept on this machine had to do. */
  readonly copy: (day: Day) => string;
  readonly answeredBy: (host: string) => string;
}

/** One wording for each kind of problem. */
export type Words<P, K extends keyof P> = {
  readonly [Kind in P[K] & string]: (problem: Extract<P, { readonly [Key in K]: Kind }>) => string;
};

/** Says a problem with the words for its kind. */
export function sayingProblem(words: Words<SourceProblem, 'kind'>): (problem: SourceProblem) => string {
  // Each kind stands beside the words for just that kind; the compiler cannot follow a lookup that far.
  return (problem) => (words[problem.kind] as (problem: SourceProblem) => string)(problem);
}

export type CatalogueWords = Readonly<Record<CatalogueProblem['what'], (problem: CatalogueProblem) => string>>;

/** `#3` is the third report or recommendation, which has no name of its own. */
export function positionOf(name: string): number | null {
  const match = /^#(\d+)$/.exec(name);
  return match ? Number(match[1]) : null;
}
