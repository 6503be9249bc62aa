// The number that stands in front of a text in its cell ("Recommendation 3: ...", "建议3：..."): it stays where it is when
// the text behind it is compared or replaced.
import { readLeadingNumber, readNumber } from '../recommendation/number';
import { numberText, type Recommendation, type RecommendationNumber } from '../recommendation/recommendation';

export interface FrontNumber {
  /** The number with what joins it to the text; empty where the text begins with none, or with another's. */
  readonly front: string;
  readonly body: string;
}

export function splitFrontNumber(text: string, number: RecommendationNumber | null): FrontNumber {
  const read = number ? readLeadingNumber(text) : null;
  if (!read || !isSame(read.number, number)) return { front: '', body: text };
  return { front: text.slice(0, text.length - read.rest.length), body: read.rest };
}

/**
 * The same where it is known which text stands there: a number is then told from whatever sign the text begins with,
 * such as a quotation mark. `null` where something else stands there.
 */
export function splitFrontNumberFrom(
  text: string,
  body: string,
  number: RecommendationNumber | null,
): FrontNumber | null {
  if (!number || !text.endsWith(body)) return null;
  const front = text.slice(0, text.length - body.length);
  return isSame(readNumber(front), number) ? { front, body } : null;
}

type Numbered = { readonly entries: Readonly<Partial<Pick<Recommendation['entries'], 'number' | 'text'>>> };

/** The number in front of the text is the row's only one. */
export function isNumberedByText({ entries: { number, text } }: Numbered): boolean {
  return number !== undefined && number.column === text?.column && number.row === text.row;
}

function isSame(one: RecommendationNumber | null, other: RecommendationNumber | null): boolean {
  return numberText(one).toLowerCase() === numberText(other).toLowerCase();
}
