// Which ways of writing an officer or a unit mean the same one: typing aside, a name may carry its abbreviation or its
// short form in brackets: "Chief Information Officer (CIO)", "Chief Information Officer", "首席信息官（CIO）".
import { fold } from '../vocabulary/fold';

/** Longer texts are no names. */
const longestName = 160;
const longestAbbreviation = 10;

const bracketed = /^(?<before>[^()[\]]*)[([](?<inside>[^()[\]]+)[)\]](?<after>[^()[\]]*)$/u;
const han = /\p{Script=Han}/u;
/** Names in these have no initials that a Latin abbreviation could be held against. */
const ownScript = /[\p{Script=Han}\p{Script=Arabic}]/u;

export interface NameForms {
  /** The name with all it holds, without spaces and punctuation. */
  readonly whole: string;
  /** Where brackets hold a shorter form of what stands before them. */
  readonly abbreviated: {
    /** Without the brackets. */
    readonly long: string;
    /** With what is in brackets in place of what stands before it. */
    readonly short: string;
    /** Two of them with one long form tell two officers apart. */
    readonly abbreviation: string;
  } | null;
}

/** `null` for texts too long to be a name, or without a letter. */
export function nameForms(text: string): NameForms | null {
  if (text.length > longestName) return null;
  const whole = bare(text);
  if (!/\p{L}/u.test(whole)) return null;
  const plain = text.normalize('NFKC');
  const { before, inside, after } = bracketed.exec(plain)?.groups ?? {};
  if (before === undefined || inside === undefined || after === undefined || !isShorterFormOf(inside.trim(), before)) {
    return { whole, abbreviated: null };
  }
  const abbreviated = {
    long: bare(`${before} ${after}`),
    short: bare(`${inside} ${after}`),
    abbreviation: bare(inside),
  };
  return { whole, abbreviated };
}

/** The same for two texts that differ in spaces, widths or case alone. */
export function typingKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}

function bare(text: string): string {
  return fold(text).replaceAll(/[\p{P}\p{S}\s]/gu, '');
}

/**
 * An abbreviation, or in Chinese some of the same signs in their order, beginning as the name does: of two officers in
 * one cell the brackets hold the second one's. "Director (Finance)" is no such thing.
 */
function isShorterFormOf(inside: string, before: string): boolean {
  const name = before.trim();
  if (inside.length < 2) return false;
  if (han.test(inside)) {
    return inside.length < name.length && inside.startsWith(name.slice(0, 1)) && isInOrder(inside, Array.from(name));
  }
  if (inside.length > longestAbbreviation || !/^[\p{Lu}&/.-]+$/u.test(inside)) return false;
  const initials = name.split(/[^\p{L}]+/u).flatMap(initialsOf);
  const letters = inside.replaceAll(/[^\p{L}]/gu, '');
  return ownScript.test(name) || (letters.startsWith(initials[0] ?? ' ') && isInOrder(letters, initials));
}

/** A word in capitals is itself an abbreviation: the I and T of "IT Division (ITD)". */
function initialsOf(word: string): readonly string[] {
  return /^\p{Lu}+$/u.test(word) ? Array.from(word) : [word.slice(0, 1).toUpperCase()];
}

function isInOrder(letters: string, all: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = all.indexOf(letter, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}
