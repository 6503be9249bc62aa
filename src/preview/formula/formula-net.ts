// Which formulas read which cells. Built for one recalculation; ranges that many formulas read are looked through once.
import { intersects, maxColumns } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';
import type { Formula } from '../model/cell-store';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { Range } from './cell-values';
import { compileNode, type Compiled, type Compiler } from './compile';
import { rangeOf, tableRange } from './evaluate';
import type { Site } from './function-spec';
import type { ChangedArea } from './places';
import type { NameNode, Node } from './syntax';
import type { Workings } from './workings';

export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  readonly compiled: Compiled;
  /** `open`: what it reads is being settled. */
  state: 'new' | 'open' | 'computing' | 'settled';
  /** Its value became another one in this run. */
  changed: boolean;
  circular: boolean;
  /** What it reads; known from opening until it is settled. */
  reads: readonly Range[];
  /** Ranges that it was the first to look through. */
  opened: RangeState[] | null;
}

interface RangeState {
  readonly range: Range;
  /** `open`: the formulas in it are being settled. */
  progress: 'new' | 'open' | 'settled';
  /** Something in it changed; `undefined` while not yet known. */
  reached: boolean | undefined;
}

interface SheetNet {
  readonly cells: Map<number, FormulaCell>;
  /** Formulas by column, from the top. */
  readonly columns: Map<number, FormulaCell[]>;
  /** Changed single cells, and larger changed areas. */
  readonly changedCells: Set<number>;
  readonly changedAreas: Area[];
}

const deepestName = 32;
const nothing: readonly Range[] = [];

function keyOf(row: number, column: number): number {
  return row * maxColumns + column;
}

export class FormulaNet {
  readonly cells: FormulaCell[] = [];
  readonly #sheets = new Map<SheetModel, SheetNet>();
  readonly #ranges = new Map<string, RangeState>();
  readonly #rangesRead: (cell: FormulaCell) => readonly Range[];
  readonly #compiledNames = new Map<Node, Compiled>();
  readonly #nameProblems = new Map<string, string | null>();

  constructor(
    model: WorkbookModel,
    compiler: Compiler,
    rangesRead: (cell: FormulaCell) => readonly Range[],
    changed: readonly ChangedArea[],
  ) {
    this.#rangesRead = rangesRead;
    for (const sheet of model.worksheets) this.#addSheet(sheet, compiler);
    for (const { sheet: id, area } of changed) {
      const sheet = model.sheet(id);
      const net = sheet && this.#sheets.get(sheet);
      if (!net) continue;
      if (area.rows === 1 && area.columns === 1) net.changedCells.add(keyOf(area.row, area.column));
      else net.changedAreas.push(area);
    }
  }

  #addSheet(sheet: SheetModel, compiler: Compiler): void {
    const net: SheetNet = { cells: new Map(), columns: new Map(), changedCells: new Set(), changedAreas: [] };
    this.#sheets.set(sheet, net);
    for (const { row, column, formula } of sheet.cells.formulas()) {
      const compiled = compiler.compile(formula, row);
      const cell: FormulaCell = {
        sheet,
        row,
        column,
        formula,
        compiled,
        state: 'new',
        changed: false,
        circular: false,
        reads: nothing,
        opened: null,
      };
      this.cells.push(cell);
      const area = formula.arrayArea ?? { row, column, rows: 1, columns: 1 };
      for (let r = area.row; r < area.row + area.rows; r++) {
        for (let c = area.column; c < area.column + area.columns; c++) place(net, r, c, cell);
      }
    }
    // Array formulas put their lower cells in before the formulas of the rows between.
    for (const column of net.columns.values()) {
      if (column.some((cell, index) => index > 0 && cell.row < (column[index - 1]?.row ?? 0))) {
        column.sort((a, b) => a.row - b.row);
      }
    }
  }

  /** The formula that fills the cell. */
  at(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    return this.#sheets.get(sheet)?.cells.get(keyOf(row, column));
  }

  /** What has to be settled before the cell, and whether the way there leads back to it. */
  open(cell: FormulaCell): { before: FormulaCell[]; inCircle: boolean } {
    const before: FormulaCell[] = [];
    let inCircle = false;
    const meet = (other: FormulaCell) => {
      if (other.state === 'new') before.push(other);
      else if (other.state === 'open') inCircle = true;
    };
    cell.reads = this.#rangesRead(cell);
    for (const range of cell.reads) {
      if (this.#sheets.get(range.sheet)?.cells.size === 0) continue;
      if (isSingle(range)) {
        const other = this.at(range.sheet, range.area.row, range.area.column);
        if (other) meet(other);
        continue;
      }
      const state = this.#stateOf(range);
      if (state.progress === 'settled') continue;
      if (state.progress === 'new') {
        const unsettled: FormulaCell[] = [];
        this.#eachFormula(range, (other) => {
          if (other.state !== 'settled') unsettled.push(other);
        });
        unsettled.forEach(meet);
        // Nobody has to wait for a range in which nothing is left to be computed.
        state.progress = unsettled.length > 0 ? 'open' : 'settled';
        if (unsettled.length > 0) (cell.opened ??= []).push(state);
        // Someone further down the stack waits for this range, and we are on the way to it.
      } else inCircle = true;
    }
    return { before, inCircle };
  }

  /** Everything the cell reads is settled now. */
  close(cell: FormulaCell): void {
    if (cell.state !== 'settled') return;
    cell.reads = nothing;
    if (!cell.opened) return;
    for (const state of cell.opened) state.progress = 'settled';
    cell.opened = null;
  }

  /** Whether the cell, or something it reads, changed. */
  isReached(cell: FormulaCell): boolean {
    const { sheet, row, column } = cell;
    const own = cell.formula.arrayArea ?? { row, column, rows: 1, columns: 1 };
    if (this.#isEdited(sheet, own)) return true;
    return cell.reads.some((range) => {
      if (!isSingle(range)) return this.#isRangeReached(range);
      const other = this.at(range.sheet, range.area.row, range.area.column);
      return other?.changed === true || this.#isEdited(range.sheet, range.area);
    });
  }

  #isRangeReached(range: Range): boolean {
    const state = this.#stateOf(range);
    if (state.reached !== undefined) return state.reached;
    let reached = this.#isEdited(range.sheet, range.area);
    if (!reached) this.#eachFormula(range, (cell) => (reached ||= cell.changed));
    const sheet = this.#sheets.get(range.sheet);
    if (state.progress === 'settled' || sheet?.cells.size === 0) state.reached = reached;
    return reached;
  }

  #isEdited(sheet: SheetModel, area: Area): boolean {
    const net = this.#sheets.get(sheet);
    if (!net) return false;
    if (net.changedAreas.some((changed) => intersects(changed, area))) return true;
    if (net.changedCells.size === 0) return false;
    if (area.rows === 1 && area.columns === 1) return net.changedCells.has(keyOf(area.row, area.column));
    for (const key of net.changedCells) {
      const row = Math.floor(key / maxColumns);
      const column = key % maxColumns;
      if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns)
        return true;
    }
    return false;
  }

  #stateOf(range: Range): RangeState {
    const { sheet, area } = range;
    const key = `${sheet.id}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
    let state = this.#ranges.get(key);
    if (!state) this.#ranges.set(key, (state = { range, progress: 'new', reached: undefined }));
    return state;
  }

  #eachFormula(range: Range, visit: (cell: FormulaCell) => void): void {
    const net = this.#sheets.get(range.sheet);
    if (!net) return;
    const { area } = range;
    for (const [column, cells] of net.columns) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (let index = firstFrom(cells, area.row); index < cells.length; index++) {
        const cell = cells[index];
        if (!cell || cell.row >= area.row + area.rows) break;
        visit(cell);
      }
    }
  }

  /** Ranges that a name stands for, through the names it is made of. */
  rangesOfName(name: NameNode, site: Site): Range[] {
    const sheet = name.sheet === null ? site.sheet : site.workings.sheetNamed(name.sheet);
    const parsed = sheet && site.workings.name(name.name, sheet);
    if (!sheet || !parsed || 'problem' in parsed || site.depth >= deepestName) {
      const table = parsed ? undefined : site.workings.table(name.name);
      return table ? [new Range(table.sheet, table.table.area)] : [];
    }
    const inside: Site = { ...site, sheet, rowOffset: site.row, columnOffset: site.column, depth: site.depth + 1 };
    return this.#compiledName(parsed.node).precedents.flatMap((precedent) => {
      if (precedent.kind === 'name') return this.rangesOfName(precedent, inside);
      const range = precedent.kind === 'reference' ? rangeOf(precedent, inside) : tableRange(precedent, inside);
      return range instanceof Range ? [range] : [];
    });
  }

  #compiledName(node: Node): Compiled {
    let compiled = this.#compiledNames.get(node);
    if (!compiled) this.#compiledNames.set(node, (compiled = compileNode(node, 0)));
    return compiled;
  }

  /** Why a name cannot be computed; `null` when it can, or when there is no such name. */
  nameProblem(workings: Workings, name: NameNode, home: SheetModel, depth = 0): string | null {
    const sheet = name.sheet === null ? home : workings.sheetNamed(name.sheet);
    const parsed = sheet && workings.name(name.name, sheet);
    if (!sheet || !parsed) return null;
    if ('problem' in parsed) return `name ${name.name}: ${parsed.problem.because}`;
    const key = `${sheet.id}|${name.name.toLowerCase()}`;
    const known = this.#nameProblems.get(key);
    if (known !== undefined) return known;
    const compiled = this.#compiledName(parsed.node);
    let problem = compiled.problem === null ? null : `name ${name.name}: ${compiled.problem}`;
    for (const precedent of compiled.precedents) {
      if (precedent.kind === 'name' && depth < deepestName)
        problem ??= this.nameProblem(workings, precedent, sheet, depth + 1);
    }
    this.#nameProblems.set(key, problem);
    return problem;
  }
}

function isSingle({ area }: Range): boolean {
  return area.rows === 1 && area.columns === 1;
}

function place(net: SheetNet, row: number, column: number, cell: FormulaCell): void {
  net.cells.set(keyOf(row, column), cell);
  const cells = net.columns.get(column);
  if (cells) cells.push(cell);
  else net.columns.set(column, [cell]);
}

/** First index whose formula stands in `row` or below. */
function firstFrom(cells: readonly FormulaCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
