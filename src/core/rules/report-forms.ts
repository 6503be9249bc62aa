// The form in which a source writes its reports' symbols, told from the symbols themselves: IA/2023/07 and IA/2022/12
// are both "capitals, slash, year, slash, number". A symbol unlike the rest of its source is a slip.
import type { SymbolReading } from '../recommendation/symbol';
import { plainTyping } from '../recommendation/typing';

/** `known` stands for all forms of the United Nations system, `words` for titles and other running text. */
export type Form = string;
export const knownForm: Form = 'known';
export const wordsForm: Form = 'words';

const tokens = /(\p{Lu}+)|(\p{L}+)|((?:19|20)\d\d)(?!\d)|(\d+)/gu;

/** `IA/2023/07` → `A/Y/9`: capitals, other letters, a year and other numbers each become one sign. */
export function formOf(text: string, reading: SymbolReading | null): Form {
  if (reading?.known === true) return knownForm;
  const symbol = (reading?.written ?? text).trim();
  if (!/\d/.test(symbol) || symbol.split(/\s+/).length > 3) return wordsForm;
  return symbol.replaceAll(tokens, (_, capitals?: string, letters?: string, year?: string) => {
    if (capitals !== undefined) return 'A';
    if (letters !== undefined) return 'a';
    return year === undefined ? '9' : 'Y';
  });
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
    else this.#uses.set(form, { rows, example: text.trim() });
  }

  get rows(): number {
    return this.#rows;
  }

  rowsOf(form: Form): number {
    return this.#uses.get(form)?.rows ?? 0;
  }

  /** The form more rows use than any other, with a symbol written in it; `null` when two are used equally. */
  usual(): { readonly form: Form; readonly example: string } | null {
    const [first, second] = [...this.#uses].toSorted(([, a], [, b]) => b.rows - a.rows);
    if (!first || first[1].rows === second?.[1].rows) return null;
    return { form: first[0], example: first[1].example };
  }
}
