// From findings to a change plan: the suggestions, written where the value stands, if it still stands there.
import type { Recommendation } from '../recommendation/recommendation';
import type { CellValue } from '../sheet/cells';
import type { CellChange, ChangePlan } from './plan';

/** What a fix needs of a finding. */
export interface Fixable {
  readonly recommendation: Pick<Recommendation, 'sheet'>;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly suggestion: string | null;
  readonly safe: boolean;
}

/**
 * One change for each cell that has a suggestion, in the order of the findings. Of two suggestions for one cell the
 * first goes in; the other's rule speaks again at the next check if it still has reason to.
 */
export function fixesOf(findings: readonly Fixable[], options: { readonly safeOnly?: boolean } = {}): ChangePlan {
  const changes = new Map<string, CellChange>();
  for (const { recommendation, row, column, value, suggestion, safe } of findings) {
    if (suggestion === null || suggestion === value || (options.safeOnly === true && !safe)) continue;
    const place = { sheet: recommendation.sheet, row, column };
    const key = `${place.sheet} ${row} ${column}`;
    if (!changes.has(key)) changes.set(key, { place, expected: value, value: suggestion });
  }
  return { changes: [...changes.values()] };
}
