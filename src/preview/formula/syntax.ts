// A formula as a tree. References keep the coordinates they were written with; a formula filled down shares its tree
// with the one above and is evaluated with an offset.
import type { Grid, Scalar } from './cell-values';
import type { Reference } from './reference';
import type { Specifier } from './specifier';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export interface CallNode {
  readonly kind: 'call';
  /** Upper case, without the prefixes of the file format. */
  readonly name: string;
  /** `null` for an argument left out between commas. */
  readonly given: readonly (Node | null)[];
}

export interface ReferenceNode {
  readonly kind: 'reference';
  readonly reference: Reference;
}

export interface StructuredNode {
  readonly kind: 'structured';
  /** Empty inside the table itself. */
  readonly table: string;
  readonly specifier: Specifier;
}

export interface NameNode {
  readonly kind: 'name';
  /** The sheet written in front of it. */
  readonly sheet: string | null;
  readonly name: string;
}

export type Node =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly grid: Grid }
  | ReferenceNode
  | StructuredNode
  | NameNode
  | CallNode
  /** `@`: the one value on the formula's own row or column. */
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%' | '@'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  /** `left:right` where one side is computed. */
  | { readonly kind: 'span'; readonly left: Node; readonly right: Node };

/** Why a formula cannot be computed: it is no formula, or one with something we do not support. */
export interface FormulaProblem {
  readonly kind: 'syntax' | 'unsupported';
  /** English, for the list of formulas that kept their cached value. */
  readonly because: string;
}
