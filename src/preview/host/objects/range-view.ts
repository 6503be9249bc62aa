// Excel.RangeView: the visible cells of a range. Setting its values fails in Excel too (office-js issue 226).
import type { RangeTarget } from '../areas';
import { RangeTarget as Range } from '../areas';
import { areaName } from '../../../core/sheet/a1';
import { define, type Wrap } from '../host-object';
import { readFormulas, readText, readValues, readNumberFormats, readValueTypes } from '../range-values';
import { rangeObject } from './range';

interface ViewTarget {
  readonly range: RangeTarget;
  /** One row of a view; `null` is the whole view. */
  readonly rows: readonly number[] | null;
}

function visibleRows({ range, rows }: ViewTarget): number[] {
  const all = rows ?? Array.from({ length: range.area.rows }, (_, i) => range.area.row + i);
  return all.filter((row) => range.sheet.rows.get(row)?.hidden !== true);
}

function visibleColumns({ range }: ViewTarget): number[] {
  const { column, columns } = range.area;
  return Array.from({ length: columns }, (_, i) => column + i).filter(
    (at) => range.sheet.columns.get(at)?.hidden !== true,
  );
}

function cells(view: ViewTarget, read: (range: RangeTarget) => unknown): unknown {
  return visibleRows(view).map((row) =>
    visibleColumns(view).map((column) => {
      const rows = read(new Range(view.range.host, view.range.sheet, { row, column, rows: 1, columns: 1 }));
      return Array.isArray(rows) ? (rows as unknown[][])[0]?.[0] : null;
    }),
  );
}

const rowsObject: Wrap<ViewTarget> = define<ViewTarget>({
  name: 'RangeViewCollection',
  items: (view) => visibleRows(view).map((row) => rangeViewObject({ range: view.range, rows: [row] })),
});

export const rangeViewObject: Wrap<ViewTarget> = define<ViewTarget>({
  name: 'RangeView',
  values: {
    Values: { get: (view) => cells(view, readValues) },
    Formulas: { get: (view) => cells(view, readFormulas) },
    Text: { get: (view) => cells(view, readText) },
    NumberFormat: { get: (view) => cells(view, readNumberFormats) },
    ValueTypes: { get: (view) => cells(view, readValueTypes) },
    RowCount: { get: (view) => visibleRows(view).length },
    ColumnCount: { get: (view) => visibleColumns(view).length },
    CellAddresses: {
      get: (view) =>
        visibleRows(view).map((row) =>
          visibleColumns(view).map((column) => areaName({ row, column, rows: 1, columns: 1 })),
        ),
    },
    Index: { get: ({ range, rows }) => (rows?.[0] ?? range.area.row) - range.area.row },
  },
  links: { Rows: rowsObject },
  finders: { GetRange: ({ range }) => rangeObject(range) },
});
