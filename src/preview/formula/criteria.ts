// Criteria of COUNTIF and its family, and wildcards. Norm: support.microsoft.com, "COUNTIF function" and "Examples of
// wildcard characters".
import { CellError } from '../model/cell-error';
import { compareTexts, errorOf, sameNumber, type Scalar } from './cell-values';
import { readNumberText } from './number-text';

export interface Criterion {
  readonly holds: (value: Scalar) => boolean;
  /** What the criterion is equal to, when it asks for nothing but that and a search index can answer. */
  readonly equals?: string | number | boolean;
}

/** Longer criteria and lookup texts give #VALUE!. */
export const longestCriterion = 255;

/** Whether wildcards or escapes stand in the text. */
export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** The whole text (`whole`) or a place in it, case ignored: `*` any characters, `?` one, `~` takes the next literally. */
export function wildcardPattern(text: string, whole = true): RegExp {
  let source = '';
  for (let at = 0; at < text.length; at++) {
    let character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else {
      if (character === '~' && /[*?~]/.test(next)) {
        character = next;
        at++;
      }
      source += character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    }
  }
  return new RegExp(whole ? `^${source}$` : source, 'is');
}

/** Reads `"<>x"`, `">=3"`, `5`, TRUE... A blank cell given as criterion counts as 0. */
export function readCriterion(given: Scalar): Criterion {
  if (given === null) return equalTo(0);
  if (given instanceof CellError) return { holds: (value) => value instanceof CellError && value.code === given.code };
  if (typeof given !== 'string') return equalTo(given);
  const [, operator = '', operandText = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(given) ?? [];
  if (operandText === '') return blankCriterion(operator);
  const operand = operandOf(operandText);
  if (operator === '' || operator === '=') return equalTo(operand);
  if (operator === '<>') {
    const { holds } = equalTo(operand);
    return { holds: (value) => !holds(value) };
  }
  return { holds: (value) => compares(operator, value, operand) };
}

function operandOf(text: string): Scalar {
  const number = readNumberText(text);
  if (number !== null) return number;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return /^#[A-Z/0!?_]+$/.test(upper) ? errorOf(upper) : text;
}

/** Without an operand: `""` finds blanks and empty texts, `=` blanks only, `<>` all but blanks, `<`... nothing. */
function blankCriterion(operator: string): Criterion {
  if (operator === '') return { holds: (value) => value === null || value === '' };
  if (operator === '=') return { holds: (value) => value === null };
  if (operator === '<>') return { holds: (value) => value !== null };
  return { holds: () => false };
}

function equalTo(operand: Scalar): Criterion {
  if (operand instanceof CellError)
    return { holds: (value) => value instanceof CellError && value.code === operand.code };
  if (typeof operand === 'number') {
    const holds = (value: Scalar): boolean => {
      if (typeof value === 'number') return sameNumber(value, operand);
      if (typeof value !== 'string' || !/\d/.test(value)) return false;
      const number = readNumberText(value);
      return number !== null && sameNumber(number, operand);
    };
    return { holds, equals: operand };
  }
  if (typeof operand === 'boolean') return { holds: (value) => value === operand, equals: operand };
  const text = operand ?? '';
  if (hasWildcards(text)) {
    const pattern = wildcardPattern(text);
    return { holds: (value) => typeof value === 'string' && pattern.test(value) };
  }
  const wanted = text.toLowerCase();
  return { holds: (value) => typeof value === 'string' && value.toLowerCase() === wanted, equals: text };
}

function compares(operator: string, value: Scalar, operand: Scalar): boolean {
  let order: number;
  if (typeof value === 'number' && typeof operand === 'number')
    order = sameNumber(value, operand) ? 0 : value - operand;
  else if (typeof value === 'string' && typeof operand === 'string') order = compareTexts(value, operand);
  else if (typeof value === 'boolean' && typeof operand === 'boolean') order = Number(value) - Number(operand);
  else return false;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}
