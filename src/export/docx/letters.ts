// How much room letters take, about: nothing can be measured here, and the fonts are the reader's.

/** Shares of the letters' size, as in Arial. */
const narrow = /[\sfijlrtI.,;:!|'’()[\]/\\-]/;
const wide = /[mwMW@%—…]/;
const square = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uffef]/;

function share(letter: string): number {
  if (square.test(letter)) return 1;
  if (narrow.test(letter)) return 0.3;
  if (wide.test(letter)) return 0.88;
  return /[\p{Lu}&]/u.test(letter) ? 0.69 : 0.55;
}

/** Bold letters are wider by this. */
export const boldness = 1.16;

const shares = new Map<string, number>();

/** Twentieths of a point for letters of `size` points; bold ones are a little wider. */
export function lengthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    let own = shares.get(letter);
    if (own === undefined) {
      own = share(letter);
      shares.set(letter, own);
    }
    sum += own;
  }
  return sum * size * 20;
}

/** Of what cannot be broken: a word of letters; a sign of Chinese. */
export function longestWord(text: string, size: number): number {
  return Math.max(0, ...text.split(/[\s/-]+|(?<=[\u2e80-\u9fff])/u).map((word) => lengthOf(word, size)));
}

/** About how many lines that wide a text takes; words are not broken. */
export function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((lengthOf(line, size) * 1.08) / width)), 0);
}
