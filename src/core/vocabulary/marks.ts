// Signs in a tick matrix: which mean yes, which mean no or nothing, and which cannot be told. NFKC does not make one
// sign of ×, ✕, Cyrillic Х and √, so they are listed. After terms.md section 3.
import { fold } from './fold';

export type Mark = 'yes' | 'no' | 'stray';

const crossLetters = 'x х χ';
const crossSigns = '× ✕ ✖ ╳ ☒';
const ticks = '✓ ✔ √ ☑ ✅ v';
const dots = '● • ◉ ■ ▪ ◆ * + 1';
// Without the letter t (a typed "t" is more often a slip) and the Arabic ن, which is also a bullet in lists.
const yesWords =
  'نعم | اجل | صح | 是 | 有 | 对 | 已 | y | yes | true | ok | oui | o | vrai | да | д | истина | ок | si | s | verdadero';
const noWords =
  'لا | خطا | ليس | 否 | 无 | 没有 | 非 | n | no | false | nil | non | faux | neant | нет | н | ложь | falso | n/a';
const nothing = '- . / 0 _ ☐ □ … ✗ ✘';

const letterSet = new Set(crossLetters.split(' '));
const crossSet = new Set([...letterSet, ...crossSigns.split(' ')]);
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
  /** A tick stands in the group too, so × and its like mean no. */
  readonly signMeansNo: boolean;
  /** Most rows hold a tick and a letter x, so the letter means no as well; one such row alone is a conflict. */
  readonly letterMeansNo: boolean;
  /** Every mark of the group is a letter of the Wingdings font. */
  readonly fontMarks: boolean;
}

export const plainHabit: MarkHabit = { signMeansNo: false, letterMeansNo: false, fontMarks: false };

/** Each row's cells of the group, as texts. */
export function markHabit(rows: Iterable<readonly string[]>): MarkHabit {
  let ticks = 0;
  let marked = 0;
  let both = 0;
  let font = 0;
  let other = 0;
  for (const row of rows) {
    const signs = row.map(signOf).filter((sign) => sign !== '');
    if (signs.length === 0) continue;
    const hasTick = signs.some((sign) => tickSet.has(sign));
    marked++;
    if (hasTick) ticks++;
    if (hasTick && signs.some((sign) => letterSet.has(sign))) both++;
    const letters = row.filter((word) => fontMarks.has(word.trim())).length;
    font += letters;
    other += signs.length - letters;
  }
  return { signMeansNo: ticks > 0, letterMeansNo: both > 1 && both * 2 >= marked, fontMarks: font > 0 && other === 0 };
}

/** `null` when the cell is blank. */
export function readMark(word: string, habit: MarkHabit): Mark | null {
  const sign = signOf(word);
  if (sign === '') return null;
  if (letterSet.has(sign)) return habit.letterMeansNo ? 'no' : 'yes';
  if (crossSet.has(sign)) return habit.signMeansNo ? 'no' : 'yes';
  if (yesSet.has(sign)) return 'yes';
  if (habit.fontMarks && fontMarks.has(word.trim())) return 'yes';
  return noSet.has(sign) ? 'no' : 'stray';
}

/** ①, a bracketed x, a full stop behind it, or the same sign twice are the sign. */
function signOf(word: string): string {
  return fold(word)
    .replace(/(?<=.)[.;,]+$/u, '')
    .replace(/^[([](.)[)\]]$/u, '$1')
    .replace(/^(.)\1+$/u, '$1');
}
