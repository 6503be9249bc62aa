// Formula text cut into tokens that remember where they stand, so that rewriting a reference leaves every other
// character as it was. Norm: ECMA-376 part 1, 18.17.2; structured references: [MS-XLSX] 2.2.2.
import { readCorner, type Reference } from './reference';

interface Span {
  readonly start: number;
  readonly end: number;
}

export type PlainKind = 'number' | 'text' | 'error' | 'name' | 'call' | 'operator' | 'foreign' | 'unknown';

export type Token = Span &
  (
    | { readonly kind: 'reference'; readonly reference: Reference }
    /** `Table[specifier]`; the table is empty inside the table itself. */
    | { readonly kind: 'structured'; readonly table: string; readonly specifier: string }
    /** `foreign`: a reference into another workbook or across several sheets. `call`: a function's name. */
    | { readonly kind: PlainKind; readonly text: string }
  );

const letter = String.raw`[\p{L}_\\\u0080-\u{10ffff}]`;
const wordPattern = String.raw`${letter}[\p{L}\p{N}_.?\\\u0080-\u{10ffff}]*`;
const word = new RegExp(wordPattern, 'uy');
const sheetPrefix = new RegExp(
  String.raw`(?:'((?:[^']|'')+)'|((?:\[\d+\])?(?:${wordPattern})(?::${wordPattern})?|\[\d+\]))!`,
  'uy',
);
const notMore = String.raw`(?![\p{L}\p{N}_.?\\(\[!\u0080-\u{10ffff}])`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const areaPattern = new RegExp(
  String.raw`(?:(${cell}):(${cell})|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})|(${cell}))${notMore}`,
  'uy',
);
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const text = /"(?:[^"]|"")*"/y;
const error =
  /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)/iy;
const space = /\s+/y;
const operators = new Set('<>=-+*/^&%(),;{}:@#');
const operator = /<=|>=|<>|[-+*/^&=<>%(),;{}:@#]/y;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Tokens of a formula, a leading `=` skipped. Never throws: what is no token comes back as `unknown`. */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  let at = source.startsWith('=') ? 1 : 0;
  while (at < source.length) {
    const blank = matchAt(space, source, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const token = tokenAt(source, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(source: string, start: number): Token {
  const first = source.charAt(start);
  if (first === '"') return plain('text', matchAt(text, source, start), source, start);
  if (first === '#') {
    const found = matchAt(error, source, start);
    if (found) return deadReference(source, start, start + found[0].length);
  }
  // What no sheet, reference or word begins with is done quickly: half of all tokens.
  if (operators.has(first)) return plain('operator', matchAt(operator, source, start), source, start);
  const mayBeSheet = first !== '$' && (first < '0' || first > '9');
  return (
    (mayBeSheet ? qualified(source, start) : null) ??
    reference(source, start, start, '', null) ??
    wordAt(source, start) ??
    (first === '[' ? structured(source, start, start) : null) ??
    literalOrOperator(source, start)
  );
}

function literalOrOperator(source: string, start: number): Token {
  const found = matchAt(number, source, start);
  if (found) return plain('number', found, source, start);
  return plain('operator', matchAt(operator, source, start), source, start);
}

function plain(kind: PlainKind, match: RegExpExecArray | null, source: string, start: number): Token {
  if (!match) return { kind: 'unknown', text: source.slice(start), start, end: source.length };
  return { kind, text: match[0], start, end: start + match[0].length };
}

/** `#REF!`, and what a deleted sheet leaves: `#REF!A1`, which is one error. */
function deadReference(source: string, start: number, end: number): Token {
  const code = source.slice(start, end).toUpperCase();
  const rest = code === '#REF!' ? matchAt(areaPattern, source, end) : null;
  return { kind: 'error', text: code, start, end: end + (rest?.[0].length ?? 0) };
}

/** What begins with a sheet: a reference, a dead one, a name of that sheet, or something foreign. */
function qualified(source: string, start: number): Token | null {
  if (!source.includes('!', start)) return null;
  const match = matchAt(sheetPrefix, source, start);
  if (!match) return null;
  const prefix = match[0];
  const after = start + prefix.length;
  const sheet = match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll("''", "'");
  const dead = matchAt(error, source, after);
  if (dead) return { kind: 'error', text: dead[0].toUpperCase(), start, end: after + dead[0].length };
  const inside = reference(source, start, after, prefix, sheet);
  const name = inside ? null : matchAt(word, source, after);
  const end = inside?.end ?? after + (name?.[0].length ?? 0);
  // A sheet's name cannot hold `:` or brackets, so these say several sheets or another workbook.
  if (/[:[\]]/.test(sheet)) return { kind: 'foreign', text: source.slice(start, end), start, end };
  if (inside) return inside;
  if (!name) return { kind: 'unknown', text: prefix, start, end: source.length };
  return { kind: 'name', text: source.slice(start, end), start, end };
}

function reference(source: string, start: number, at: number, prefix: string, sheet: string | null): Token | null {
  const match = matchAt(areaPattern, source, at);
  if (!match) return null;
  const first = readCorner(match[1] ?? match[3] ?? match[5] ?? match[7] ?? '');
  const lastText = match[2] ?? match[4] ?? match[6];
  const last = lastText === undefined ? null : readCorner(lastText);
  if (!first || (lastText !== undefined && !last)) return null;
  return { kind: 'reference', reference: { sheet, prefix, first, last }, start, end: at + match[0].length };
}

function wordAt(source: string, start: number): Token | null {
  const match = matchAt(word, source, start);
  if (!match) return null;
  const end = start + match[0].length;
  if (source.charAt(end) === '[') return structured(source, start, end);
  return { kind: source.charAt(end) === '(' ? 'call' : 'name', text: match[0], start, end };
}

/** `bracket` is where `[` stands; inside, `'` escapes the next character and brackets nest once. */
function structured(source: string, start: number, bracket: number): Token {
  let depth = 0;
  for (let at = bracket; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) {
      const table = source.slice(start, bracket);
      return { kind: 'structured', table, specifier: source.slice(bracket + 1, at), start, end: at + 1 };
    }
  }
  return { kind: 'unknown', text: source.slice(start), start, end: source.length };
}
