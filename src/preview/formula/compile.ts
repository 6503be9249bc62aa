// Formulas made ready for computing: parsed, checked for what we do not support, and with the list of what they read.
// Formulas filled down a column share one tree, because parsing each of 200,000 texts would take seconds.
import { functionNamed, volatileFunctions } from './functions';
import { parseFormula } from './parse';
import type { NameNode, Node, ReferenceNode, StructuredNode } from './syntax';
import { tokenise } from './tokens';

/** What a formula reads, apart from what only asks for a place (ROW, ROWS...). */
export type Precedent = ReferenceNode | StructuredNode | NameNode;

export interface Compiled {
  readonly node: Node | null;
  /** Why it cannot be computed, in English; `null` when it can. */
  readonly problem: string | null;
  readonly precedents: readonly Precedent[];
  readonly volatile: boolean;
  /** The row that relative references were written for. */
  readonly row: number;
}

/** Functions that want to know where a range is, not what is in it. */
const placeFunctions = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'ISREF', 'SHEET']);

export function compileNode(node: Node, row: number): Compiled {
  const found = { precedents: [] as Precedent[], volatile: false, problem: null as string | null };
  const walk = (at: Node, variables: readonly string[]): void => {
    switch (at.kind) {
      case 'reference':
      case 'structured':
        found.precedents.push(at);
        break;
      case 'name':
        if (at.sheet !== null || !variables.includes(at.name.toLowerCase())) found.precedents.push(at);
        break;
      case 'unary':
        walk(at.operand, variables);
        break;
      case 'binary':
      case 'span':
        walk(at.left, variables);
        walk(at.right, variables);
        break;
      case 'call': {
        const spec = functionNamed(at.name);
        if (!spec) found.problem ??= `function ${at.name}`;
        else if (at.given.length < spec.least || at.given.length > spec.most)
          found.problem ??= `number of arguments of ${at.name}`;
        if (volatileFunctions.has(at.name)) found.volatile = true;
        const own = at.name === 'LET' ? [...variables, ...letVariables(at.given)] : variables;
        for (const given of at.given) {
          const placeOnly =
            placeFunctions.has(at.name) && (given?.kind === 'reference' || given?.kind === 'structured');
          if (given && !placeOnly) walk(given, own);
        }
        break;
      }
      case 'constant':
      case 'array':
        break;
    }
  };
  walk(node, []);
  return { node, row, ...found };
}

function letVariables(given: readonly (Node | null)[]): string[] {
  return given.flatMap((node, index) =>
    node?.kind === 'name' && index % 2 === 0 && index < given.length - 1 ? [node.name.toLowerCase()] : [],
  );
}

interface Template {
  readonly compiled: Compiled;
  /** The runs of digits in the text, and which of them are row numbers that move with the formula. */
  readonly digits: readonly string[];
  readonly moving: readonly boolean[];
}

/** Different fills of the same shape of text that are worth remembering. */
const variantsKept = 8;

/** What is remembered of a workbook's formulas between two recalculations. */
export class Compiler {
  /** Formulas that were computed before: an empty value is then their result, not a missing one. */
  readonly computed = new WeakSet<object>();
  readonly #templates = new Map<string, Template[]>();
  /** Per formula object: the store keeps it while the text and place are the same. */
  readonly #known = new WeakMap<object, { row: number; compiled: Compiled }>();

  compile(formula: { readonly text: string }, row: number): Compiled {
    const known = this.#known.get(formula);
    if (known?.row === row) return known.compiled;
    const compiled = this.#compileText(formula.text, row);
    this.#known.set(formula, { row, compiled });
    return compiled;
  }

  #compileText(text: string, row: number): Compiled {
    const digits: string[] = [];
    const shape = text.replace(/\d+/g, (run) => {
      digits.push(run);
      return '0';
    });
    const templates = this.#templates.get(shape);
    const template = templates?.find((candidate) => fits(candidate, digits, row));
    if (template) return template.compiled;
    const parsed = parseFormula(text);
    const compiled: Compiled =
      'node' in parsed
        ? compileNode(parsed.node, row)
        : { node: null, problem: parsed.problem.because, precedents: [], volatile: false, row };
    const fresh = { compiled, digits, moving: movingDigits(text) };
    if (!templates) this.#templates.set(shape, [fresh]);
    else if (templates.length < variantsKept) templates.push(fresh);
    return compiled;
  }
}

function fits(template: Template, digits: readonly string[], row: number): boolean {
  const step = row - template.compiled.row;
  return template.digits.every((run, index) =>
    template.moving[index] === true ? Number(digits[index]) === Number(run) + step : digits[index] === run,
  );
}

/** For each run of digits: whether it is the row of a relative reference. */
function movingDigits(text: string): boolean[] {
  const moving = new Set<number>();
  for (const token of tokenise(text)) {
    if (token.kind !== 'reference') continue;
    const { prefix, first, last } = token.reference;
    const from = token.start + prefix.length;
    const corners = [first, last].filter((corner) => corner !== null && corner.row !== null);
    [...text.slice(from, token.end).matchAll(/\d+/g)].forEach((run, index) => {
      if (corners[index]?.rowAbsolute === false) moving.add(from + run.index);
    });
  }
  return [...text.matchAll(/\d+/g)].map((run) => moving.has(run.index));
}
