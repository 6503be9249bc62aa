// Verify, then write: what does not stand as expected is left alone. Two round trips for what fits into one request.
import type { CellChange, ChangeLeft, ChangePlan, LeftBecause } from '../../core/change/plan';
import { contains } from '../../core/sheet/a1';
import type { Area, CellValue, Place } from '../../core/sheet/cells';
import { Fault } from '../faults';
import type { CellBefore, WriteOutcome } from '../port';
import { cellBytes, objectBytes, piecesOf } from './batches';
import { blocksOf, byPlace, singleBlocksOf, type Block, type Bridge } from './blocks';
import { asCell, asEntry, bytesOf, longestText } from './entry';
import { asFault, writingInExcel } from './excel-faults';
import type { OwnWrites } from './own-writes';
import { keyOf, loadStanding, type Standing, type Stood } from './standing';

/** A change and the cell that takes it: the top-left one where the place lies in a merged area. */
interface Target {
  readonly change: CellChange;
  readonly place: Place;
}

/** A target that still stands as expected. */
interface Ready extends Target {
  readonly standing: Standing;
}

interface Tally {
  readonly before: CellBefore[];
  readonly left: ChangeLeft[];
}

/** `mergesOf` gives the merged areas of a sheet as last surveyed. */
export async function write(
  plan: ChangePlan,
  mergesOf: (sheet: string) => readonly Area[],
  own: OwnWrites,
): Promise<WriteOutcome> {
  const { targets, doubled } = targetsOf(plan, mergesOf);
  return writingInExcel(async (context) => {
    const tally: Tally = { before: [], left: [...doubled] };
    try {
      for (const piece of piecesOf(targets, costOf)) await writePiece(context, piece, tally, own);
    } catch (error) {
      const fault = asFault(error);
      // A refused undo group was refused before anything was written: the work is then done without one.
      if (fault.code === 'UndoNotSupported') throw error;
      throw new Fault(fault.kind, { ...withSheet(fault), code: fault.code, before: tally.before, cause: fault.cause });
    }
    return { written: tally.before.length, left: tally.left, before: tally.before };
  });
}

function withSheet(fault: Fault): { sheet?: string } {
  return fault.sheet === null ? {} : { sheet: fault.sheet };
}

function targetsOf(plan: ChangePlan, mergesOf: (sheet: string) => readonly Area[]) {
  const targets = new Map<string, Target>();
  const doubled: ChangeLeft[] = [];
  for (const change of plan.changes) {
    if (typeof change.value === 'string' && change.value.length > longestText) throw new Fault('too-large');
    const place = topLeft(change.place, mergesOf(change.place.sheet));
    const key = keyOf(place);
    if (targets.has(key)) doubled.push({ change, because: 'edited-since' });
    else targets.set(key, { change, place });
  }
  return { targets: [...targets.values()].sort((a, b) => byPlace(a.place, b.place)), doubled };
}

function topLeft(place: Place, merges: readonly Area[]): Place {
  const merge = merges.find((area) => contains(area, place.row, place.column));
  return merge ? { sheet: place.sheet, row: merge.row, column: merge.column } : place;
}

function costOf({ place, change }: Target, previous: Target | undefined): number {
  return cellBytes(place, previous?.place, [change.value, change.expected, change.expected]);
}

async function writePiece(
  context: Excel.RequestContext,
  targets: readonly Target[],
  tally: Tally,
  own: OwnWrites,
): Promise<void> {
  const stood = await loadStanding(
    context,
    targets.map(({ place, change }) => ({ place, like: change.expected })),
  );
  const ready = readyOf(targets, stood, tally.left);
  for (const piece of piecesOf(blocksToWrite(ready, stood), blockCost(ready))) {
    await writeBlocks(context, piece, ready, tally.before, own);
  }
}

function readyOf(targets: readonly Target[], stood: Stood, left: ChangeLeft[]): Map<string, Ready> {
  const ready = new Map<string, Ready>();
  for (const target of targets) {
    const standing = stood.at(target.place);
    const because = reasonToLeave(target.change, standing);
    if (standing && because === null) ready.set(keyOf(target.place), { ...target, standing });
    else left.push({ change: target.change, because: because ?? 'gone' });
  }
  return ready;
}

function reasonToLeave({ expected }: CellChange, standing: Standing | undefined): LeftBecause | null {
  if (!standing) return 'gone';
  if (standing.content === expected) return null;
  return standing.isFormula ? 'holds-formula' : 'edited-since';
}

/** Desktop Excel misplaces an array written over rows that a filter hides (https://github.com/OfficeDev/office-js/issues/224). */
function blocksToWrite(ready: ReadonlyMap<string, Ready>, stood: Stood): Block[] {
  const places = [...ready.values()].map(({ place }) => place);
  const { filtered } = stood;
  return [
    ...blocksOf(
      places.filter(({ sheet }) => !filtered.has(sheet)),
      plainBetween(stood),
    ),
    ...singleBlocksOf(places.filter(({ sheet }) => filtered.has(sheet))),
  ];
}

/** `null` in an array leaves a cell as it is; over formulas and locked cells we would rather not rely on that. */
function plainBetween({ at, protected: locked }: Stood): Bridge {
  return ({ sheet, row, column }, lower) => {
    if (locked.has(sheet)) return false;
    for (let between = row + 1; between < lower.row; between++) {
      const standing = at({ sheet, row: between, column });
      if (!standing || standing.isFormula) return false;
    }
    return true;
  };
}

function blockCost(ready: ReadonlyMap<string, Ready>): (block: Block) => number {
  return (block) =>
    cellsOf(block, ready)
      .flat()
      .reduce((sum, cell) => sum + (cell ? bytesOf(cell.change.value) : 0) + 8, objectBytes);
}

/** The targets of a block, row by row; `null` where it only bridges. */
function cellsOf(block: Block, ready: ReadonlyMap<string, Ready>): (Ready | null)[][] {
  const { sheet } = block;
  return Array.from({ length: block.rows }, (_, down) =>
    Array.from(
      { length: block.columns },
      (_cell, across) => ready.get(keyOf({ sheet, row: block.row + down, column: block.column + across })) ?? null,
    ),
  );
}

async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  ready: ReadonlyMap<string, Ready>,
  before: CellBefore[],
  own: OwnWrites,
): Promise<void> {
  const queued = blocks.map((block) => {
    const cells = cellsOf(block, ready);
    const range = context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.values = cells.map((row) =>
      row.map((cell) => cell && asEntry(cell.change.value, cell.standing.numberFormat)),
    );
    range.load('values');
    return { cells, range };
  });
  // Noted before the request: when it fails midway, what it had written until then can still be taken back.
  const first = before.length;
  before.push(...queued.flatMap(({ cells }) => notesOf(cells, ({ change }) => change.value)));
  own.expect(blocks);
  await context.sync();
  const noted = queued.flatMap(({ cells, range }) => {
    // What Excel made of each entry is what taking back will expect to find.
    const values: readonly (readonly unknown[])[] = range.values;
    return notesOf(cells, (_, down, across) => asCell(values[down]?.[across]));
  });
  before.splice(first, noted.length, ...noted);
}

function notesOf(
  cells: readonly (readonly (Ready | null)[])[],
  written: (cell: Ready, down: number, across: number) => CellValue,
): CellBefore[] {
  return cells.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      if (!cell) return [];
      const { content, isFormula, numberFormat } = cell.standing;
      const note = { place: cell.place, formula: content, wasFormula: isFormula, numberFormat };
      return [{ ...note, written: written(cell, down, across) }];
    }),
  );
}
