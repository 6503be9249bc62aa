// What one recalculation knows while it runs: sheets, tables and names by name, ranges read as grids, and indexes of
// ranges that many formulas search. Thrown away afterwards, so nothing here has to notice later edits.
import type { Area } from '../../core/sheet/cells';
import { contains } from '../../core/sheet/a1';
import type { SheetModel, TableModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { Grid, type Range, type Scalar } from './cell-values';
import { parseFormula, type Parsed } from './parse';
import { SearchIndex } from './search-index';

export interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Wider ranges are cut to the used columns; such a range is a whole row in all likelihood. */
const wide = 1024;

export class Workings {
  readonly model: WorkbookModel;
  /** Serial of this moment for TODAY and NOW; `null` when nobody said. */
  readonly now: number | null;
  /** Called before a cell is read while values may be outstanding (a circle of references was met). */
  demand: ((sheet: SheetModel, row: number, column: number) => void) | null = null;
  readonly #sheets = new Map<string, SheetModel>();
  readonly #tables = new Map<string, PlacedTable>();
  readonly #names = new Map<string, Parsed>();
  readonly #widths = new Map<SheetModel, number>();
  /** `null`: asked for once, so not kept yet; a range that only one formula reads never is. */
  readonly #grids = new Map<string, Grid | null>();
  readonly #kept = new WeakSet<Grid>();
  readonly #indexes = new Map<Grid, SearchIndex>();

  constructor(model: WorkbookModel, now: number | null) {
    this.model = model;
    this.now = now;
    for (const sheet of model.worksheets) {
      this.#sheets.set(sheet.name.toLowerCase(), sheet);
      for (const table of sheet.tables) this.#tables.set(table.name.toLowerCase(), { sheet, table });
    }
    for (const name of model.names) {
      this.#names.set(`${name.sheet ?? ''}|${name.name.toLowerCase()}`, parseFormula(name.formula));
    }
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.#sheets.get(name.toLowerCase());
  }

  table(name: string): PlacedTable | undefined {
    return this.#tables.get(name.toLowerCase());
  }

  tableAt(sheet: SheetModel, row: number, column: number): PlacedTable | undefined {
    const table = sheet.tables.find(({ area }) => contains(area, row, column));
    return table && { sheet, table };
  }

  /** A name of the sheet before one of the workbook. */
  name(name: string, sheet: SheetModel): Parsed | undefined {
    const lower = name.toLowerCase();
    return this.#names.get(`${sheet.id}|${lower}`) ?? this.#names.get(`|${lower}`);
  }

  read(sheet: SheetModel, row: number, column: number): Scalar {
    this.demand?.(sheet, row, column);
    const value = sheet.cells.value(row, column);
    return value === '' && !sheet.cells.formula(row, column) ? null : value;
  }

  grid(range: Range): Grid {
    const { sheet, area } = range;
    const key = `${sheet.id}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
    const kept = this.#grids.get(key);
    if (kept) return kept;
    const grid = this.#readGrid(sheet, area);
    if (this.demand) return grid;
    this.#grids.set(key, kept === null ? grid : null);
    if (kept === null) this.#kept.add(grid);
    return grid;
  }

  /** For grids that are kept, long enough and one column wide; `undefined` for the rest, which are scanned. */
  index(grid: Grid): SearchIndex | undefined {
    return grid.columns === 1 && this.#kept.has(grid) ? this.#searchIndex(grid) : undefined;
  }

  #searchIndex(grid: Grid): SearchIndex {
    let index = this.#indexes.get(grid);
    if (!index) this.#indexes.set(grid, (index = new SearchIndex(grid)));
    return index;
  }

  /** After formulas wrote into cells that other formulas may already have read. */
  forget(): void {
    this.#grids.clear();
    this.#indexes.clear();
    this.#widths.clear();
  }

  #readGrid(sheet: SheetModel, area: Area): Grid {
    const filled = Math.min(area.rows, Math.max(0, sheet.cells.rowCount - area.row));
    const columns =
      area.columns > wide ? Math.min(area.columns, Math.max(1, this.#width(sheet) - area.column)) : area.columns;
    const cells = new Array<Scalar>(filled * columns);
    for (let row = 0, at = 0; row < filled; row++) {
      for (let column = 0; column < columns; column++)
        cells[at++] = this.read(sheet, area.row + row, area.column + column);
    }
    return new Grid(area.rows, columns, cells, filled);
  }

  #width(sheet: SheetModel): number {
    let width = this.#widths.get(sheet);
    if (width === undefined) {
      const used = sheet.cells.usedArea(false);
      width = used ? used.column + used.columns : 0;
      this.#widths.set(sheet, width);
    }
    return width;
  }
}
