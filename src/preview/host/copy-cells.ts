// copyFrom: contents, formats or both from one area to another, references moving along.
// Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
import type { Area } from '../../core/sheet/cells';
import { translateFormula } from '../formula';
import type { ModelValue } from '../model/cell-error';
import type { Formula } from '../model/cell-store';
import type { SheetModel } from '../model/sheet-model';
import { quoteSheet, cellName } from '../../core/sheet/a1';
import type { RangeTarget } from './areas';
import { boundedArea, formatNumberAt, isUnbounded, lineOf } from './formats';
import { refuseIfLocked } from './guards';
import { tablesAfterWriting } from './table-edits';

export const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'] as const;
export type CopyType = (typeof copyTypes)[number];

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: ModelValue;
  readonly formula: Formula | undefined;
  readonly format: number;
}

/** The destination grows to the source's size, and repeats the source where it is a multiple of it. */
export function copyCells(to: RangeTarget, from: RangeTarget, options: CopyOptions): Area {
  const source = isUnbounded(from.area)
    ? (boundedArea(from.sheet, from.area) ?? { ...from.area, rows: 1, columns: 1 })
    : from.area;
  const rows = options.transpose ? source.columns : source.rows;
  const columns = options.transpose ? source.rows : source.columns;
  const start = isUnbounded(from.area)
    ? { row: to.area.row + source.row - from.area.row, column: to.area.column + source.column - from.area.column }
    : to.area;
  const area: Area = {
    row: start.row,
    column: start.column,
    rows: fits(to.area.rows, rows) && !isUnbounded(to.area) ? to.area.rows : rows,
    columns: fits(to.area.columns, columns) && !isUnbounded(to.area) ? to.area.columns : columns,
  };
  refuseIfLocked(to.host.model, to.sheet, area);
  to.host.settle();
  // Read everything first: source and destination may overlap.
  const copied = takeCells(from.sheet, source);
  if (options.type === 'ColumnWidths') copyWidths(from.sheet, source, to.sheet, area);
  else
    to.host.changing(to.sheet, area, () => {
      paste(to, area, from.sheet, source, copied, options);
    });
  return area;
}

function fits(size: number, unit: number): boolean {
  return size >= unit && size % unit === 0;
}

function takeCells(sheet: SheetModel, source: Area): CopiedCell[][] {
  return Array.from({ length: source.rows }, (_, i) =>
    Array.from({ length: source.columns }, (_, j) => {
      const row = source.row + i;
      const column = source.column + j;
      return {
        row,
        column,
        value: sheet.cells.value(row, column),
        formula: sheet.cells.formula(row, column),
        format: formatNumberAt(sheet, row, column),
      };
    }),
  );
}

function paste(
  to: RangeTarget,
  area: Area,
  fromSheet: SheetModel,
  source: Area,
  copied: CopiedCell[][],
  options: CopyOptions,
): void {
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const cell = options.transpose
        ? copied[j % source.rows]?.[i % source.columns]
        : copied[i % source.rows]?.[j % source.columns];
      if (!cell || (options.skipBlanks && cell.value === '' && !cell.formula)) continue;
      pasteCell(to.sheet, area.row + i, area.column + j, fromSheet, cell, options.type);
    }
  }
  if (options.type === 'All') {
    pasteMerges(to.sheet, area, fromSheet, source, options.transpose);
    pasteRules(to.sheet, area, fromSheet, source);
  }
  tablesAfterWriting(to.host, to.sheet, area);
}

function pasteCell(
  sheet: SheetModel,
  row: number,
  column: number,
  fromSheet: SheetModel,
  cell: CopiedCell,
  type: CopyType,
): void {
  if (type === 'Link') {
    const own = sheet === fromSheet ? '' : `${quoteSheet(fromSheet.name)}!`;
    sheet.cells.set(row, column, cell.value, { text: `=${own}${cellName(cell.row, cell.column)}` });
    return;
  }
  if (type !== 'Formats') {
    const text =
      cell.formula && type !== 'Values'
        ? translateFormula(cell.formula.text, row - cell.row, column - cell.column)
        : null;
    sheet.cells.set(row, column, cell.value, text === null ? undefined : { text });
  }
  if (type === 'All' || type === 'Formats') sheet.cells.setFormat(row, column, cell.format);
}

/** Merges inside the source are repeated once, where its first copy lands. */
function pasteMerges(sheet: SheetModel, area: Area, fromSheet: SheetModel, source: Area, transpose: boolean): void {
  for (const merge of [...fromSheet.merges]) {
    const inside =
      merge.row >= source.row &&
      merge.column >= source.column &&
      merge.row + merge.rows <= source.row + source.rows &&
      merge.column + merge.columns <= source.column + source.columns;
    if (!inside || transpose) continue;
    const moved = {
      ...merge,
      row: merge.row - source.row + area.row,
      column: merge.column - source.column + area.column,
    };
    if (sheet.merges.some((known) => known.row === moved.row && known.column === moved.column)) continue;
    sheet.merges.push(moved);
    sheet.changed.add('merges');
  }
}

/** A validation that covers the whole source covers the copy too. */
function pasteRules(sheet: SheetModel, area: Area, fromSheet: SheetModel, source: Area): void {
  for (const validation of fromSheet.validations) {
    const covered = validation.areas.some(
      (own) =>
        own.row <= source.row &&
        own.column <= source.column &&
        own.row + own.rows >= source.row + source.rows &&
        own.column + own.columns >= source.column + source.columns,
    );
    if (!covered) continue;
    if (sheet === fromSheet) validation.areas.push(area);
    else sheet.validations.push({ ...validation, areas: [area] });
    sheet.changed.add('validations');
  }
}

function copyWidths(fromSheet: SheetModel, source: Area, sheet: SheetModel, area: Area): void {
  for (let j = 0; j < source.columns; j++) {
    lineOf(sheet.columns, area.column + j).size = fromSheet.columns.get(source.column + j)?.size ?? null;
  }
  sheet.changed.add('columns');
}
