// A formula's error where the tracker should say something. Each cell once, however many rows it is given for.
import { fields } from '../recommendation/codes';
import { type Cell, isErrorValue } from './cell-of';
import { defineRule, troubleAt } from './rule';

export const cellError = defineRule({
  id: 'cell-error',
  severity: 'error',
  needs: [],
  uses: fields,
  *find({ recommendations, fields: present }) {
    const told = new Set<string>();
    const firstTime = (sheet: string, cell: Cell) => {
      const place = `${sheet} ${cell.row} ${cell.column}`;
      return !told.has(place) && told.add(place);
    };
    const columns = fields.filter((field) => present.has(field));
    for (const recommendation of recommendations) {
      const { sheet, row, entries, strayMarks } = recommendation;
      for (const field of columns) {
        const entry = entries[field];
        if (!entry || !isErrorValue(entry.value) || !firstTime(sheet, entry)) continue;
        yield troubleAt(recommendation, entry, { field, error: String(entry.value) });
      }
      for (const { status, column, word } of strayMarks) {
        const cell = { row, column, value: word };
        if (!isErrorValue(word) || !firstTime(sheet, cell)) continue;
        yield troubleAt(recommendation, cell, { field: status, error: word });
      }
    }
  },
});
