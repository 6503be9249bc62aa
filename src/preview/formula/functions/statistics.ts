// Sums, counts and order statistics over many values. Norm: support.microsoft.com, "Statistical functions".
import { CellError } from '../../model/cell-error';
import { eachValue, gridOf, numbersOf, numbersOfAll } from '../aggregation';
import { errors, Grid, Range, toNumber, type Scalar, type Value } from '../cell-values';
import { mixed, whole, type FunctionSpec, type FunctionTable, type Site } from '../function-spec';

type Statistic = (numbers: readonly number[]) => number | CellError;
const many = 255;

function over(statistic: Statistic): FunctionSpec {
  return whole(1, many, (given, site) => {
    const numbers = numbersOf(given, site);
    return numbers instanceof CellError ? numbers : statistic(numbers);
  });
}

function overAll(statistic: Statistic): FunctionSpec {
  return whole(1, many, (given, site) => {
    const numbers = numbersOfAll(given, site);
    return numbers instanceof CellError ? numbers : statistic(numbers);
  });
}

export const sum: Statistic = (numbers) => {
  let total = 0;
  for (const number of numbers) total += number;
  return Number.isFinite(total) ? total : errors.number;
};

const product: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1);

export const average: Statistic = (numbers) => {
  const total = sum(numbers);
  return numbers.length === 0 ? errors.division : total instanceof CellError ? total : total / numbers.length;
};

// Not Math.max(...numbers): a column has more values than a call takes arguments.
export const largest: Statistic = (numbers) =>
  numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
export const smallest: Statistic = (numbers) =>
  numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** `share` from 0 to 1 between the smallest and the largest, straight lines in between. */
function percentile(numbers: readonly number[], share: number): number | CellError {
  if (numbers.length === 0 || share < 0 || share > 1) return errors.number;
  const sorted = ascending(numbers);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

function percentileExclusive(numbers: readonly number[], share: number): number | CellError {
  const place = share * (numbers.length + 1) - 1;
  if (numbers.length === 0 || place < 0 || place > numbers.length - 1) return errors.number;
  return percentile(numbers, numbers.length === 1 ? 0 : place / (numbers.length - 1));
}

const median: Statistic = (numbers) => percentile(numbers, 0.5);

function variance(numbers: readonly number[], freedom: number): number | CellError {
  const count = numbers.length - freedom;
  const mean = average(numbers);
  if (count <= 0 || mean instanceof CellError) return errors.division;
  return numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / count;
}

function deviation(numbers: readonly number[], freedom: number): number | CellError {
  const found = variance(numbers, freedom);
  return found instanceof CellError ? found : Math.sqrt(found);
}

const mode: Statistic = (numbers) => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) return errors.notAvailable;
  return numbers.find((number) => counts.get(number) === most) ?? errors.notAvailable;
};

function nth(numbers: readonly number[], place: number, descending: boolean): number | CellError {
  const index = Math.ceil(place) - 1;
  if (index < 0 || index >= numbers.length) return errors.number;
  const sorted = ascending(numbers);
  return sorted[descending ? sorted.length - 1 - index : index] ?? errors.number;
}

/** A function of numbers and one parameter: LARGE(numbers, place). */
function withParameter(statistic: (numbers: readonly number[], parameter: number) => number | CellError): FunctionSpec {
  return mixed(2, 2, ['array', 'value'], ([values = null, given = null], site) => {
    const numbers = numbersOf(
      [values instanceof Range || values instanceof Grid ? values : gridOf(values, site)],
      site,
    );
    const parameter = toNumber(given as Scalar);
    if (numbers instanceof CellError) return numbers;
    return parameter instanceof CellError ? parameter : statistic(numbers, parameter);
  });
}

function countBy(counts: (value: Scalar, direct: boolean) => boolean): FunctionSpec {
  return whole(1, many, (given, site) => {
    let count = 0;
    eachValue(given, site, (value, times, direct) => {
      if (counts(value, direct)) count += times;
      return null;
    });
    return count;
  });
}

function isCountedNumber(value: Scalar, direct: boolean): boolean {
  if (typeof value === 'number') return true;
  return direct && !(value instanceof CellError) && typeof toNumber(value) === 'number';
}

function rank(given: readonly Value[], site: Site, averaged: boolean): Scalar {
  const [value = null, values = null, order = null] = given;
  const number = toNumber(value as Scalar);
  const direction = toNumber(order as Scalar);
  if (number instanceof CellError) return number;
  if (direction instanceof CellError) return direction;
  const numbers = numbersOf([gridOf(values, site)], site);
  if (numbers instanceof CellError) return numbers;
  if (!numbers.includes(number)) return errors.notAvailable;
  const before = numbers.filter((other) => (direction === 0 ? other > number : other < number)).length;
  const ties = numbers.filter((other) => other === number).length;
  return before + 1 + (averaged ? (ties - 1) / 2 : 0);
}

/** By the number that SUBTOTAL and AGGREGATE know them under. COUNTA (3) works on values and is theirs. */
export const numberedStatistics: Readonly<Record<number, Statistic>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: largest,
  5: smallest,
  6: product,
  7: (numbers) => deviation(numbers, 1),
  8: (numbers) => deviation(numbers, 0),
  9: sum,
  10: (numbers) => variance(numbers, 1),
  11: (numbers) => variance(numbers, 0),
  12: median,
  13: mode,
};

export const parameterStatistics: Readonly<
  Record<number, (numbers: readonly number[], parameter: number) => number | CellError>
> = {
  14: (numbers, place) => nth(numbers, place, true),
  15: (numbers, place) => nth(numbers, place, false),
  16: percentile,
  17: (numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4),
  18: percentileExclusive,
  19: (numbers, quarter) => percentileExclusive(numbers, Math.trunc(quarter) / 4),
};

const [large, small] = [
  withParameter((numbers, place) => nth(numbers, place, true)),
  withParameter((numbers, place) => nth(numbers, place, false)),
];
const percentileInclusive = withParameter(percentile);
const quartile = withParameter((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4));
const rankEqual = mixed(2, 3, ['value', 'any', 'value'], (given, site) => rank(given, site, false));
const sampleDeviation = over((numbers) => deviation(numbers, 1));
const sampleVariance = over((numbers) => variance(numbers, 1));

export const statistics: FunctionTable = {
  SUM: over(sum),
  PRODUCT: over(product),
  SUMSQ: over((numbers) => sum(numbers.map((number) => number * number))),
  AVERAGE: over(average),
  AVERAGEA: overAll(average),
  MIN: over(smallest),
  MAX: over(largest),
  MINA: overAll(smallest),
  MAXA: overAll(largest),
  MEDIAN: over(median),
  MODE: over(mode),
  'MODE.SNGL': over(mode),
  STDEV: sampleDeviation,
  'STDEV.S': sampleDeviation,
  'STDEV.P': over((numbers) => deviation(numbers, 0)),
  VAR: sampleVariance,
  'VAR.S': sampleVariance,
  'VAR.P': over((numbers) => variance(numbers, 0)),
  COUNT: countBy(isCountedNumber),
  COUNTA: countBy((value, direct) => value !== null || direct),
  COUNTBLANK: whole(1, 1, ([range = null], site) => {
    if (!(range instanceof Range)) return errors.value;
    let count = 0;
    eachValue([range], site, (value, times) => {
      if (value === null || value === '') count += times;
      return null;
    });
    return count;
  }),
  LARGE: large,
  SMALL: small,
  PERCENTILE: percentileInclusive,
  'PERCENTILE.INC': percentileInclusive,
  'PERCENTILE.EXC': withParameter(percentileExclusive),
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  RANK: rankEqual,
  'RANK.EQ': rankEqual,
  'RANK.AVG': mixed(2, 3, ['value', 'any', 'value'], (given, site) => rank(given, site, true)),
};
