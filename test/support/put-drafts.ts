// Drafted sheets put straight into the workbook model, as Excel would have them: formulas computed, lines copied down.
import { columnLetters } from '../../src/core/sheet/a1';
import type { CellValue } from '../../src/core/sheet/cells';
import { type DraftId, type SheetDraft, withSheetNames } from '../../src/core/sheet/draft';
import { freeSheetName } from '../../src/core/sheet/sheet-name';
import { recalculate, translateFormula } from '../../src/preview/formula';
import { CellError } from '../../src/preview/model/cell-error';
import { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';

/** Gives the names that the sheets got. */
export function putDrafts(model: WorkbookModel, drafts: readonly SheetDraft[]): ReadonlyMap<DraftId, string> {
  const names = new Map<DraftId, string>();
  const taken = model.sheets.map(({ name }) => name);
  for (const { id, name } of drafts) {
    const free = freeSheetName(name, taken);
    taken.push(free);
    names.set(id, free);
  }
  const named = (formula: string) => withSheetNames(formula, (id) => names.get(id));
  drafts.forEach((draft, index) => {
    const sheet = new SheetModel(
      `{00000000-0001-0000-${String(700 + index).padStart(4, '0')}-000000000000}`,
      names.get(draft.id) ?? '',
    );
    if (draft.hidden === true) sheet.visibility = 'Hidden';
    sheet.cells.startRecording();
    model.sheets.push(sheet);
    draft.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula !== undefined) sheet.cells.set(row, column, '', { text: named(cell.formula) });
        else if (cell && cell.value !== '') sheet.cells.set(row, column, cell.value);
      });
    });
    for (const { row, column, formulas, lines } of draft.fills ?? [])
      fill(sheet, row, column, formulas.map(named), lines);
  });
  recalculate(model, { full: true });
  return names;
}

function fill(sheet: SheetModel, row: number, column: number, formulas: readonly string[], lines: number): void {
  for (let down = 0; down < lines; down++) {
    formulas.forEach((formula, across) => {
      const text = down === 0 ? formula : translateFormula(formula, down, 0);
      sheet.cells.set(row + down, column + across, '', { text });
    });
  }
}

export interface Difference {
  readonly cell: string;
  readonly said: CellValue;
  readonly computed: CellValue;
}

/** Cells whose formula does not give what the draft says it gives now. */
export function differences(model: WorkbookModel, draft: SheetDraft, name: string): readonly Difference[] {
  const sheet = model.sheetNamed(name);
  return draft.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Difference[] => {
      if (cell?.formula === undefined) return [];
      const value = sheet?.cells.value(row, column) ?? '';
      const computed = value instanceof CellError ? value.code : value;
      const place = `${columnLetters(column)}${String(row + 1)}`;
      return computed === cell.value ? [] : [{ cell: place, said: cell.value, computed }];
    }),
  );
}
