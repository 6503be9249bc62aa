// One recommendation in two rows. Its identity is source, symbol and number, never its text; a sheet of another period
// holds the same recommendation at another time.
import type { WorkbookLayout } from '../layout/layout';
import { type RecommendationNumber, numberText } from '../recommendation/recommendation';
import { symbolKey } from '../recommendation/symbol';
import type { Place } from '../sheet/cells';
import { cellOf, isErrorValue } from './cell-of';
import { type Seen, defineTrackerRule, nothing, troubleAt } from './rule';

type Row = Seen<'source' | 'report' | 'number'>;

/** So many partners are named: a number filled down a whole column would otherwise name every row at every row. */
const mostPartners = 20;

export const duplicateRecommendation = defineTrackerRule({
  id: 'duplicate-recommendation',
  severity: 'error',
  needs: ['report', 'number'],
  uses: ['source'],
  prepare: ({ recommendations, layout }) => repeated(recommendations, layout),
  look(row, groups, { layout }) {
    const group = groups.get(row);
    const cell = group && cellOf(layout, row, 'number');
    if (!cell) return nothing;
    const data = { report: row.symbol, number: numberText(row.number), times: group.length };
    return [troubleAt(row, cell, data, { related: partners(layout, group, row) })];
  },
});

function partners(layout: WorkbookLayout, group: readonly Row[], self: Row): readonly Place[] {
  const others = group.slice(0, mostPartners + 1).filter((row) => row !== self);
  return others.map((row) => {
    const { row: at, column } = cellOf(layout, row, 'number') ?? { row: row.row, column: 0 };
    return { sheet: row.sheet, row: at, column };
  });
}

/** The rows that share an identity with another, each with all of its group. */
function repeated(rows: readonly Row[], layout: WorkbookLayout): ReadonlyMap<Row, readonly Row[]> {
  const periods = new Map(layout.sheets.map((sheet) => [sheet.sheet, sheet.period ?? '']));
  const reports = new Map<string, Map<number | string, Row>>();
  const groups = new Map<Row, Row[]>();
  let last: Row | null = null;
  let numbers = new Map<number | string, Row>();
  for (const row of rows) {
    if (!row.number || row.symbol === '' || isErrorValue(row.symbol)) continue;
    // The rows of a report mostly stand together: its key is built once for them.
    if (last?.symbol !== row.symbol || last.source !== row.source || last.sheet !== row.sheet) {
      const key = [periods.get(row.sheet), row.source.trim().toLowerCase(), symbolKey(row.symbol)].join('\n');
      numbers = reports.get(key) ?? new Map<number | string, Row>();
      reports.set(key, numbers);
    }
    last = row;
    const key = numberKey(row.number);
    const first = numbers.get(key);
    if (first) groups.set(row, joined(groups, first, row));
    else numbers.set(key, row);
  }
  return groups;
}

function joined(groups: Map<Row, Row[]>, first: Row, row: Row): Row[] {
  const group = groups.get(first) ?? [first];
  groups.set(first, group);
  group.push(row);
  return group;
}

function numberKey(number: RecommendationNumber): number | string {
  return number.part === '' ? number.value : numberText(number);
}
