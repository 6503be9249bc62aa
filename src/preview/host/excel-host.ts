// Excel without Excel: answers the requests of Microsoft's own Excel client from a workbook model, and lets a page or a
// test act as the person at the keyboard. Limits and refusals are Excel's; every fault can also be injected.
import type { Area } from '../../core/sheet/cells';
import { areaName } from '../../core/sheet/a1';
import { CellError } from '../model/cell-error';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import type { ChangedArea } from '../formula';
import { Calculation } from './calculation';
import { writeEntries } from './edits';
import { EventCenter, eventType, wholeWorkbook, type EventMessage } from './events';
import { execute, type ReplyBody, type RequestBody } from './executor';
import { FaultPlan } from './fault-plan';
import { formatNumberAt, isUnbounded } from './formats';
import { refusal } from './host-error';
import type { HostObject } from './host-object';
import { RangeTarget } from './areas';
import { KeptObjects } from './kept-objects';
import { createRoot, createService } from './objects/workbook';
import { rangeObject } from './objects/range';

export interface HostOptions {
  /** What desktop Excel does to an array written over filtered rows, or what one would expect. Default `misplace`. */
  readonly filteredWrites?: 'misplace' | 'exact';
  /** How `getMergedAreas` fails beyond 512 areas, which Microsoft does not say. Default `refuse`. */
  readonly manyMerges?: 'refuse' | 'null';
  /** Highest ExcelApi requirement set supported, as `1.15`. */
  readonly excelApi?: string;
  /** `OfficeOnline` has the payload limits of 5 MB. */
  readonly platform?: 'OfficeOnline' | 'PC' | 'Mac';
  /** Bytes of a request or of a reply, where the platform limits them. */
  readonly payloadLimit?: number;
  /** Milliseconds before a request is executed. */
  readonly latency?: number;
  /** Interface language, as `en-US`. */
  readonly language?: string;
  readonly now?: () => Date;
  /** Who comments. */
  readonly author?: string;
  /** Tables grow when something is written right below them; default true. */
  readonly tableGrowth?: boolean;
}

export interface ModelChange {
  readonly kind: 'cells' | 'formats' | 'structure' | 'sheets' | 'view';
  /** `null` where the whole workbook is concerned. */
  readonly sheet: string | null;
  readonly area: Area | null;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export class ExcelHost {
  readonly model: WorkbookModel;
  readonly options: HostOptions;
  readonly events = new EventCenter();
  readonly faults = new FaultPlan();
  readonly kept = new KeptObjects();
  readonly stats = { requests: 0, bytesIn: 0, bytesOut: 0 };
  /** Defects of this host itself, which Excel would not have; a test that uses the host wants none. */
  readonly defects: unknown[] = [];
  readonly tableGrowth: boolean;
  readonly #calculation: Calculation;
  readonly #changeListeners = new Set<(change: ModelChange) => void>();
  readonly #selectionListeners = new Set<(selection: Selection) => void>();
  readonly #eventListeners = new Set<(messages: readonly EventMessage[]) => void>();
  readonly #afterRequest: { left: number; act: () => void }[] = [];
  #inRequest = false;

  constructor(model: WorkbookModel, options: HostOptions = {}) {
    this.model = model;
    this.options = options;
    this.tableGrowth = options.tableGrowth ?? true;
    this.#calculation = new Calculation(model, () => this.now());
    if (!model.sheet(model.activeSheet)) model.activeSheet = model.worksheets[0]?.id ?? '';
  }

  // ---- The client's requests

  /** Executes one request as a whole; transport, limits and injected faults are the exchange's business. */
  processQuery(body: RequestBody): ReplyBody {
    this.#inRequest = true;
    try {
      return execute(this, body);
    } finally {
      this.settle();
      this.#inRequest = false;
    }
  }

  /** Called by the exchange when a request is done: runs what a test planned to happen then, and sends the events. */
  requestDone(): void {
    const due = this.#afterRequest.filter((plan) => --plan.left === 0);
    for (const plan of due) {
      this.#afterRequest.splice(this.#afterRequest.indexOf(plan), 1);
      plan.act();
    }
    this.sendEvents();
  }

  root(): HostObject {
    return createRoot(this);
  }

  service(name: string): HostObject | null {
    return createService(this, name);
  }

  reportDefect(error: unknown): void {
    this.defects.push(error);
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  // ---- What the objects use

  formatNumberAt(sheet: SheetModel, row: number, column: number): number {
    return formatNumberAt(sheet, row, column);
  }

  /** Formulas are computed before anything is read. */
  settle(): void {
    for (const sheet of this.#calculation.settle()) {
      this.events.raise(eventType.calculated, [sheet, wholeWorkbook], () => ({ worksheetId: sheet }));
      this.tell({ kind: 'cells', sheet, area: null });
    }
  }

  recalculateAll(): void {
    this.#calculation.full();
    this.settle();
  }

  /** Refuses a formula that is none, as Excel does on entry. */
  refuseUnreadable(formula: string): void {
    if (!this.#calculation.isReadable(formula)) throw refusal('InvalidArgument');
  }

  misplacesFilteredWrites(sheet: SheetModel, area: Area): boolean {
    if ((this.options.filteredWrites ?? 'misplace') === 'exact') return false;
    const filters = [sheet.filter, ...sheet.tables.map((table) => table.filter)];
    return filters.some((filter) => {
      if (!filter || filter.criteria.size === 0) return false;
      const from = Math.max(filter.area.row + 1, area.row);
      const to = Math.min(filter.area.row + filter.area.rows, area.row + area.rows);
      for (let row = from; row < to; row++) if (sheet.rows.get(row)?.hidden === true) return true;
      return false;
    });
  }

  /** Runs a change of cell contents and tells everybody: formulas, event handlers, the grid. */
  changing(sheet: SheetModel, area: Area, change: () => void, changeType = 'RangeEdited', direction = 'None'): void {
    const single = area.rows === 1 && area.columns === 1 && changeType === 'RangeEdited';
    const before = single ? this.#detail(sheet, area) : null;
    change();
    this.#calculation.note(sheet.id, area);
    const after = (): object => {
      if (!before) return {};
      this.settle();
      const now = this.#detail(sheet, area);
      return {
        valueBefore: before.value,
        valueTypeBefore: before.type,
        valueAfter: now.value,
        valueTypeAfter: now.type,
      };
    };
    const common = (): Record<string, unknown> => ({
      address: areaName(area),
      changeType,
      source: 'Local',
      triggerSource: this.triggerSource,
      shiftDirection: direction,
      worksheetId: sheet.id,
      referenceId: this.#keepForEvent(sheet, area),
    });
    this.events.raise(eventType.changed, [sheet.id, wholeWorkbook], () => ({ ...common(), ...after() }));
    if (changeType === 'RangeEdited') this.#raiseTableChanges(sheet, area, common, after);
    this.tell({ kind: changeType === 'RangeEdited' ? 'cells' : 'structure', sheet: sheet.id, area });
  }

  formatsChanged(sheet: SheetModel, area: Area): void {
    this.events.raise(eventType.formatChanged, [sheet.id, wholeWorkbook], () => ({
      address: areaName(area),
      source: 'Local',
      triggerSource: this.triggerSource,
      worksheetId: sheet.id,
      referenceId: this.#keepForEvent(sheet, area),
    }));
    this.tell({ kind: 'formats', sheet: sheet.id, area });
  }

  /** Sheets, names, tables, charts: what the next look at the workbook shows differently, without cells changing. */
  structureChanged(sheet: SheetModel | null): void {
    this.tell({ kind: sheet ? 'structure' : 'sheets', sheet: sheet?.id ?? null, area: null });
  }

  /** Cells or formulas that changed elsewhere because of a shift or a new name. */
  moved(changed: readonly ChangedArea[]): void {
    for (const { sheet, area } of changed) this.#calculation.note(sheet, area);
  }

  /** A new, changed or removed name can change what any formula gives. */
  everythingChanged(): void {
    this.#calculation.full();
  }

  get triggerSource(): 'ThisLocalAddin' | 'Unknown' {
    return this.#inRequest ? 'ThisLocalAddin' : 'Unknown';
  }

  selectArea(sheet: SheetModel, area: Area): void {
    this.activateSheet(sheet);
    this.model.selection = { ...area };
    const told = { sheet: sheet.id, area };
    this.events.raise(eventType.selectionChanged, [sheet.id, wholeWorkbook], () => ({
      address: areaName(area),
      worksheetId: sheet.id,
      workbookId: '',
    }));
    for (const listener of this.#selectionListeners) listener(told);
  }

  activateSheet(sheet: SheetModel): void {
    const before = this.model.activeSheet;
    if (before === sheet.id) return;
    this.model.activeSheet = sheet.id;
    this.model.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    this.events.raise(eventType.deactivated, [before, wholeWorkbook], () => ({ worksheetId: before }));
    this.events.raise(eventType.activated, [sheet.id, wholeWorkbook], () => ({ worksheetId: sheet.id }));
    this.tell({ kind: 'view', sheet: sheet.id, area: null });
    for (const listener of this.#selectionListeners) listener({ sheet: sheet.id, area: this.model.selection });
  }

  tell(change: ModelChange): void {
    for (const listener of this.#changeListeners) listener(change);
  }

  // ---- The person at the keyboard

  /** Types into cells: entries are read as Excel reads typing; handlers fire. Throws Excel's refusal. */
  userEdit(sheetId: string, area: Area, values: readonly (readonly unknown[])[]): void {
    writeEntries(this, this.#sheet(sheetId), area, values);
    this.settle();
    this.sendEvents();
  }

  select(sheetId: string, area: Area): void {
    this.selectArea(this.#sheet(sheetId), area);
    this.sendEvents();
  }

  activate(sheetId: string): void {
    this.activateSheet(this.#sheet(sheetId));
    this.sendEvents();
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  /** For a transport: event messages as the client understands them. */
  onEvents(listener: (messages: readonly EventMessage[]) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  sendEvents(): void {
    if (!this.events.hasWaiting || this.#eventListeners.size === 0) return;
    const messages = this.events.drain();
    for (const listener of this.#eventListeners) listener(messages);
  }

  // ---- For tests

  /** Runs `act` when `requests` more requests have been answered: a colleague's edit between two syncs. */
  afterRequest(requests: number, act: () => void): void {
    this.#afterRequest.push({ left: requests, act });
  }

  resetStats(): void {
    Object.assign(this.stats, { requests: 0, bytesIn: 0, bytesOut: 0 });
  }

  #sheet(id: string): SheetModel {
    const sheet = this.model.sheet(id);
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  }

  #keepForEvent(sheet: SheetModel, area: Area): string {
    const object = rangeObject(new RangeTarget(this, sheet, area));
    this.kept.keep(object);
    return object.reference;
  }

  #raiseTableChanges(sheet: SheetModel, area: Area, common: () => Record<string, unknown>, after: () => object): void {
    for (const table of sheet.tables) {
      const inside = new RangeTarget(this, sheet, table.area).intersection(area);
      if (!inside) continue;
      this.events.raise(eventType.tableChanged, [table.id, sheet.id, wholeWorkbook], () => ({
        ...common(),
        ...after(),
        address: areaName(inside),
        tableId: table.id,
      }));
    }
  }

  #detail(sheet: SheetModel, area: Area): { value: unknown; type: string } {
    if (isUnbounded(area)) return { value: null, type: 'Unknown' };
    const value = sheet.cells.value(area.row, area.column);
    if (value instanceof CellError) return { value: value.code, type: 'Error' };
    if (value === '') return { value, type: 'Empty' };
    return { value, type: typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String' };
  }
}
