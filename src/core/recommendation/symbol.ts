// Reading a report's symbol out of what somebody typed, and the year a symbol tells.
// Norm: United Nations Editorial Manual, "Document symbols" (a session of the General Assembly counts from 1945).
import { mayBeKnown, symbolForms } from './symbol-forms';
import { hasUnseen, plainTyping } from './typing';

export interface SymbolReading {
  /** In its official form; for a form of the office's own, as typed but for widths, slashes and spaces. */
  readonly symbol: string;
  /** What else the text holds, such as a title or "para. 10"; empty when the symbol is all. */
  readonly rest: string;
  /** A form of the United Nations system, not one of the office's own such as `IA/2023/07`. */
  readonly known: boolean;
  /** Letter for letter the official form already, brackets and words around it aside. */
  readonly exact: boolean;
  /** Nothing else can have been meant; a prefix left out (`REP/2021/3`) is a good guess only. */
  readonly certain: boolean;
  /** The part of the text that stands for the symbol. */
  readonly written: string;
}

/** `null` when the text holds nothing that looks like a symbol. */
export function readSymbol(text: string): SymbolReading | null {
  if (!/\p{Nd}/u.test(text)) return null;
  const plain = plainTyping(text);
  return (mayBeKnown.test(plain) ? readKnown(text, plain) : null) ?? readOwn(text, plain);
}

function readKnown(text: string, plain: string): SymbolReading | null {
  for (const form of symbolForms) {
    const match = form.pattern.exec(plain);
    const found = match?.groups?.['symbol'];
    if (!match || found === undefined) continue;
    const symbol = form.write(match.groups ?? {});
    if (symbol === null) continue;
    return reading(text, match.index, found.length, symbol, true, form.uncertain !== true);
  }
  return null;
}

// An office's own series: letters, then a year, then perhaps a number: IA/2023/07, EA-2023-1, IMAC/2024, AUD/IT/2022/3.
// Only at the start of the text: in the middle of a sentence "IT/2022" may be anything.
const ownForm =
  /^[\s([]*(?<symbol>\p{L}[\p{L}.]{0,9}(?:\s*[/_-]\s*\p{L}[\p{L}\d.]{0,9}){0,3}\s*[/_\- ]\s*(?:19|20)\d\d(?:\s*[/_-]\s*\d{1,4}){0,2})(?![\p{L}\p{N}/]|[.,-]\d)/u;

function readOwn(text: string, plain: string): SymbolReading | null {
  const match = ownForm.exec(plain);
  const found = match?.groups?.['symbol'];
  if (!match || found === undefined || /^jiu\P{L}/iu.test(found)) return null;
  // "Audit 2023" is a title, "IMAC 2024" may be a symbol: a space alone joins only capitals.
  if (!/[/_-]/.test(found) && !/^\p{Lu}{2,}\s/u.test(found)) return null;
  const symbol = found.replaceAll(/\s*([/_-])\s*/g, '$1').replaceAll(/\s+/g, ' ');
  return reading(text, match.index + match[0].length - found.length, found.length, symbol, false, true);
}

function reading(
  text: string,
  from: number,
  length: number,
  symbol: string,
  known: boolean,
  certain: boolean,
): SymbolReading {
  const written = text.slice(from, from + length);
  const rest = [text.slice(0, from), text.slice(from + length)]
    .map(withoutJoints)
    .filter((part) => part !== '')
    .join(' ');
  // Before 2000 the Unit's own symbols had two digits for the year: both ways of writing them are right.
  // Chinese papers print full-width brackets round the volume: that is their typography, not a slip.
  const latin = written.replaceAll(/\s*（/g, ' (').replaceAll('）', ')');
  const official = latin === symbol || (/^JIU\/[A-Z]+\/\d\d\/\d+$/.test(written) && /\/19\d\d\//.test(symbol));
  const spaced = rest === '' && (text !== text.trim() || hasUnseen(text));
  // The text itself where it is the symbol: comparing a text with itself, or two whole texts, is quick.
  const same = symbol === text ? text : symbol;
  return { symbol: same, rest, known, exact: official && !spaced, certain, written };
}

/** Takes off what only joins the symbol to its neighbours: brackets, commas, colons, the Chinese word for document. */
function withoutJoints(part: string): string {
  if (part === '') return part;
  return part
    .replace(/^\s*(?:号(?:文件|报告)?)/u, '')
    .replaceAll(/^[\s\p{Cf}()（）[\]【】,،，;；:：.。、–—-]+|[\s\p{Cf}()（）[\]【】,،，;；:：、–—-]+$/gu, '');
}

const firstSession = 1945;

/** The year a canonical symbol tells (`A/70/581` is 2015); `null` when it tells none. */
export function symbolYear(symbol: string): number | null {
  const year = /(?:^|[/\s_-])((?:19|20)\d\d)(?=$|[/\s_(-])/.exec(symbol)?.[1];
  if (year !== undefined) return Number(year);
  const session = /^A\/(?:(?:RES|DEC|C\.\d)\/)?(\d{1,3})\//.exec(symbol)?.[1];
  return session === undefined ? null : firstSession + Number(session);
}

/** Equal for two ways of writing the same symbol: for comparing, not for showing. */
export function symbolKey(symbol: string): string {
  if (/^[A-Z]+(?:\/[A-Z]+)*(?:\/[1-9]\d*)+$/.test(symbol)) return symbol;
  const plain = plainTyping(symbol).toUpperCase();
  return plain.replaceAll(/\s+/g, '').replaceAll(/(^|[^\d])0+(?=\d)/g, '$1');
}
