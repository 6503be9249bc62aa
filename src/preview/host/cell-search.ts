// Finding cells by their text, and cells of a kind (constants, formulas, blanks, visible).
// Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
import type { Area } from '../../core/sheet/cells';
import { CellError } from '../model/cell-error';
import type { SheetModel } from '../model/sheet-model';
import { cellText } from './cell-text';
import type { ExcelHost } from './excel-host';
import { boundedArea, formatAt, intersection } from './formats';

export interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** `*` and `?` stand for any text and any character, `~` takes their meaning away. */
export function textPattern(text: string, criteria: Pick<Criteria, 'completeMatch' | 'matchCase'>, flags = ''): RegExp {
  let source = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '~' && i + 1 < text.length) source += escape(text.charAt(++i));
    else if (letter === '*') source += '[\\s\\S]*?';
    else source += letter === '?' ? '[\\s\\S]' : escape(letter);
  }
  const whole = criteria.completeMatch ? `^(?:${source})$` : source;
  return new RegExp(whole, `${flags}u${criteria.matchCase ? '' : 'i'}`);
}

function escape(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
}

/** Cells whose shown text or formula fits, row by row. */
export function findCells(host: ExcelHost, sheet: SheetModel, area: Area, text: string, criteria: Criteria): Area[] {
  const pattern = textPattern(text, criteria);
  host.settle();
  const bounded = boundedArea(sheet, area);
  if (!bounded) return [];
  const found: Area[] = [];
  for (const { row, column } of sheet.cells.cells(bounded.row, bounded.row + bounded.rows - 1)) {
    if (column < area.column || column >= area.column + area.columns) continue;
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    if (value === '' && !formula) continue;
    const shown = cellText(value, formatAt(host.model, sheet, row, column).numberFormat, host.model.date1904);
    if (pattern.test(formula?.text ?? shown) || pattern.test(shown)) found.push({ row, column, rows: 1, columns: 1 });
  }
  return criteria.backwards ? found.reverse() : found;
}

export const specialCellTypes = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export type SpecialCellType = (typeof specialCellTypes)[number];

export const specialValueTypes = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;
export type SpecialValueType = (typeof specialValueTypes)[number];

export function specialCells(sheet: SheetModel, area: Area, type: SpecialCellType, values: SpecialValueType): Area[] {
  const used = sheet.cells.usedArea(false);
  const within = used && intersection(area, used);
  switch (type) {
    case 'ConditionalFormats':
    case 'SameConditionalFormat':
      return overlaps(
        area,
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    case 'DataValidations':
    case 'SameDataValidation':
      return overlaps(
        area,
        sheet.validations.flatMap((validation) => validation.areas),
      );
    case 'Visible':
      return blocks(
        area,
        (row, column) => sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true,
      );
    case 'Blanks':
      return within ? blocks(within, (row, column) => isBlank(sheet, row, column)) : [];
    case 'Constants':
      return within ? blocks(within, (row, column) => isOfKind(sheet, row, column, false, values)) : [];
    case 'Formulas':
      return within ? blocks(within, (row, column) => isOfKind(sheet, row, column, true, values)) : [];
  }
}

function overlaps(area: Area, others: readonly Area[]): Area[] {
  return others.flatMap((other) => intersection(area, other) ?? []);
}

function isBlank(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.cells.value(row, column) === '' && !sheet.cells.formula(row, column);
}

function isOfKind(sheet: SheetModel, row: number, column: number, formula: boolean, values: SpecialValueType): boolean {
  if (isBlank(sheet, row, column) || (sheet.cells.formula(row, column) !== undefined) !== formula) return false;
  if (values === 'All') return true;
  const value = sheet.cells.value(row, column);
  if (value instanceof CellError) return values.includes('Error');
  if (typeof value === 'boolean') return values.includes('Logical');
  return typeof value === 'number' ? values.includes('Number') : values.includes('Text');
}

/** Cells that fit, gathered into as few rectangles as a simple sweep finds. */
export function blocks(area: Area, fits: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const runs = runsOf(area, row, fits);
    const grown = runs.map((run) => {
      const above = open.find((block) => block.column === run.column && block.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((block) => !grown.some((next) => next.row === block.row && next.column === block.column)));
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(area: Area, row: number, fits: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = area.column; column <= area.column + area.columns; column++) {
    const fit = column < area.column + area.columns && fits(row, column);
    if (fit && start < 0) start = column;
    if (!fit && start >= 0) {
      runs.push({ row, column: start, rows: 1, columns: column - start });
      start = -1;
    }
  }
  return runs;
}
