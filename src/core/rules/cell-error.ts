// A formula's error where the tracker should say something. Each cell once, however many rows it is given for.
import { type Field, fields } from '../recommendation/codes';
import type { Entry } from '../recommendation/recommendation';
import { type Cell, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

/** What every error text begins with. */
const hash = 0x23;

interface Data {
  readonly field: Field;
  readonly error: string;
}

export const cellError = defineTrackerRule({
  id: 'cell-error',
  severity: 'error',
  needs: [],
  uses: fields,
  begin: (view) => new ErrorInspection(view),
});

class ErrorInspection<R extends Seen<Field>> implements Inspection<Data, R> {
  readonly #columns: readonly Field[];
  readonly #told = new Set<string>();

  constructor(view: View<Field, R>) {
    this.#columns = fields.filter((field) => view.fields.has(field));
  }

  look(row: R): readonly Trouble<Data, R>[] {
    const { entries, strayMarks } = row;
    if (!hasError(entries) && strayMarks.length === 0) return nothing;
    let found: readonly Trouble<Data, R>[] = nothing;
    for (const field of this.#columns) {
      const entry = entries[field];
      if (!entry || !isErrorValue(entry.value)) continue;
      found = [...found, ...this.#tell(row, entry, field, String(entry.value))];
    }
    for (const { status, column, word } of strayMarks) {
      if (!isErrorValue(word)) continue;
      found = [...found, ...this.#tell(row, { row: row.row, column, value: word }, status, word)];
    }
    return found;
  }

  /** Nothing when the cell was told of already. */
  #tell(row: R, cell: Cell, field: Field, error: string): readonly Trouble<Data, R>[] {
    const place = `${row.sheet} ${cell.row} ${cell.column}`;
    if (this.#told.has(place)) return nothing;
    this.#told.add(place);
    return [troubleAt(row, cell, { field, error })];
  }
}

type Entries = Readonly<Partial<Record<string, Entry>>>;

/** Every cell of the tracker passes here: going through the keys there are is several times quicker than naming them. */
function hasError(entries: Entries): boolean {
  for (const field in entries) {
    const value = entries[field]?.value;
    if (typeof value === 'string' && value.charCodeAt(0) === hash && isErrorValue(value)) return true;
  }
  return false;
}
