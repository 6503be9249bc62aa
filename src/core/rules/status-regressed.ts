// Further back than last period: implemented then and not now, or accepted then and in doubt now.
import type { AcceptanceCode, ImplementationCode, StatusCode } from '../recommendation/codes';
import type { StatusReading } from '../recommendation/recommendation';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly was: StatusCode;
  /** `null` where the cell is blank now. */
  readonly now: StatusCode | null;
}

export const statusRegressed = defineRule({
  id: 'status-regressed',
  severity: 'warning',
  needs: ['report', 'number'],
  needsOneOf: ['acceptance', 'implementation'],
  uses: ['source'],
  inputs: ['last-period'],
  look(row, { layout, given }) {
    const earlier = row.forInformation ? null : given['last-period'].before(row);
    if (!earlier || earlier.forInformation) return nothing;
    const acceptance = withdrawnFrom(earlier.acceptance, row.acceptance);
    const implementation = undoneFrom(earlier.implementation, row.implementation);
    // What is not accepted has no implementation to speak of: one finding says it all.
    const kind = acceptance ? 'acceptance' : 'implementation';
    const data: Data | null = acceptance ?? implementation;
    const cell = data && cellOf(layout, row, kind);
    return cell ? [troubleAt(row, cell, data)] : nothing;
  },
});

function withdrawnFrom(was: StatusReading<AcceptanceCode>, now: StatusReading<AcceptanceCode>): Data | null {
  if (was.kind !== 'known' || now.kind !== 'known') return null;
  if (was.code !== 'accepted' && was.code !== 'partially_accepted') return null;
  return now.code === 'not_accepted' || now.code === 'under_consideration' ? { was: was.code, now: now.code } : null;
}

function undoneFrom(was: StatusReading<ImplementationCode>, now: StatusReading<ImplementationCode>): Data | null {
  if (was.kind !== 'known' || was.code !== 'implemented') return null;
  if (now.kind === 'blank') return { was: was.code, now: null };
  return now.kind === 'known' && now.code !== 'implemented' ? { was: was.code, now: now.code } : null;
}
