// What a range object stands for: an area of a sheet, or several; and how one moves when cells are inserted or deleted.
import type { Area } from '../../core/sheet/cells';
import { areaName, maxColumns, maxRows, parseArea, quoteSheet, columnLetters } from '../../core/sheet/a1';
import type { Shift } from '../model/cell-store';
import type { SheetModel } from '../model/sheet-model';
import type { ExcelHost } from './excel-host';
import { intersection, isWholeColumns, isWholeRows } from './formats';
import { refusal } from './host-error';
import { targetOf } from './host-object';

export class RangeTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  area: Area;
  /** All its cells were deleted. */
  gone = false;

  /** Refuses an area that leaves the sheet. */
  constructor(host: ExcelHost, sheet: SheetModel, area: Area) {
    const { row, column, rows, columns } = area;
    const inside = row >= 0 && column >= 0 && row + rows <= maxRows && column + columns <= maxColumns;
    if (!inside || rows < 1 || columns < 1) throw refusal('InvalidArgument');
    this.host = host;
    this.sheet = sheet;
    this.area = area;
  }

  intersection(area: Area): Area | null {
    return intersection(this.area, area);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${addressOf(this.area)}`;
  }
}

export class RangeAreasTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];

  constructor(host: ExcelHost, sheet: SheetModel, areas: readonly Area[]) {
    this.host = host;
    this.sheet = sheet;
    this.areas = areas;
  }

  get address(): string {
    return this.areas.map((area) => `${quoteSheet(this.sheet.name)}!${addressOf(area)}`).join(',');
  }
}

/** `A1:B2`; whole columns are `A:C`, whole rows `1:3`. */
export function addressOf(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rows}`;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return areaName(area);
}

/** A range argument: a range object, or an address with or without its sheet. */
export function rangeArgument(host: ExcelHost, sheet: SheetModel, argument: unknown): RangeTarget {
  const given = targetOf(argument, RangeTarget);
  if (given) return given;
  if (typeof argument !== 'string') throw refusal('InvalidArgument');
  return rangeAt(host, sheet, argument);
}

/** Areas from a range, several ranges, or a list of addresses. */
export function areasArgument(host: ExcelHost, sheet: SheetModel, argument: unknown): RangeAreasTarget {
  const several = targetOf(argument, RangeAreasTarget);
  if (several) return several;
  if (typeof argument === 'string' && argument.includes(',')) return rangesAt(host, sheet, argument);
  const one = rangeArgument(host, sheet, argument);
  return new RangeAreasTarget(host, one.sheet, [one.area]);
}

/** Reads `A1:B2`, `Sheet1!A:C`, `'My sheet'!3:4`, a defined name or a table's name. */
export function rangeAt(host: ExcelHost, sheet: SheetModel, address: string): RangeTarget {
  const found = findRange(host, sheet, address.trim());
  if (!found) throw refusal('InvalidArgument');
  return found;
}

function findRange(host: ExcelHost, sheet: SheetModel, address: string): RangeTarget | null {
  const bang = address.lastIndexOf('!');
  if (bang >= 0) {
    const name = address.slice(0, bang);
    const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    const named = host.model.sheetNamed(plain);
    const area = parseArea(address.slice(bang + 1));
    if (!named) throw refusal('ItemNotFound');
    return area && new RangeTarget(host, named, area);
  }
  const area = parseArea(address);
  if (area) return new RangeTarget(host, sheet, area);
  const wanted = address.toLowerCase();
  const name =
    host.model.names.find((item) => item.name.toLowerCase() === wanted && item.sheet === sheet.id) ??
    host.model.names.find((item) => item.name.toLowerCase() === wanted && item.sheet === null);
  if (name) return findRange(host, sheet, name.formula.replace(/^=/, ''));
  for (const owner of host.model.worksheets) {
    const table = owner.tables.find((item) => item.name.toLowerCase() === wanted);
    if (table) return new RangeTarget(host, owner, bodyOf(table));
  }
  return null;
}

/** A table's rows without header and totals; an empty table shows one blank row. */
export function bodyOf(table: { area: Area; hasHeader: boolean; hasTotals: boolean }): Area {
  const top = table.hasHeader ? 1 : 0;
  const rows = table.area.rows - top - (table.hasTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows: Math.max(1, rows) };
}

/** Excel cuts a list of addresses at 8,192 characters without a word. */
const addressListLimit = 8_192;

export function rangesAt(host: ExcelHost, sheet: SheetModel, addresses: string): RangeAreasTarget {
  const targets = addresses
    .slice(0, addressListLimit)
    .split(',')
    .filter((address) => address.trim() !== '')
    .map((address) => rangeAt(host, sheet, address));
  const first = targets[0];
  if (!first || targets.some((target) => target.sheet !== first.sheet)) throw refusal('InvalidArgument');
  return new RangeAreasTarget(
    host,
    first.sheet,
    targets.map((target) => target.area),
  );
}

/** Where an area is after cells were inserted or deleted; `null` when none of it is left. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const { area: hole, direction } = shift;
  const vertical = direction === 'down' || direction === 'up';
  const crossed = vertical
    ? hole.column <= area.column && hole.column + hole.columns >= area.column + area.columns
    : hole.row <= area.row && hole.row + hole.rows >= area.row + area.rows;
  if (!crossed) return area;
  const moved = vertical
    ? shiftedSpan(area.row, area.rows, hole.row, hole.rows, direction === 'up')
    : shiftedSpan(area.column, area.columns, hole.column, hole.columns, direction === 'left');
  if (!moved) return null;
  const [start, count] = moved;
  return vertical ? { ...area, row: start, rows: count } : { ...area, column: start, columns: count };
}

function shiftedSpan(
  start: number,
  count: number,
  at: number,
  size: number,
  removed: boolean,
): readonly [number, number] | null {
  const end = start + count;
  if (!removed) {
    if (at <= start) return [start + size, count];
    return at < end ? [start, count + size] : [start, count];
  }
  const gone = (position: number): number => Math.max(0, Math.min(size, position - at));
  const newStart = start - gone(start);
  const newEnd = end - gone(end);
  return newEnd > newStart ? [newStart, newEnd - newStart] : null;
}
