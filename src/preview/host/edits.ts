// Changing what cells hold, as a person or the API does: guards, Excel's reading of entries, tables that grow, and
// the notice to everybody who listens.
import type { Area } from '../../core/sheet/cells';
import { contains } from '../../core/sheet/a1';
import type { SheetModel } from '../model/sheet-model';
import { readEntry, type Entry } from './entry';
import type { ExcelHost } from './excel-host';
import { boundedArea, formatAt, isUnbounded } from './formats';
import { refuseIfLocked, refuseIfTooMany } from './guards';
import { refusal } from './host-error';
import { tablesAfterWriting } from './table-edits';

/** One value for the whole area, or rows of values; `null` leaves a cell as it is. */
export type Given = unknown;

const shapeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A single value for all cells is `null`; a two-dimensional array must have the area's shape. */
export function rowsGiven(given: Given, area: Area): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(given)) {
    if (typeof given === 'object' && given !== null) throw refusal('InvalidArgument');
    return null;
  }
  const fits =
    given.length === area.rows && given.every((row: unknown) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw refusal('InvalidArgument', shapeMessage);
  return given as readonly (readonly unknown[])[];
}

/** Puts entries into cells, as `values` and `formulas` do. Nothing is changed when one entry is refused. */
export function writeEntries(host: ExcelHost, sheet: SheetModel, area: Area, given: Given): void {
  if (given === null) return;
  if (isUnbounded(area)) throw refusal('InvalidArgument');
  refuseIfTooMany(area);
  const rows = rowsGiven(given, area);
  refuseIfLocked(host.model, sheet, area);
  const misplaced = rows !== null && area.rows > 1 && host.misplacesFilteredWrites(sheet, area);
  const entries = readEntries(host, sheet, area, (row, column) => {
    if (!rows) return given;
    if (!misplaced) return rows[row]?.[column];
    // Desktop Excel leaves hidden rows alone and puts the first row of the array into every visible one.
    return sheet.rows.get(area.row + row)?.hidden === true ? null : rows[0]?.[column];
  });
  host.changing(sheet, area, () => {
    applyEntries(host, sheet, area, entries);
    tablesAfterWriting(host, sheet, area);
  });
}

type Entries = readonly (readonly (Entry | null)[])[];

function readEntries(
  host: ExcelHost,
  sheet: SheetModel,
  area: Area,
  at: (row: number, column: number) => unknown,
): Entries {
  const covered = sheet.merges.filter((merge) => merge.row < area.row + area.rows && merge.row + merge.rows > area.row);
  const entries: (Entry | null)[][] = new Array<(Entry | null)[]>(area.rows);
  const year = host.now().getFullYear();
  for (let i = 0; i < area.rows; i++) {
    const line: (Entry | null)[] = new Array<Entry | null>(area.columns);
    for (let j = 0; j < area.columns; j++) {
      const given = at(i, j) ?? null;
      const row = area.row + i;
      const column = area.column + j;
      // A merged area holds one value, at its top left; the rest takes none.
      const hidden =
        covered.length > 0 &&
        covered.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column));
      line[j] =
        given === null || hidden ? null : readEntry(given, formatAt(host.model, sheet, row, column).numberFormat, year);
      const formula = line[j]?.formula;
      if (formula !== undefined) host.refuseUnreadable(formula);
    }
    entries[i] = line;
  }
  return entries;
}

function applyEntries(host: ExcelHost, sheet: SheetModel, area: Area, entries: Entries): void {
  entries.forEach((line, i) => {
    line.forEach((entry, j) => {
      if (!entry) return;
      const row = area.row + i;
      const column = area.column + j;
      sheet.cells.set(row, column, entry.value, entry.formula === undefined ? undefined : { text: entry.formula });
      const format = formatAt(host.model, sheet, row, column);
      const brought = format.numberFormat === 'General' ? entry.numberFormat : undefined;
      const quoted = entry.quotePrefix === true;
      if (brought === undefined && quoted === format.quotePrefix) return;
      const own = host.formatNumberAt(sheet, row, column);
      const next = host.model.styles.derive(own, {
        ...(brought === undefined ? {} : { numberFormat: brought }),
        quotePrefix: quoted,
      });
      sheet.cells.setFormat(row, column, next);
    });
  });
}

/** Empties cells; formats stay. */
export function clearContents(host: ExcelHost, sheet: SheetModel, area: Area): void {
  refuseIfLocked(host.model, sheet, area);
  const bounded = boundedArea(sheet, area);
  if (!bounded) return;
  host.changing(sheet, bounded, () => {
    for (const { row, column } of filledCells(sheet, bounded)) sheet.cells.set(row, column, '');
    tablesAfterWriting(host, sheet, bounded);
  });
}

/** Positions of an area that hold a value or a formula. */
export function filledCells(sheet: SheetModel, area: Area): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (const at of sheet.cells.cells(area.row, area.row + area.rows - 1)) {
    if (at.column < area.column || at.column >= area.column + area.columns) continue;
    if (sheet.cells.value(at.row, at.column) !== '' || sheet.cells.formula(at.row, at.column)) found.push(at);
  }
  return found;
}
