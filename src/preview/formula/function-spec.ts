// What a worksheet function is to the evaluator: how many arguments it takes, how each is to be handed over, and the
// function itself. The families of functions are in functions/.
import { CellError } from '../model/cell-error';
import type { SheetModel } from '../model/sheet-model';
import { toNumber, type Scalar, type Value } from './cell-values';
import type { Node } from './syntax';
import type { Workings } from './workings';

/** Where a formula is computed. Rows and columns from zero. */
export interface Site {
  readonly workings: Workings;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** How far the formula stands from the one whose tree it shares. */
  readonly rowOffset: number;
  readonly columnOffset: number;
  /** An array formula: ranges are computed with as a whole everywhere. */
  readonly arrayFormula: boolean;
  /** Ranges are computed with as a whole here, as in SUMPRODUCT; elsewhere a range stands for one of its cells. */
  readonly arrays: boolean;
  /** Variables of LET, the innermost first. */
  readonly variables: Variables | null;
  /** How many names deep we are, to stop names that name each other. */
  readonly depth: number;
}

export interface Variables {
  /** Lower case. */
  readonly name: string;
  readonly value: Value;
  readonly outer: Variables | null;
}

/**
 * `value`: one scalar; a grid makes the function run once per cell. `any`: whatever it is, ranges unread. `array`: as
 * `any`, ranges inside the argument computed with as a whole.
 */
export type Taking = 'value' | 'any' | 'array';

export type Evaluate = (node: Node, site: Site) => Value;

interface Arity {
  readonly least: number;
  readonly most: number;
}

export type FunctionSpec = Arity &
  (
    | {
        readonly kind: 'plain';
        /** The last ones repeat, `repeating` of them, 1 unless said otherwise. */
        readonly takes: readonly Taking[];
        readonly repeating: number;
        /** Errors among the `value` arguments are given to the function instead of being its result. */
        readonly seesErrors: boolean;
        readonly run: (given: readonly Value[], site: Site) => Value;
      }
    /** Decides itself what is computed: IF, LET... */
    | {
        readonly kind: 'special';
        readonly run: (given: readonly (Node | null)[], site: Site, evaluate: Evaluate) => Value;
      }
  );

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

/** All arguments are scalars; arguments left out at the end are `undefined`. */
export function scalars(
  least: number,
  most: number,
  run: (given: readonly Scalar[], site: Site) => Scalar,
): FunctionSpec {
  return { kind: 'plain', least, most, takes: ['value'], repeating: 1, seesErrors: false, run: run as RunOnValues };
}

/** As `scalars` for functions that ask what kind of value they got, errors included. */
export function inquiring(
  least: number,
  most: number,
  run: (given: readonly Scalar[], site: Site) => Scalar,
): FunctionSpec {
  return { kind: 'plain', least, most, takes: ['value'], repeating: 1, seesErrors: true, run: run as RunOnValues };
}

type RunOnValues = (given: readonly Value[], site: Site) => Value;

/** All arguments are numbers. */
export function numbers(least: number, most: number, run: (...given: number[]) => number | CellError): FunctionSpec {
  return scalars(least, most, (given) => {
    const converted: number[] = [];
    for (const value of given) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      converted.push(number);
    }
    return run(...converted);
  });
}

/** Ranges and grids are handed over whole; errors are the function's business. */
export function whole(least: number, most: number, run: RunOnValues, taking: Taking = 'any'): FunctionSpec {
  return { kind: 'plain', least, most, takes: [taking], repeating: 1, seesErrors: true, run };
}

export function mixed(
  least: number,
  most: number,
  takes: readonly Taking[],
  run: RunOnValues,
  { repeating = 1, seesErrors = false } = {},
): FunctionSpec {
  return { kind: 'plain', least, most, takes, repeating, seesErrors, run };
}

export function special(
  least: number,
  most: number,
  run: (given: readonly (Node | null)[], site: Site, evaluate: Evaluate) => Value,
): FunctionSpec {
  return { kind: 'special', least, most, run };
}
