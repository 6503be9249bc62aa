// Implemented now, though last period it had not been begun or was still under consideration.
import type { Recommendation } from '../recommendation/recommendation';
import { cellOf } from './cell-of';
import { defineRule, nothing, troubleAt } from './rule';

interface Data {
  readonly was: 'under_consideration' | 'not_started';
}

export const stageSkipped = defineRule({
  id: 'stage-skipped',
  severity: 'hint',
  needs: ['report', 'number', 'implementation'],
  uses: ['source'],
  inputs: ['last-period'],
  look(row, { layout, given }) {
    const { implementation, forInformation } = row;
    if (forInformation || implementation.kind !== 'known' || implementation.code !== 'implemented') return nothing;
    const earlier = given['last-period'].before(row);
    const was = earlier && earlyStage(earlier);
    const cell = was && cellOf(layout, row, 'implementation');
    const data: Data | null = was && { was };
    return cell && data ? [troubleAt(row, cell, data)] : nothing;
  },
});

/** The stage from which a recommendation cannot be implemented in one step; `null` where it stood further. */
function earlyStage({ acceptance, implementation }: Recommendation): Data['was'] | null {
  const progress = implementation.kind === 'known' ? implementation.code : null;
  if (progress !== null && progress !== 'not_started') return null;
  if (acceptance.kind === 'known' && acceptance.code === 'under_consideration') return 'under_consideration';
  return progress;
}
