// Open before + new + reopened − closed − vanished must be open now. Where it is not, rows are counted that cannot be
// followed from one period to the other; the first of them in the tracker is where it is found.
import { type Culprit, type CulpritBecause, type RollForward, rollForward } from '../period/roll-forward';
import { numberText } from '../recommendation/recommendation';
import { cellName } from '../sheet/a1';
import { cellOf } from './cell-of';
import { defineTrackerRule, nothing, type Seen, troubleAt, type View } from './rule';

interface CulpritGroup {
  readonly because: CulpritBecause;
  readonly period: 'now' | 'before';
  readonly count: number;
  /** Symbol and number of some of them, or the cell of a row without. */
  readonly names: readonly string[];
}

interface Data {
  readonly counts: RollForward;
  readonly culprits: readonly CulpritGroup[];
  /** The name of last period's file or sheet. */
  readonly lastPeriod: string;
}

type Used = 'source' | 'report' | 'number' | 'acceptance' | 'implementation';

/** So many are named; the finding links to the others. */
const mostNames = 3;
const mostRelated = 20;

export const rollForwardMismatch = defineTrackerRule({
  id: 'roll-forward-mismatch',
  severity: 'error',
  needs: ['report', 'number'],
  needsOneOf: ['acceptance', 'implementation'],
  uses: ['source'],
  inputs: ['last-period'],
  begin: (view) => ({
    look: () => nothing,
    end: () => mismatch(view),
  }),
});

function mismatch<R extends Seen<Used>>({ recommendations, layout, given }: View<Used, R, 'last-period'>) {
  const { counts, difference, culprits } = rollForward(recommendations, given['last-period']);
  if (difference === 0) return nothing;
  const here = culprits.flatMap((culprit) => (culprit.period === 'now' ? [culprit.row] : []));
  const [first, ...others] = here;
  const at = first ?? recommendations.at(-1);
  const cell = at && cellOf(layout, at, 'number');
  if (!cell) return nothing;
  const data: Data = { counts, culprits: grouped(culprits, layout), lastPeriod: given['last-period'].name };
  const related = others.slice(0, mostRelated).flatMap((row) => {
    const other = cellOf(layout, row, 'number');
    return other ? [{ sheet: row.sheet, row: other.row, column: other.column }] : [];
  });
  return [troubleAt(at, cell, data, { related, about: { symbol: '', number: null } })];
}

function grouped<R extends Seen<Used>>(
  culprits: readonly Culprit<R>[],
  layout: View<Used, R>['layout'],
): readonly CulpritGroup[] {
  const groups = new Map<
    string,
    { because: CulpritBecause; period: 'now' | 'before'; names: string[]; count: number }
  >();
  for (const { because, period, row } of culprits) {
    const key = `${period} ${because}`;
    const group = groups.get(key) ?? { because, period, names: [], count: 0 };
    groups.set(key, group);
    group.count += 1;
    const number = period === 'now' ? cellOf(layout, row, 'number') : row.entries.number;
    const isNamed = row.symbol !== '' && row.number;
    const name = isNamed ? `${row.symbol} ${numberText(row.number)}` : cellName(row.row, number?.column ?? 0);
    if (group.names.length < mostNames && !group.names.includes(name)) group.names.push(name);
  }
  return [...groups.values()];
}
