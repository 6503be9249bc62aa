// One recommendation in two rows. Its identity is source, symbol and number, never its text; a sheet of another period
// holds the same recommendation at another time.
import type { WorkbookLayout } from '../layout/layout';
import { type RecommendationNumber, numberText } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import type { Place } from '../sheet/cells';
import { type Cell, cellOf, isErrorValue } from './cell-of';
import { type Seen, defineRule, troubleAt } from './rule';

type Row = Seen<'source' | 'report' | 'number'>;

/** So many partners are named: a number filled down a whole column would otherwise name every row at every row. */
const mostPartners = 20;

export const duplicateRecommendation = defineRule({
  id: 'duplicate-recommendation',
  severity: 'error',
  needs: ['report', 'number'],
  uses: ['source'],
  *find({ recommendations, layout }) {
    for (const rows of repeated(recommendations, layout)) {
      const cells = rows.map((row) => cellOf(layout, row, 'number') ?? { row: row.row, column: 0, value: '' });
      for (const [index, recommendation] of rows.entries()) {
        const cell = cells[index];
        if (!cell) continue;
        const data = { report: recommendation.symbol, number: numberText(recommendation.number), times: rows.length };
        yield troubleAt(recommendation, cell, data, { related: partners(rows, cells, index) });
      }
    }
  },
});

function partners(rows: readonly Row[], cells: readonly Cell[], self: number): readonly Place[] {
  const places: Place[] = [];
  for (let other = 0; other < rows.length && places.length < mostPartners; other++) {
    const row = rows[other];
    const cell = cells[other];
    if (other !== self && row && cell) places.push({ sheet: row.sheet, row: cell.row, column: cell.column });
  }
  return places;
}

/** Rows that share an identity, two or more at a time. */
function repeated<R extends Row>(rows: readonly R[], layout: WorkbookLayout): Iterable<readonly R[]> {
  const periods = new Map(layout.sheets.map((sheet) => [sheet.sheet, sheet.period ?? '']));
  const reports = new Map<string, Map<number | string, R>>();
  const groups = new Map<R, R[]>();
  let last: R | null = null;
  let numbers = new Map<number | string, R>();
  for (const row of rows) {
    if (!row.number || row.symbol === '' || isErrorValue(row.symbol)) continue;
    // The rows of a report mostly stand together: its key is built once for them.
    if (last?.symbol !== row.symbol || last.source !== row.source || last.sheet !== row.sheet) {
      const key = [periods.get(row.sheet), row.source.trim().toLowerCase(), symbolKey(row.symbol)].join('\n');
      numbers = reports.get(key) ?? new Map<number | string, R>();
      reports.set(key, numbers);
    }
    last = row;
    const key = numberKey(row.number);
    const first = numbers.get(key);
    const group = first && groups.get(first);
    if (group) group.push(row);
    else if (first) groups.set(first, [first, row]);
    else numbers.set(key, row);
  }
  return groups.values();
}

function numberKey(number: RecommendationNumber): number | string {
  return number.part === '' ? number.value : numberText(number);
}
