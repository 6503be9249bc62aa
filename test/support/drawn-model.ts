// A drawn workbook as the model that the Excel host serves and the xlsx writer saves.
import { newWorkbook } from '../../src/preview/xlsx';
import { CellError } from '../../src/preview/model/cell-error';
import { SheetModel, type TableModel, type ValidationModel } from '../../src/preview/model/sheet-model';
import type { CellFormat } from '../../src/preview/model/styles';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { errorTexts, type Area, type CellValue } from '../../src/core/sheet/cells';
import { areaAt, isDrawnFormula, type DrawnCell, type DrawnSheet, type DrawnWorkbook } from './drawn-workbook';

export function drawnModel(drawn: DrawnWorkbook): WorkbookModel {
  const model = newWorkbook(drawn.name ?? 'Book1.xlsx', drawn.sheets[0]?.name ?? 'Sheet1');
  drawn.sheets.forEach((sheet, index) => {
    const target = sheetFor(model, sheet.name, index);
    fill(model, target, sheet);
  });
  model.activeSheet = model.worksheets[0]?.id ?? '';
  model.readOnly = drawn.readOnly ?? false;
  for (const [name, formula] of Object.entries(drawn.names ?? {})) {
    model.names.push({ name, formula, comment: '', visible: true, sheet: null });
    model.namesChanged = true;
  }
  return model;
}

/** The first sheet comes with the blank workbook. */
function sheetFor(model: WorkbookModel, name: string, index: number): SheetModel {
  const first = model.worksheets[0];
  if (index === 0 && first) return first;
  const sheet = new SheetModel(`{00000000-0001-0000-${String(900 + index).padStart(4, '0')}-000000000000}`, name);
  sheet.cells.startRecording();
  model.sheets.push(sheet);
  return sheet;
}

function fill(model: WorkbookModel, sheet: SheetModel, drawn: DrawnSheet): void {
  drawn.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell !== '') put(sheet, down, across, cell);
    });
  });
  for (const [area, numberFormat] of Object.entries(drawn.formats ?? {})) format(model, sheet, area, { numberFormat });
  for (const area of drawn.unlocked ?? []) format(model, sheet, area, { locked: false });
  if (drawn.hidden === true) sheet.visibility = 'Hidden';
  if (drawn.protected === true) sheet.protection = { options: {}, passwordHash: null };
  sheet.merges = (drawn.merges ?? []).map(areaAt);
  sheet.tables = (drawn.tables ?? []).map((table, index) => tableOf(drawn, table, index + 1));
  sheet.validations = validationsOf(drawn);
  filter(sheet, drawn);
  for (const aspect of ['merges', 'tables', 'validations', 'protection', 'filter', 'rows', 'view'] as const) {
    sheet.changed.add(aspect);
  }
}

function put(sheet: SheetModel, row: number, column: number, cell: DrawnCell): void {
  if (isDrawnFormula(cell)) sheet.cells.set(row, column, valueOf(cell.value), { text: cell.formula });
  else sheet.cells.set(row, column, valueOf(cell));
}

function valueOf(value: CellValue): CellValue | CellError {
  return typeof value === 'string' && errorTexts.has(value) ? new CellError(value) : value;
}

function format(model: WorkbookModel, sheet: SheetModel, name: string, change: Partial<CellFormat>): void {
  eachCell(areaAt(name), (row, column) => {
    sheet.cells.setFormat(row, column, model.styles.derive(sheet.cells.format(row, column) ?? 0, change));
  });
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

function tableOf(drawn: DrawnSheet, table: NonNullable<DrawnSheet['tables']>[number], id: number): TableModel {
  const area = areaAt(table.area);
  const header = drawn.rows[area.row]?.slice(area.column, area.column + area.columns) ?? [];
  return {
    id: String(id),
    name: table.name,
    area,
    hasHeader: true,
    hasTotals: table.hasTotals ?? false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    columns: header.map((cell, index) => ({ id: index + 1, name: String(isDrawnFormula(cell) ? cell.value : cell) })),
    filter: null,
    part: null,
    changed: true,
  };
}

function validationsOf(drawn: DrawnSheet): ValidationModel[] {
  const plain = {
    operator: 'Between',
    formula2: '',
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { show: false, title: '', message: '' },
    errorAlert: { show: true, style: 'Stop' as const, title: '', message: '' },
  };
  const lists = (drawn.lists ?? []).map(({ area, source }): ValidationModel => {
    return { ...plain, areas: [areaAt(area)], type: 'List', formula1: source };
  });
  const numbers = (drawn.numbersOnly ?? []).map((area): ValidationModel => ({
    ...plain,
    areas: [areaAt(area)],
    type: 'WholeNumber',
    formula1: '0',
    formula2: '9',
  }));
  return [...lists, ...numbers];
}

function filter(sheet: SheetModel, drawn: DrawnSheet): void {
  if (!drawn.filter) return;
  sheet.filter = {
    area: areaAt(drawn.filter.area),
    criteria: new Map([[0, { filterOn: 'Values', values: ['shown'] }]]),
  };
  for (const row of drawn.filter.hidden) {
    sheet.rows.set(row - 1, { size: null, hidden: true, format: null, outlineLevel: 0 });
  }
}
