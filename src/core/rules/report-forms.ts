// The form in which a source writes its reports' symbols, told from the symbols themselves: IA/2023/07 and IA/2022/12
// are both "capitals, slash, year, slash, number". A symbol unlike the rest of its source is a slip.
import type { SymbolReading } from '../recommendation/symbol';
import { plainTyping } from '../recommendation/typing';

/** `known` stands for all forms of the United Nations system, `words` for titles and other running text. */
export type Form = string;
export const knownForm: Form = 'known';
export const wordsForm: Form = 'words';

/** `IA/2023/07` → `A/Y/9`: capitals, other letters, a year and other numbers each become one sign. */
export function formOf(text: string, reading: SymbolReading | null): Form {
  if (reading?.known === true) return knownForm;
  const symbol = (reading?.written ?? text).trim();
  return /\d/.test(symbol) && !/\S\s+\S+\s+\S+\s+\S/.test(symbol) ? described(symbol) : wordsForm;
}

/** By character, since every symbol that is not official is described, and expressions took most of the rule's time. */
function described(symbol: string): Form {
  let form = '';
  for (let at = 0, end = 0; at < symbol.length; at = end) {
    const sign = signOf(symbol.charAt(at));
    end = at + 1;
    while (end < symbol.length && sign !== null && signOf(symbol.charAt(end)) === sign) end++;
    const isYear = sign === '9' && end - at === 4 && /^(?:19|20)/.test(symbol.slice(at, at + 2));
    form += isYear ? 'Y' : (sign ?? symbol.charAt(at));
  }
  return form;
}

function signOf(character: string): string | null {
  if (character >= '0' && character <= '9') return '9';
  if (character >= 'A' && character <= 'Z') return 'A';
  if (character < '\u00c0') return character >= 'a' && character <= 'z' ? 'a' : null;
  if (/\p{Lu}/u.test(character)) return 'A';
  if (/\p{L}/u.test(character)) return 'a';
  return /\p{Nd}/u.test(character) ? '9' : null;
}

/** The same letters and numbers written in the form; `null` when they do not fit it. */
export function inForm(text: string, form: Form): string | null {
  const parts = plainTyping(text).match(/\p{L}+|\d+/gu) ?? [];
  const signs = form.match(/[AaY9]/g) ?? [];
  if (form === knownForm || form === wordsForm || parts.length !== signs.length) return null;
  const fits = signs.every((sign, index) => partFits(parts[index] ?? '', sign));
  if (!fits) return null;
  let next = 0;
  return form.replaceAll(/[AaY9]/g, (sign) => {
    const part = parts[next++] ?? '';
    return sign === 'A' ? part.toUpperCase() : part;
  });
}

function partFits(part: string, sign: string): boolean {
  if (sign === 'Y') return /^(?:19|20)\d\d$/.test(part);
  return sign === '9' ? /^\d+$/.test(part) : /^\p{L}+$/u.test(part);
}

interface FormUse {
  readonly form: Form;
  rows: number;
  readonly example: string;
}

/** How many rows use each form. */
export class FormCount {
  readonly #uses = new Map<Form, FormUse>();
  #rows = 0;

  add(form: Form, text: string, rows: number): void {
    this.#rows += rows;
    const use = this.#uses.get(form);
    if (use) use.rows += rows;
    else this.#uses.set(form, { form, rows, example: text.trim() });
  }

  get rows(): number {
    return this.#rows;
  }

  rowsOf(form: Form): number {
    return this.#uses.get(form)?.rows ?? 0;
  }

  /** The form more rows use than any other, with a symbol written in it; `null` when two are used equally. */
  get usual(): FormUse | null {
    let first: FormUse | null = null;
    let isTied = false;
    for (const use of this.#uses.values()) {
      if (first && use.rows < first.rows) continue;
      isTied = use.rows === first?.rows;
      first = use;
    }
    return isTied ? null : first;
  }
}
