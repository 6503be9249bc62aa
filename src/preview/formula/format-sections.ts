// A number format taken apart: up to four sections (positive, negative, zero, text, or with conditions of their own),
// each a row of pieces. Norm: ECMA-376 part 1, 18.8.31.

export interface Piece {
  /** `digit`: 0, # or ?. `date`: a run of one letter, an elapsed unit in brackets, or AM/PM. */
  readonly kind: 'literal' | 'digit' | 'point' | 'exponent' | 'at' | 'general' | 'date';
  readonly text: string;
}

export interface Section {
  /** `text`: no digits, only literals, `@` or General. */
  readonly kind: 'number' | 'date' | 'fraction' | 'text';
  readonly pieces: readonly Piece[];
  readonly condition: ((value: number) => boolean) | null;
  readonly percents: number;
  /** A comma between digits. */
  readonly grouped: boolean;
  /** Commas behind the last digit: each divides by 1,000. */
  readonly thousandsDropped: number;
}

const known = new Map<string, readonly Section[]>();

export function sectionsOf(format: string): readonly Section[] {
  let sections = known.get(format);
  if (!sections) known.set(format, (sections = split(format).map(readSection)));
  return sections;
}

const quoted = /"[^"]*"?|\\.|\[[^\]]*\]|[^;]/gsuy;

function split(format: string): string[] {
  const sections: string[] = [];
  let section = '';
  for (let at = 0; at < format.length;) {
    quoted.lastIndex = at;
    const [found = format.charAt(at)] = quoted.exec(format) ?? [];
    at += found.length;
    if (found !== ';') section += found;
    else {
      sections.push(section);
      section = '';
    }
  }
  return [...sections, section].slice(0, 4);
}

const condition = /^\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]$/;
/** In this order: what stands for itself, what is not shown, dates, then the signs that stand for something. */
const piece = new RegExp(
  [
    String.raw`"(?<quoted>[^"]*)"?|\\(?<escaped>.)|\[\$(?<currency>[^\]-]*)[^\]]*\]|(?<space>_.)|(?<fill>\*.)`,
    String.raw`(?<elapsed>\[(?:h+|m+|s+)\])|(?<bracket>\[[^\]]*\])|(?<half>AM/PM|A/P)|(?<general>General)|(?<exponent>E[+-])`,
    String.raw`(?<letters>y+|m+|d+|h+|s+|e+|b+)|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<percent>%)|(?<slash>/)|(?<at>@)|(?<other>.)`,
  ].join('|'),
  'gisu',
);

type Groups = Readonly<Record<string, string | undefined>>;

function readSection(source: string): Section {
  const found = [...source.matchAll(piece)].map((match) => ({ text: match[0], groups: match.groups ?? {} }));
  const isDate = found.some(({ groups }) => isDatePart(groups));
  const isNumber = !isDate && found.some(({ groups }) => groups.digit !== undefined);
  const slash = found.some(({ groups }) => groups.slash !== undefined);
  const pieces = found.flatMap(({ text, groups }) => readPiece(text, groups, isDate));
  const bracket = found.find(({ groups }) => conditionOf(groups.bracket ?? '') !== null);
  return {
    kind: isDate ? 'date' : !isNumber ? 'text' : slash ? 'fraction' : 'number',
    pieces,
    condition: conditionOf(bracket?.groups.bracket ?? ''),
    percents: found.filter(({ groups }) => groups.percent !== undefined).length,
    ...commasOf(found.map(({ groups }) => (groups.digit === undefined ? (groups.comma ?? ' ') : '0')).join('')),
  };
}

function isDatePart(groups: Groups): boolean {
  return groups.letters !== undefined || groups.elapsed !== undefined || groups.half !== undefined;
}

function readPiece(text: string, groups: Groups, isDate: boolean): Piece[] {
  const literal = groups.quoted ?? groups.escaped ?? groups.currency ?? groups.percent ?? groups.slash ?? groups.other;
  if (literal !== undefined) return [{ kind: 'literal', text: literal }];
  // As wide as the character behind it; in a text that is a space.
  if (groups.space !== undefined) return [{ kind: 'literal', text: ' ' }];
  if (isDatePart(groups)) return [{ kind: 'date', text }];
  for (const kind of ['digit', 'point', 'exponent', 'general', 'at'] as const) {
    if (groups[kind] !== undefined) return [{ kind, text }];
  }
  return groups.comma !== undefined && isDate ? [{ kind: 'literal', text: ',' }] : [];
}

/** `places`: 0 for a digit, a comma, a space for all else. Between digits it groups, behind the last it divides. */
function commasOf(places: string): { grouped: boolean; thousandsDropped: number } {
  const behind = [...places.matchAll(/0(,+)(?!,*0)/g)].map((match) => match[1]?.length ?? 0);
  return { grouped: /0,+0/.test(places), thousandsDropped: behind.reduce((total, count) => total + count, 0) };
}

function conditionOf(bracket: string): Section['condition'] {
  const match = condition.exec(bracket);
  if (!match) return null;
  const limit = Number(match[2]);
  const tests: Record<string, (value: number) => boolean> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[match[1] ?? ''] ?? null;
}
