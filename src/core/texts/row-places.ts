// Where in a tracker a new recommendation belongs: behind the one before it in its report; a new report at the end of a
// block that names its reports. And what is said of the report there: in every row, or once for several.
import type { CatalogueReport } from '../catalogue/catalogue';
import type { BlockLayout } from '../layout/layout';
import type { Tracker } from '../layout/tracker';
import type { Field, Language } from '../recommendation/codes';
import { serialOfDay } from '../recommendation/day';
import type { Recommendation } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import { contains } from '../sheet/a1';
import type { Area, SheetContent } from '../sheet/cells';
import type { NewRecommendation } from './compare';
import type { NewCell, RowPlace } from './rows-to-add';

const ofReport = ['source', 'report', 'reportTitle', 'issued', 'contact'] as const satisfies readonly Field[];
type OfReport = (typeof ofReport)[number];

export class RowPlaces {
  readonly #tracker: Tracker;
  readonly #merges: ReadonlyMap<string, readonly Area[]>;
  readonly #byReport = new Map<string, Recommendation[]>();
  /** Reports of which a first row was added already. */
  readonly #added = new Set<string>();

  constructor(tracker: Tracker, sheets: readonly SheetContent[]) {
    this.#tracker = tracker;
    this.#merges = new Map(sheets.map(({ id, merges }) => [id, merges]));
    for (const row of tracker.recommendations) {
      const key = symbolKey(row.symbol);
      const rows = this.#byReport.get(key);
      if (rows) rows.push(row);
      else this.#byReport.set(key, [row]);
    }
  }

  has({ symbol }: CatalogueReport): boolean {
    return this.#byReport.has(symbolKey(symbol));
  }

  placeFor({ report, recommendation: { number } }: NewRecommendation): RowPlace | null {
    const own = this.#byReport.get(symbolKey(report.symbol)) ?? [];
    const before = own.filter((row) => row.number !== null && row.number.value <= number.value);
    const neighbour = before.reduce<Recommendation | undefined>(
      (best, row) => ((row.number?.value ?? 0) >= (best?.number?.value ?? 0) ? row : best),
      undefined,
    );
    const found = neighbour ?? own.at(-1);
    return found ? this.#place(found, true) : this.#placeAtEnd();
  }

  #place(neighbour: Recommendation, isSameReport: boolean): RowPlace | null {
    const { sheet, block, row } = neighbour;
    const layout = this.#tracker.layout.sheets.find((each) => each.sheet === sheet)?.blocks[block];
    return layout ? { sheet, block, layout, after: row, neighbour, isSameReport } : null;
  }

  #placeAtEnd(): RowPlace | null {
    const last = this.#tracker.recommendations.at(-1);
    const place = last ? this.#place(last, false) : null;
    return place?.layout.fields.report && !place.layout.reportLine ? place : null;
  }

  /** What the row says of its report: nothing where the rows above say it for this one too. */
  reportCells({ report }: NewRecommendation, place: RowPlace, language: Language): readonly NewCell[] {
    const { layout, neighbour, isSameReport } = place;
    const isFirst = !isSameReport && !this.#added.has(report.symbol);
    this.#added.add(report.symbol);
    return ofReport.flatMap((field): readonly NewCell[] => {
      const column = layout.fields[field]?.column;
      if (column === undefined || this.#isSaidAbove(place, field, column, isFirst)) return [];
      const own = neighbour.entries[field];
      if (isSameReport) return own?.column === column ? [{ column, value: own.value }] : [];
      switch (field) {
        case 'report':
          return [{ column, value: this.#symbolWithTitle(layout, report.symbol, report.title[language]) }];
        case 'reportTitle':
          return [{ column, value: report.title[language] ?? '' }];
        case 'issued':
          return report.issued === undefined ? [] : [{ column, value: serialOfDay(report.issued) }];
        case 'source':
          return own && seriesOf(neighbour.symbol) === seriesOf(report.symbol) ? [{ column, value: own.value }] : [];
        case 'contact':
          return [];
      }
    });
  }

  #symbolWithTitle({ fields }: BlockLayout, symbol: string, title: string | undefined): string {
    const isShared = fields.report?.column === fields.reportTitle?.column;
    return isShared && title !== undefined ? `${symbol} ${title}` : symbol;
  }

  #isSaidAbove({ sheet, block, layout, after }: RowPlace, field: OfReport, column: number, isFirst: boolean): boolean {
    const merge = this.#merges.get(sheet)?.find((area) => contains(area, after, column));
    // Inside a merged cell a new row becomes part of it; behind its end the value has to be said again.
    if (merge && merge.rows > 1) return !isFirst && after < merge.row + merge.rows - 1;
    if (isFirst) return false;
    const rows = this.#tracker.recommendations.filter((row) => row.sheet === sheet && row.block === block);
    return rows.some(({ entries: { [field]: entry }, row }) => {
      const isCarried = entry?.column === column && entry.inherited && entry.row !== row;
      return isCarried && layout.rows.includes(entry.row) && !this.#isMerged(sheet, row, column);
    });
  }

  #isMerged(sheet: string, row: number, column: number): boolean {
    return this.#merges.get(sheet)?.some((area) => contains(area, row, column)) === true;
  }
}

function seriesOf(symbol: string): string {
  return symbol.split('/')[0] ?? '';
}
