// Open for longer than the workbook's threshold of years, and its deadline, if it has one, has passed too.
import { isOlderThan, issueOf } from '../recommendation/age';
import { isOpen } from '../recommendation/category';
import { deadlineOf } from '../recommendation/deadline';
import { openStatusCell } from './open-status-cell';
import { defineRule, nothing, troubleAt } from './rule';

export const openTooLong = defineRule({
  id: 'open-too-long',
  severity: 'hint',
  needs: [],
  needsOneOf: ['implementation', 'acceptance'],
  uses: ['report', 'issued', 'revisedDate', 'targetDate', 'text'],
  inputs: ['reporting-date'],
  look(row, { layout, given, thresholds: { yearsOpen } }) {
    if (!isOpen(row)) return nothing;
    const asOf = given['reporting-date'];
    const issue = issueOf(row);
    if (issue === null || !isOlderThan(issue.last, yearsOpen * 12, asOf)) return nothing;
    const deadline = deadlineOf(row);
    if (deadline !== null && deadline.day >= asOf) return nothing;
    const cell = openStatusCell(layout, row);
    return cell ? [troubleAt(row, cell, { since: issue.last, from: issue.from, years: yearsOpen })] : nothing;
  },
});
