// The sheets there are, which of them the program made, and what stands on those now.
import type { Area, CellValue } from '../../core/sheet/cells';
import { Fault } from '../faults';
import type { SheetArea } from '../port';
import { rangeOf } from './draft-look';
import { areaOf } from './merges';
import { readAreasIn } from './read';
import { asCell } from './entry';
import {
  cellsOfFormulas,
  cellsOfValues,
  fingerprint,
  hiddenStandsNow,
  kindOfMark,
  liveStands,
  turned,
  turnOf,
} from './sheet-mark';

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

/** A sheet with the mark by which it may be one of ours. */
export interface MarkedSheet extends KnownSheet {
  readonly mark: string;
}

/** What stands on a sheet; `stands` is its fingerprint, taken the way its mark was. */
export interface Stand extends MarkedSheet {
  readonly used: Area | null;
  readonly hasFilter: boolean;
  /** None of a hidden sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Only of a sheet that computes. */
  readonly formulas: readonly (readonly CellValue[])[];
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

/** Two round trips for sheets that fit into one answer, one more where some compute, none for no sheets. */
export async function loadStands(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): Promise<Stand[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => {
    const asked = context.workbook.worksheets.getItem(sheet.id);
    asked.load('tables/items/name,autoFilter/enabled');
    // A cell whose formula gives nothing is part of a sheet that computes.
    const used = asked.getUsedRangeOrNullObject(kindOfMark(sheet.mark) === 'values');
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
  const areas = known.flatMap(({ sheet, used }) =>
    used && kindOfMark(sheet.mark) !== 'hidden' ? [{ sheet: sheet.id, area: used, mark: sheet.mark }] : [],
  );
  const read = await readAreasIn(context, areas);
  const formulas = await loadFormulas(
    context,
    areas.filter(({ mark }) => kindOfMark(mark) === 'live'),
  );
  return known.map(({ sheet, used, hasTables, hasFilter }) => {
    const values = read.find((area) => area.sheet === sheet.id)?.values ?? [];
    const stand = { ...sheet, used, hasFilter, values, formulas: formulas.get(sheet.id) ?? [] };
    // A table over our cells leaves every value as it was, and is somebody's work all the same.
    return { ...stand, stands: hasTables ? '' : standsNow(stand) };
  });
}

function standsNow({ name, mark, used, values, formulas }: Omit<Stand, 'stands'>): string {
  const { row, column } = used ?? { row: 0, column: 0 };
  const kind = kindOfMark(mark);
  if (kind === 'hidden') return hiddenStandsNow(name, mark);
  const stands =
    kind === 'live'
      ? liveStands(name, cellsOfFormulas(row, column, values, formulas))
      : fingerprint(name, cellsOfValues(row, column, values));
  return turned(stands, turnOf(mark));
}

/** One round trip: a sheet that people see and that computes has some hundreds of rows. */
async function loadFormulas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, CellValue[][]>> {
  if (areas.length === 0) return new Map();
  const asked = areas.map(({ sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    range.load('formulas');
    return { sheet, range };
  });
  await context.sync();
  return new Map(asked.map(({ sheet, range }) => [sheet, range.formulas.map((row) => row.map(asCell))]));
}
