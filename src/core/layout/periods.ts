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

interface Dated {
  readonly layout: SheetLayout;
  readonly period: string;
  readonly keys: ReadonlySet<string>;
}

/** The same layouts, with the period told where sheets are copies; a sheet without a day or year stays as it is. */
export function tellPeriods(sheets: readonly DatedSheet[]): SheetLayout[] {
  const dated = sheets.flatMap(({ grid, layout, recommendations }): Dated[] => {
    const period = layout.kind === 'tracker' ? periodOf(layout, grid) : null;
    if (period === null) return [];
    const keys = recommendations.map(({ symbol, number }) => `${symbolKey(symbol)} ${numberText(number)}`);
    return [{ layout, period, keys: new Set(keys) }];
  });
  const copies = new Map(dated.map((each) => [each.layout, { ...each, others: copiesOf(each, dated) }]));
  const later = ({ layout, period }: Dated) =>
    copies.get(layout)?.others.filter((other) => other.period > period) ?? [];
  return sheets.map(({ layout }) => {
    const copy = copies.get(layout);
    if (!copy || copy.others.length === 0) return layout;
    const { period } = copy;
    const since = later(copy);
    if (since.length === 0) return { ...layout, period };
    // The last of the earlier ones: all copies since are current.
    const isLast = since.every((other) => later(other).length === 0);
    return { ...layout, period, earlier: true, ...(isLast ? { last: true as const } : {}) };
  });
}

/** Those of another period: two sheets of one and the same are parts of one tracker. */
function copiesOf(sheet: Dated, dated: readonly Dated[]): readonly Dated[] {
  return dated.filter((other) => other.period !== sheet.period && areCopies(sheet.keys, other.keys));
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
