// Work cut into pieces that stay well under Excel's limit of 5 MB for a request and for its answer.
import type { CellValue, Place } from '../../core/sheet/cells';
import { bytesOf } from './entry';

/** Bytes in one round trip; a third of the limit, because the costs below are estimates. */
const budget = 1_500_000;
/** What one object with its values costs in a request (measured: 470 for a range, more when two things are loaded). */
export const objectBytes = 600;

/** Cuts the list so that each piece costs at most the budget; a dearer item is a piece of its own. */
export function piecesOf<T>(items: readonly T[], cost: (item: T, previous: T | undefined) => number): T[][] {
  const pieces: T[][] = [];
  let left = 0;
  let previous: T | undefined;
  for (const item of items) {
    const bytes = cost(item, previous);
    const piece = pieces.at(-1);
    if (piece && bytes <= left) piece.push(item);
    else {
      pieces.push([item]);
      left = budget;
    }
    left -= bytes;
    previous = item;
  }
  return pieces;
}

/** By sheet, column and row: the order in which neighbours share an object. */
export function byPlace(a: Place, b: Place): number {
  return (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row;
}

/** Cost of a cell whose texts travel: a new object unless it continues the run above. */
export function cellBytes(place: Place, previous: Place | undefined, texts: readonly CellValue[]): number {
  const continues =
    previous?.sheet === place.sheet && previous.column === place.column && previous.row + 1 === place.row;
  return texts.reduce<number>((sum, text) => sum + bytesOf(text), continues ? 32 : objectBytes);
}
