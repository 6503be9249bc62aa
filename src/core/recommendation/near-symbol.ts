// The symbol of the Joint Inspection Unit that a misspelt one was probably meant to be: JIU/RPE/2021/3, JIU/REPORT/2021/3.
import { readSymbol } from './symbol';
import { plainTyping } from './typing';

const misspelt =
  /^[\s([]*J\.?I\.?U[\s/_.-]*(?<series>[A-Z]{2,8})[\s/_.-]*(?<year>\d{4})[\s/_.-]+(?<number>\d{1,3})[\s)\].]*$/i;

/** A guess, for a person to accept; `null` when there is none. */
export function nearSymbol(text: string): string | null {
  const { series, year, number } = misspelt.exec(plainTyping(text))?.groups ?? {};
  if (series === undefined || year === undefined || number === undefined) return null;
  const meant = ['REP', 'NOTE'].find((known) => isNear(series.toUpperCase(), known));
  return meant === undefined ? null : (readSymbol(`JIU/${meant}/${year}/${number}`)?.symbol ?? null);
}

/** Letters swapped, written out (`REPORT`), or one letter too many, missing or wrong. */
function isNear(typed: string, known: string): boolean {
  if (typed.startsWith(known) || sorted(typed) === sorted(known)) return true;
  if (Math.abs(typed.length - known.length) > 1) return false;
  let ahead = 0;
  while (ahead < known.length && typed[ahead] === known[ahead]) ahead++;
  let behind = 0;
  while (behind < known.length - ahead && typed.at(-1 - behind) === known.at(-1 - behind)) behind++;
  return ahead + behind >= known.length - 1;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
