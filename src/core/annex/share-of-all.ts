// The whole that an overall share is a share of: what is in the tracker, and with it what was closed earlier and has left
// it, where the workbook has a table of that and the paper is about the whole tracker.
import { isWhole } from './scope';
import { plainParts } from './status-parts';
import type { StatusPart } from './table-words';
import type { Writing } from './writing';

export interface Whole {
  readonly total: number;
  /** The first year of history and tracker together; `null`: of the tracker alone. */
  readonly since: number | null;
  readonly parts: readonly { readonly part: StatusPart; readonly label: string; readonly count: number }[];
}

export function shareOfAll(writing: Writing): Whole {
  const { rows, input } = writing;
  const history = isWhole(input.scope) ? input.history : null;
  if (!history) writing.omit({ kind: 'overall-rate-unknown', because: input.history ? 'scope' : 'no-history' });
  const earlier: Readonly<Partial<Record<StatusPart, number>>> = history
    ? {
        implemented: history.implemented,
        closedOtherwise: history.closedOtherwise,
        open: history.total - history.implemented - history.closedOtherwise,
      }
    : {};
  const parts = plainParts(writing, rows).map(({ part, label, holds }) => ({
    part,
    label,
    count: rows.filter(holds).length + (earlier[part] ?? 0),
  }));
  return {
    total: rows.length + (history?.total ?? 0),
    since: history && Math.min(history.firstYear, ...rows.flatMap(({ year }) => year ?? [])),
    parts,
  };
}
