// Excel.TableColumnCollection and TableColumn. Norm: learn.microsoft.com/javascript/api/excel/excel.tablecolumn
import type { Area } from '../../../core/sheet/cells';
import { bodyOf, RangeTarget } from '../areas';
import { asText, type Arguments } from '../arguments';
import { writeEntries } from '../edits';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { readValues } from '../range-values';
import { nameColumns } from '../table-edits';
import { addTableColumn, deleteTableColumn } from '../table-shape';
import { filterObject } from './auto-filter';
import { rangeObject } from './range';
import type { TableTarget } from './table';

export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

export const tableColumnsObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'TableColumnCollection',
  values: { Count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((column) => columnObject({ ...target, columnId: column.id })),
  item: (target, key) => {
    const found = target.table.columns.find((column) =>
      typeof key === 'number'
        ? column.id === key
        : column.name.toLowerCase() === String(key).toLowerCase() || String(column.id) === key,
    );
    return found ? columnObject({ ...target, columnId: found.id }) : null;
  },
  finders: { Add: add },
});

function add(target: TableTarget, args: Arguments): HostObject {
  const { host, sheet, table } = target;
  const at = addTableColumn(host, sheet, table, args.isGiven(0) ? args.whole(0) : null);
  const area = columnArea(table.area, at);
  if (args.isGiven(1)) writeEntries(host, sheet, area, args.at(1));
  if (args.isGiven(2)) {
    if (table.hasHeader) writeEntries(host, sheet, { ...area, rows: 1 }, args.text(2));
  }
  nameColumns(host, sheet, table);
  const column = table.columns[at];
  if (!column) throw refusal('GeneralException');
  return columnObject({ ...target, columnId: column.id });
}

function columnArea(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

function indexOf({ table, columnId }: ColumnTarget): number {
  const index = table.columns.findIndex((column) => column.id === columnId);
  if (index < 0) throw refusal('ItemNotFound');
  return index;
}

function part(target: ColumnTarget, area: Area | null): HostObject {
  if (!area) throw refusal('ItemNotFound');
  return rangeObject(new RangeTarget(target.host, target.sheet, columnArea(area, indexOf(target))));
}

const columnObject: Wrap<ColumnTarget> = define<ColumnTarget>({
  name: 'TableColumn',
  identity: ({ columnId }) => ({ Id: columnId }),
  values: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: indexOf },
    Name: {
      get: (target) => target.table.columns[indexOf(target)]?.name ?? '',
      set: (target, value) => {
        const { host, sheet, table } = target;
        const name = asText(value);
        const cell = { ...columnArea(table.area, indexOf(target)), rows: 1 };
        if (table.hasHeader) writeEntries(host, sheet, cell, name);
        else Object.assign(table.columns[indexOf(target)] ?? {}, { name });
        nameColumns(host, sheet, table);
      },
    },
    Values: {
      get: (target) =>
        readValues(new RangeTarget(target.host, target.sheet, columnArea(target.table.area, indexOf(target)))),
      set: (target, value) => {
        writeEntries(target.host, target.sheet, columnArea(target.table.area, indexOf(target)), value);
      },
    },
  },
  links: { Filter: (target) => filterObject({ ...target, index: indexOf(target) }) },
  finders: {
    GetRange: (target) => part(target, target.table.area),
    GetDataBodyRange: (target) => part(target, bodyOf(target.table)),
    GetHeaderRowRange: (target) => part(target, target.table.hasHeader ? { ...target.table.area, rows: 1 } : null),
    GetTotalRowRange: (target) => {
      const { area, hasTotals } = target.table;
      return part(target, hasTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null);
    },
  },
  methods: {
    Delete: (target) => {
      deleteTableColumn(target.host, target.sheet, target.table, indexOf(target));
    },
  },
});
