// Rewriting formulas: references change, every other character stays. What copying, filling, renaming and deleting
// do to a formula's text in Excel; inserting and deleting cells is in model/shift-references.ts.
import { moved, writeReference, type Reference } from './reference';
import { tokenise, type Token } from './tokens';

/** New text for a token, or `null` to leave it. */
export type TokenChange = (token: Token) => string | null;

export function rewriteTokens(text: string, change: TokenChange): string {
  let result = '';
  let copied = 0;
  for (const token of tokenise(text)) {
    const replacement = change(token);
    if (replacement === null) continue;
    result += text.slice(copied, token.start) + replacement;
    copied = token.end;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/**
 * Maps every reference of a formula; `null` stands for one that no longer points anywhere and is written `#REF!`, with
 * the sheet in front of it kept as Excel keeps it. The same object back leaves the text untouched.
 */
export function rewriteReferences(text: string, change: (reference: Reference) => Reference | null): string {
  return rewriteTokens(text, (token) => {
    if (token.kind !== 'reference') return null;
    const changed = change(token.reference);
    if (changed === token.reference) return null;
    return changed === null ? `${token.reference.prefix}#REF!` : writeReference(changed);
  });
}

/** The formula as it reads after copying it `rowDelta` down and `columnDelta` right. */
export function translateFormula(text: string, rowDelta: number, columnDelta: number): string {
  if (rowDelta === 0 && columnDelta === 0) return text;
  return rewriteReferences(text, (reference) => moved(reference, rowDelta, columnDelta));
}
