// Scattered cells as few rectangles: one object in a request costs about as much as thirty cells.
import type { Area, Place } from '../../core/sheet/cells';

/** A rectangle of one sheet. */
export interface Block extends Area {
  readonly sheet: string;
}

/** Whether the cells between two places of one column may lie in one block with them. */
export type Bridge = (upper: Place, lower: Place) => boolean;

/** Rows between two places that cost no more than a block of their own. */
export const widestGap = 16;

/**
 * Covers the places by rectangles, each place exactly once: runs down a column, then equal runs side by side.
 * Without `bridge` a block holds nothing but places.
 */
export function blocksOf(places: readonly Place[], bridge: Bridge = () => false): Block[] {
  return joinSideways(runsDown([...places].sort(byPlace), bridge));
}

/** By sheet, column and row: the order in which neighbours share an object. */
export function byPlace(a: Place, b: Place): number {
  return (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row;
}

/** Every place a rectangle of its own. */
export function singleBlocksOf(places: readonly Place[]): Block[] {
  return places.map(({ sheet, row, column }) => ({ sheet, row, column, rows: 1, columns: 1 }));
}

type Growing = { -readonly [Key in keyof Block]: Block[Key] };

function runsDown(sorted: readonly Place[], bridge: Bridge): Growing[] {
  const runs: Growing[] = [];
  let previous: Place | undefined;
  for (const place of sorted) {
    const { sheet, row, column } = place;
    const last = runs.at(-1);
    const below = last && previous?.sheet === sheet && previous.column === column ? row - previous.row : 0;
    if (last && previous && (below === 1 || (below > 1 && below <= widestGap && bridge(previous, place)))) {
      last.rows = row - last.row + 1;
    } else runs.push({ sheet, row, column, rows: 1, columns: 1 });
    previous = place;
  }
  return runs;
}

function joinSideways(runs: readonly Growing[]): Growing[] {
  const open = new Map<string, Growing>();
  const joined: Growing[] = [];
  for (const run of runs) {
    const key = `${run.sheet} ${run.row} ${run.rows}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column) left.columns += 1;
    else {
      open.set(key, run);
      joined.push(run);
    }
  }
  return joined;
}
