// Rows of a column by what stands in them, so that thousands of COUNTIF or MATCH over the same column do not each read
// all of it.
import type { Grid, Scalar } from './cell-values';
import { readNumberText } from './number-text';

/** Same key: equal under `=` and of the same type. `undefined` for blanks and errors. */
export function searchKey(value: Scalar): string | undefined {
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  if (typeof value === 'number') return numberKey(value);
  if (typeof value === 'boolean') return value ? 'bTRUE' : 'bFALSE';
  return undefined;
}

function numberKey(value: number): string {
  return Number.isSafeInteger(value) ? `n${value}` : `n${Number(value.toPrecision(15))}`;
}

const none: readonly number[] = [];

export class SearchIndex {
  readonly #rows = new Map<string, number[]>();
  /** Texts that look like numbers, under the number's key. */
  readonly #numericTexts = new Map<string, number[]>();

  constructor(grid: Grid) {
    for (let row = 0; row < grid.filled; row++) {
      const value = grid.cells[row] ?? null;
      const key = searchKey(value);
      if (key === undefined) continue;
      append(this.#rows, key, row);
      if (typeof value !== 'string' || !/\d/.test(value)) continue;
      const number = readNumberText(value);
      if (number !== null) append(this.#numericTexts, numberKey(number), row);
    }
  }

  /** Filled rows that hold the value, from the top. */
  rows(value: Scalar): readonly number[] {
    return this.#rows.get(searchKey(value) ?? '') ?? none;
  }

  /** The same, and for a number also the texts that look like it, as COUNTIF counts them. */
  looseRows(value: Scalar): readonly number[] {
    const rows = this.rows(value);
    if (typeof value !== 'number') return rows;
    const texts = this.#numericTexts.get(numberKey(value));
    return texts ? [...rows, ...texts].sort((a, b) => a - b) : rows;
  }
}

function append(map: Map<string, number[]>, key: string, row: number): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}
