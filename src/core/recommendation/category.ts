// In which of four disjoint parts a recommendation counts; together they are always the total.
import type { Recommendation } from './recommendation';

export const categories = ['implemented', 'closed_otherwise', 'open', 'no_status'] as const;
export type Category = (typeof categories)[number];

/** For rows that are not for information only, which are outside all figures. The order of the tests is the definition. */
export function categoryOf({
  acceptance,
  implementation,
}: Pick<Recommendation, 'acceptance' | 'implementation'>): Category {
  const accepted = acceptance.kind === 'known' ? acceptance.code : null;
  const progress = implementation.kind === 'known' ? implementation.code : null;
  if (progress === 'implemented') return 'implemented';
  if (progress === 'overtaken' || accepted === 'not_accepted' || accepted === 'not_relevant') return 'closed_otherwise';
  return accepted !== null || progress !== null ? 'open' : 'no_status';
}

export function isOpen(row: Pick<Recommendation, 'acceptance' | 'implementation' | 'forInformation'>): boolean {
  return !row.forInformation && categoryOf(row) === 'open';
}
