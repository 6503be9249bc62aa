// When formulas are computed: before anything is read, after whatever changed. How they are computed is
// src/preview/formula's business.
import type { Area } from '../../core/sheet/cells';
import type { WorkbookModel } from '../model/workbook-model';

export class Calculation {
  readonly model: WorkbookModel;
  constructor(model: WorkbookModel) {
    this.model = model;
  }
  note(_sheet: string, _area: Area): void {}
  full(): void {}
  settle(): string[] {
    return [];
  }
  isReadable(formula: string): boolean {
    return formula.length > 1;
  }
}
