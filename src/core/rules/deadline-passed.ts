// Still open though the day by which it was due has gone by.
import { isOpen } from '../recommendation/category';
import { deadlineOf } from '../recommendation/deadline';
import { isBlank } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const deadlinePassed = defineRule({
  id: 'deadline-passed',
  severity: 'warning',
  needs: [],
  needsOneOf: ['revisedDate', 'targetDate', 'text'],
  uses: ['report', 'acceptance', 'implementation'],
  inputs: ['reporting-date'],
  look(row, { given, fields }) {
    if (!isOpen(row)) return nothing;
    const deadline = deadlineOf(row);
    if (deadline === null || deadline.day >= given['reporting-date']) return nothing;
    const cell = row.entries[deadline.from];
    if (!cell || isBlank(cell.value)) return nothing;
    return [troubleAt(row, cell, { ...deadline, canBeRevised: fields.has('revisedDate') })];
  },
});
