// The drop-down lists of a sheet as the adapter gives them: the words stand in the validation, in cells it points to, or
// in cells that have a name. A list that cannot be followed is left out.
import { intersects, parseArea } from '../core/sheet/a1';
import type { Area, DropDown } from '../core/sheet/cells';
import { plainValue } from './model/cell-error';
import type { SheetModel } from './model/sheet-model';
import type { WorkbookModel } from './model/workbook-model';

/** Longer lists are no list of statuses. */
const mostWords = 500;

export function dropDownsOf(model: WorkbookModel, sheet: SheetModel): readonly DropDown[] {
  return sheet.validations.flatMap(({ type, formula1, areas }) => {
    const words = type === 'List' ? wordsOf(model, sheet, formula1) : null;
    return words === null ? [] : areas.map((area) => ({ area, words }));
  });
}

function wordsOf(model: WorkbookModel, sheet: SheetModel, source: string): readonly string[] | null {
  if (!source.startsWith('=')) return distinct(source.split(',').map((word) => word.trim()));
  const cells = cellsMeant(model, sheet, source.slice(1)) ?? namedCells(model, sheet, source.slice(1));
  return cells && valuesIn(cells.sheet, cells.area);
}

interface Cells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

function cellsMeant(model: WorkbookModel, own: SheetModel, reference: string): Cells | null {
  const mark = reference.lastIndexOf('!');
  const sheet = mark < 0 ? own : model.sheetNamed(unquoted(reference.slice(0, mark)));
  const area = parseArea(reference.slice(mark + 1));
  return sheet && area ? { sheet, area } : null;
}

function namedCells(model: WorkbookModel, own: SheetModel, name: string): Cells | null {
  const wanted = name.slice(name.lastIndexOf('!') + 1).toLowerCase();
  const named = model.names.filter((each) => each.name.toLowerCase() === wanted);
  const found = named.find(({ sheet }) => sheet === own.id) ?? named.find(({ sheet }) => sheet === null);
  return found ? cellsMeant(model, own, found.formula.slice(1)) : null;
}

function valuesIn(sheet: SheetModel, area: Area): readonly string[] | null {
  const used = sheet.cells.usedArea(true);
  if (!used || !intersects(used, area)) return null;
  const bottom = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  const words: string[] = [];
  for (let row = area.row; row < bottom; row++) {
    for (let column = area.column; column < right; column++) {
      words.push(String(plainValue(sheet.cells.value(row, column))));
      if (words.length > mostWords) return null;
    }
  }
  return distinct(words);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word.trim() !== ''))];
}
