// A formula's error where the tracker should say something. Each cell once, however many rows it is given for.
import { type Field, fields } from '../recommendation/codes';
import { isErrorValue } from './cell-of';
import { type Trouble, defineTrackerRule, nothing, troubleAt } from './rule';

interface Data {
  readonly field: Field;
  readonly error: string;
}

export const cellError = defineTrackerRule({
  id: 'cell-error',
  severity: 'error',
  needs: [],
  uses: fields,
  prepare: ({ fields: present }) => ({
    columns: fields.filter((field) => present.has(field)),
    told: new Set<string>(),
  }),
  look(row, { columns, told }) {
    let found: Trouble<Data, typeof row>[] | null = null;
    for (const field of columns) {
      const entry = row.entries[field];
      if (!entry || !isErrorValue(entry.value)) continue;
      (found ??= []).push(troubleAt(row, entry, { field, error: String(entry.value) }));
    }
    for (const { status, column, word } of row.strayMarks) {
      if (!isErrorValue(word)) continue;
      const cell = { row: row.row, column, value: word };
      (found ??= []).push(troubleAt(row, cell, { field: status, error: word }));
    }
    return found?.filter((trouble) => isNew(told, `${row.sheet} ${trouble.row} ${trouble.column}`)) ?? nothing;
  },
});

function isNew(told: Set<string>, place: string): boolean {
  return !told.has(place) && told.add(place).has(place);
}
