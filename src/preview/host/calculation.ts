// When formulas are computed: before anything is read, after whatever changed. How they are computed is
// src/preview/formula's business.
import type { Area } from '../../core/sheet/cells';
import { isReadableFormula, recalculate, type ChangedArea, type RecalculateOptions } from '../formula';
import type { WorkbookModel } from '../model/workbook-model';

export class Calculation {
  readonly #model: WorkbookModel;
  readonly #now: () => Date;
  #pending: ChangedArea[] = [];
  #full = false;

  /** Formulas that came without a value are computed at once; those that have one keep it until something changes. */
  constructor(model: WorkbookModel, now: () => Date) {
    this.#model = model;
    this.#now = now;
    recalculate(model, { now: now() });
  }

  note(sheet: string, area: Area): void {
    this.#pending.push({ sheet, area });
  }

  full(): void {
    this.#full = true;
  }

  /** Ids of the sheets on which a value changed. */
  settle(): string[] {
    if (!this.#full && this.#pending.length === 0) return [];
    const what: RecalculateOptions = this.#full ? { full: true } : { changed: this.#pending };
    this.#full = false;
    this.#pending = [];
    const done = recalculate(this.#model, { ...what, now: this.#now() });
    return [...new Set(done.changed.map(({ sheet }) => sheet))];
  }

  isReadable(formula: string): boolean {
    return isReadableFormula(formula);
  }
}
