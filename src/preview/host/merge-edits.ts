// Merging cells and taking merges apart. Norm: learn.microsoft.com/javascript/api/excel/excel.range (merge, unmerge)
import type { Area } from '../../core/sheet/cells';
import { intersects } from '../../core/sheet/a1';
import type { SheetModel } from '../model/sheet-model';
import type { ExcelHost } from './excel-host';
import { boundedArea, isUnbounded } from './formats';
import { refuseUnlessPermitted } from './guards';
import { refusal } from './host-error';

/** Only the first value of each merged area survives. */
export function mergeCells(host: ExcelHost, sheet: SheetModel, area: Area, across: boolean): void {
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => intersects(table.area, area))) throw refusal('MergedRangeConflict');
  const merges = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  host.changing(sheet, area, () => {
    sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
    for (const merge of merges) {
      if (merge.rows * merge.columns < 2) continue;
      keepFirst(sheet, merge);
      sheet.merges.push(merge);
    }
    sheet.changed.add('merges');
  });
}

function keepFirst(sheet: SheetModel, merge: Area): void {
  const bounded = isUnbounded(merge) ? boundedArea(sheet, merge) : merge;
  if (!bounded) return;
  let kept = false;
  for (const { row, column } of [...sheet.cells.cells(bounded.row, bounded.row + bounded.rows - 1)]) {
    if (column < merge.column || column >= merge.column + merge.columns) continue;
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    if (value === '' && !formula) continue;
    const isTopLeft = row === merge.row && column === merge.column;
    if (!kept && !isTopLeft) sheet.cells.set(merge.row, merge.column, value, formula);
    kept = true;
    if (!isTopLeft) sheet.cells.set(row, column, '');
  }
}

export function unmergeCells(host: ExcelHost, sheet: SheetModel, area: Area): void {
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  const left = sheet.merges.filter((merge) => !intersects(merge, area));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.changed.add('merges');
  host.structureChanged(sheet);
}
