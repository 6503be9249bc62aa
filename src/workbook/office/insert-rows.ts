// New rows within a tracker: whole rows below a row that still is the one meant, which lends them its formats. Three
// round trips: look, insert and fill, look again at what stands there.
import type { Area, CellValue, Place } from '../../core/sheet/cells';
import { Fault } from '../faults';
import type { RowsBefore, RowsBelow, RowsInserted } from '../port';
import { objectBytes, piecesOf } from './batches';
import { blocksOf, singleBlocksOf } from './blocks';
import { rangeOf } from './draft-look';
import { asCell, asEntry, bytesOf, longestText } from './entry';
import { writingInExcel } from './excel-faults';
import { areaOf } from './merges';
import { keyOf } from './standing';
import { isFiltered } from './survey';

/** Rows below one row, and how many will stand above them that do not yet. */
interface Ready {
  readonly group: RowsBelow;
  readonly formats: readonly string[];
  readonly filtered: boolean;
  readonly columns: number;
  /** What the table must cover in the end; `null` where it grows by itself. */
  readonly table: { readonly name: string; readonly area: Area } | null;
}

export function insertRows(groups: readonly RowsBelow[]): Promise<RowsInserted> {
  refuseTooLong(groups);
  return writingInExcel(async (context) => {
    const looked = await look(context, groups);
    const ready = looked.flatMap((each) => ('formats' in each ? [each] : []));
    const left = looked.flatMap((each) => ('formats' in each ? [] : [each]));
    // From the bottom up: what is inserted moves only what lies below it.
    const upwards = [...ready].sort((a, b) => b.group.after - a.group.after);
    for (const piece of piecesOf(upwards, costOf)) await insertPiece(context, piece);
    const before = await lookAgain(context, ready);
    return { inserted: ready.reduce((sum, { group }) => sum + group.rows.length, 0), left, before };
  });
}

function refuseTooLong(groups: readonly RowsBelow[]): void {
  const cells = groups.flatMap(({ rows }) => rows.flat());
  if (cells.some(({ value }) => typeof value === 'string' && value.length > longestText)) throw new Fault('too-large');
}

function costOf({ group }: Ready): number {
  return group.rows.flat().reduce((sum, { value }) => sum + bytesOf(value) + objectBytes, 6 * objectBytes);
}

/** Throws Fault `read-only` or `sheet-protected` before anything is inserted. */
async function look(context: Excel.RequestContext, groups: readonly RowsBelow[]): Promise<(Ready | RowsBelow)[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  const ids = [...new Set(groups.map(({ sheet }) => sheet))];
  const sheets = new Map(ids.map((id) => [id, askSheet(workbook, id)]));
  const asked = groups.map((group) => ({ group, row: askRow(workbook, group), table: askTable(workbook, group) }));
  await context.sync();
  if (workbook.readOnly) throw new Fault('read-only');
  for (const { sheet } of sheets.values()) {
    if (!sheet.isNullObject && sheet.protection.protected) throw new Fault('sheet-protected', { sheet: sheet.name });
  }
  return asked.map(({ group, row, table }) => {
    const found = sheets.get(group.sheet);
    if (!found || found.sheet.isNullObject || found.used.isNullObject || !isMeant(group, row)) return group;
    if (table?.area.isNullObject === true) return group;
    return {
      group,
      formats: (row.numberFormat[0] ?? []).map((format) => String(asCell(format))),
      filtered: isFiltered(found.sheet),
      columns: Math.max(found.used.columnIndex + found.used.columnCount, widthOf(group)),
      table: table && grownTable(group, table),
    };
  });
}

function askSheet(workbook: Excel.Workbook, id: string) {
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  sheet.load(
    'name,protection/protected,autoFilter/isDataFiltered,tables/items/name,tables/items/autoFilter/isDataFiltered',
  );
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('columnIndex,columnCount');
  return { sheet, used };
}

function askRow(workbook: Excel.Workbook, group: RowsBelow): Excel.Range {
  const range = workbook.worksheets
    .getItemOrNullObject(group.sheet)
    .getRangeByIndexes(group.after, 0, 1, widthOf(group));
  range.load('values,numberFormat');
  return range;
}

function askTable(workbook: Excel.Workbook, { sheet, table: name }: RowsBelow) {
  if (name === null) return null;
  const table = workbook.worksheets.getItemOrNullObject(sheet).tables.getItemOrNullObject(name);
  table.load('showTotals');
  const area = table.getRange();
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  return { name, table, area };
}

/** Columns from the first to the last that is spoken of. */
function widthOf({ expected, rows }: RowsBelow): number {
  return 1 + [...expected, ...rows.flat()].reduce((last, { column }) => Math.max(last, column), 0);
}

function isMeant({ expected }: RowsBelow, row: Excel.Range): boolean {
  return expected.every(({ column, value }) => asCell(row.values[0]?.[column]) === value);
}

/** A row inserted within a table is part of it; one below its last row is not. */
function grownTable(
  { after, rows }: RowsBelow,
  { name, table, area: range }: NonNullable<ReturnType<typeof askTable>>,
): Ready['table'] {
  const area = areaOf(range);
  const isLast = after === area.row + area.rows - 1 && !table.showTotals;
  return isLast ? { name, area: { ...area, rows: area.rows + rows.length } } : null;
}

async function insertPiece(context: Excel.RequestContext, groups: readonly Ready[]): Promise<void> {
  for (const ready of groups) {
    const { group, table } = ready;
    const sheet = context.workbook.worksheets.getItem(group.sheet);
    const first = group.after + 1;
    const lines = { row: first, column: 0, rows: group.rows.length, columns: 1 };
    rangeOf(sheet, lines).getEntireRow().insert('Down');
    if (table) sheet.tables.getItem(table.name).resize(rangeOf(sheet, table.area));
    fill(sheet, ready);
    rangeOf(sheet, lines).getEntireRow().format.autofitRows();
  }
  await context.sync();
}

function fill(sheet: Excel.Worksheet, { group, formats, filtered }: Ready): void {
  const values = new Map<string, CellValue>();
  const places = group.rows.flatMap((cells, at) =>
    cells.map(({ column, value }): Place => {
      const place = { sheet: group.sheet, row: group.after + 1 + at, column };
      values.set(keyOf(place), asEntry(value, formats[column] ?? 'General'));
      return place;
    }),
  );
  // Desktop Excel misplaces an array written over rows that a filter hides (https://github.com/OfficeDev/office-js/issues/224).
  for (const block of filtered ? singleBlocksOf(places) : blocksOf(places)) {
    rangeOf(sheet, block).values = Array.from({ length: block.rows }, (_, down) =>
      Array.from({ length: block.columns }, (_cell, across) => {
        const place = { sheet: block.sheet, row: block.row + down, column: block.column + across };
        return values.get(keyOf(place)) ?? '';
      }),
    );
  }
}

async function lookAgain(context: Excel.RequestContext, groups: readonly Ready[]): Promise<RowsBefore[]> {
  if (groups.length === 0) return [];
  const asked = groups.map(({ group: { sheet, after, rows }, columns }) => {
    const above = groups.filter(({ group }) => group.sheet === sheet && group.after < after);
    const row = after + 1 + above.reduce((sum, { group }) => sum + group.rows.length, 0);
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows.length, columns);
    range.load('formulas');
    return { sheet, row, range };
  });
  await context.sync();
  return asked.map(({ sheet, row, range }) => ({ sheet, row, column: 0, stands: formulasOf(range) }));
}

function formulasOf(range: Excel.Range): CellValue[][] {
  return range.formulas.map((row) => row.map(asCell));
}

/** Two round trips. Rows that moved hold something else at the place where they were put. */
export function takeBackRows(before: readonly RowsBefore[]): Promise<{ removed: number; left: number }> {
  return writingInExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const asked = before.map((rows) => {
      const sheet = workbook.worksheets.getItemOrNullObject(rows.sheet);
      sheet.load('name,protection/protected');
      const range = sheet.getRangeByIndexes(rows.row, rows.column, rows.stands.length, rows.stands[0]?.length ?? 1);
      range.load('formulas');
      return { rows, sheet, range };
    });
    await context.sync();
    if (workbook.readOnly) throw new Fault('read-only');
    const standing = asked.filter(
      ({ sheet, range, rows }) =>
        !sheet.isNullObject && JSON.stringify(formulasOf(range)) === JSON.stringify(rows.stands),
    );
    const locked = standing.find(({ sheet }) => sheet.protection.protected);
    if (locked) throw new Fault('sheet-protected', { sheet: locked.sheet.name });
    for (const { rows, sheet } of [...standing].sort((a, b) => b.rows.row - a.rows.row)) {
      const lines = { row: rows.row, column: 0, rows: rows.stands.length, columns: 1 };
      rangeOf(sheet, lines).getEntireRow().delete('Up');
    }
    if (standing.length > 0) await context.sync();
    const removed = standing.reduce((sum, { rows }) => sum + rows.stands.length, 0);
    return { removed, left: before.reduce((sum, { stands }) => sum + stands.length, -removed) };
  });
}
