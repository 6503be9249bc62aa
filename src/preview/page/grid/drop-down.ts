// What a cell's data validation means for a person: the words its drop-down offers, and whether it takes what was typed.
import { listWords, validationAt, type ExcelHost } from '../../host';
import type { SheetModel, ValidationModel } from '../../model/sheet-model';

/** `null` where no arrow is shown. */
export function offeredWords(
  host: ExcelHost,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | null {
  const validation = validationAt(sheet, row, column);
  return validation?.inCellDropDown === true ? listWords(host, sheet, validation) : null;
}

/** The validation whose list stops this entry. Excel refuses only where the alert is of the kind that stops. */
export function stoppedBy(
  host: ExcelHost,
  sheet: SheetModel,
  row: number,
  column: number,
  typed: string,
): ValidationModel | null {
  const validation = validationAt(sheet, row, column);
  if (!validation || !validation.errorAlert.show || validation.errorAlert.style !== 'Stop') return null;
  const words = listWords(host, sheet, validation);
  const taken = words === null || (typed === '' ? validation.ignoreBlanks : words.includes(typed));
  return taken ? null : validation;
}
