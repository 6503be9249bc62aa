// Texts in a picture: about how wide they are, broken into lines or cut to fit. Nothing is measured here; the shares of
// the letters' height are those of common sans-serif letters, rather too wide than too narrow.
const shares: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200b-\u200f\u2066-\u2069]/u, 0],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\uffef]/u, 1],
  [/[\s.,:;'’|!ijlI()[\]/\\·-]/u, 0.32],
  [/[frt"“”]/u, 0.4],
  [/[mwMWжшщюфмыЖШЩЮФМЫ@%—…&]/u, 0.88],
  [/\p{Script=Arabic}/u, 0.52],
  [/\p{Lu}/u, 0.7],
];

/** Pixels. */
export function widthOf(text: string, size = 12): number {
  let units = 0;
  for (const letter of text) units += shares.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;
  return units * size;
}

/** The text, cut with an ellipsis where it is wider than that. */
export function fitted(text: string, width: number, size = 12): string {
  if (widthOf(text, size) <= width) return text;
  let length = text.length;
  while (length > 1 && widthOf(text.slice(0, length), size) + size > width) length -= 1;
  // No half of a character.
  return `${text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** A word with the spaces after it, or a character of Chinese with the marks that must not part from it. */
const piece =
  /[（《「“]*[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60][、，。；：！？）》」”…％]*|[^ \t\n\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]+[ \t\n]*|[ \t\n]+/gu;

/** At most so many lines; what does not go into them is cut. */
export function wrapped(text: string, width: number, most: number, size = 12): readonly string[] {
  const pieces = text.match(piece) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const [at, next] of pieces.entries()) {
    if (line !== '' && widthOf((line + next).trimEnd(), size) > width) {
      if (lines.length === most - 1) return [...lines, fitted(line + pieces.slice(at).join(''), width, size)];
      lines.push(line.trimEnd());
      line = '';
    }
    line += next;
  }
  return [...lines, line.trimEnd()].map((each) => fitted(each, width, size));
}

/** In as few lines as `wrapped` needs, and these of about the same length. */
export function balanced(text: string, width: number, most: number, size = 12): readonly string[] {
  let best = wrapped(text, width, most, size);
  if (best.length === 1 || isCut(best, text)) return best;
  for (let share = 0.95; share > 0.4; share -= 0.05) {
    const narrower = wrapped(text, width * share, most, size);
    if (narrower.length > best.length || isCut(narrower, text)) break;
    best = narrower;
  }
  return best;
}

/** Whether something of the text is missing in the lines. */
export function isCut(lines: readonly string[], text: string): boolean {
  return lines.some((line) => line.endsWith('…') && !text.includes(line));
}
