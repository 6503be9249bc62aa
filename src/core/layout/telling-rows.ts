// A header whose words mean nothing to us, such as "Column 1, Column 2 …", known by the recommendations right under it.
import { readNumber } from '../recommendation/number';
import { readSymbol } from '../recommendation/symbol';
import { readAddressee } from '../vocabulary/addressee-words';
import { statusWord } from '../vocabulary/status-reading';
import { filledColumns, type Grid, ownValue } from './grid';

const longestName = 60;
const leastCells = 4;
/** Rows right under a header that are looked at; two of them must be recommendations. */
const looked = 4;

export function isOverRecommendations(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row);
  if (filled.length < leastCells) return false;
  if (!filled.every((column) => isName(ownValue(grid, row, column)))) return false;
  let telling = 0;
  for (let below = row + 1; below <= Math.min(row + looked, grid.lastRow); below++) {
    if (isRecommendation(grid, below)) telling++;
  }
  return telling >= 2;
}

/** What may stand over a column: a few words that are no value of a tracker. */
function isName(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > longestName) return false;
  return !isStatus(value) && readAddressee(value) === null && readNumber(value) === null && readSymbol(value) === null;
}

/** A report's symbol and a status in one row. */
function isRecommendation(grid: Grid, row: number): boolean {
  const values = filledColumns(grid, row).map((column) => ownValue(grid, row, column));
  const texts = values.filter((value) => typeof value === 'string').filter((text) => text.length <= longestName);
  return values.length >= leastCells && texts.some(isStatus) && texts.some((text) => readSymbol(text)?.known === true);
}

function isStatus(text: string): boolean {
  return statusWord('acceptance', text) !== null || statusWord('implementation', text) !== null;
}
