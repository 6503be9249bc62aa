// Whether to accept it has been weighed for longer than the workbook's threshold of months.
import { isOlderThan, issueOf } from '../recommendation/age';
import { isOpen } from '../recommendation/category';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

export const considerationTooLong = defineRule({
  id: 'consideration-too-long',
  severity: 'warning',
  needs: ['acceptance'],
  uses: ['report', 'issued', 'implementation'],
  inputs: ['reporting-date'],
  look(row, { layout, given, thresholds: { monthsUnderConsideration } }) {
    const { acceptance } = row;
    if (acceptance.kind !== 'known' || acceptance.code !== 'under_consideration' || !isOpen(row)) return nothing;
    const issue = issueOf(row);
    if (issue === null || !isOlderThan(issue.last, monthsUnderConsideration, given['reporting-date'])) return nothing;
    const cell = cellOf(layout, row, 'acceptance');
    const data = { since: issue.last, from: issue.from, months: monthsUnderConsideration };
    return cell ? [troubleAt(row, cell, data)] : nothing;
  },
});
