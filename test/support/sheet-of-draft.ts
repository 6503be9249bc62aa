// A drafted sheet as it would be read again, without a workbook in between.
import type { Area, SheetContent } from '../../src/core/sheet/cells';
import type { SheetDraft } from '../../src/core/sheet/draft';

export function sheetOfDraft({ id, name, rows }: SheetDraft): SheetContent {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const merges = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Area[] => {
      const { span = 1, down = 1 } = cell ?? {};
      return span * down > 1 ? [{ row, column, rows: down, columns: span }] : [];
    }),
  );
  return {
    id,
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column]?.value ?? '')),
    merges,
    tables: [],
    dropDowns: [],
  };
}
