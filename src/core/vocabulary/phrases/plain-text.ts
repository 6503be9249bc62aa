// A comment as it is searched: small letters without accents or vowel marks, what it only quotes blanked out, and for
// every letter the place where it stands in the text as typed, so that words can be cited exactly.

export interface PlainText {
  readonly plain: string;
  /** For a position of `plain`, or its end, the position in the text as typed. */
  readonly at: (position: number) => number;
}

const singles: Readonly<Record<string, string>> = {
  ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', œ: 'oe', æ: 'ae', '’': "'", '‘': "'", ʼ: "'", '`': "'", '\u00a0': ' ', '\u202f': ' ',
  '\u3000': ' ', '。': '.', '．': '.', '；': ';', '؛': ';', '！': '!', '？': '?', '؟': '?', '，': ',', '、': ',', '،': ',',
  '：': ':', '（': '(', '）': ')', '•': '\n', '\r': '\n',
}; // prettier-ignore

const marks = /[\p{Mn}\p{Cf}\u0640]/gu;

/** How one character is compared: a letter, several, or nothing for a mark. */
function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? character.toLowerCase() : character === '\r' ? '\n' : character;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const lower = character.toLowerCase();
  for (const zero of [0x0660, 0x06f0]) if (code >= zero && code < zero + 10) return String(code - zero);
  return singles[lower] ?? lower.normalize('NFKD').replaceAll(marks, '').toLowerCase();
}

const known = new Map<string, string>();
/** Letters of Latin, Cyrillic and Arabic by their codes: looked up for every letter of every comment. */
const common: (string | undefined)[] = [];
const commonCodes = 0x800;

function remembered(character: string): string {
  const code = character.charCodeAt(0);
  if (code < commonCodes) return (common[code] ??= plainCharacter(character));
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const found = known.get(character);
  if (found !== undefined) return found;
  const made = plainCharacter(character);
  // Letters beyond these are rare, and a memory of them would grow.
  if (known.size < 4000) known.set(character, made);
  return made;
}

/** Most English comments: nothing in them but letters, digits and marks that keep their places. */
const simple = /^[\0-\x7f]*$/;

function simply(text: string): string {
  return text.toLowerCase().replaceAll('\r', '\n');
}

export function plainLetters(text: string): string {
  if (simple.test(text)) return simply(text);
  let plain = '';
  for (let at = 0; at < text.length; at++) plain += remembered(text.charAt(at));
  return plain;
}

/** What other people said or called something: between quotation marks, in titles of documents. */
const quoted =
  /“[^“”\n]{0,400}”|«[^«»\n]{0,400}»|"[^"\n]{0,400}"|《[^》\n]{0,200}》|「[^」\n]{0,200}」|„[^“\n]{0,400}“/gu;
/** Without one of these nothing is quoted. */
const opening = /[“«"《「„]/u;
const tag = /<\/?[a-z][^<>]{0,300}>/giu;

/** Stands for letters that are not to be searched: neither a letter nor the end of a clause. */
export const blank = '\u0001';

function blanked(text: string): string {
  const withoutTags = text.includes('<') ? text.replace(tag, (found) => `\n${' '.repeat(found.length - 1)}`) : text;
  if (!opening.test(withoutTags)) return withoutTags;
  return withoutTags.replace(quoted, (found) => blank.repeat(found.length));
}

let last: { readonly text: string; readonly plain: PlainText } | null = null;

/** Remembers the last text, which several rules read one after the other. */
export function plainText(text: string): PlainText {
  if (last?.text !== text) last = { text, plain: plainTextOnce(text) };
  return last.plain;
}

function plainTextOnce(text: string): PlainText {
  const source = blanked(text);
  if (simple.test(source)) return { plain: simply(source), at: samePlace };
  let places: number[] | null = null;
  let plain = '';
  for (let from = 0; from < source.length; from++) {
    const letters = remembered(source.charAt(from));
    if (letters.length !== 1 && places === null) places = Array.from({ length: from }, (_, at) => at);
    if (places !== null) for (let each = 0; each < letters.length; each++) places.push(from);
    plain += letters;
  }
  const moved = places;
  return { plain, at: moved === null ? samePlace : (position) => moved[position] ?? source.length };
}

function samePlace(position: number): number {
  return position;
}
