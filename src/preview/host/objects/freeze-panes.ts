// Excel.WorksheetFreezePanes. Norm: learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import { rangeArgument, RangeTarget } from '../areas';
import { isWholeColumns, isWholeRows } from '../formats';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap, orRefuse } from '../host-object';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

function freeze({ host, sheet }: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= maxRows || columns >= maxColumns) throw refusal('InvalidArgument');
  sheet.freeze = rows + columns === 0 ? null : { rows, columns };
  sheet.changed.add('view');
  host.structureChanged(sheet);
}

/** Frozen rows are whole rows, frozen columns whole columns, both together the corner. */
function location({ host, sheet }: SheetTarget): HostObject | null {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  return rangeObject(
    new RangeTarget(host, sheet, {
      row: 0,
      column: 0,
      rows: rows === 0 ? maxRows : rows,
      columns: columns === 0 ? maxColumns : columns,
    }),
  );
}

export const freezePanesObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'WorksheetFreezePanes',
  finders: { GetLocation: (target) => orRefuse(location(target)), GetLocationOrNullObject: location },
  methods: {
    FreezeRows: (target, args) => {
      freeze(target, args.wholeOr(0, 1), 0);
    },
    FreezeColumns: (target, args) => {
      freeze(target, 0, args.wholeOr(0, 1));
    },
    FreezeAt: (target, args) => {
      const { area } = rangeArgument(target.host, target.sheet, args.at(0));
      freeze(
        target,
        isWholeColumns(area) ? 0 : area.row + area.rows,
        isWholeRows(area) ? 0 : area.column + area.columns,
      );
    },
    Unfreeze: (target) => {
      freeze(target, 0, 0);
    },
  },
});
