// What stands in a column, as shares of its filled cells: symbols, numbers, dates, statuses, addressees, marks, prose.
import { readLeadingNumber, readNumber } from '../recommendation/number';
import { readSymbol } from '../recommendation/symbol';
import type { CellValue } from '../sheet/cells';
import { readAddressee } from '../vocabulary/addressee-words';
import { findDay } from '../vocabulary/dates';
import { plainHabit, readMark } from '../vocabulary/marks';
import { statusWord } from '../vocabulary/status-reading';
import { type Grid, isFilled, ownValue, textOf } from './grid';

export interface ColumnProfile {
  readonly filled: number;
  readonly symbol: number;
  /** A symbol and with it a recommendation's number, as in "A/70/581, para. 10". */
  readonly symbolAndNumber: number;
  /** A symbol and with it words, such as the report's title. */
  readonly symbolAndWords: number;
  readonly number: number;
  readonly leadingNumber: number;
  readonly day: number;
  readonly percent: number;
  readonly acceptance: number;
  readonly implementation: number;
  readonly addressee: number;
  readonly mark: number;
  /** Letters in an average cell; a Chinese sign counts as two. */
  readonly length: number;
  /** Numbers that go up by one from row to row, whatever the report: a running number. */
  readonly isSerial: boolean;
}

/** Cells looked at in each column; spread evenly over longer ones. */
const sample = 150;

export function profileColumn(
  grid: Grid,
  ranges: readonly (readonly [number, number])[],
  column: number,
): ColumnProfile {
  const cells = sampleCells(grid, ranges, column);
  const texts = cells.map((value) => (typeof value === 'string' ? value.trim() : ''));
  const share = (test: (value: CellValue, text: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter((value, index) => test(value, texts[index] ?? '')).length / cells.length;
  const symbols = texts.map((text) => (text.length > 3 && text.length < 400 ? readSymbol(text) : null));
  const rests = symbols.map((symbol) => symbol?.rest ?? '');
  const ofAll = (count: number) => (cells.length === 0 ? 0 : count / cells.length);
  const numbered = rests.filter((rest, index) => rest !== '' && readNumber(texts[index] ?? '') !== null).length;
  return {
    filled: cells.length,
    symbol: ofAll(symbols.filter((symbol) => symbol !== null && symbol.rest.length < 200).length),
    symbolAndNumber: ofAll(numbered),
    symbolAndWords: ofAll(rests.filter((rest) => /\p{L}{4}|\p{Script=Han}{2}/u.test(rest)).length - numbered),
    number: share((value, text) => (text === '' || text.length < 40) && readNumber(value) !== null),
    leadingNumber: share((_, text) => text !== '' && readLeadingNumber(text) !== null),
    day: share(isDay),
    percent: share(isPercent),
    acceptance: share((_, text) => text !== '' && statusWord('acceptance', text) !== null),
    implementation: share((_, text) => text !== '' && statusWord('implementation', text) !== null),
    addressee: share((_, text) => text !== '' && text.length < 90 && readAddressee(text) !== null),
    mark: share((value) => ['yes', 'no'].includes(readMark(textOf(value), plainHabit) ?? '')),
    length: ofAll(texts.reduce((sum, text) => sum + lengthOf(text), 0)),
    isSerial: isSerial(grid, ranges, column),
  };
}

function sampleCells(grid: Grid, ranges: readonly (readonly [number, number])[], column: number): CellValue[] {
  const total = ranges.reduce((sum, [first, last]) => sum + Math.max(0, last - first + 1), 0);
  const step = Math.max(1, Math.floor(total / sample));
  const cells: CellValue[] = [];
  for (const [first, last] of ranges) {
    for (let row = first; row <= last; row += step) {
      const value = ownValue(grid, row, column);
      if (isFilled(value)) cells.push(value);
    }
  }
  return cells;
}

function lengthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

// Serial numbers of the years 1954 to 2119: what a date cell holds.
function isDay(value: CellValue, text: string): boolean {
  if (typeof value === 'number') return (value >= 20_000 && value <= 80_000) || isYear(value);
  return text !== '' && text.length < 40 && (/^(?:19|20)\d\d$/.test(text) || findDay(text) !== null);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1970 && value <= 2100;
}

function isPercent(value: CellValue, text: string): boolean {
  if (typeof value === 'number') return value >= 0 && value <= 100;
  return /^\d{1,3}(?:[.,]\d+)?\s?[%٪％]$/u.test(text);
}

function isSerial(grid: Grid, ranges: readonly (readonly [number, number])[], column: number): boolean {
  let before: number | null = null;
  let steps = 0;
  let byOne = 0;
  for (const [first, last] of ranges) {
    for (let row = first; row <= Math.min(last, first + sample); row++) {
      const number = readNumber(ownValue(grid, row, column));
      if (number?.part !== '') continue;
      if (before !== null) steps++;
      if (before !== null && number.value === before + 1) byOne++;
      before = number.value;
    }
  }
  return steps >= 2 && byOne / steps > 0.9;
}
