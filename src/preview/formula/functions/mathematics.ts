// Arithmetic of single numbers. Norm: support.microsoft.com, "Math and trigonometry functions".
import { errors } from '../cell-values';
import { numbers, type FunctionTable } from '../function-spec';

/**
 * Shifts the decimal point through the decimal text, so that 1.005 rounds as it reads; beyond fifteen digits the
 * number's binary noise is dropped first.
 */
function scaled(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = Number(value.toPrecision(15)).toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

type Rounding = (value: number) => number;

function rounded(value: number, digits: number, rounding: Rounding): number {
  const places = Math.trunc(digits);
  const size = rounding(scaled(Math.abs(value), places));
  return Math.sign(value) * scaled(size, -places);
}

/** Half away from zero. */
export function roundHalfUp(value: number, digits: number): number {
  return rounded(value, digits, Math.round);
}

function multiple(value: number, step: number, rounding: Rounding): number {
  return step === 0 ? 0 : Number((rounding(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

function factorial(value: number): number {
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(value); factor++) product *= factor;
  return product;
}

function combinations(total: number, chosen: number): number {
  let product = 1;
  for (let i = 1; i <= chosen; i++) product = (product * (total - chosen + i)) / i;
  return Math.round(product);
}

function logarithm(value: number, base = 10) {
  if (value <= 0 || base <= 0) return errors.number;
  if (base === 1) return errors.division;
  return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
}

export const mathematics: FunctionTable = {
  ABS: numbers(1, 1, (value = 0) => Math.abs(value)),
  SIGN: numbers(1, 1, (value = 0) => Math.sign(value)),
  INT: numbers(1, 1, (value = 0) => Math.floor(value)),
  TRUNC: numbers(1, 2, (value = 0, digits = 0) => rounded(value, digits, Math.floor)),
  ROUND: numbers(2, 2, (value = 0, digits = 0) => roundHalfUp(value, digits)),
  ROUNDUP: numbers(2, 2, (value = 0, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: numbers(2, 2, (value = 0, digits = 0) => rounded(value, digits, Math.floor)),
  MROUND: numbers(2, 2, (value = 0, step = 0) =>
    value * step < 0 ? errors.number : multiple(value, step, Math.round),
  ),
  CEILING: numbers(2, 2, (value = 0, step = 0) =>
    value > 0 && step < 0 ? errors.number : multiple(value, step, Math.ceil),
  ),
  FLOOR: numbers(2, 2, (value = 0, step = 0) => {
    if (step === 0) return value === 0 ? 0 : errors.division;
    return value > 0 && step < 0 ? errors.number : multiple(value, step, Math.floor);
  }),
  'CEILING.MATH': numbers(1, 3, (value = 0, step = 1, mode = 0) =>
    multiple(value, Math.abs(step), value < 0 && mode !== 0 ? Math.floor : Math.ceil),
  ),
  'FLOOR.MATH': numbers(1, 3, (value = 0, step = 1, mode = 0) =>
    multiple(value, Math.abs(step), value < 0 && mode !== 0 ? Math.ceil : Math.floor),
  ),
  EVEN: numbers(1, 1, (value = 0) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: numbers(1, 1, (value = 0) => (value < 0 ? -1 : 1) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1)),
  // The result takes the divisor's sign.
  MOD: numbers(2, 2, (value = 0, divisor = 0) =>
    divisor === 0 ? errors.division : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: numbers(2, 2, (value = 0, divisor = 0) => (divisor === 0 ? errors.division : Math.trunc(value / divisor))),
  POWER: numbers(2, 2, (base = 0, exponent = 0) => {
    if (base === 0 && exponent === 0) return errors.number;
    return base === 0 && exponent < 0 ? errors.division : checked(base ** exponent);
  }),
  SQRT: numbers(1, 1, (value = 0) => (value < 0 ? errors.number : Math.sqrt(value))),
  EXP: numbers(1, 1, (value = 0) => checked(Math.exp(value))),
  LN: numbers(1, 1, (value = 0) => (value <= 0 ? errors.number : Math.log(value))),
  LOG10: numbers(1, 1, (value = 0) => logarithm(value)),
  LOG: numbers(1, 2, (value = 0, base = 10) => logarithm(value, base)),
  PI: numbers(0, 0, () => Math.PI),
  FACT: numbers(1, 1, (value = 0) => (value < 0 || value > 170 ? errors.number : factorial(value))),
  COMBIN: numbers(2, 2, (total = 0, chosen = 0) =>
    chosen < 0 || total < chosen ? errors.number : combinations(Math.trunc(total), Math.trunc(chosen)),
  ),
};

function checked(value: number) {
  return Number.isFinite(value) ? value : errors.number;
}
