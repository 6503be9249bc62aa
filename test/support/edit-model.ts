// What people do to a tracker behind a summary's back, done to the workbook model as another program would.
import { ExcelHost } from '../../src/preview/host/excel-host';
import { insertCells } from '../../src/preview/host/shift-cells';
import { maxColumns, maxRows } from '../../src/core/sheet/a1';
import type { CellValue } from '../../src/core/sheet/cells';
import { recalculate } from '../../src/preview/formula';
import { CellError } from '../../src/preview/model/cell-error';
import type { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';

export class Editing {
  readonly #model: WorkbookModel;
  readonly #sheet: SheetModel;

  constructor(model: WorkbookModel, sheet: string) {
    const found = model.sheetNamed(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}`);
    this.#model = model;
    this.#sheet = found;
  }

  type(row: number, column: number, value: CellValue): this {
    this.#sheet.cells.set(row, column, value);
    return this;
  }

  /** An error as a formula leaves it. */
  breakCell(row: number, column: number): this {
    this.#sheet.cells.set(row, column, new CellError('#N/A'), { text: '=NA()' });
    return this;
  }

  /** The rows in the opposite order. */
  turnOver(first: number, last: number, columns: number): this {
    const { cells } = this.#sheet;
    const rows = Array.from({ length: last - first + 1 }, (_, at) => cells.rowValues(first + at, 0, columns));
    rows.reverse().forEach((values, at) => {
      values.forEach((value, column) => {
        cells.set(first + at, column, value);
      });
    });
    return this;
  }

  insertRow(row: number, values: readonly CellValue[]): this {
    const area = { row, column: 0, rows: 1, columns: maxColumns };
    insertCells(new ExcelHost(this.#model), this.#sheet, area, 'Down');
    values.forEach((value, column) => {
      this.#sheet.cells.set(row, column, value);
    });
    return this;
  }

  insertColumn(column: number): this {
    insertCells(new ExcelHost(this.#model), this.#sheet, { row: 0, column, rows: maxRows, columns: 1 }, 'Right');
    return this;
  }

  done(): WorkbookModel {
    recalculate(this.#model, { full: true });
    return this.#model;
  }
}
