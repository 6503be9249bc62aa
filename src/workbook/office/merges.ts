// The merged areas of a sheet. Excel fails to return more than 512 of them at once and does not say whether it then
// throws or answers "none" (https://learn.microsoft.com/javascript/api/excel/excel.range#getmergedareasornullobject),
// and sees only those whose top-left cell lies in the range asked (https://github.com/OfficeDev/office-js/issues/3611).
import type { Area } from '../../core/sheet/cells';

/** `Range.getMergedAreasOrNullObject` returns no more. */
const mostAtOnce = 512;
/** Rows looked at to tell "none" from "too many": a sheet with hundreds of merged areas has some here. */
const topRows = 32;
/** Rows asked at once where the whole was too much: leaves room for eight merged areas in every row. */
const bandRows = 64;
/** Bands in one round trip; each costs about 600 bytes of request. */
const bandsAtOnce = 2000;

export interface AskedMerges {
  readonly whole: Excel.RangeAreas;
  readonly top: Excel.RangeAreas;
}

export function askMerges(sheet: Excel.Worksheet): AskedMerges {
  // Formats count here: a merged area may still be blank.
  const whole = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject();
  whole.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const top = sheet.getRange(`1:${topRows}`).getMergedAreasOrNullObject();
  top.load('areaCount');
  return { whole, top };
}

/**
 * The merged areas; `null` when they must be asked for in bands: there are as many as Excel gives, or it gave none
 * though there are some at the top.
 */
export function answeredMerges({ whole, top }: AskedMerges): Area[] | null {
  if (whole.isNullObject) return top.isNullObject ? [] : null;
  const areas = areasOf(whole);
  return areas.length < mostAtOnce ? areas : null;
}

export interface Banded {
  readonly sheet: string;
  readonly used: Area;
}

/** The merged areas by sheet id, asked for in bands of rows. */
export async function mergesInBands(
  context: Excel.RequestContext,
  sheets: readonly Banded[],
): Promise<ReadonlyMap<string, Area[]>> {
  const bands = sheets.flatMap(bandsOf);
  const found = new Map<string, Area[]>(sheets.map(({ sheet }) => [sheet, []]));
  for (let from = 0; from < bands.length; from += bandsAtOnce) {
    const asked = bands.slice(from, from + bandsAtOnce).map(({ sheet, used }) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(used.row, used.column, used.rows, used.columns);
      const areas = range.getMergedAreasOrNullObject();
      areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return { sheet, areas };
    });
    // One round trip per 128,000 rows, on sheets with hundreds of merges only.
    // eslint-disable-next-line followup/no-sync-in-loop, office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { sheet, areas } of asked) if (!areas.isNullObject) found.get(sheet)?.push(...areasOf(areas));
  }
  return found;
}

function bandsOf({ sheet, used }: Banded): Banded[] {
  const count = Math.ceil(used.rows / bandRows);
  return Array.from({ length: count }, (_, index) => {
    const row = used.row + index * bandRows;
    return { sheet, used: { ...used, row, rows: Math.min(bandRows, used.row + used.rows - row) } };
  });
}

function areasOf(areas: Excel.RangeAreas): Area[] {
  return areas.areas.items.map(areaOf);
}

export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
