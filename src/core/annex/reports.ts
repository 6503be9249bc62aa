// The recommendations of a tracker by report, as papers list them: the newest report first, its recommendations by number.
import type { CountedRow } from '../figures/counted';
import type { Recommendation } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import type { Scope } from './scope';

export interface Report<R extends { readonly recommendation: Recommendation } = CountedRow> {
  readonly symbol: string;
  readonly year: number | null;
  readonly rows: readonly R[];
}

export type ReportRow = { readonly recommendation: Recommendation; readonly year: number | null };

/** Of one year, the higher symbol of a series is the newer; series stand in the tracker's order. */
export function reportsOf<R extends ReportRow>(
  rows: readonly R[],
  order: Scope['order'] = 'newest-first',
): readonly Report<R>[] {
  const bySymbol = new Map<string, R[]>();
  for (const row of rows) {
    const key = symbolKey(row.recommendation.symbol);
    const same = bySymbol.get(key);
    if (same) same.push(row);
    else bySymbol.set(key, [row]);
  }
  const reports = [...bySymbol.values()].map((members): Report<R> => {
    const [first] = members;
    const symbol = first?.recommendation.symbol ?? '';
    return { symbol, year: first?.year ?? null, rows: members.toSorted(byNumber) };
  });
  const series = new Map<string, number>();
  for (const { symbol } of reports) if (!series.has(seriesOf(symbol))) series.set(seriesOf(symbol), series.size);
  const place = ({ symbol }: Report<R>) => series.get(seriesOf(symbol)) ?? 0;
  const turned = order === 'newest-first' ? 1 : -1;
  return reports.toSorted(
    (a, b) =>
      turned * ((b.year ?? 0) - (a.year ?? 0)) || place(a) - place(b) || turned * numeric.compare(b.symbol, a.symbol),
  );
}

const numeric = new Intl.Collator('en', { numeric: true });

function seriesOf(symbol: string): string {
  return symbol.replace(/\d.*$/u, '');
}

/** Rows without a number come last, as they stand. */
function byNumber(a: ReportRow, b: ReportRow): number {
  const [one, other] = [a.recommendation.number, b.recommendation.number];
  if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1);
  return one.value - other.value || numeric.compare(one.part, other.part);
}
