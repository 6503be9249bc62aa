// Which cells break the rule that data validation puts on them, and what a drop-down offers.
import type { Area } from '../../core/sheet/cells';
import { contains } from '../../core/sheet/a1';
import { CellError } from '../model/cell-error';
import type { SheetModel, ValidationModel } from '../model/sheet-model';
import { rangeAt } from './areas';
import { boundedArea } from './formats';
import { cellText } from './cell-text';
import type { ExcelHost } from './excel-host';
import { HostError } from './host-error';

export function validationAt(sheet: SheetModel, row: number, column: number): ValidationModel | null {
  return sheet.validations.find((validation) => validation.areas.some((area) => contains(area, row, column))) ?? null;
}

/** The words of a drop-down; `null` when the rule is no list or its source cannot be read. */
export function listWords(host: ExcelHost, sheet: SheetModel, validation: ValidationModel): string[] | null {
  if (validation.type !== 'List') return null;
  const source = validation.formula1;
  if (!source.startsWith('=')) return source.split(',').map((word) => word.trim());
  try {
    const range = rangeAt(host, sheet, source.slice(1).replaceAll('$', ''));
    const area = boundedArea(range.sheet, range.area);
    if (!area) return [];
    const words: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = cellText(range.sheet.cells.value(row, column), 'General');
        if (text !== '') words.push(text);
      }
    }
    return words;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

export function invalidCells(host: ExcelHost, sheet: SheetModel, areas: readonly Area[]): Area[] {
  host.settle();
  const found: Area[] = [];
  for (const area of areas) {
    const bounded = boundedArea(sheet, area);
    if (!bounded) continue;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
        const validation = validationAt(sheet, row, column);
        if (validation && !isValid(host, sheet, validation, row, column))
          found.push({ row, column, rows: 1, columns: 1 });
      }
    }
  }
  return found;
}

/** Rules that need a formula to be computed are taken as kept. */
function isValid(
  host: ExcelHost,
  sheet: SheetModel,
  validation: ValidationModel,
  row: number,
  column: number,
): boolean {
  const value = sheet.cells.value(row, column);
  if (value === '' || value instanceof CellError) return validation.ignoreBlanks || value !== '';
  if (validation.type === 'List') {
    const words = listWords(host, sheet, validation);
    const text = cellText(value, 'General');
    // A list of cells ignores upper and lower case, a typed list does not.
    const fold = validation.formula1.startsWith('=') ? (word: string) => word.toLowerCase() : (word: string) => word;
    return words?.some((word) => fold(word) === fold(text)) ?? true;
  }
  if (validation.type === 'Custom' || validation.type === 'None') return true;
  const measured = validation.type === 'TextLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (validation.type === 'WholeNumber' && !Number.isInteger(measured)) return false;
  return inBounds(measured, validation);
}

function inBounds(value: number, { operator, formula1, formula2 }: ValidationModel): boolean {
  const low = Number(formula1);
  const high = Number(formula2);
  if (!Number.isFinite(low)) return true;
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    default:
      return value <= low;
  }
}
