// Workbooks drawn as tables: a text that begins with `=` is a formula, `null` a cell that was never filled.
import { parseArea } from '../../../src/core/sheet/a1';
import type { Area } from '../../../src/core/sheet/cells';
import { recalculate } from '../../../src/preview/formula';
import { CellError, type ModelValue } from '../../../src/preview/model/cell-error';
import { SheetModel, type TableModel } from '../../../src/preview/model/sheet-model';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';

export type Cell = string | number | boolean | CellError | null;

export function book(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): WorkbookModel {
  const model = new WorkbookModel();
  Object.entries(sheets).forEach(([name, rows], index) => {
    const sheet = new SheetModel(String(index + 1), name);
    model.sheets.push(sheet);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== null) put(sheet, row, column, cell);
      });
    });
  });
  return model;
}

export function put(sheet: SheetModel, row: number, column: number, cell: Exclude<Cell, null>): void {
  if (typeof cell === 'string' && cell.startsWith('=')) sheet.cells.set(row, column, '', { text: cell });
  else sheet.cells.set(row, column, cell);
}

export function area(name: string): Area {
  const found = parseArea(name);
  if (!found) throw new Error(`no area: ${name}`);
  return found;
}

/** The value of `A1` or `Sheet!A1` (the first sheet without a name); errors as their text. */
export function valueOf(model: WorkbookModel, name: string): string | number | boolean {
  const [cell = '', sheetName] = name.split('!').reverse();
  const sheet = sheetName === undefined ? model.worksheets[0] : model.sheetNamed(sheetName);
  const { row, column } = area(cell);
  const value: ModelValue = sheet?.cells.value(row, column) ?? '';
  return value instanceof CellError ? value.code : value;
}

/** What one formula gives beside the cells drawn, which begin at A1; it stands in row 20, column 26. */
export function compute(formula: string, rows: readonly (readonly Cell[])[] = [], arrayFormula = false) {
  const model = book({ Data: rows, Other: [[7, 'seven']] });
  const [sheet] = model.worksheets;
  const at = { row: 19, column: 25, rows: 1, columns: 1 };
  sheet?.cells.set(at.row, at.column, '', arrayFormula ? { text: formula, arrayArea: at } : { text: formula });
  recalculate(model, { full: true, now: new Date(2022, 2, 31, 18, 0) });
  const [trouble] = model.uncomputed;
  return trouble ? `uncomputed: ${trouble.because}` : valueOf(model, 'Z20');
}

export function tableOf(name: string, where: string, columns: readonly string[], hasTotals = false): TableModel {
  return {
    id: name,
    name,
    area: area(where),
    hasHeader: true,
    hasTotals,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    columns: columns.map((column, index) => ({ id: index + 1, name: column })),
    filter: null,
    part: null,
    changed: false,
  };
}
