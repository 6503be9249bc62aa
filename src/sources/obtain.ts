// Obtaining a catalogue: from its source, asked whether the copy at hand still holds; from that copy when the source
// cannot be reached, said together with why and of what day it is.
import type { Catalogue } from '../core/catalogue/catalogue';
import type { Day } from '../core/recommendation/day';
import type { CatalogueCache, KeptCopy } from './cache/catalogue-cache';
import { noCache } from './cache/catalogue-cache';
import type { CatalogueSource, PullAttention, PullFailed } from './source';
import { failed } from './source';
import type { SourceProblem } from './source-problem';

export interface Obtained {
  readonly kind: 'obtained';
  readonly catalogue: Catalogue;
  readonly name: string;
  /** The day the catalogue came from its source, or its source said that it still holds. */
  readonly pulledOn: Day;
  /** Why the copy at hand had to do; `null` when the source itself was asked and answered. */
  readonly insteadOf: SourceProblem | null;
  /** The host that answered, where it is another than the one that was asked. */
  readonly answeredBy: string | null;
}

export interface Keeping {
  readonly today: Day;
  readonly cache?: CatalogueCache;
}

export async function obtainCatalogue(
  source: CatalogueSource,
  { today, cache = noCache }: Keeping,
  attention: Omit<PullAttention, 'known'> = {},
): Promise<Obtained | PullFailed> {
  // A file or a sheet is at hand itself; another one of the same name is another source.
  const kept = source.kind === 'file' || source.kind === 'sheet' ? noCache : cache;
  const copy = await kept.recall(source.id);
  const pulled = await source.pull(copy ? { ...attention, known: copy.validator } : attention);
  if (pulled.kind === 'problem') return copy ? insteadOf(copy, pulled) : pulled;
  if (pulled.kind === 'unchanged') return copy ? stillHolds(source, copy, { today, cache: kept }) : noCopy(source);
  const { catalogue, name, validator, answeredBy } = pulled;
  await kept.keep(source.id, { catalogue, name, pulledOn: today, validator });
  return { kind: 'obtained', catalogue, name, pulledOn: today, insteadOf: null, answeredBy };
}

/** Only who cancelled does not want the copy either. */
function insteadOf({ catalogue, name, pulledOn }: KeptCopy, { problem }: PullFailed): Obtained | PullFailed {
  if (problem.kind === 'cancelled') return failed(problem);
  return { kind: 'obtained', catalogue, name, pulledOn, insteadOf: problem, answeredBy: null };
}

async function stillHolds(source: CatalogueSource, copy: KeptCopy, { today, cache = noCache }: Keeping) {
  await cache.keep(source.id, { ...copy, pulledOn: today });
  const { catalogue, name } = copy;
  return { kind: 'obtained', catalogue, name, pulledOn: today, insteadOf: null, answeredBy: null } as const;
}

/** A source that says "unchanged" to somebody who has nothing. */
function noCopy({ name }: CatalogueSource): PullFailed {
  return failed({ kind: 'empty', name });
}
