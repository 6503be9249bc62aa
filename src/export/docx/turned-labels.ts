// Labels over columns that are narrower than their words are turned to stand upright, as papers set their tick columns.
import { boldness, linesOf, longestWord } from './letters';

/** Twentieths of a point; taller ones would leave little of the page. */
const tallest = 3400;
/** Above and below the text. */
const room = 240;

/** How tall the row must be for labels turned upright, each of so many lines at most. Twentieths of a point. */
export function turnedHeight(labels: readonly string[], lines: number, size: number): number {
  const strong = size * boldness;
  let height = Math.max(0, ...labels.map((label) => longestWord(label, strong)));
  while (height < tallest && labels.some((label) => linesOf(label, height, strong) > lines)) height += 60;
  return Math.ceil(height) + room;
}
