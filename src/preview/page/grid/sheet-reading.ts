// What the grid needs to know of a sheet, pulled from the host's model at the moment of drawing: the page keeps no
// copy of a workbook.
import { columnLetters, maxColumns, maxRows } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';
import { cellText } from '../../host/cell-text';
import { formatNumberAt } from '../../host/formats';
import { CellError } from '../../model/cell-error';
import type { CommentModel, SheetModel } from '../../model/sheet-model';
import type { CellFormat } from '../../model/styles';
import type { WorkbookModel } from '../../model/workbook-model';
import { columnAt, rowAt } from './chart-reading';
import type { ValueKind } from './look';
import { columnPixels, estimatedWidth, lineHeight, rowPixels, wrappedHeight, type TextMeasure } from './measures';
import { MergeMap } from './merges';

/** Empty rows and columns shown below and beside what is used, for typing. */
const spare = { rows: 20, columns: 4 };
const least = { rows: 40, columns: 12 };

export class SheetReading {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: MergeMap;
  readonly #comments = new Map<string, CommentModel>();

  readonly #measure: TextMeasure;

  /** `reach` is a cell that must be among those shown. */
  constructor(
    model: WorkbookModel,
    sheet: SheetModel,
    reach: { row: number; column: number },
    measure: TextMeasure = estimatedWidth,
  ) {
    this.model = model;
    this.sheet = sheet;
    const used = sheet.cells.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const charted = {
      row: Math.max(0, ...sheet.charts.map(({ top, height }) => rowAt(sheet, top + height).at)),
      column: Math.max(0, ...sheet.charts.map(({ left, width }) => columnAt(sheet, left + width).at)),
    };
    const rows = Math.max(least.rows, used.row + used.rows + spare.rows, reach.row + 2, charted.row + 2);
    this.rowCount = Math.min(rows, maxRows);
    const columns = Math.max(least.columns, used.column + used.columns + spare.columns, reach.column + 2);
    this.columnCount = Math.min(Math.max(columns, charted.column + 2), maxColumns);
    // Measuring a whole large sheet would keep the person waiting for a few pixels.
    this.#measure = this.rowCount > 3000 ? estimatedWidth : measure;
    this.merges = new MergeMap(sheet.merges, this.rowCount);
    for (const comment of sheet.comments) this.#comments.set(key(comment.row, comment.column), comment);
  }

  format(row: number, column: number): CellFormat {
    return this.model.styles.get(formatNumberAt(this.sheet, row, column));
  }

  /** The cell's text under its number format; `####` where a number does not fit. */
  text(row: number, column: number): string {
    const format = this.format(row, column);
    const value = this.sheet.cells.value(row, column);
    const text = cellText(value, format.numberFormat, this.model.date1904);
    if (typeof value !== 'number' || this.merges.at(row, column)) return text;
    const width = this.columnWidth(column);
    return this.#measure(text, format) > width + 2 ? '#'.repeat(Math.max(1, Math.floor(width / 8))) : text;
  }

  editText(row: number, column: number): string {
    return editText(this.model, this.sheet, row, column);
  }

  kind(row: number, column: number): ValueKind {
    const value = this.sheet.cells.value(row, column);
    if (typeof value === 'number') return 'number';
    return typeof value === 'boolean' || value instanceof CellError ? 'centred' : 'text';
  }

  comment(row: number, column: number): CommentModel | undefined {
    return this.#comments.get(key(row, column));
  }

  isHiddenRow(row: number): boolean {
    return this.sheet.rows.get(row)?.hidden ?? false;
  }

  isHiddenColumn(column: number): boolean {
    return this.sheet.columns.get(column)?.hidden ?? false;
  }

  columnWidth(column: number): number {
    return columnPixels(this.sheet.columns.get(column)?.size ?? this.sheet.defaultColumnWidth);
  }

  rowHeight(row: number): number {
    const own = this.sheet.rows.get(row)?.size;
    if (own !== null && own !== undefined) return rowPixels(own);
    let height = rowPixels(this.sheet.defaultRowHeight);
    this.sheet.cells.rowValues(row, 0, this.columnCount).forEach((value, column) => {
      if (value === '') return;
      const format = this.format(row, column);
      height = Math.max(height, lineHeight(format) + 3);
      // Excel does not grow a row for the lines of a merged cell.
      if (!format.wrapText || this.merges.at(row, column)) return;
      const text = typeof value === 'string' ? value : cellText(value, format.numberFormat, this.model.date1904);
      height = Math.max(height, wrappedHeight(text, format, this.columnWidth(column), this.#measure));
    });
    // Excel's own limit: 409 points.
    return Math.min(height, 545);
  }

  /** Pixels of a merged area; hidden rows and columns count nothing. */
  size(area: Area): { width: number; height: number } {
    let width = 0;
    for (let column = area.column; column < Math.min(area.column + area.columns, this.columnCount); column++) {
      if (!this.isHiddenColumn(column)) width += this.columnWidth(column);
    }
    let height = 0;
    for (let row = area.row; row < Math.min(area.row + area.rows, this.rowCount); row++) {
      if (!this.isHiddenRow(row)) height += this.rowHeight(row);
    }
    return { width, height };
  }

  /** Pixels over which an unwrapped text may run on into blank neighbours, as in Excel; its own width when it may not. */
  overflowWidth(row: number, column: number): number {
    let width = this.columnWidth(column);
    const needed = this.#measure(this.text(row, column), this.format(row, column)) + 8;
    for (let next = column + 1; next < this.columnCount && width < needed; next++) {
      const blank = this.sheet.cells.value(row, next) === '' && !this.sheet.cells.formula(row, next);
      if (!blank || this.merges.at(row, next)) break;
      if (!this.isHiddenColumn(next)) width += this.columnWidth(next);
    }
    return width;
  }

  /** Whatever the columns, rows and merged areas of the grid depend on: when it changes the grid is built anew. */
  structure(): string {
    const { columns, rows, merges, freeze, rightToLeft, showGridlines } = this.sheet;
    const hidden = [...rows].filter(([, info]) => info.hidden).map(([row]) => row);
    const widths = [...columns]
      .filter(([column]) => column < this.columnCount)
      .map(([column, info]) => [column, info.size, info.hidden]);
    return JSON.stringify([
      this.rowCount,
      this.columnCount,
      hidden,
      widths,
      merges,
      freeze,
      rightToLeft,
      showGridlines,
    ]);
  }
}

/** What a person edits: the formula, a date or percentage as shown, else the value with all its digits. */
export function editText(model: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula) return formula.text;
  const value = sheet.cells.value(row, column);
  const { numberFormat, quotePrefix } = model.styles.get(formatNumberAt(sheet, row, column));
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (typeof value !== 'number') return cellText(value, 'General');
  const shown = numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|General/g, '');
  if (shown.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  // A date is typed in the form that is read back the same everywhere.
  return /[dmyh]/i.test(shown)
    ? cellText(value, value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm', model.date1904)
    : String(value);
}

export function headerText(column: number): string {
  return columnLetters(column);
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
