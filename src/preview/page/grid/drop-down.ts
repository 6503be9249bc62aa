// The words of the drop-down list that a data validation puts on a cell, and whether the cell takes what was typed.
import { contains, parseArea } from '../../../core/sheet/a1';
import type { SheetModel, ValidationModel } from '../../model/sheet-model';
import type { WorkbookModel } from '../../model/workbook-model';

export function validationAt(sheet: SheetModel, row: number, column: number): ValidationModel | undefined {
  return sheet.validations.find((validation) => validation.areas.some((area) => contains(area, row, column)));
}

/** The list's words; `null` when the cell has no list or it cannot be read. */
export function listWords(
  model: WorkbookModel,
  sheet: SheetModel,
  validation: ValidationModel | undefined,
): string[] | null {
  if (validation?.type !== 'List') return null;
  const source = validation.formula1.replace(/^=/, '').trim();
  // A file keeps the words in quotation marks, Excel's API gives them bare.
  const quoted = /^"(.*)"$/s.exec(source)?.[1];
  if (quoted !== undefined) return words(quoted.replaceAll('""', '"'));
  const range = readRange(model, sheet, source) ?? readRange(model, sheet, nameFormula(model, sheet, source));
  return range ?? (validation.formula1.startsWith('=') ? null : words(source));
}

/** Excel refuses only where the alert is of the kind that stops; other kinds let a person go on. */
export function isStopped(
  validation: ValidationModel | undefined,
  list: readonly string[] | null,
  typed: string,
): boolean {
  if (!validation || !list || !validation.errorAlert.show || validation.errorAlert.style !== 'Stop') return false;
  if (typed === '') return !validation.ignoreBlanks;
  return !list.includes(typed);
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function nameFormula(model: WorkbookModel, sheet: SheetModel, name: string): string {
  const wanted = name.toLowerCase();
  const found = model.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  const own =
    found.find((candidate) => candidate.sheet === sheet.id) ?? found.find((candidate) => candidate.sheet === null);
  return own?.formula.replace(/^=/, '') ?? '';
}

function readRange(model: WorkbookModel, sheet: SheetModel, reference: string): string[] | null {
  const bang = reference.lastIndexOf('!');
  const sheetName = reference
    .slice(0, Math.max(bang, 0))
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const home = bang < 0 ? sheet : model.sheetNamed(sheetName);
  const area = parseArea(reference.slice(bang + 1));
  if (!home || !area) return null;
  const found: string[] = [];
  const last = Math.min(area.row + area.rows, home.cells.rowCount);
  for (let row = area.row; row < last; row++) {
    for (const value of home.cells.rowValues(row, area.column, Math.min(area.columns, 64))) {
      if (value !== '') found.push(typeof value === 'object' ? value.code : String(value));
    }
  }
  return found;
}
