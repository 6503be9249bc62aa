// The number that stands in front of a text in its cell ("Recommendation 3: ...", "建议3：..."): it stays where it is when
// the text behind it is compared or replaced.
import { readLeadingNumber } from '../recommendation/number';
import { numberText, type RecommendationNumber } from '../recommendation/recommendation';

export interface FrontNumber {
  /** The number with what joins it to the text; empty where the text begins with none, or with another's. */
  readonly front: string;
  readonly body: string;
}

export function splitFrontNumber(text: string, number: RecommendationNumber | null): FrontNumber {
  const read = number ? readLeadingNumber(text) : null;
  if (!read || numberText(read.number) !== numberText(number)) return { front: '', body: text };
  return { front: text.slice(0, text.length - read.rest.length), body: read.rest };
}
