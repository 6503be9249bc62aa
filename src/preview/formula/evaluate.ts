// Computing a formula's tree. A range in a place that wants one value stands for its cell in the formula's own row or
// column, as in Excel before dynamic arrays and in every formula a file does not mark as an array formula; inside
// SUMPRODUCT and its like, and in array formulas, it is computed with as a whole.
import { maxColumns, maxRows } from '../../core/sheet/a1';
import { CellError } from '../model/cell-error';
import {
  compareScalars,
  errors,
  Grid,
  isScalar,
  Range,
  toNumber,
  toText,
  type Scalar,
  type Value,
} from './cell-values';
import type { FunctionSpec, Site } from './function-spec';
import { functionNamed } from './functions';
import { intersect, lift, operand, result } from './operands';
import { areaOf } from './reference';
import type { BinaryOperator, CallNode, NameNode, Node, ReferenceNode, StructuredNode } from './syntax';
import { structuredArea } from './table-reference';

/** Names may name names; this deep, they name each other. */
const deepestName = 32;

export function evaluate(node: Node, site: Site): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'array':
      return node.grid;
    case 'reference':
      return rangeOf(node, site);
    case 'structured':
      return tableRange(node, site);
    case 'name':
      return named(node, site);
    case 'call':
      return call(node, site);
    case 'unary':
      return unary(node.operator, evaluate(node.operand, site), site);
    case 'binary':
      return binary(node.operator, evaluate(node.left, site), evaluate(node.right, site), site);
    case 'span':
      return span(evaluate(node.left, site), evaluate(node.right, site));
  }
}

export function rangeOf(node: ReferenceNode, site: Site): Range | CellError {
  const { reference } = node;
  const sheet = reference.sheet === null ? site.sheet : site.workings.sheetNamed(reference.sheet);
  const area = areaOf(reference, site.rowOffset, site.columnOffset);
  return sheet && area ? new Range(sheet, area) : errors.reference;
}

export function tableRange(node: StructuredNode, site: Site): Range | CellError {
  const { workings } = site;
  const found = node.table === '' ? workings.tableAt(site.sheet, site.row, site.column) : workings.table(node.table);
  if (!found) return node.table === '' ? errors.reference : errors.name;
  const area = structuredArea(found.table, node.specifier, found.sheet === site.sheet ? site.row : -1);
  return area instanceof CellError ? area : new Range(found.sheet, area);
}

function named(node: NameNode, site: Site): Value {
  if (node.sheet === null) {
    const lower = node.name.toLowerCase();
    for (let variable = site.variables; variable; variable = variable.outer) {
      if (variable.name === lower) return variable.value;
    }
  }
  const sheet = node.sheet === null ? site.sheet : site.workings.sheetNamed(node.sheet);
  if (!sheet) return errors.reference;
  const parsed = site.workings.name(node.name, sheet);
  if (!parsed) {
    const found = node.sheet === null ? site.workings.table(node.name) : undefined;
    if (!found) return errors.name;
    const area = structuredArea(found.table, { items: [], columns: null }, -1);
    return area instanceof CellError ? area : new Range(found.sheet, area);
  }
  if ('problem' in parsed || site.depth >= deepestName) return errors.name;
  // Relative references of a name are written as seen from A1. A name computes with ranges as a whole.
  const inside = {
    ...site,
    sheet,
    rowOffset: site.row,
    columnOffset: site.column,
    variables: null,
    depth: site.depth + 1,
  };
  return evaluate(parsed.node, { ...inside, arrays: true, arrayFormula: true });
}

function unary(operator: '-' | '+' | '%' | '@', value: Value, site: Site): Value {
  if (operator === '@')
    return value instanceof Range ? intersect(value, site) : value instanceof Grid ? value.at(0, 0) : value;
  const inner = operand(value, site);
  // A plus sign changes nothing, not even a text.
  if (operator === '+') return inner;
  return lift([inner], ([scalar = null]) => {
    const number = toNumber(scalar);
    if (number instanceof CellError) return number;
    return operator === '-' ? 0 - number : number / 100;
  });
}

function binary(operator: BinaryOperator, left: Value, right: Value, site: Site): Value {
  const a = operand(left, site);
  const b = operand(right, site);
  if (!(a instanceof Grid) && !(b instanceof Grid)) return operate(operator, a, b);
  return lift([a, b], ([x = null, y = null]) => operate(operator, x, y));
}

function operate(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compareScalars(left, right) === 0;
    case '<>':
      return compareScalars(left, right) !== 0;
    case '<':
      return compareScalars(left, right) < 0;
    case '>':
      return compareScalars(left, right) > 0;
    case '<=':
      return compareScalars(left, right) <= 0;
    case '>=':
      return compareScalars(left, right) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, left, right);
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (a instanceof CellError) return a;
  const b = toNumber(right);
  if (b instanceof CellError) return b;
  switch (operator) {
    case '+':
      return snapped(a + b, a, b);
    case '-':
      return snapped(a - b, a, b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? errors.division : finite(a / b);
    case '^':
      if (a === 0 && b === 0) return errors.number;
      return a === 0 && b < 0 ? errors.division : finite(a ** b);
  }
}

/** A sum that is nothing but rounding noise of its terms is 0, as in Excel: 0.1+0.2-0.3. */
function snapped(sum: number, a: number, b: number): Scalar {
  return Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : finite(sum);
}

function finite(number: number): Scalar {
  return Number.isFinite(number) ? number : errors.number;
}

/** The cells between the two, as in A1:INDEX(B:B,5). */
function span(left: Value, right: Value): Value {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (!(left instanceof Range) || !(right instanceof Range) || left.sheet !== right.sheet) return errors.value;
  const [a, b] = [left.area, right.area];
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.min(maxRows, Math.max(a.row + a.rows, b.row + b.rows)) - row;
  const columns = Math.min(maxColumns, Math.max(a.column + a.columns, b.column + b.columns)) - column;
  return new Range(left.sheet, { row, column, rows, columns });
}

function call(node: CallNode, site: Site): Value {
  const spec = functionNamed(node.name);
  if (!spec) return errors.name;
  const count = node.given.length;
  if (count < spec.least || count > spec.most) return errors.value;
  if (spec.kind === 'special') return spec.run(node.given, site, evaluate);
  const given = node.given.map((argument, index) => {
    if (argument === null) return null;
    const taking = takingAt(spec, index);
    const inside = taking === 'array' && !site.arrays ? { ...site, arrays: true } : site;
    const value = evaluate(argument, inside);
    return taking === 'value' ? operand(value, site) : value;
  });
  return run(spec, given, site);
}

type PlainSpec = Extract<FunctionSpec, { kind: 'plain' }>;

function takingAt(spec: PlainSpec, index: number) {
  const { takes, repeating } = spec;
  if (index < takes.length) return takes[index];
  return takes[takes.length - repeating + ((index - takes.length) % repeating)];
}

function run(spec: PlainSpec, given: readonly Value[], site: Site): Value {
  const ownError = (values: readonly Value[]) =>
    spec.seesErrors
      ? undefined
      : values.find((value, index) => value instanceof CellError && takingAt(spec, index) === 'value');
  const lifted = given.some((value, index) => value instanceof Grid && takingAt(spec, index) === 'value');
  if (!lifted) return ownError(given) ?? spec.run(given, site);
  // Only the `value` arguments run through their cells; the others stay as they are for every cell.
  const varying = given.map((value, index) => (takingAt(spec, index) === 'value' ? (value as Scalar | Grid) : null));
  return lift(varying, (values) => {
    const round = given.map((value, index) => (takingAt(spec, index) === 'value' ? (values[index] ?? null) : value));
    const value = ownError(round) ?? spec.run(round, site);
    return isScalar(value) ? value : result(value, site);
  });
}
