// A row's text beside the official one: do they say the same, and what the cell would say with the official wording in
// it. The number that stands in front of a text in its cell stays there.
import type { Texts } from '../catalogue/catalogue';
import { type Language, languages } from '../recommendation/codes';
import type { RecommendationNumber } from '../recommendation/recommendation';
import type { CellValue } from '../sheet/cells';
import { splitFrontNumber } from './front-number';
import { sameWording } from './same-wording';

/** Characters that fit into a cell (Excel's specifications and limits). */
export const longestText = 32_767;

export interface OfficialText {
  /** What the cell says now, without the number in front. */
  readonly said: string;
  /** The official wording in the wished language, without a number in front. */
  readonly official: string;
  /** What the cell would say with it; `null` where that is longer than a cell can be. */
  readonly cell: string | null;
  readonly isSame: boolean;
}

/** `null` where the source has no text in that language. */
export function officialTextFor(
  value: CellValue,
  number: RecommendationNumber | null,
  texts: Texts,
  language: Language,
): OfficialText | null {
  const text = texts[language];
  if (text === undefined) return null;
  const { front, body: said } = splitFrontNumber(String(value), number);
  const official = splitFrontNumber(text, number).body.trim();
  const cell = front + official;
  return { said, official, cell: cell.length > longestText ? null : cell, isSame: sameWording(said, official) };
}

/** The official wording, but in another language than was looked for. */
export function isOfficialElsewhere(said: string, texts: Texts, language: Language): boolean {
  return languages.some((other) => other !== language && sameWording(said, texts[other] ?? ''));
}
