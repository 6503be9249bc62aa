// Finding again what a decision speaks of: a sheet by its name, a header row by its words, a column by its header, and
// one that was renamed by its neighbours. Positions and ids only help where words leave a choice.
import type { SheetContent } from '../sheet/cells';
import { fold } from '../vocabulary/fold';
import { headerOf } from './assign-columns';
import type { BlockDecision, ColumnRef, SheetDecision } from './decisions';
import { filledColumns, type Grid, ownValue, textOf } from './grid';
import { columnsOf } from './header-band';

/** So much of the words must be the same for two headers to be one. */
const leastLikeness = 0.5;
/** The same, where the place is to be found by the words alone. */
const leastAlone = 0.75;

/** The words over each column of the sheet, from its first column, with those of their group; blank without. */
export function headerWords(grid: Grid, rows: readonly number[]): string[] {
  const words: string[] = Array.from({ length: Math.max(0, grid.firstColumn) }, () => '');
  for (const column of columnsOf(grid, rows)) words.push(headerOf(column));
  return words;
}

/** What stands in a row, blanks left out. */
export function rowWords(grid: Grid, row: number): string[] {
  return filledColumns(grid, row).map((column) => textOf(ownValue(grid, row, column)));
}

/** 0 to 1: how many of the words are there again, and how few others. Order, case and accents do not count. */
export function likeness(kept: readonly string[], present: readonly string[]): number {
  const left = new Map<string, number>();
  let others = 0;
  for (const word of present.map(fold)) {
    if (word === '') continue;
    left.set(word, (left.get(word) ?? 0) + 1);
    others++;
  }
  const words = kept.map(fold).filter((word) => word !== '');
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  if (words.length === 0 || others === 0) return 0;
  return (common / words.length + common / (words.length + others - common)) / 2;
}

/** The row that holds these words now, the nearest to where it stood; `null` when none does. */
export function findHeaderRow(grid: Grid, words: readonly string[], row: number): number | null {
  const like = (candidate: number) => likeness(words, rowWords(grid, candidate));
  if (like(row) >= leastLikeness) return row;
  let best: { row: number; like: number } | null = null;
  for (let candidate = grid.firstRow; candidate <= grid.lastRow; candidate++) {
    const found = like(candidate);
    if (found < leastLikeness || found < (best?.like ?? 0)) continue;
    const isNearer = best === null || found > best.like || Math.abs(candidate - row) < Math.abs(best.row - row);
    if (isNearer) best = { row: candidate, like: found };
  }
  return best?.row ?? null;
}

/** Where a header row is looked for when only its words can tell a sheet. */
const topRows = 60;

function bestLikeness(grid: Grid, words: readonly string[]): number {
  let best = 0;
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + topRows); row++) {
    best = Math.max(best, likeness(words, rowWords(grid, row)));
  }
  return best;
}

/**
 * The sheet each decision is about. The name tells; a renamed sheet is known by its id, but only with its words, since
 * ids are given anew when a workbook is opened (https://github.com/OfficeDev/office-js-docs/issues/297); then by its
 * words alone, when they are on one sheet only. A sheet belongs to one decision.
 */
export function findSheets(
  decisions: readonly SheetDecision[],
  grids: readonly Grid[],
): ReadonlyMap<SheetDecision, SheetContent> {
  const found = new Map<SheetDecision, SheetContent>();
  const free = new Set(grids);
  const seek = (find: (decision: SheetDecision) => Grid | undefined) => {
    for (const decision of decisions) {
      const grid = found.has(decision) ? undefined : find(decision);
      if (!grid) continue;
      found.set(decision, grid.sheet);
      free.delete(grid);
    }
  };
  const among = (test: (grid: Grid) => boolean) => [...free].filter(test);
  seek(({ name }) => among(({ sheet }) => fold(sheet.name) === fold(name))[0]);
  seek(({ sheet: id, words }) =>
    among((grid) => grid.sheet.id === id && (words.length === 0 || bestLikeness(grid, words) >= leastLikeness)).at(0),
  );
  seek(({ words }) => {
    const alike = among((grid) => bestLikeness(grid, words) >= leastAlone);
    return alike.length === 1 ? alike[0] : undefined;
  });
  return found;
}

/** A block as far as it matters for finding it: its table, its header, and the columns it reaches over. */
export interface BlockPlace {
  readonly table: string | null;
  readonly header: readonly string[];
  readonly left: number;
  readonly right: number;
}

/**
 * The blocks a decision is about: those of its Excel table, else those under the header most like the one it was made
 * under, and of lists side by side the one that holds its column.
 */
export function findPlaces<P extends BlockPlace>(decision: BlockDecision, places: readonly P[]): readonly P[] {
  const ofTable = places.filter(({ table }) => table !== null && table === decision.table);
  if (ofTable.length > 0) return ofTable;
  const likenesses = places.map(({ header }) => likeness(decision.header, header));
  const most = Math.max(0, ...likenesses);
  if (most < leastLikeness) return [];
  const alike = places.filter((_, index) => likenesses[index] === most);
  const beside = alike.filter(({ header, left, right }) => {
    const at = decision.at && findColumn(decision.at, decision.header, header);
    return at === null || (at >= left && at <= right);
  });
  return beside.length > 0 ? beside : alike;
}

/** Where the column of a decision stands now: by its header, else between the same neighbours; `null` when nowhere. */
export function findColumn(ref: ColumnRef, kept: readonly string[], present: readonly string[]): number | null {
  const before = kept.map(fold);
  const now = present.map(fold);
  return (
    (ref.header === '' ? null : byHeader(ref, before, now)) ??
    byNeighbours(ref, before, now) ??
    (ref.header === '' ? null : byPosition(ref, before, now))
  );
}

function byHeader({ header, occurrence, column }: ColumnRef, before: readonly string[], now: readonly string[]) {
  const word = fold(header);
  const columns = now.flatMap((each, index) => (each === word ? [index] : []));
  const score = (candidate: number) =>
    (now[candidate - 1] === before[column - 1] ? 2 : 0) +
    (now[candidate + 1] === before[column + 1] ? 2 : 0) +
    (columns.indexOf(candidate) === occurrence ? 1 : 0);
  return columns.sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** A renamed column, or one without a header, between the same two; nothing where two such columns are there. */
function byNeighbours({ header, column }: ColumnRef, before: readonly string[], now: readonly string[]) {
  const left = before[column - 1] ?? '';
  const right = before[column + 1] ?? '';
  if (left === '' && right === '') return null;
  const isNew = (word: string) => (header === '' ? word === '' : !before.includes(word));
  const columns = now.flatMap((word, index) =>
    isNew(word) && (now[index - 1] ?? '') === left && (now[index + 1] ?? '') === right ? [index] : [],
  );
  // A column at the very end has no header to its right, as any blank column beyond has.
  return columns.length === 1 && columns[0] !== undefined ? columns[0] : null;
}

/** Several columns were renamed side by side, and all others are where they were. */
function byPosition({ column }: ColumnRef, before: readonly string[], now: readonly string[]): number | null {
  const word = now[column] ?? '';
  if (before.length !== now.length || word === '' || before.includes(word)) return null;
  const same = now.filter((each, index) => each !== '' && each === before[index]).length;
  return same * 2 >= now.filter((each) => each !== '').length ? column : null;
}

export function refOf(header: readonly string[], column: number): ColumnRef {
  const word = fold(header[column] ?? '');
  const occurrence = header.slice(0, column).filter((each) => fold(each) === word).length;
  return { header: header[column] ?? '', occurrence, column };
}
