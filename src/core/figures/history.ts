// The history table: what was closed in earlier years and has left the tracker. It stands on a sheet of its own, known by
// its headings: year, total, implemented, closed otherwise; an addressee is allowed.
import { ownValue, type Grid } from '../layout/grid';
import type { SheetLayout } from '../layout/layout';
import type { SheetContent } from '../sheet/cells';
import { listedAll, type Words } from '../vocabulary/words';
import { findSmallTable, headingFinder } from './small-table';

const headings = {
  year: listedAll({
    ar: 'السنة | سنة التقرير | سنة',
    zh: '年份 | 年 | 报告年份',
    en: 'year | year of report | report year',
    fr: 'année | année du rapport',
    ru: 'год | год доклада',
    es: 'año | año del informe',
  }),
  total: listedAll({
    ar: 'المجموع | الإجمالي | العدد',
    zh: '合计 | 总数 | 总计 | 数量',
    en: 'total | recommendations | number of recommendations',
    fr: 'total | recommandations | nombre de recommandations',
    ru: 'всего | итого | число рекомендаций',
    es: 'total | recomendaciones | número de recomendaciones',
  }),
  implemented: listedAll({
    ar: 'المنفذة | نفذت | منفذة',
    zh: '已落实 | 落实',
    en: 'implemented',
    fr: 'appliquées | appliquée | mises en œuvre',
    ru: 'выполнено | выполнена | выполненные',
    es: 'aplicadas | aplicada',
  }),
  closedOtherwise: listedAll({
    ar: 'المغلقة بطريقة أخرى | مغلقة بطريقة أخرى',
    zh: '以其他方式结案 | 其他方式结案',
    en: 'closed otherwise | otherwise closed',
    fr: 'closes autrement | closes pour d’autres raisons',
    ru: 'закрыто по иным причинам | закрыто иначе',
    es: 'cerradas de otro modo | cerradas por otros motivos',
  }),
} satisfies Readonly<Record<string, Words>>;
type Heading = keyof typeof headings;

const headingsIn = headingFinder(headings);

export interface History {
  /** The sheet's name. */
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that holds a year. */
  readonly lastRow: number;
  readonly columns: Readonly<Record<Heading, number>>;
  readonly firstYear: number;
  readonly total: number;
  readonly implemented: number;
  readonly closedOtherwise: number;
}

/** The first table of the kind in the sheets that are no trackers; `null` without one, or where a number is none. */
export function findHistory(sheets: readonly SheetContent[], layouts: readonly SheetLayout[]): History | null {
  return findSmallTable(sheets, layouts, (grid, row, { name }) => {
    const columns = columnsIn(grid, row);
    return columns && readHistory(grid, name, row, columns);
  });
}

function columnsIn(grid: Grid, row: number): History['columns'] | null {
  const found = headingsIn(grid, row, ownValue);
  const [year, total, implemented, closedOtherwise] = (
    ['year', 'total', 'implemented', 'closedOtherwise'] as const
  ).map((heading) => found.get(heading));
  if (year === undefined || total === undefined || implemented === undefined || closedOtherwise === undefined)
    return null;
  return { year, total, implemented, closedOtherwise };
}

/** Rows follow one another to the first that is of no year, such as a total. */
function readHistory(grid: Grid, sheet: string, headerRow: number, columns: History['columns']): History | null {
  const sums = { total: 0, implemented: 0, closedOtherwise: 0 };
  let firstYear = Infinity;
  let row = headerRow + 1;
  for (; row <= grid.lastRow; row++) {
    const year = Number(ownValue(grid, row, columns.year));
    if (!Number.isInteger(year) || year < 1968 || year > 2099) break;
    firstYear = Math.min(firstYear, year);
    for (const part of ['total', 'implemented', 'closedOtherwise'] as const) {
      const value = ownValue(grid, row, columns[part]);
      if (value !== '' && typeof value !== 'number') return null;
      sums[part] += value === '' ? 0 : value;
    }
  }
  return row === headerRow + 1 ? null : { sheet, headerRow, lastRow: row - 1, columns, firstYear, ...sums };
}
