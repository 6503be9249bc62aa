// Pieces that the summary's formulas are made of, and the same reckoning done here, so that both can be compared. Only
// functions that Excel 2021 and LibreOffice 7.4 know; nothing in which a user's text could act as a pattern.
import { errorTexts, type CellValue } from '../../sheet/cells';

const noBreakSpace = '\u00a0';

/** What a cell says, without spaces that nobody sees. */
export function spaced(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell}&"","${noBreakSpace}"," "))`;
}

const unevenSpaces = /\u00a0| {2}|^ | $/;

/** What `spaced` gives for a cell that holds the value; an error is `#`. */
export function spacedText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
  if (errorTexts.has(text)) return '#';
  // Asked of every cell of long trackers, and few hold spaces to take away.
  if (!unevenSpaces.test(text)) return text;
  return text.replaceAll(noBreakSpace, ' ').replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '');
}

/** Texts are equal for a formula when they are so but for case. */
export function alike(text: string): string {
  return text.toLowerCase();
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A list on the words' sheet: the words, and beside them what each means. */
export interface WordList {
  readonly words: string;
  readonly means: readonly string[];
}

/** What the last of the equal words means. */
export function meaningOf(text: string, { words, means: [means = ''] }: WordList, otherwise = '"?"'): string {
  return `IFERROR(LOOKUP(2,1/(${words}=${text}),${means}),${otherwise})`;
}

/**
 * The whole percentage of a count, in a set of cells that make 100: by largest remainder, of equal remainders the larger
 * count first, then the earlier, as `wholePercentages` does. `place` is ROW or COLUMN, as the set lies.
 */
export function percentOfSet(count: string, set: string, place: 'ROW' | 'COLUMN', notAvailable: string): string {
  const sum = `SUM(${set})`;
  const rest = (of: string) => `MOD(100*${of},${sum})`;
  const before =
    `(${rest(set)}>${rest(count)})+(${rest(set)}=${rest(count)})*` +
    `((${set}>${count})+(${set}=${count})*(${place}(${set})<${place}(${count})))`;
  const missing = `100-SUMPRODUCT(INT(100*${set}/${sum}))`;
  return `IF(${sum}=0,${quoted(notAvailable)},INT(100*${count}/${sum})+IF(SUMPRODUCT(${before})<${missing},1,0))`;
}

/** The whole percentage of a part of a whole, where the rest is the other of two. */
export function percentOf(part: string, whole: string, notAvailable: string): string {
  const rest = `MOD(100*${part},${whole})`;
  const up = `IF(OR(2*${rest}>${whole},AND(2*${rest}=${whole},2*${part}>=${whole})),1,0)`;
  return `IF(${whole}=0,${quoted(notAvailable)},INT(100*${part}/${whole})+${up})`;
}
