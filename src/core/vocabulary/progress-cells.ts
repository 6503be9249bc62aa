// What a progress cell says in per cent. A plain number between 0 and 1 may be a fraction shown as a percentage, or
// less than one per cent: the column's largest number tells which.
import type { CellValue } from '../sheet/cells';
import { fold } from './fold';

/** No percentage is typed longer than this, words for "per cent" included. */
const longestPercentage = 30;

const percentage = /^(?<before>%)? ?(?<number>\d+(?:[.,]\d+)?) ?(?<after>\D*)$/u;

const signs = new Set(
  '%|per cent|percent|pct|pour cent|por ciento|процент|процента|процентов|في المائة|في المئة|بالمائة|بالمئة'
    .split('|')
    .map((sign) => fold(sign)),
);

export type ProgressReading =
  | { readonly kind: 'percent'; readonly value: number }
  /** Without a sign: a fraction or a percentage. */
  | { readonly kind: 'number'; readonly value: number };

/** `null` for what is no single number: blank, words, a range, a negative number. */
export function readProgress(value: CellValue): ProgressReading | null {
  if (typeof value === 'number') return value >= 0 ? { kind: 'number', value } : null;
  if (typeof value !== 'string' || value.length > longestPercentage) return null;
  const { before = '', number, after = '' } = percentage.exec(fold(value))?.groups ?? {};
  const sign = `${before}${after.replace(/[. ]+$/, '')}`;
  if (number === undefined || (sign !== '' && !signs.has(sign))) return null;
  return { kind: sign === '' ? 'number' : 'percent', value: Number(number.replace(',', '.')) };
}

/** `isFraction`: no number of the column without a sign is above 1. Per cent to two decimals. */
export function percentOf({ kind, value }: ProgressReading, isFraction: boolean): number {
  const percent = kind === 'number' && isFraction ? value * 100 : value;
  return Math.round(percent * 100) / 100;
}
