// What Excel refuses before anything is changed: protected sheets, a workbook opened for reading, too many cells.
import type { Area } from '../../core/sheet/cells';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { boundedArea, formatAt, isUnbounded } from './formats';
import { refusal } from './host-error';

export const cellsPerOperation = 33_554_000;
/** Beyond this, `values` and its kin come back as `null`. */
export const cellsPerRead = 5_000_000;

/** A permission of `worksheet.protection.options`. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowPivotTables'
  | 'allowEditObjects'
  | 'allowEditScenarios';

export function refuseIfReadOnly(model: WorkbookModel): void {
  if (model.readOnly) throw refusal('AccessDenied');
}

/** Contents of locked cells on a protected sheet cannot be changed. */
export function refuseIfLocked(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  refuseIfReadOnly(model);
  if (!sheet.protection) return;
  const bounded = isUnbounded(area) ? (boundedArea(sheet, area) ?? { ...area, rows: 1, columns: 1 }) : area;
  for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
    for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
      if (formatAt(model, sheet, row, column).locked) throw refusal('AccessDenied');
    }
  }
}

/** Everything but contents: allowed on a protected sheet only where its options say so. */
export function refuseUnlessPermitted(model: WorkbookModel, sheet: SheetModel, permission: Permission | null): void {
  refuseIfReadOnly(model);
  if (!sheet.protection) return;
  if (permission === null || sheet.protection.options[permission] !== true) throw refusal('AccessDenied');
}

export function refuseIfTooMany(area: Area): void {
  if (area.rows * area.columns > cellsPerOperation && !isUnbounded(area)) throw refusal('OperationCellsExceedLimit');
}
