// Work cut into pieces that stay well under Excel's limit of 5 MB for a request and for its answer.
import type { CellValue, Place } from '../../core/sheet/cells';
import { widestGap } from './blocks';
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

/** Cost of a cell whose texts travel: a new object unless it continues the run above or nearly so. */
export function cellBytes(place: Place, previous: Place | undefined, texts: readonly CellValue[]): number {
  const near = previous?.sheet === place.sheet && previous.column === place.column;
  const below = near ? place.row - previous.row : Infinity;
  const share = below >= 1 && below <= widestGap ? below * 40 : objectBytes;
  return texts.reduce<number>((sum, text) => sum + bytesOf(text), share);
}
