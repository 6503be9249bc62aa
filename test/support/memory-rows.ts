// Whole rows inserted into a sheet in memory, and removed again, with all that hangs on the rows below.
import { areaName, cellName } from '../../src/core/sheet/a1';
import type { Area, CellValue } from '../../src/core/sheet/cells';
import type { RowsBefore, RowsBelow, RowsInserted } from '../../src/workbook/port';
import { areaAt } from './drawn-workbook';
import { type Ground, refuseProtected } from './memory-outputs';
import type { MemorySheet } from './memory-sheet';

export function insertRows(ground: Ground, groups: readonly RowsBelow[]): RowsInserted {
  const there = (id: string) => ground.sheets.find((sheet) => sheet.id === id);
  refuseProtected(
    ground,
    groups.flatMap(({ sheet }) => (there(sheet) ? [sheet] : [])),
  );
  const meant = groups.filter((group) => {
    const sheet = there(group.sheet);
    const hasTable = group.table === null || sheet?.drawn.tables?.some(({ name }) => name === group.table) === true;
    return sheet && hasTable && group.expected.every((cell) => valueAt(sheet, group.after, cell.column) === cell.value);
  });
  for (const group of [...meant].sort((a, b) => b.after - a.after)) {
    const sheet = ground.withId(group.sheet);
    shiftRows(sheet, group.after + 1, group.rows.length);
    if (group.table !== null) growTable(sheet, group);
    group.rows.forEach((cells, at) => {
      for (const { column, value } of cells) {
        sheet.cells.set(cellName(group.after + 1 + at, column), { value, formula: null });
      }
    });
  }
  const before = meant.map((group): RowsBefore => {
    const sheet = ground.withId(group.sheet);
    const above = meant.filter((other) => other.sheet === group.sheet && other.after < group.after);
    const row = group.after + 1 + above.reduce((sum, { rows }) => sum + rows.length, 0);
    return { sheet: group.sheet, row, column: 0, stands: standing(sheet, row, group.rows.length, widthOf(sheet)) };
  });
  const inserted = meant.reduce((sum, { rows }) => sum + rows.length, 0);
  return { inserted, left: groups.filter((group) => !meant.includes(group)), before };
}

export function takeBackRows(ground: Ground, before: readonly RowsBefore[]): { removed: number; left: number } {
  const kept = before.filter(({ sheet: id, row, stands }) => {
    const sheet = ground.sheets.find((candidate) => candidate.id === id);
    const now = sheet && standing(sheet, row, stands.length, stands[0]?.length ?? 1);
    return JSON.stringify(now) === JSON.stringify(stands);
  });
  refuseProtected(
    ground,
    kept.map(({ sheet }) => sheet),
  );
  for (const { sheet, row, stands } of [...kept].sort((a, b) => b.row - a.row)) {
    shiftRows(ground.withId(sheet), row, -stands.length);
  }
  const count = (rows: readonly RowsBefore[]) => rows.reduce((sum, { stands }) => sum + stands.length, 0);
  return { removed: count(kept), left: count(before) - count(kept) };
}

function valueAt(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.cells.get(cellName(row, column))?.value ?? '';
}

function widthOf(sheet: MemorySheet): number {
  return [...sheet.cells.keys()].reduce((width, name) => Math.max(width, areaAt(name).column + 1), 1);
}

function standing(sheet: MemorySheet, row: number, rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, column) => {
      const cell = sheet.cells.get(cellName(row + down, column));
      return cell?.formula ?? cell?.value ?? '';
    }),
  );
}

/** `count` rows more before `first`, or as many fewer from it on. */
function shiftRows(sheet: MemorySheet, first: number, count: number): void {
  const moved = <T>(cells: Map<string, T>): [string, T][] =>
    [...cells].flatMap(([name, cell]): [string, T][] => {
      const { row, column } = areaAt(name);
      if (row < first) return [[name, cell]];
      return row < first - count ? [] : [[cellName(row + count, column), cell]];
    });
  const area = (name: string) => areaName(shiftedArea(areaAt(name), first, count));
  const { cells, validation, colours, drawn } = sheet;
  sheet.cells = new Map(moved(cells));
  for (const map of [validation, colours] as Map<string, never>[]) {
    const entries = moved(map);
    map.clear();
    for (const [name, value] of entries) map.set(name, value);
  }
  sheet.drawn = {
    ...drawn,
    merges: (drawn.merges ?? []).map(area),
    tables: (drawn.tables ?? []).map((table) => ({ ...table, area: area(table.area) })),
    formats: Object.fromEntries(Object.entries(drawn.formats ?? {}).map(([name, format]) => [area(name), format])),
  };
}

/** An area below moves; one that reaches across grows or shrinks. */
function shiftedArea(area: Area, first: number, count: number): Area {
  if (area.row >= first) return { ...area, row: area.row + count };
  return area.row + area.rows > first ? { ...area, rows: area.rows + count } : area;
}

function growTable(sheet: MemorySheet, { table: name, after, rows }: RowsBelow): void {
  const { drawn } = sheet;
  sheet.drawn = {
    ...drawn,
    tables: (drawn.tables ?? []).map((table) => {
      const area = areaAt(table.area);
      if (table.name !== name || after !== area.row + area.rows - 1) return table;
      return { ...table, area: areaName({ ...area, rows: area.rows + rows.length }) };
    }),
  };
}
