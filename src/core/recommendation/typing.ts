// How people type what has one official form: full-width letters, Arabic-Indic digits, invisible direction marks,
// backslashes. One character becomes one character, so that a place found here is the same place in the text typed.
// Norm: Unicode compatibility forms (UAX #15), character by character.

/** Cyrillic and Greek capitals that look Latin; they slip into symbols typed on another keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S', У: 'Y',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
}; // prettier-ignore

const ascii = /^[\x20-\x7e]*$/;
// Direction marks, zero-width characters, soft hyphen, byte order mark.
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const allUnseen = new RegExp(unseen, 'g');
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const slashes = /[\\\uff3c\uff0f\u2044\u2215\u29f8]/;

/** The digit that an Arabic-Indic, Persian or Devanagari digit stands for; `null` for anything else. */
function digitOf(code: number): string | null {
  for (const zero of [0x0660, 0x06f0, 0x0966]) if (code >= zero && code < zero + 10) return String(code - zero);
  return null;
}

function plainCharacter(character: string): string {
  if (unseen.test(character) || /\s/.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  if (slashes.test(character)) return '/';
  const folded = character.normalize('NFKC');
  const one = folded.length === 1 ? folded : character;
  return digitOf(one.charCodeAt(0)) ?? lookAlikes[one] ?? one;
}

/** The same text, as long as before, typed on a plain keyboard. */
export function plainTyping(text: string): string {
  if (ascii.test(text)) return text.includes('\\') ? text.replaceAll('\\', '/') : text;
  let plain = '';
  // By code unit, not by character: positions must stay what they were.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const character = text.charAt(at);
    plain += code > 0x20 && code < 0x7f && character !== '\\' ? character : plainCharacter(character);
  }
  return plain;
}

export function withoutUnseen(text: string): string {
  return text.replaceAll(allUnseen, '');
}

export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}
