// Putting cells back as they were before a write, except those somebody changed since.
import type { CellValue, Place } from '../../core/sheet/cells';
import type { CellBefore } from '../port';
import { cellBytes, objectBytes, piecesOf } from './batches';
import { byPlace } from './blocks';
import { asEntry } from './entry';
import { writingInExcel } from './excel-faults';
import type { OwnWrites } from './own-writes';
import { loadStanding, type Standing, type Stood } from './standing';

export interface TakeBackOutcome {
  readonly restored: number;
  readonly left: readonly Place[];
}

export interface Restoring {
  readonly cell: CellBefore;
  readonly now: Pick<Standing, 'numberFormat'>;
}

export function takeBack(before: readonly CellBefore[], own: OwnWrites): Promise<TakeBackOutcome> {
  const cells = [...before].sort((a, b) => byPlace(a.place, b.place));
  return writingInExcel(async (context) => {
    const left: Place[] = [];
    let restored = 0;
    for (const piece of piecesOf(cells, costOf)) {
      const stood = await loadStanding(
        context,
        piece.map(({ place, written }) => ({ place, like: written })),
      );
      const restoring = restoringOf(piece, stood, left);
      for (const part of piecesOf(restoring, restoreCost)) await restore(context, part, own);
      restored += restoring.length;
    }
    return { restored, left };
  });
}

function costOf(cell: CellBefore, previous: CellBefore | undefined): number {
  return cellBytes(cell.place, previous?.place, [cell.written, cell.written, cell.formula]);
}

function restoreCost({ cell }: Restoring): number {
  return 2 * objectBytes + cellBytes(cell.place, cell.place, [cell.formula]);
}

/** A cell that stands as before already, because its write never came about, is neither restored nor left alone. */
function restoringOf(cells: readonly CellBefore[], stood: Stood, left: Place[]): Restoring[] {
  return cells.flatMap((cell) => {
    const now = stood.at(cell.place);
    if (now && standsAsBefore(cell, now)) return [];
    if (now && !now.isFormula && now.value === cell.written) return [{ cell, now }];
    left.push(cell.place);
    return [];
  });
}

function standsAsBefore(cell: CellBefore, now: Standing): boolean {
  return now.content === cell.formula && now.isFormula === cell.wasFormula && now.numberFormat === cell.numberFormat;
}

// Cell by cell: what stood there may be a formula beside a text that only looks like one, each with its own format.
export async function restore(
  context: Excel.RequestContext,
  cells: readonly Restoring[],
  own: OwnWrites,
): Promise<void> {
  for (const { cell, now } of cells) {
    const { sheet, row, column } = cell.place;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    // A number that stood in a cell formatted as text must be put there before the format, which would make it text.
    const entryFormat = typeof cell.formula === 'number' && cell.numberFormat === '@' ? 'General' : cell.numberFormat;
    if (entryFormat !== now.numberFormat) range.numberFormat = [[entryFormat]];
    range.formulas = [[entryOf(cell, entryFormat)]];
    if (entryFormat !== cell.numberFormat) range.numberFormat = [[cell.numberFormat]];
  }
  own.expect(cells.map(({ cell }) => ({ ...cell.place, rows: 1, columns: 1 })));
  await context.sync();
}

function entryOf(cell: CellBefore, numberFormat: string): CellValue {
  return cell.wasFormula ? cell.formula : asEntry(cell.formula, numberFormat);
}
