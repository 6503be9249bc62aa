// Which words a drop-down list on a status column should offer: for each status the wording the column itself uses,
// else the scheme's label in the tracker's language, so that nothing that stands there becomes wrong.
import type { SheetLayout } from '../layout/layout';
import { rowsOfColumn, statusColumns } from '../layout/status-columns';
import type { Tracker } from '../layout/tracker';
import type { StatusCode, StatusKind } from '../recommendation/codes';
import { WordColumn } from '../rules/standard-wording';
import type { Area } from '../sheet/cells';

export interface ColumnOffer {
  readonly sheet: string;
  readonly column: number;
  readonly areas: readonly Area[];
  readonly words: readonly string[];
}

const kinds: readonly StatusKind[] = ['acceptance', 'implementation'];

/** One offer for every column that holds statuses in words; columns that have a list of their own are left out. */
export function wordOffers(tracker: Tracker): readonly ColumnOffer[] {
  const current = tracker.layout.sheets.filter((sheet) => sheet.kind === 'tracker' && sheet.earlier !== true);
  return current.flatMap((sheet) => {
    const columns = new Set(sheet.blocks.flatMap(statusColumns));
    return [...columns].flatMap((column) => {
      const areas = sheet.blocks.flatMap((block) =>
        statusColumns(block).includes(column) ? rowsOfColumn(block, column) : [],
      );
      const lacking = areas.filter((area) => !hasList(tracker, sheet.sheet, area));
      if (lacking.length === 0) return [];
      return [{ sheet: sheet.sheet, column, areas: lacking, words: wordsFor(tracker, sheet, column) }];
    });
  });
}

function hasList({ dropDowns }: Tracker, sheet: string, { row, rows, column }: Area): boolean {
  const lists = dropDowns?.get(sheet) ?? [];
  return lists.some(
    ({ area }) =>
      area.column <= column &&
      column < area.column + area.columns &&
      area.row <= row &&
      row + rows <= area.row + area.rows,
  );
}

function wordsFor(tracker: Tracker, sheet: SheetLayout, column: number): readonly string[] {
  const words = kinds.flatMap((kind) => {
    const blocks = new Set(sheet.blocks.flatMap((block, at) => (block.fields[kind]?.column === column ? [at] : [])));
    if (blocks.size === 0) return [];
    const used = new WordColumn<null>(tracker, kind, sheet.sheet, column);
    for (const row of tracker.recommendations) {
      const reading = row[kind];
      if (row.sheet !== sheet.sheet || !blocks.has(row.block) || row.forInformation) continue;
      if (reading.kind === 'known') used.add(reading.word, reading.code, null);
    }
    const codes: readonly StatusCode[] = tracker.scheme[kind].map(({ code }) => code);
    return codes.map((code) => used.standardOf(code).word);
  });
  return [...new Set(words)];
}
