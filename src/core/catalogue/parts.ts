// Offices split a recommendation into parts that its report counts as one, or keep as one what the report splits: 3(a)
// belongs to 3, and 3 covers 3(a).
import type { RecommendationNumber } from '../recommendation/recommendation';

export function belongTogether(one: RecommendationNumber, other: RecommendationNumber): boolean {
  return one.value === other.value && (one.part === '' || other.part === '' || one.part === other.part);
}
