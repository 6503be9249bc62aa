// Still open, and what is said of it is word for word what was said last period.
import { isOpen } from '../recommendation/category';
import type { CellValue } from '../sheet/cells';
import { isNothing } from './blank-cell';
import { isErrorValue } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  /** What people call last period's data. */
  readonly lastPeriod: string;
}

export const assessmentUnchanged = defineRule({
  id: 'assessment-unchanged',
  severity: 'hint',
  needs: ['report', 'number', 'assessment'],
  uses: ['source', 'acceptance', 'implementation'],
  inputs: ['last-period'],
  look(row, { given: { 'last-period': lastPeriod } }) {
    const entry = row.entries.assessment;
    if (!entry || entry.inherited || !isOpen(row) || isNothing(entry.value) || isErrorValue(entry.value))
      return nothing;
    const before = lastPeriod.before(row)?.entries.assessment;
    if (before === undefined || spaced(before.value) !== spaced(entry.value)) return nothing;
    const data: Data = { lastPeriod: lastPeriod.name };
    return [troubleAt(row, entry, data)];
  },
});

/** Line breaks and double spaces come and go when texts are copied. */
function spaced(value: CellValue): string {
  return String(value).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
