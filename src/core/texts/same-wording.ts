// When two texts say the same to the letter: however they were spaced, broken into lines, or typed (widths, accents in
// one piece or two, straight or curly quotation marks). Words, case and punctuation count.
// Norm: Unicode UAX #15 (NFKC).

/** Characters without width or sense of their own: soft hyphen, zero-width characters, direction marks. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/g;
const plain = /^[\x21-\x7e]*$/;
const typed: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", 'ʼ': "'", '‛': "'", '′': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"',
  '\u2010': '-', '\u2011': '-', 'ـ': '',
}; // prettier-ignore

/** The same for two texts that say the same; for comparing, never for showing. */
export function wordingKey(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[‘’ʼ‛′“”„‟″\u2010\u2011ـ]/g, (character) => typed[character] ?? character);
}

export function sameWording(one: string, other: string): boolean {
  return one === other || wordingKey(one) === wordingKey(other);
}

const pairs = [
  ['《', '》'],
  ['〈', '〉'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
] as const;

/** The text without the quotation marks around the whole of it, and those marks. */
export function unquoted(text: string): { readonly inside: string; readonly marks: readonly [string, string] } {
  const trimmed = text.trim();
  for (const [open, close] of pairs) {
    if (trimmed.length <= open.length + close.length || !trimmed.startsWith(open) || !trimmed.endsWith(close)) continue;
    const inside = trimmed.slice(open.length, -close.length);
    if (!inside.includes(open) && !inside.includes(close)) return { inside: inside.trim(), marks: [open, close] };
  }
  return { inside: trimmed, marks: ['', ''] };
}
