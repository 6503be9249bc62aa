// Verify, then write: what does not stand as expected is left alone. Two round trips for what fits into one request; a
// third where somebody typed between the two.
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
import { keyOf, loadStanding, standingIn, type Standing, type Stood } from './standing';
import { restore } from './take-back';

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

/** The cell of a merged area that holds its value. */
export function topLeft(place: Place, merges: readonly Area[]): Place {
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
    await writeBlocks(context, piece, ready, tally, own);
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
  tally: Tally,
  own: OwnWrites,
): Promise<void> {
  const queued = blocks.map((block) => queueBlock(context, block, ready));
  // Noted before the request: when it fails midway, what it had written until then can still be taken back.
  const first = tally.before.length;
  const cells = queued.flatMap((block) => block.cells.flat());
  tally.before.push(...cells.flatMap((cell) => (cell ? [noteOf(cell, cell.standing, cell.change.value)] : [])));
  own.expect(blocks);
  await context.sync();
  const written = queued.flatMap(writtenIn);
  tally.before.splice(first, written.length, ...written.map(({ note }) => note));
  const overwritten = written.filter(({ target, note }) => note.formula !== target.standing.content);
  if (overwritten.length === 0) return;
  // Somebody typed between the check of these cells and their writing. What was typed is theirs: it goes back at once.
  await restore(
    context,
    overwritten.map(({ note }) => ({ cell: note, now: note })),
    own,
  );
  const typed = new Set(overwritten.map(({ note }) => note));
  const kept = tally.before.filter((note) => !typed.has(note));
  tally.before.splice(0, tally.before.length, ...kept);
  tally.left.push(
    ...overwritten.map(({ target, note }): ChangeLeft => ({
      change: target.change,
      because: note.wasFormula ? 'holds-formula' : 'edited-since',
    })),
  );
}

interface Queued {
  readonly cells: readonly (readonly (Ready | null)[])[];
  /** The cells as the request found them, read in it before they were written. */
  readonly found: Excel.Range;
  readonly range: Excel.Range;
}

function queueBlock(context: Excel.RequestContext, block: Block, ready: ReadonlyMap<string, Ready>): Queued {
  const cells = cellsOf(block, ready);
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const found = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  found.load('formulas,values,numberFormat');
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  range.values = cells.map((row) => row.map((cell) => cell && asEntry(cell.change.value, cell.standing.numberFormat)));
  range.load('values');
  return { cells, found, range };
}

/** What was there, and what Excel made of each entry, which is what taking back will expect to find. */
function writtenIn({ cells, found, range }: Queued): { target: Ready; note: CellBefore }[] {
  const values: readonly (readonly unknown[])[] = range.values;
  return cells.flatMap((row, down) =>
    row.flatMap((target, across) => {
      if (!target) return [];
      const note = noteOf(target, standingIn(found, down, across), asCell(values[down]?.[across]));
      return [{ target, note }];
    }),
  );
}

function noteOf({ place }: Target, was: Standing, written: CellValue): CellBefore {
  return { place, formula: was.content, wasFormula: was.isFormula, numberFormat: was.numberFormat, written };
}
