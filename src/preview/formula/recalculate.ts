// Recalculation: formulas in the order of what they read, each at most once, only those that what changed can reach.
// Nothing is remembered between two runs but parsed formulas, so no edit can make it stale.
import { CellError, type ModelValue } from '../model/cell-error';
import type { WorkbookModel } from '../model/workbook-model';
import { errors, Grid, Range, type Value } from './cell-values';
import { Compiler } from './compile';
import { evaluate, rangeOf, tableRange } from './evaluate';
import type { Site } from './function-spec';
import { FormulaNet, type FormulaCell } from './formula-net';
import { result } from './operands';
import type { ChangedArea } from './places';
import { serialNow } from './serials';
import { Workings } from './workings';

export interface RecalculateOptions {
  /** Cells whose content changed; what depends on them is computed, and formulas that stand in them. */
  readonly changed?: readonly ChangedArea[];
  /** Everything is computed. Without this and without `changed`, only formulas that have no value yet. */
  readonly full?: boolean;
  /** This moment, for TODAY and NOW; they keep their value when it is not given. Local time counts. */
  readonly now?: Date;
}

export interface Recalculation {
  readonly computed: number;
  /** Cells whose value is another one now, each as an area of one cell. */
  readonly changed: readonly ChangedArea[];
  /** Formulas in a circle of references; their value is 0. */
  readonly circular: number;
}

const compilers = new WeakMap<WorkbookModel, Compiler>();
/** Formulas of a circle are computed one inside the other; deeper than this they are all called circular. */
const deepestDemand = 400;

/**
 * Computes formulas and writes their values with `setComputed`. `model.uncomputed` afterwards lists all formulas that
 * cannot be computed; they keep the value they have, and others go on computing with it.
 */
export function recalculate(model: WorkbookModel, options: RecalculateOptions = {}): Recalculation {
  let compiler = compilers.get(model);
  if (!compiler) compilers.set(model, (compiler = new Compiler()));
  return new Run(model, compiler, options).run();
}

class Run {
  readonly #model: WorkbookModel;
  readonly #compiler: Compiler;
  readonly #options: RecalculateOptions;
  readonly #workings: Workings;
  readonly #net: FormulaNet;
  readonly #changed: ChangedArea[] = [];
  readonly #evaluating: FormulaCell[] = [];
  #computed = 0;
  #circular = 0;

  constructor(model: WorkbookModel, compiler: Compiler, options: RecalculateOptions) {
    this.#model = model;
    this.#options = options;
    this.#compiler = compiler;
    this.#workings = new Workings(model, options.now ? serialNow(options.now) : null);
    this.#net = new FormulaNet(model, compiler, this.#rangesRead, options.changed ?? []);
  }

  run(): Recalculation {
    this.#model.uncomputed.length = 0;
    for (const cell of this.#net.cells) this.#settle(cell);
    return { computed: this.#computed, changed: this.#changed, circular: this.#circular };
  }

  /** Everything the cell reads is settled before it; a stack of our own, since chains are as long as columns. */
  #settle(start: FormulaCell): void {
    const stack = [start];
    for (let cell = stack[stack.length - 1]; cell; cell = stack[stack.length - 1]) {
      if (cell.state === 'new') {
        cell.state = 'open';
        const { before, inCircle } = this.#net.open(cell);
        if (inCircle) this.#workings.demand ??= this.#demand;
        for (const other of before) stack.push(other);
        continue;
      }
      stack.pop();
      if (cell.state === 'open') this.#finish(cell);
      this.#net.close(cell);
    }
    this.#workings.demand = null;
  }

  #finish(cell: FormulaCell): void {
    if (this.#isWanted(cell)) this.#compute(cell);
    else this.#keep(cell);
    cell.state = 'settled';
  }

  #isWanted(cell: FormulaCell): boolean {
    const { changed, full, now } = this.#options;
    const missing = this.#isMissing(cell);
    if (full === true) return !cell.compiled.volatile || now !== undefined || missing;
    if (changed === undefined || missing) return missing;
    if (cell.compiled.volatile && now !== undefined) return true;
    // In a circle of references nobody knows yet what changed.
    return this.#workings.demand !== null || this.#net.isReached(cell);
  }

  #isMissing(cell: FormulaCell): boolean {
    return cell.sheet.cells.value(cell.row, cell.column) === '' && !this.#compiler.computed.has(cell.formula);
  }

  /** Not to be computed this time; still listed when it could not be. */
  #keep(cell: FormulaCell): void {
    const problem = this.#problemOf(cell);
    if (problem !== null) this.#report(cell, problem);
  }

  #problemOf(cell: FormulaCell): string | null {
    const { compiled } = cell;
    if (compiled.problem !== null) return compiled.problem;
    for (const precedent of compiled.precedents) {
      if (precedent.kind !== 'name') continue;
      const problem = this.#net.nameProblem(this.#workings, precedent, cell.sheet);
      if (problem !== null) return problem;
    }
    return null;
  }

  #report(cell: FormulaCell, because: string): void {
    const { sheet, row, column, formula } = cell;
    this.#model.uncomputed.push({ sheet: sheet.id, row, column, formula: formula.text, because });
  }

  #compute(cell: FormulaCell): void {
    const { node, volatile } = cell.compiled;
    const timeless = volatile && this.#workings.now === null ? 'the present time is not known' : null;
    const problem = this.#problemOf(cell) ?? timeless;
    if (problem !== null || !node) {
      this.#report(cell, problem ?? 'no formula');
      return;
    }
    this.#computed++;
    this.#compiler.computed.add(cell.formula);
    cell.state = 'computing';
    this.#evaluating.push(cell);
    const site = this.#siteOf(cell);
    const value = evaluate(node, site);
    const { arrayArea } = cell.formula;
    // Read here, while a demand of a cell in a circle can still be noticed.
    const single = arrayArea ? null : result(value, site);
    this.#evaluating.pop();
    if (cell.circular) {
      this.#circular++;
      this.#report(cell, 'circular reference');
      this.#write(cell, 0, 0, 0);
    } else if (arrayArea) this.#writeArray(cell, value);
    else this.#write(cell, 0, 0, single ?? 0);
    cell.state = 'settled';
  }

  #writeArray(cell: FormulaCell, value: Value): void {
    const area = cell.formula.arrayArea;
    if (!area) return;
    const grid = value instanceof Range ? this.#workings.grid(value) : value;
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const outside =
          grid instanceof Grid && ((grid.rows > 1 && row >= grid.rows) || (grid.columns > 1 && column >= grid.columns));
        const single = grid instanceof Grid ? grid.at(grid.rows > 1 ? row : 0, grid.columns > 1 ? column : 0) : grid;
        this.#write(cell, row, column, outside ? errors.notAvailable : (single ?? 0));
      }
    }
  }

  /** Rows and columns from the formula's own cell. */
  #write(cell: FormulaCell, rowStep: number, columnStep: number, value: ModelValue): void {
    const row = cell.row + rowStep;
    const column = cell.column + columnStep;
    const { cells, id } = cell.sheet;
    if (isSame(cells.value(row, column), value)) return;
    cells.setComputed(row, column, value);
    cell.changed = true;
    this.#changed.push({ sheet: id, area: { row, column, rows: 1, columns: 1 } });
  }

  #siteOf(cell: FormulaCell): Site {
    const isArray = cell.formula.arrayArea !== undefined;
    return {
      workings: this.#workings,
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      rowOffset: cell.row - cell.compiled.row,
      columnOffset: 0,
      arrayFormula: isArray,
      arrays: isArray,
      variables: null,
      depth: 0,
    };
  }

  readonly #rangesRead = (cell: FormulaCell): readonly Range[] => {
    const found: Range[] = [];
    const site = this.#siteOf(cell);
    for (const precedent of cell.compiled.precedents) {
      if (precedent.kind === 'name') found.push(...this.#net.rangesOfName(precedent, site));
      else {
        const range = precedent.kind === 'reference' ? rangeOf(precedent, site) : tableRange(precedent, site);
        if (range instanceof Range) found.push(range);
      }
    }
    return found;
  };

  /** A formula in a circle of references is about to read this cell. */
  readonly #demand = (sheet: FormulaCell['sheet'], row: number, column: number): void => {
    const cell = this.#net.at(sheet, row, column);
    if (!cell || cell.state === 'settled') return;
    if (cell.state === 'computing' || this.#evaluating.length > deepestDemand) {
      const from = Math.max(0, this.#evaluating.indexOf(cell));
      for (const circular of this.#evaluating.slice(from)) circular.circular = true;
      return;
    }
    this.#finish(cell);
  };
}

function isSame(a: ModelValue, b: ModelValue): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}
