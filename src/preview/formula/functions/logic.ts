// Conditions and choices. Only the branch that is taken is computed. Norm: support.microsoft.com, "Logical functions".
import { CellError } from '../../model/cell-error';
import { eachValue } from '../aggregation';
import { compareScalars, errors, Grid, toCondition, toNumber, type Scalar, type Value } from '../cell-values';
import {
  scalars,
  special,
  whole,
  type Evaluate,
  type FunctionSpec,
  type FunctionTable,
  type Site,
} from '../function-spec';
import { lift, operand } from '../operands';
import type { Node } from '../syntax';

type Nodes = readonly (Node | null)[];

/** Unlike operators, these work on whole ranges only in array formulas, not inside SUMPRODUCT. */
function inside(site: Site): Site {
  return site.arrays === site.arrayFormula ? site : { ...site, arrays: site.arrayFormula };
}

function valueOf(node: Node | null | undefined, site: Site, evaluate: Evaluate): Value {
  return node ? evaluate(node, inside(site)) : null;
}

function operandOf(node: Node | null | undefined, site: Site, evaluate: Evaluate): Scalar | Grid {
  return operand(valueOf(node, site, evaluate), inside(site));
}

function choose(nodes: Nodes, site: Site, evaluate: Evaluate): Value {
  const [conditionNode, thenNode, elseNode] = nodes;
  const condition = operandOf(conditionNode, site, evaluate);
  // IF(x,1) gives FALSE otherwise, IF(x,1,) gives a blank.
  const otherwise = () => (nodes.length < 3 ? false : valueOf(elseNode, site, evaluate));
  if (!(condition instanceof Grid)) {
    const holds = toCondition(condition);
    if (holds instanceof CellError) return holds;
    return holds ? valueOf(thenNode, site, evaluate) : otherwise();
  }
  const branches = [operandOf(thenNode, site, evaluate), operand(otherwise(), inside(site))];
  return lift([condition, ...branches], ([test = null, then = null, other = null]) => {
    const holds = toCondition(test);
    return holds instanceof CellError ? holds : holds ? then : other;
  });
}

function ifs(nodes: Nodes, site: Site, evaluate: Evaluate): Value {
  const [conditionNode, valueNode, ...rest] = nodes;
  if (conditionNode === undefined) return errors.notAvailable;
  if (valueNode === undefined) return errors.value;
  const condition = operandOf(conditionNode, site, evaluate);
  if (!(condition instanceof Grid)) {
    const holds = toCondition(condition);
    if (holds instanceof CellError) return holds;
    return holds ? valueOf(valueNode, site, evaluate) : ifs(rest, site, evaluate);
  }
  const branches = [operandOf(valueNode, site, evaluate), operand(ifs(rest, site, evaluate), inside(site))];
  return lift([condition, ...branches], ([test = null, then = null, other = null]) => {
    const holds = toCondition(test);
    return holds instanceof CellError ? holds : holds ? then : other;
  });
}

function instead(replaces: (error: CellError) => boolean): FunctionSpec {
  return special(2, 2, ([node, other], site, evaluate) => {
    const value = operandOf(node, site, evaluate);
    if (!(value instanceof Grid))
      return value instanceof CellError && replaces(value) ? valueOf(other, site, evaluate) : value;
    return lift([value, operandOf(other, site, evaluate)], ([found = null, substitute = null]) =>
      found instanceof CellError && replaces(found) ? substitute : found,
    );
  });
}

function switchOn(nodes: Nodes, site: Site, evaluate: Evaluate): Value {
  const [subjectNode, ...cases] = nodes;
  const subject = operandOf(subjectNode, site, evaluate);
  const value = subject instanceof Grid ? subject.at(0, 0) : subject;
  if (value instanceof CellError) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const found = operandOf(cases[at], site, evaluate);
    const candidate = found instanceof Grid ? found.at(0, 0) : found;
    if (candidate instanceof CellError) return candidate;
    if (compareScalars(value, candidate) === 0) return valueOf(cases[at + 1], site, evaluate);
  }
  return cases.length % 2 === 1 ? valueOf(cases[cases.length - 1], site, evaluate) : errors.notAvailable;
}

function pick(nodes: Nodes, site: Site, evaluate: Evaluate): Value {
  const [indexNode, ...choices] = nodes;
  const index = operandOf(indexNode, site, evaluate);
  const number = toNumber(index instanceof Grid ? index.at(0, 0) : index);
  if (number instanceof CellError) return number;
  const place = Math.trunc(number);
  return place < 1 || place > choices.length ? errors.value : valueOf(choices[place - 1], site, evaluate);
}

/** Texts and blanks in ranges do not count; without any condition the result is #VALUE!. */
function conditionsOf(given: readonly Value[], site: Site): boolean[] | CellError {
  const conditions: boolean[] = [];
  const failure = eachValue(given, site, (value, _times, direct) => {
    if (!direct && (value === null || typeof value === 'string')) return null;
    const holds = toCondition(value);
    if (holds instanceof CellError) return holds;
    conditions.push(holds);
    return null;
  });
  return failure ?? (conditions.length === 0 ? errors.value : conditions);
}

function joined(join: (conditions: readonly boolean[]) => boolean): FunctionSpec {
  return whole(1, 255, (given, site) => {
    const conditions = conditionsOf(given, site);
    return conditions instanceof CellError ? conditions : join(conditions);
  });
}

export const logic: FunctionTable = {
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
  IF: special(2, 3, choose),
  IFS: special(2, 254, ifs),
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.code === '#N/A'),
  SWITCH: special(3, 254, switchOn),
  CHOOSE: special(2, 255, pick),
  AND: joined((conditions) => conditions.every(Boolean)),
  OR: joined((conditions) => conditions.some(Boolean)),
  XOR: joined((conditions) => conditions.filter(Boolean).length % 2 === 1),
  NOT: scalars(1, 1, ([value = null]) => {
    const holds = toCondition(value);
    return holds instanceof CellError ? holds : !holds;
  }),
  LET: special(3, 253, (nodes, site, evaluate) => {
    let scope = site;
    for (let at = 0; at + 1 < nodes.length; at += 2) {
      const variable = nodes[at];
      const value = nodes[at + 1];
      if (variable?.kind !== 'name' || !value) return errors.value;
      const variables = { name: variable.name.toLowerCase(), value: evaluate(value, scope), outer: scope.variables };
      scope = { ...scope, variables };
    }
    const last = nodes[nodes.length - 1];
    return nodes.length % 2 === 1 && last ? evaluate(last, scope) : errors.value;
  }),
};
