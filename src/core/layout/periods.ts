// Sheets that are copies of one tracker for successive years: the newest is the tracker, the others its earlier periods.
import { numberText, type Recommendation } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import { statedDay } from './as-at-line';
import type { Grid } from './grid';
import type { SheetLayout } from './layout';

export interface DatedSheet {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  /** Some of its recommendations, enough to compare. */
  readonly recommendations: readonly Recommendation[];
}

/** So much of the smaller sheet must stand in the other for the two to be copies of one tracker. */
const shared = 0.5;

/** The same layouts, with the period told where sheets are copies; a sheet without a day or year stays as it is. */
export function tellPeriods(sheets: readonly DatedSheet[]): SheetLayout[] {
  const dated = sheets.map(({ grid, layout, recommendations }) => ({
    layout,
    period: layout.kind === 'tracker' ? periodOf(layout, grid) : null,
    keys: new Set(recommendations.map(({ symbol, number }) => `${symbolKey(symbol)} ${numberText(number)}`)),
  }));
  return dated.map(({ layout, period, keys }) => {
    if (period === null) return layout;
    const copies = dated.filter(
      (other) => other.period !== null && other.layout !== layout && areCopies(keys, other.keys),
    );
    const others = copies.flatMap((other) => other.period ?? []).filter((other) => other !== period);
    if (others.length === 0) return layout;
    const isEarlier = others.some((other) => other > period);
    return { ...layout, period, ...(isEarlier ? { earlier: true as const } : {}) };
  });
}

/** The stated day, else the year in the sheet's name as its last day; ISO text, so periods compare as text. */
function periodOf(layout: SheetLayout, grid: Grid): string | null {
  const day = statedDay(layout, grid);
  if (day !== null) return day;
  const years = [...layout.name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  return years.length === 1 && years[0] !== undefined ? `${years[0]}-12-31` : null;
}

function areCopies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  let both = 0;
  for (const key of a) if (b.has(key)) both++;
  return smaller > 0 && both >= smaller * shared;
}
