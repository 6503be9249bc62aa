// A date column's cell that gives no date and does not say that there is none. Each cell once.
import type { Day } from '../recommendation/day';
import { readDate } from '../vocabulary/date-cells';
import { isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

const dateFields = ['targetDate', 'revisedDate', 'implementedDate', 'issued'] as const;
export type DateField = (typeof dateFields)[number];
interface Data {
  readonly field: DateField;
  readonly written: string;
  /** Written like a day that does not exist. */
  readonly impossible: boolean;
  /** What can only have been meant. */
  readonly meant: Day | null;
}

export const dateInvalid = defineTrackerRule({
  id: 'date-invalid',
  severity: 'error',
  needs: [],
  needsOneOf: dateFields,
  begin: (view) => new DateInspection(view),
});

class DateInspection<R extends Seen<DateField>> implements Inspection<Data, R> {
  readonly #columns: readonly DateField[];
  readonly #told = new Set<string>();

  constructor(view: View<DateField, R>) {
    this.#columns = dateFields.filter((field) => view.fields.has(field));
  }

  look(row: R): readonly Trouble<Data, R>[] {
    let found: readonly Trouble<Data, R>[] = nothing;
    for (const field of this.#columns) {
      const cell = row.entries[field];
      if (!cell || isErrorValue(cell.value)) continue;
      const reading = readDate(cell.value);
      if (reading.kind !== 'unreadable' || !this.#isNew(row, cell)) continue;
      const { impossible, meant } = reading;
      const data = { field, written: String(cell.value).trim(), impossible, meant };
      found = [...found, troubleAt(row, cell, data, { suggestion: meant })];
    }
    return found;
  }

  #isNew({ sheet }: R, { row, column }: { readonly row: number; readonly column: number }): boolean {
    const place = `${sheet} ${row} ${column}`;
    if (this.#told.has(place)) return false;
    this.#told.add(place);
    return true;
  }
}
