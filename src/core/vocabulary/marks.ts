// Signs in a tick matrix: which mean yes, which mean no or nothing, and which cannot be told. NFKC does not make one
// sign of ×, ✕, Cyrillic Х and √, so they are listed. After terms.md section 3.
import { fold } from './fold';

export type Mark = 'yes' | 'no' | 'stray';

const crosses = 'x х χ × ✕ ✖ ╳ ☒';
const ticks = '✓ ✔ √ ☑ ✅ v';
const dots = '● • ◉ ■ ▪ ◆ * + 1';
// Without the letter t (a typed "t" is more often a slip) and the Arabic ن, which is also a bullet in lists.
const yesWords =
  'نعم | اجل | صح | 是 | 有 | 对 | 已 | y | yes | true | ok | oui | o | vrai | да | д | истина | ок | si | s | verdadero';
const noWords =
  'لا | خطا | ليس | 否 | 无 | 没有 | 非 | n | no | false | nil | non | faux | neant | нет | н | ложь | falso | n/a';
const nothing = '- . / 0 _ ☐ □ … ✗ ✘';

const crossSet = new Set(crosses.split(' '));
const tickSet = new Set(ticks.split(' '));
const yesSet = new Set([
  ...crossSet,
  ...tickSet,
  ...dots.split(' '),
  ...yesWords.split(' | ').map((word) => fold(word)),
]);
const noSet = new Set([...nothing.split(' '), ...noWords.split(' | ').map((word) => fold(word))]);
/** Letters that are a tick or a cross in the Wingdings font. */
const fontMarks = new Set(['ü', 'þ']);

/** How the marks of one group of columns are meant. */
export interface MarkHabit {
  /** A tick stands in the group too, so a cross means no. */
  readonly crossMeansNo: boolean;
  /** Every mark of the group is a letter of the Wingdings font. */
  readonly fontMarks: boolean;
}

export function markHabit(words: Iterable<string>): MarkHabit {
  let tick = false;
  let cross = false;
  let font = 0;
  let other = 0;
  for (const word of words) {
    const sign = signOf(word);
    if (tickSet.has(sign)) tick = true;
    if (crossSet.has(sign)) cross = true;
    if (fontMarks.has(word.trim())) font++;
    else if (sign !== '') other++;
  }
  return { crossMeansNo: tick && cross, fontMarks: font > 0 && other === 0 };
}

export const plainHabit: MarkHabit = { crossMeansNo: false, fontMarks: false };

/** `null` when the cell is blank. */
export function readMark(word: string, habit: MarkHabit): Mark | null {
  const sign = signOf(word);
  if (sign === '') return null;
  if (crossSet.has(sign)) return habit.crossMeansNo ? 'no' : 'yes';
  if (yesSet.has(sign)) return 'yes';
  if (habit.fontMarks && fontMarks.has(word.trim())) return 'yes';
  return noSet.has(sign) ? 'no' : 'stray';
}

function signOf(word: string): string {
  const folded = fold(word);
  // ①, a bracketed x, or the same sign twice are the sign.
  return folded
    .replace(/^[([](.)[)\]]$/u, '$1')
    .replace(/^(.)\1+$/u, '$1')
    .replace(/^1\.$/, '1');
}
