// Saved, checked for what a strict reader would complain of, and opened again.
import { expect } from 'vitest';
import type { SheetModel } from '../../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { openWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import { packageFaults } from '../../support/zoo/compare';
import { zoo } from '../../support/zoo/specimens';

export function reopen(model: WorkbookModel): WorkbookModel {
  const saved = saveWorkbook(model);
  expect(packageFaults(saved)).toEqual([]);
  return openWorkbook(saved, model.name);
}

/** Part names of a model that was opened. */
export function partsOf(model: WorkbookModel): string[] {
  return [...(model.opened?.keys() ?? [])];
}

export function only(model: WorkbookModel): SheetModel {
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function opened(name: string): WorkbookModel {
  const specimen = zoo.find((found) => found.name === name);
  if (!specimen) throw new Error(`no specimen ${name}`);
  return openWorkbook(specimen.bytes, 'specimen.xlsx');
}
