// Column widths and row heights from what cells show: an estimate by character counts, since there is no font here.
import type { Area } from '../../core/sheet/cells';
import { heightOf } from '../../core/sheet/text-room';
import type { SheetModel } from '../model/sheet-model';
import { cellText } from './cell-text';
import type { ExcelHost } from './excel-host';
import { boundedArea, formatAt, lineOf } from './formats';

/** Excel's own limit for a row, in points. */
const tallestRow = 409.5;
const widestColumn = 255;

/** Han, kana, hangul and full-width forms take two places. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(
      letter,
    )
      ? 2
      : 1;
  return width;
}

export function autofitColumns(host: ExcelHost, sheet: SheetModel, area: Area): void {
  host.settle();
  const bounded = boundedArea(sheet, area);
  if (!bounded) return;
  const widths = new Map<number, number>();
  for (const { row, column } of sheet.cells.cells(bounded.row, bounded.row + bounded.rows - 1)) {
    if (column < bounded.column || column >= bounded.column + bounded.columns) continue;
    const format = formatAt(host.model, sheet, row, column);
    if (format.wrapText) continue;
    const scale = (format.font.size / 11) * (format.font.bold ? 1.08 : 1);
    for (const line of cellText(sheet.cells.value(row, column), format.numberFormat).split('\n')) {
      widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(line) * scale));
    }
  }
  for (const [column, width] of widths) {
    if (width > 0) lineOf(sheet.columns, column).size = Math.min(widestColumn, Math.round((width + 0.71) * 100) / 100);
  }
  sheet.changed.add('columns');
}

export function autofitRows(host: ExcelHost, sheet: SheetModel, area: Area): void {
  host.settle();
  const bounded = boundedArea(sheet, area);
  if (!bounded) return;
  const heights = new Map<number, number>();
  for (const { row, column } of sheet.cells.cells(bounded.row, bounded.row + bounded.rows - 1)) {
    if (column < bounded.column || column >= bounded.column + bounded.columns) continue;
    const format = formatAt(host.model, sheet, row, column);
    const width = format.wrapText ? (sheet.columns.get(column)?.size ?? sheet.defaultColumnWidth) : Infinity;
    const text = cellText(sheet.cells.value(row, column), format.numberFormat);
    const height = heightOf(text, width, format.font.size);
    heights.set(row, Math.max(heights.get(row) ?? sheet.defaultRowHeight, height));
  }
  for (const [row, height] of heights)
    Object.assign(lineOf(sheet.rows, row), {
      size: Math.min(tallestRow, Math.round(height * 4) / 4),
      fitted: true,
    });
  sheet.changed.add('rows');
}
