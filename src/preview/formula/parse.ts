// Formula text to tree: precedence climbing over the tokens. Norm: ECMA-376 part 1, 18.17.2; as there, a minus sign in
// front binds tighter than ^, and ^ is read from the left.
import { errorOf, errors, Grid, type Scalar } from './cell-values';
import { readSpecifier } from './specifier';
import type { BinaryOperator, FormulaProblem, Node } from './syntax';
import { tokenise, type Token } from './tokens';

export type Parsed = { readonly node: Node } | { readonly problem: FormulaProblem };

const precedence: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

const deepest = 256;

/** Never throws; a leading `=` is optional. */
export function parseFormula(text: string): Parsed {
  const parser = new Parser(text);
  try {
    return { node: parser.whole() };
  } catch (error) {
    if (error instanceof Unparsable) return { problem: error.problem };
    throw error;
  }
}

/** Whether the text is a formula at all; Excel refuses to enter any other. */
export function isReadableFormula(text: string): boolean {
  const parsed = parseFormula(text);
  return 'node' in parsed || parsed.problem.kind === 'unsupported';
}

class Unparsable extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super(problem.because);
    this.problem = problem;
  }
}

function wrong(because: string): Unparsable {
  return new Unparsable({ kind: 'syntax', because });
}

function unsupported(because: string): Unparsable {
  return new Unparsable({ kind: 'unsupported', because });
}

class Parser {
  readonly #text: string;
  readonly #tokens: Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenise(text);
  }

  whole(): Node {
    const node = this.#expression(0);
    const rest = this.#tokens[this.#at];
    if (rest) throw this.#unexpected(rest);
    return node;
  }

  #unexpected(token: Token): Unparsable {
    const previous = this.#tokens[this.#at - 1];
    const gap = previous !== undefined && token.start > previous.end;
    const operand = token.kind !== 'operator' || this.#textOf(token) === '(';
    if (gap && operand && token.kind !== 'unknown' && this.#at > 0) return unsupported('intersection of ranges');
    if (this.#textOf(token) === '#') return unsupported('spilled range');
    return wrong(`unexpected "${this.#textOf(token).slice(0, 20)}"`);
  }

  #textOf(token: Token): string {
    return this.#text.slice(token.start, token.end);
  }

  #isNext(operator: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'operator' && token.text === operator;
  }

  #accept(operator: string): boolean {
    if (!this.#isNext(operator)) return false;
    this.#at++;
    return true;
  }

  #expect(operator: string): void {
    if (this.#accept(operator)) return;
    const token = this.#tokens[this.#at];
    if (token) throw this.#unexpected(token);
    throw wrong(`"${operator}" is missing at the end`);
  }

  #expression(least: number): Node {
    if (++this.#depth > deepest) throw unsupported('nested too deeply');
    let left = this.#operand();
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'operator' || !(token.text in precedence)) break;
      const operator = token.text as BinaryOperator;
      if (precedence[operator] <= least) break;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#expression(precedence[operator]) };
    }
    this.#depth--;
    return left;
  }

  /** Signs in front, then a primary, then `%` behind. */
  #operand(): Node {
    for (const operator of ['-', '+', '@'] as const) {
      if (!this.#accept(operator)) continue;
      if (++this.#depth > deepest) throw unsupported('nested too deeply');
      const operand = this.#operand();
      this.#depth--;
      return { kind: 'unary', operator, operand };
    }
    let node = this.#primary();
    while (this.#accept(':')) node = { kind: 'span', left: node, right: this.#primary() };
    while (this.#accept('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  #primary(): Node {
    const token = this.#tokens[this.#at];
    if (!token) throw wrong('the formula ends too early');
    this.#at++;
    switch (token.kind) {
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'structured':
        return structuredNode(token.table, token.specifier);
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: errorOf(token.text) };
      case 'name':
        return nameNode(token.text);
      case 'call':
        return this.#call(token.text);
      case 'foreign':
        throw unsupported(
          token.text.includes('[') ? 'reference to another workbook' : 'reference across several sheets',
        );
      case 'operator':
        if (token.text === '(') return this.#group();
        if (token.text === '{') return this.#array();
        break;
      case 'unknown':
        break;
    }
    this.#at--;
    throw this.#unexpected(token);
  }

  #group(): Node {
    const node = this.#expression(0);
    if (this.#isNext(',')) throw unsupported('union of ranges');
    this.#expect(')');
    return node;
  }

  #call(written: string): Node {
    this.#expect('(');
    const given: (Node | null)[] = [];
    if (!this.#accept(')')) {
      do given.push(this.#isNext(',') || this.#isNext(')') ? null : this.#expression(0));
      while (this.#accept(','));
      this.#expect(')');
    }
    return { kind: 'call', name: plainName(written).toUpperCase(), given };
  }

  #array(): Node {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do row.push(this.#arrayItem());
      while (this.#accept(','));
      rows.push(row);
    } while (this.#accept(';'));
    this.#expect('}');
    if (rows.some((row) => row.length !== rows[0]?.length)) throw wrong('rows of an array differ in length');
    return { kind: 'array', grid: Grid.ofRows(rows) };
  }

  #arrayItem(): Scalar {
    const sign = this.#accept('-') ? -1 : 1;
    if (sign === 1) this.#accept('+');
    const node = this.#primary();
    if (node.kind !== 'constant') throw wrong('an array holds constants only');
    if (sign === 1) return node.value;
    if (typeof node.value !== 'number') throw wrong('an array holds constants only');
    return -node.value;
  }
}

/** File formats write newer functions and LET's variables with a prefix. */
function plainName(name: string): string {
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
}

function nameNode(text: string): Node {
  const cut = text.lastIndexOf('!');
  const name = plainName(text.slice(cut + 1));
  if (cut < 0 && /^(?:TRUE|FALSE)$/i.test(name)) return { kind: 'constant', value: name.toUpperCase() === 'TRUE' };
  const written = text.slice(0, Math.max(0, cut));
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { kind: 'name', sheet: cut < 0 ? null : sheet, name };
}

function structuredNode(table: string, text: string): Node {
  const specifier = readSpecifier(text);
  if (specifier) return { kind: 'structured', table, specifier };
  if (/#REF!/i.test(text)) return { kind: 'constant', value: errors.reference };
  throw unsupported(`table reference [${text.slice(0, 40)}]`);
}
