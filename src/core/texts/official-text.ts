// A row's text beside the official one: do they say the same, and what the cell would say with the official wording in
// it. The number that stands in front of a text in its cell stays there.
import type { Texts } from '../catalogue/catalogue';
import { type Language, languages } from '../recommendation/codes';
import type { RecommendationNumber } from '../recommendation/recommendation';
import type { CellValue } from '../sheet/cells';
import { splitFrontNumber, splitFrontNumberFrom } from './front-number';
import { sameWording } from './same-wording';

/** Characters that fit into a cell (Excel's specifications and limits). */
export const longestText = 32_767;

export interface OfficialText {
  /** What the cell says now, without the number in front. */
  readonly said: string;
  /** The official wording in the wished language, without a number in front. */
  readonly official: string;
  /** What the cell would say with it; `null` where that is longer than a cell can be, or its number could not be read. */
  readonly cell: string | null;
  readonly isSame: boolean;
}

/**
 * `null` where the source has no text in that language. `isOnlyNumber`: what stands in front of the text is all that says
 * which recommendation the row is, and must still be readable behind it.
 */
export function officialTextFor(
  value: CellValue,
  number: RecommendationNumber | null,
  texts: Texts,
  language: Language,
  isOnlyNumber = false,
): OfficialText | null {
  const text = texts[language];
  if (text === undefined) return null;
  const official = splitFrontNumber(text, number).body.trim();
  const stands = String(value);
  const { front, body: said } = splitFrontNumberFrom(stands, official, number) ?? splitFrontNumber(stands, number);
  const cell = front + official;
  const isLost = isOnlyNumber && splitFrontNumber(cell, number).front === '';
  const fits = cell.length <= longestText && !isLost;
  return { said, official, cell: fits ? cell : null, isSame: sameWording(said, official) };
}

/** The official wording, but in another language than was looked for. */
export function isOfficialElsewhere(said: string, texts: Texts, language: Language): boolean {
  return languages.some((other) => other !== language && sameWording(said, texts[other] ?? ''));
}
