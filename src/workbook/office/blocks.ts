// Scattered cells as few rectangles: one object in a request costs about as much as thirty cells.
import type { Area, Place } from '../../core/sheet/cells';

/** A rectangle of one sheet; every cell in it is one of the given places. */
export interface Block extends Area {
  readonly sheet: string;
}

/** Covers the places, each exactly once, by full rectangles: runs down a column, then equal runs side by side. */
export function blocksOf(places: readonly Place[]): Block[] {
  const sorted = [...places].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  return joinSideways(runsDown(sorted));
}

/** Every place a rectangle of its own. */
export function singleBlocksOf(places: readonly Place[]): Block[] {
  return places.map(({ sheet, row, column }) => ({ sheet, row, column, rows: 1, columns: 1 }));
}

type Growing = { -readonly [Key in keyof Block]: Block[Key] };

function runsDown(sorted: readonly Place[]): Growing[] {
  const runs: Growing[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.column === column && row === last.row + last.rows) last.rows += 1;
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
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
