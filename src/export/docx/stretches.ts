// Text divided by the direction it is written in. Word decides by run, LibreOffice by the Unicode algorithm (UAX #9): each
// stretch is a run of its own, and what only the algorithm would turn round gets an invisible mark beside it.

export type Direction = 'ltr' | 'rtl';

export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const rightLetter = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]`;
const leftLetter = String.raw`(?:(?!${rightLetter})\p{L})`;
const holdsRight = new RegExp(rightLetter, 'u');
const anyLetter = new RegExp(String.raw`\p{L}`, 'u');
/** From a letter of the other direction up to the next letter of this one. */
const against = {
  rtl: new RegExp(String.raw`[\p{Nd}./-]{0,20}${leftLetter}(?:(?!${rightLetter})[^\n])*`, 'gu'),
  ltr: new RegExp(String.raw`${rightLetter}(?:(?!${leftLetter})[^\n])*`, 'gu'),
};
/** What follows the last letter or digit belongs to the text around. */
const tail = /[^\p{L}\p{M}\p{Nd}]$/u;
/** Directional isolates of the sentence; runs do their work here. */
const isolated = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/gu;
const controls = /[\u2066-\u2069\u202a-\u202e]/gu;
const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/** In the order of reading. `base` is the direction of the text as a whole, as its language has it. */
export function stretchesOf(text: string, base: Direction): readonly Stretch[] {
  if (base === 'ltr' && !holdsRight.test(text)) return stretch(text.replaceAll(controls, ''), 'ltr');
  const found: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(isolated)) {
    const inner = match[1] ?? '';
    found.push(...divided(text.slice(at, match.index), base), ...held(inner, base));
    at = match.index + match[0].length;
  }
  return [...found, ...divided(text.slice(at), base)];
}

/** A symbol or name, or a text of another language: one stretch in its own direction, whatever is about it. */
export function wholeStretch(text: string, direction: Direction, around: Direction): readonly Stretch[] {
  const plain = text.replaceAll(controls, '');
  if (direction === around || plain === '') return stretch(plain, direction);
  const [before, after] = [plain.slice(0, 1), plain.slice(-1)];
  const mark = marks[direction];
  // Digits go with Latin letters before them.
  const isEnded = isStrong(after) || (direction === 'ltr' && /\d/.test(after));
  return stretch(`${isStrong(before) ? '' : mark}${plain}${isEnded ? '' : mark}`, direction);
}

/** Of its first letter; `null` without any. */
export function directionOfText(text: string): Direction | null {
  const letter = anyLetter.exec(text)?.[0];
  if (letter === undefined) return null;
  return holdsRight.test(letter) ? 'rtl' : 'ltr';
}

/** Signs between two texts that run the other way must not be drawn into them. */
export function keptBetween(text: string, direction: Direction): string {
  return anyLetter.test(text) ? text : marks[direction] + text;
}

function stretch(text: string, direction: Direction): readonly Stretch[] {
  return text === '' ? [] : [{ text, direction }];
}

function isStrong(sign: string): boolean {
  return anyLetter.test(sign);
}

function held(text: string, around: Direction): readonly Stretch[] {
  return wholeStretch(text, directionOfText(text) ?? around, around);
}

function divided(text: string, base: Direction): readonly Stretch[] {
  const other = base === 'ltr' ? 'rtl' : 'ltr';
  const plain = text.replaceAll(controls, '');
  const found: Stretch[] = [];
  let at = 0;
  for (const match of plain.matchAll(against[base])) {
    const end = match.index + lengthOf(match[0]);
    found.push(...stretch(plain.slice(at, match.index), base));
    found.push(...wholeStretch(plain.slice(match.index, end), other, base));
    at = end;
  }
  return [...found, ...stretch(plain.slice(at), base)];
}

/** With the bracket that closes one opened inside. */
function lengthOf(text: string): number {
  let end = text.length;
  while (end > 0 && tail.test(text.slice(Math.max(0, end - 2), end))) end -= 1;
  const inner = text.slice(0, end);
  const open = inner.split('(').length - inner.split(')').length;
  return open > 0 && text.startsWith(')', end) ? end + 1 : end;
}
