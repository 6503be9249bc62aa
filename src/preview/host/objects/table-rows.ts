// Excel.TableRowCollection and TableRow: rows are known by their place alone.
// Norm: learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
import type { Area } from '../../../core/sheet/cells';
import { bodyOf, RangeTarget } from '../areas';
import { asWhole } from '../arguments';
import { writeEntries } from '../edits';
import { refusal } from '../host-error';
import { define, type Wrap } from '../host-object';
import { readValues } from '../range-values';
import { addTableRows, deleteTableRow } from '../table-shape';
import { rangeObject } from './range';
import type { TableTarget } from './table';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowArea({ table, index }: RowTarget): Area {
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw refusal('ItemNotFound');
  return { ...body, row: body.row + index, rows: 1 };
}

const rowObject: Wrap<RowTarget> = define<RowTarget>({
  name: 'TableRow',
  values: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readValues(new RangeTarget(target.host, target.sheet, rowArea(target))),
      set: (target, value) => {
        writeEntries(target.host, target.sheet, rowArea(target), value);
      },
    },
  },
  finders: { GetRange: (target) => rangeObject(new RangeTarget(target.host, target.sheet, rowArea(target))) },
  methods: {
    Delete: ({ host, sheet, table, index }) => {
      deleteTableRow(host, sheet, table, index);
    },
  },
});

export const tableRowsObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'TableRowCollection',
  values: { Count: { get: ({ table }) => bodyOf(table).rows } },
  items: (target) => Array.from({ length: bodyOf(target.table).rows }, (_, index) => rowObject({ ...target, index })),
  item: (target, key) => {
    const index = asWhole(key);
    return index >= 0 && index < bodyOf(target.table).rows ? rowObject({ ...target, index }) : null;
  },
  finders: {
    Add: (target, args) => {
      const { host, sheet, table } = target;
      const index = addTableRows(host, sheet, table, args.isGiven(0) ? args.whole(0) : null, args.at(1));
      return rowObject({ ...target, index });
    },
  },
});
