// The sheets there are, which of them the program made, and what stands on those now.
import type { Area, CellValue } from '../../core/sheet/cells';
import { Fault } from '../faults';
import { areaOf } from './merges';
import { readAreasIn } from './read';
import { cellsOfValues, fingerprint } from './sheet-mark';

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Comments of the sheet's own names, by name. */
  readonly marks: ReadonlyMap<string, string>;
}

export interface Sheets {
  readonly all: readonly KnownSheet[];
  readonly names: readonly string[];
  readonly nameOf: (id: string) => string | undefined;
}

/** What stands on a sheet; `stands` is its fingerprint. */
export interface Stand extends KnownSheet {
  readonly used: Area | null;
  readonly hasFilter: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly stands: string;
}

/** One round trip. Throws Fault `read-only`. */
export async function loadSheets(context: Excel.RequestContext): Promise<Sheets> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('readOnly');
  worksheets.load('items/id,items/name,items/protection/protected,items/names/items/name,items/names/items/comment');
  await context.sync();
  if (workbook.readOnly) throw new Fault('read-only');
  const all = worksheets.items.map(({ id, name, protection, names }) => ({
    id,
    name,
    isProtected: protection.protected,
    marks: new Map(names.items.map((item) => [item.name, item.comment])),
  }));
  const byId = new Map(all.map(({ id, name }) => [id, name]));
  return { all, names: [...byId.values()], nameOf: (id) => byId.get(id) };
}

/** Two round trips for sheets that fit into one answer, none for no sheets. */
export async function loadStands(context: Excel.RequestContext, sheets: readonly KnownSheet[]): Promise<Stand[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => {
    const asked = context.workbook.worksheets.getItem(sheet.id);
    asked.load('tables/items/name,autoFilter/enabled');
    const used = asked.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used, asked };
  });
  await context.sync();
  const known = asked.map(({ sheet, used, asked: { tables, autoFilter } }) => ({
    sheet,
    used: used.isNullObject ? null : areaOf(used),
    hasTables: tables.items.length > 0,
    hasFilter: autoFilter.enabled,
  }));
  const read = await readAreasIn(
    context,
    known.flatMap(({ sheet, used }) => (used ? [{ sheet: sheet.id, area: used }] : [])),
  );
  return known.map(({ sheet, used, hasTables, hasFilter }) => {
    const values = read.find((area) => area.sheet === sheet.id)?.values ?? [];
    const cells = cellsOfValues(used?.row ?? 0, used?.column ?? 0, values);
    // A table over our cells leaves every value as it was, and is somebody's work all the same.
    return { ...sheet, used, hasFilter, values, stands: hasTables ? '' : fingerprint(sheet.name, cells) };
  });
}
