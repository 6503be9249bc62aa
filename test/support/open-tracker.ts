// The sheets of an .xlsx file as plain values, read with the project's own reader and without Excel's client.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue, SheetContent } from '../../src/core/sheet/cells';
import { CellError, type ModelValue } from '../../src/preview/model/cell-error';
import type { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { openWorkbook } from '../../src/preview/xlsx';

export function openTracker(file: string): SheetContent[] {
  return sheetsOf(openWorkbook(readFileSync(file), path.basename(file)));
}

export function sheetsOf(model: WorkbookModel): SheetContent[] {
  return model.worksheets.map(contentOf);
}

function contentOf(sheet: SheetModel): SheetContent {
  const used = sheet.cells.usedArea(true);
  const bottom = used ? used.row + used.rows : 0;
  const right = used ? used.column + used.columns : 0;
  const values = Array.from({ length: bottom }, (_, row) => sheet.cells.rowValues(row, 0, right).map(plain));
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area, hasHeader, hasTotals }) => ({ name, area, hasHeader, hasTotals })),
    dropDowns: [],
  };
}

function plain(value: ModelValue): CellValue {
  return value instanceof CellError ? value.code : value;
}
