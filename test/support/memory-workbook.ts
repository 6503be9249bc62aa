// The workbook port without Excel, for the tests of tasks. The contract suite runs on it and on the real adapter, so
// that neither can drift from the other.
import type { CellChange, ChangeLeft, ChangePlan } from '../../src/core/change/plan';
import { cellName, contains } from '../../src/core/sheet/a1';
import type { Area, CellValue, DropDown, Place, SheetContent } from '../../src/core/sheet/cells';
import type { Severity } from '../../src/core/rules/rule';
import type { SheetDraft } from '../../src/core/sheet/draft';
import { Fault, type FaultKind } from '../../src/workbook/faults';
import type {
  AreaValues,
  Attention,
  CellBefore,
  Highlight,
  OfferOutcome,
  OffersBefore,
  RowsBefore,
  RowsBelow,
  RowsInserted,
  SheetArea,
  SheetEdited,
  SheetPut,
  SheetSurvey,
  WordOffer,
  WorkbookPort,
  WorkbookSurvey,
  WriteOutcome,
} from '../../src/workbook/port';
import { listSheetName } from '../../src/workbook/word-lists';
import { areaAt, type DrawnSheet, type DrawnWorkbook } from './drawn-workbook';
import * as outputs from './memory-outputs';
import { insertRows, takeBackRows } from './memory-rows';
import { memorySheet, topLeft, type MemoryCell as Cell, type MemorySheet as Sheet } from './memory-sheet';

const blank: Cell = { value: '', formula: null };

export class MemoryWorkbook implements WorkbookPort {
  readonly #name: string;
  readonly #readOnly: boolean;
  readonly #names: Readonly<Record<string, string>>;
  #sheets: Sheet[];
  #listeners = new Set<(edit: SheetEdited) => void>();
  #next: Fault[] = [];
  selected: Place | null = null;
  /** A cell is being edited: Excel then refuses everything. */
  editing = false;
  /** What the program keeps in this workbook. */
  kept: string | null = null;
  /** Calls of the port's verbs so far. */
  readonly calls: string[] = [];

  constructor(drawn: DrawnWorkbook) {
    this.#name = drawn.name ?? 'Book1.xlsx';
    this.#readOnly = drawn.readOnly ?? false;
    this.#names = drawn.names ?? {};
    this.#sheets = drawn.sheets.map((sheet, index) => memorySheet(`{${index}}`, sheet));
  }

  idOf(name: string): string {
    return this.#named(name).id;
  }

  cell(name: string, row: number, column: number): Readonly<Cell> & { readonly format: string } {
    const sheet = this.#named(name);
    return { ...this.#at(sheet, row, column), format: formatAt(sheet.drawn, row, column) };
  }

  /** As the user types, or a co-author. */
  type(name: string, row: number, column: number, value: CellValue): void {
    const sheet = this.#named(name);
    put(sheet, row, column, value);
    this.#tell({ sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, own: false });
  }

  /** How grave the finding is after which the cell is coloured; `null` where it is plain. */
  colour(name: string, row: number, column: number): Severity | null {
    return this.#named(name).colours.get(cellName(row, column)) ?? null;
  }

  /** What the program drew on the sheet; `null` for a person's own. */
  draftOn(name: string): SheetDraft | null {
    return this.#named(name).made?.draft ?? null;
  }

  renameSheet(name: string, to: string): void {
    const sheet = this.#named(name);
    sheet.drawn = { ...sheet.drawn, name: to };
  }

  deleteSheet(name: string): void {
    const { id } = this.#named(name);
    this.#sheets = this.#sheets.filter((sheet) => sheet.id !== id);
    this.#tell({ sheet: id, area: null, own: false });
  }

  /** The next verb fails so. */
  failNext(kind: FaultKind, sheet?: string): void {
    this.#next.push(new Fault(kind, sheet === undefined ? {} : { sheet }));
  }

  survey(): Promise<WorkbookSurvey> {
    return this.#verb('survey', () => ({
      name: this.#name,
      readOnly: this.#readOnly,
      activeSheet: this.selected?.sheet ?? this.#sheets[0]?.id ?? '',
      sheets: this.#sheets.map(surveyOf),
    }));
  }

  read(survey: WorkbookSurvey, ids: readonly string[], attention: Attention = {}): Promise<SheetContent[]> {
    return this.#verb('read', () => {
      const wanted = ids.map((id) => survey.sheets.find((sheet) => sheet.id === id));
      const total = wanted.reduce((sum, sheet) => sum + (sheet?.used?.rows ?? 0), 0);
      let done = 0;
      return ids.map((id) => {
        if (attention.signal?.aborted === true) throw new Fault('cancelled');
        const sheet = this.#withId(id);
        const content = contentOf(sheet, (row, column) => this.#at(sheet, row, column).value);
        done += content.values.length;
        if (content.values.length > 0) attention.onProgress?.({ done, total });
        return content;
      });
    });
  }

  readDropDowns(areas: readonly SheetArea[]): Promise<ReadonlyMap<string, readonly DropDown[]>> {
    return this.#verb('readDropDowns', () => {
      const found = new Map<string, DropDown[]>();
      for (const { sheet: id, area } of areas) {
        const sheet = this.#withId(id);
        const lists = new Set([...cellsIn(area)].map((at) => sheet.validation.get(cellName(at.row, at.column))));
        const [list] = lists;
        if (lists.size !== 1 || list === undefined || list === 'other') continue;
        const words = this.#wordsOf(sheet, list.source);
        if (words) found.set(id, [...(found.get(id) ?? []), { area, words }]);
      }
      return found;
    });
  }

  readAreas(areas: readonly SheetArea[]): Promise<readonly AreaValues[]> {
    return this.#verb('readAreas', () =>
      areas.map(({ sheet: id, area }) => {
        const sheet = this.#withId(id);
        const rows = Array.from({ length: area.rows }, (_, down) =>
          Array.from(
            { length: area.columns },
            (_cell, across) => this.#at(sheet, area.row + down, area.column + across).value,
          ),
        );
        return { sheet: id, area, values: rows };
      }),
    );
  }

  offerWords(offers: readonly WordOffer[]): Promise<OfferOutcome> {
    return this.#verb('offerWords', () => outputs.offerWords(this.#ground(), offers));
  }

  takeBackOffers(before: OffersBefore): Promise<{ restored: number; left: number }> {
    return this.#verb('takeBackOffers', () => outputs.takeBackOffers(this.#ground(), before));
  }

  highlight(cells: readonly Highlight[]): Promise<void> {
    return this.#verb('highlight', () => {
      outputs.highlight(this.#ground(), cells);
    });
  }

  clearHighlights(): Promise<{ cleared: number }> {
    return this.#verb('clearHighlights', () => outputs.clearHighlights(this.#ground()));
  }

  insertRows(groups: readonly RowsBelow[]): Promise<RowsInserted> {
    return this.#verb('insertRows', () => insertRows(this.#ground(), groups));
  }

  takeBackRows(before: readonly RowsBefore[]): Promise<{ removed: number; left: number }> {
    return this.#verb('takeBackRows', () => takeBackRows(this.#ground(), before));
  }

  putSheet(draft: SheetDraft): Promise<SheetPut> {
    return this.#verb('putSheet', () => outputs.putSheet(this.#ground(), draft));
  }

  putSheets(drafts: readonly SheetDraft[]): Promise<readonly SheetPut[]> {
    return this.#verb('putSheets', () => outputs.putSheets(this.#ground(), drafts));
  }

  takeBackSheet(put: SheetPut): Promise<'taken-back' | 'edited-since'> {
    return this.#verb('takeBackSheet', () => outputs.takeBackSheet(this.#ground(), put));
  }

  takeBackSheets(puts: readonly SheetPut[]): Promise<'taken-back' | 'edited-since'> {
    return this.#verb('takeBackSheets', () => outputs.takeBackSheets(this.#ground(), puts));
  }

  write(plan: ChangePlan): Promise<WriteOutcome> {
    return this.#verb('write', () => {
      const left: ChangeLeft[] = [];
      const before: CellBefore[] = [];
      this.#refuseUnwritable(plan.changes.map(({ place }) => place));
      const taken = new Set<string>();
      for (const change of plan.changes) {
        const because = this.#reasonToLeave(change, taken);
        if (because) left.push({ change, because });
        else before.push(this.#write(change));
      }
      return { written: before.length, left, before };
    });
  }

  takeBack(before: readonly CellBefore[]): Promise<{ restored: number; left: readonly Place[] }> {
    return this.#verb('takeBack', () => {
      this.#refuseUnwritable(before.map(({ place }) => place));
      const left: Place[] = [];
      let restored = 0;
      for (const cell of before) {
        const { sheet: id, row, column } = cell.place;
        const sheet = this.#sheets.find((candidate) => candidate.id === id);
        const now = sheet ? this.#at(sheet, row, column) : null;
        if (sheet && now?.formula === null && now.value === cell.written) {
          sheet.cells.set(cellName(row, column), restoredCell(cell));
          restored += 1;
        } else if (!now || (now.formula ?? now.value) !== cell.formula) left.push(cell.place);
      }
      return { restored, left };
    });
  }

  reveal(place: Place): Promise<void> {
    return this.#verb('reveal', () => {
      const { drawn } = this.#withId(place.sheet);
      if (drawn.hidden === true) throw new Fault('sheet-hidden', { sheet: drawn.name });
      this.selected = place;
    });
  }

  recall(): Promise<string | null> {
    return this.#verb('recall', () => this.kept);
  }

  keep(text: string, expected: string | null): Promise<'kept' | 'changed-since'> {
    return this.#verb('keep', () => {
      if (this.#readOnly) throw new Fault('read-only');
      if (this.kept !== expected) return 'changed-since';
      this.kept = text;
      return 'kept';
    });
  }

  listen(onEdit: (edit: SheetEdited) => void): Promise<() => Promise<void>> {
    return this.#verb('listen', () => {
      this.#listeners.add(onEdit);
      return () => {
        this.#listeners.delete(onEdit);
        return Promise.resolve();
      };
    });
  }

  async #verb<T>(name: string, work: () => T): Promise<T> {
    await Promise.resolve();
    this.calls.push(name);
    const fault = this.#next.shift() ?? (this.editing ? new Fault('cell-being-edited') : null);
    if (fault) throw fault;
    return work();
  }

  #ground(): outputs.Ground {
    return {
      sheets: this.#sheets,
      readOnly: this.#readOnly,
      withId: (id) => this.#withId(id),
      addSheet: (name, hidden) => {
        const used = this.#sheets.map(({ id }) => Number(id.slice(1, -1)));
        const added = memorySheet(`{${String(Math.max(-1, ...used) + 1)}}`, { name, rows: [], hidden });
        this.#sheets.push(added);
        this.#tell({ sheet: added.id, area: null, own: true });
        return added;
      },
      removeSheet: (id) => {
        this.#sheets = this.#sheets.filter((sheet) => sheet.id !== id);
        this.#tell({ sheet: id, area: null, own: true });
      },
    };
  }

  #named(name: string): Sheet {
    const sheet = this.#sheets.find(({ drawn }) => drawn.name === name);
    if (!sheet) throw new Error(`No sheet ${name} was drawn`);
    return sheet;
  }

  #withId(id: string): Sheet {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Fault('gone');
    return sheet;
  }

  #at(sheet: Sheet, row: number, column: number): Readonly<Cell> {
    return sheet.cells.get(cellName(row, column)) ?? blank;
  }

  #tell(edit: SheetEdited): void {
    for (const listener of this.#listeners) listener(edit);
  }

  #refuseUnwritable(places: readonly Place[]): void {
    if (this.#readOnly) throw new Fault('read-only');
    for (const { sheet: id, row, column } of places) {
      const drawn = this.#sheets.find((sheet) => sheet.id === id)?.drawn;
      if (drawn?.protected !== true) continue;
      const unlocked = (drawn.unlocked ?? []).some((area) => contains(areaAt(area), row, column));
      if (!unlocked) throw new Fault('sheet-protected', { sheet: drawn.name });
    }
  }

  #reasonToLeave(change: CellChange, taken: Set<string>): ChangeLeft['because'] | null {
    const sheet = this.#sheets.find(({ id }) => id === change.place.sheet);
    if (!sheet) return 'gone';
    const { row, column } = topLeft(sheet.drawn, change.place);
    const key = `${sheet.id} ${cellName(row, column)}`;
    const { formula, value } = this.#at(sheet, row, column);
    if (!taken.has(key) && (formula ?? value) === change.expected) {
      taken.add(key);
      return null;
    }
    return formula === null || taken.has(key) ? 'edited-since' : 'holds-formula';
  }

  #write(change: CellChange): CellBefore {
    const sheet = this.#withId(change.place.sheet);
    const place = topLeft(sheet.drawn, change.place);
    const { formula, value } = this.#at(sheet, place.row, place.column);
    const written = put(sheet, place.row, place.column, change.value);
    this.#tell({ sheet: sheet.id, area: { row: place.row, column: place.column, rows: 1, columns: 1 }, own: true });
    const numberFormat = formatAt(sheet.drawn, place.row, place.column);
    return { place, formula: formula ?? value, wasFormula: formula !== null, numberFormat, written };
  }

  #wordsOf(own: Sheet, source: string): string[] | null {
    if (!source.startsWith('=')) return source.split(',').map((word) => word.trim());
    const reference = this.#names[source.slice(1)] ?? source;
    const [sheetName, area] = reference.slice(1).split('!');
    const [sheet, name] = area === undefined ? [own, sheetName] : [this.#named(unquoted(sheetName ?? '')), area];
    const found = areaAt(name ?? '');
    const words = [...cellsIn(found)].map(({ row, column }) => String(this.#at(sheet, row, column).value));
    return words.filter((word) => word !== '');
  }
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1) : name;
}

/** Returns what then stands there: a cell formatted as text makes text of everything. */
function put(sheet: Sheet, row: number, column: number, value: CellValue): CellValue {
  const asText = formatAt(sheet.drawn, row, column) === '@';
  const stored = asText ? String(value) : value;
  sheet.cells.set(cellName(row, column), { value: stored, formula: null });
  return stored;
}

function restoredCell({ formula, wasFormula }: CellBefore): Cell {
  // This workbook does not compute: a formula comes back without its value.
  return wasFormula ? { value: '', formula: String(formula) } : { value: formula, formula: null };
}

function formatAt(drawn: DrawnSheet, row: number, column: number): string {
  const found = Object.entries(drawn.formats ?? {}).find(([area]) => contains(areaAt(area), row, column));
  return found?.[1] ?? 'General';
}

function* cellsIn(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
  }
}

function usedOf(sheet: Sheet): Area | null {
  const areas = [...sheet.cells]
    .filter(([, cell]) => cell.value !== '' || cell.formula !== null)
    .map(([name]) => areaAt(name));
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row)) - row + 1;
  return { row, column, rows, columns: Math.max(...areas.map((area) => area.column)) - column + 1 };
}

function surveyOf(sheet: Sheet): SheetSurvey {
  const { drawn } = sheet;
  return {
    id: sheet.id,
    name: drawn.name,
    visible: drawn.hidden !== true,
    protected: drawn.protected ?? false,
    filtered: drawn.filter !== undefined,
    made: sheet.made !== null || drawn.name === listSheetName,
    used: usedOf(sheet),
    tables: tablesOf(drawn),
    merges: (drawn.merges ?? []).map(areaAt),
  };
}

function tablesOf(drawn: DrawnSheet): SheetSurvey['tables'] {
  return (drawn.tables ?? []).map(({ name, area, hasTotals }) => ({
    name,
    area: areaAt(area),
    hasHeader: true,
    hasTotals: hasTotals ?? false,
  }));
}

function contentOf(sheet: Sheet, value: (row: number, column: number) => CellValue): SheetContent {
  const used = usedOf(sheet);
  const { id, name, visible, tables, merges } = surveyOf(sheet);
  const rows = used ? Array.from({ length: used.rows }, (_, at) => used.row + at) : [];
  const columns = used ? Array.from({ length: used.columns }, (_, at) => used.column + at) : [];
  const values = rows.map((row) => columns.map((column) => value(row, column)));
  return {
    id,
    name,
    visible,
    firstRow: used?.row ?? 0,
    firstColumn: used?.column ?? 0,
    values,
    merges,
    tables,
    dropDowns: [],
  };
}
