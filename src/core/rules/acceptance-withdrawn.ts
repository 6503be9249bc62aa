// Accepted last period, not relevant now: a reader will ask what made the difference.
import type { AcceptanceCode } from '../recommendation/codes';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly was: AcceptanceCode;
}

export const acceptanceWithdrawn = defineRule({
  id: 'acceptance-withdrawn',
  severity: 'hint',
  needs: ['report', 'number', 'acceptance'],
  uses: ['source'],
  inputs: ['last-period'],
  look(row, { layout, given }) {
    const { acceptance, forInformation } = row;
    if (forInformation || acceptance.kind !== 'known' || acceptance.code !== 'not_relevant') return nothing;
    const was = given['last-period'].before(row)?.acceptance;
    if (was?.kind !== 'known' || (was.code !== 'accepted' && was.code !== 'partially_accepted')) return nothing;
    const cell = cellOf(layout, row, 'acceptance');
    const data: Data = { was: was.code };
    return cell ? [troubleAt(row, cell, data)] : nothing;
  },
});
