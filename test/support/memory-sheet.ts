// One sheet of the workbook in memory.
import { areaName, cellName, contains } from '../../src/core/sheet/a1';
import type { Area, CellValue } from '../../src/core/sheet/cells';
import type { Severity } from '../../src/core/rules/rule';
import { withSheetNames, type DraftId, type SheetDraft } from '../../src/core/sheet/draft';
import type { ListBefore } from '../../src/workbook/port';
import { areaAt, isDrawnFormula, type DrawnSheet } from './drawn-workbook';

export interface MemoryCell {
  value: CellValue;
  formula: string | null;
}

export interface MemorySheet {
  readonly id: string;
  drawn: DrawnSheet;
  cells: Map<string, MemoryCell>;
  /** Data validation by cell: a list, or another rule. Cells of one area share the object. */
  readonly validation: Map<string, ListBefore | 'other'>;
  readonly colours: Map<string, Severity>;
  /** What the program made of this sheet; `null` for a person's sheet. */
  made: { readonly draft: SheetDraft; readonly stood: string; readonly owner: string } | null;
}

const drawnList = {
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { show: false, title: '', message: '' },
  alert: { show: true, style: 'Stop', title: '', message: '' },
} as const;

export function memorySheet(id: string, drawn: DrawnSheet): MemorySheet {
  const validation: MemorySheet['validation'] = new Map();
  for (const { area, source } of drawn.lists ?? []) {
    const list = { ...drawnList, source };
    for (const cell of cellsIn(areaAt(area))) validation.set(cell, list);
  }
  for (const area of drawn.numbersOnly ?? []) {
    for (const cell of cellsIn(areaAt(area))) validation.set(cell, 'other');
  }
  return { id, drawn, cells: cellsOf(drawn), validation, colours: new Map(), made: null };
}

function cellsOf(drawn: DrawnSheet): Map<string, MemoryCell> {
  const cells = new Map<string, MemoryCell>();
  drawn.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (isDrawnFormula(cell)) cells.set(cellName(down, across), { ...cell });
      else if (cell !== '') cells.set(cellName(down, across), { value: cell, formula: null });
    });
  });
  return cells;
}

export function* cellsIn(area: Area): Generator<string> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield cellName(row, column);
  }
}

/** Puts the draft's values, formulas and merged areas in place of all that stood on the sheet; nothing is computed. */
export function drawDraft(
  sheet: MemorySheet,
  draft: SheetDraft,
  nameOf: (id: DraftId) => string | undefined,
  owner: string,
): void {
  const merges: string[] = [];
  sheet.cells = new Map();
  draft.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      const formula = cell?.formula === undefined ? null : withSheetNames(cell.formula, nameOf);
      if (cell && (cell.value !== '' || formula !== null))
        sheet.cells.set(cellName(down, across), { value: cell.value, formula });
      const { span = 1, down: rows = 1 } = cell ?? {};
      if (span * rows > 1) merges.push(areaName({ row: down, column: across, rows, columns: span }));
    });
  });
  for (const { row, column, formulas, lines } of draft.fills ?? []) {
    formulas.forEach((text, across) => {
      const formula = withSheetNames(text, nameOf);
      for (let down = 0; down < lines; down++)
        sheet.cells.set(cellName(row + down, column + across), { value: '', formula });
    });
  }
  sheet.drawn = { ...sheet.drawn, merges };
  sheet.made = { draft, stood: standing(sheet), owner };
}

/** Name and contents of a sheet as one text. */
export function standing({ drawn, cells }: MemorySheet): string {
  const filled = [...cells].filter(([, { value, formula }]) => value !== '' || formula !== null);
  return JSON.stringify([drawn.name, filled.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

export function topLeft<P extends { readonly row: number; readonly column: number }>(drawn: DrawnSheet, place: P): P {
  const merge = (drawn.merges ?? []).map(areaAt).find((area) => contains(area, place.row, place.column));
  return merge ? { ...place, row: merge.row, column: merge.column } : place;
}
