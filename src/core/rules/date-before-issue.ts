// Done before the report that asked for it was issued: a slip of the hand, or done by chance.
import { issueOf } from '../recommendation/age';
import { readDate } from '../vocabulary/date-cells';
import { defineRule, nothing, troubleAt } from './rule';

export const dateBeforeIssue = defineRule({
  id: 'date-before-issue',
  severity: 'hint',
  needs: ['implementedDate'],
  uses: ['report', 'issued'],
  inputs: ['reporting-date'],
  look(row) {
    const cell = row.entries.implementedDate;
    const done = readDate(cell?.value ?? '');
    if (!cell || done.kind !== 'day') return nothing;
    const issue = issueOf(row);
    if (issue === null || done.last >= issue.first) return nothing;
    return [troubleAt(row, cell, { done: done.last, issued: issue.first, from: issue.from })];
  },
});
