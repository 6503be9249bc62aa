// Words of a drop-down list as data validation holds them: as one text where Excel takes that, else in cells.

/** Excel's limit for a list written in the rule itself, commas included. */
const longestLiteral = 255;

/** The sheet that holds the lists which are too long, or have words, for a text. */
export const listSheetName = 'Follow-up lists';

/**
 * The words as one text; `null` where they must stand in cells: Excel splits at every comma, cuts off spaces, and reads
 * a leading sign as a formula.
 */
export function literalList(words: readonly string[]): string | null {
  const plain = words.every((word) => word !== '' && word === word.trim() && !/[,;\n\r]|^[=+\-@]/.test(word));
  const text = words.join(',');
  return plain && text.length <= longestLiteral ? text : null;
}
