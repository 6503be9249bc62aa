// Open last period, and no row now. Found at the last row of the same report, where the missing one would stand, else
// at the tracker's last row.
import { findByIdentity } from '../period/last-period';
import { isOpen } from '../recommendation/category';
import { identityKey } from '../recommendation/identity';
import { numberText } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import { cellOf } from './cell-of';
import { defineTrackerRule, nothing, type Seen, troubleAt } from './rule';

interface Data {
  readonly report: string;
  readonly number: string;
  /** The name of last period's file or sheet. */
  readonly lastPeriod: string;
}

export const recommendationVanished = defineTrackerRule({
  id: 'recommendation-vanished',
  severity: 'error',
  needs: ['report', 'number'],
  uses: ['source'],
  inputs: ['last-period'],
  begin({ recommendations, layout, given }) {
    const { name, recommendations: earlier, before } = given['last-period'];
    return {
      look: () => nothing,
      end() {
        const find = findByIdentity(recommendations);
        const gone = earlier.filter(
          (row) => isOpen(row) && !find(row) && identityKey(row) !== null && before(row) === row,
        );
        if (gone.length === 0) return nothing;
        const lastOf = lastRows(recommendations);
        return gone.flatMap((row) => {
          const { symbol, number } = row;
          const at = lastOf.get(symbolKey(symbol)) ?? recommendations.at(-1);
          const cell = at && cellOf(layout, at, 'number');
          const data: Data = { report: symbol, number: numberText(number), lastPeriod: name };
          return cell ? [troubleAt(at, cell, data, { about: { symbol, number } })] : [];
        });
      },
    };
  },
});

function lastRows<R extends Seen<'report'>>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [symbolKey(row.symbol), row]));
}
