// Excel.Table. Norm: learn.microsoft.com/javascript/api/excel/excel.table
import type { Area } from '../../../core/sheet/cells';
import { intersects } from '../../../core/sheet/a1';
import { renameTableInFormulas } from '../../formula';
import type { SheetModel, TableModel } from '../../model/sheet-model';
import { bodyOf, rangeArgument, RangeTarget } from '../areas';
import { asFlag, asText, type Arguments } from '../arguments';
import { eventType } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseIfReadOnly, refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { registrations } from '../registrations';
import { markTable, nameColumns } from '../table-edits';
import { deleteTable, showHeaders, showTotals } from '../table-shape';
import { applyFilter } from '../filtering';
import { isAllowedName } from './names';
import { autoFilterObject } from './auto-filter';
import { rangeObject } from './range';
import { refuseIfOverlapping } from './table-collection';
import { tableColumnsObject } from './table-columns';
import { tableRowsObject } from './table-rows';
import { tableSortObject } from './table-sort';
import { worksheetObject } from './worksheet';

export interface TableTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export const tableObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  values: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id, onDemand: true },
    Name: { get: ({ table }) => table.name, set: rename },
    ShowHeaders: {
      get: ({ table }) => table.hasHeader,
      set: ({ host, sheet, table }, value) => {
        refuseUnlessPermitted(host.model, sheet, null);
        showHeaders(host, sheet, table, asFlag(value));
      },
    },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: ({ host, sheet, table }, value) => {
        refuseUnlessPermitted(host.model, sheet, null);
        showTotals(host, sheet, table, asFlag(value));
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: (target, value) => {
        look(target, { style: asText(value) });
      },
    },
    HighlightFirstColumn: { get: () => false },
    HighlightLastColumn: { get: () => false },
    ShowBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: (target, value) => {
        look(target, { showBandedRows: asFlag(value) });
      },
    },
    ShowBandedColumns: {
      get: ({ table }) => table.showBandedColumns,
      set: (target, value) => {
        look(target, { showBandedColumns: asFlag(value) });
      },
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: (target, value) => {
        look(target, { showFilterButton: asFlag(value) });
      },
    },
  },
  links: {
    Columns: tableColumnsObject,
    Rows: tableRowsObject,
    Worksheet: ({ host, sheet }) => worksheetObject({ host, sheet }),
    AutoFilter: (target) => autoFilterObject(target),
    Sort: tableSortObject,
  },
  finders: {
    GetRange: (target) => part(target, target.table.area),
    GetDataBodyRange: (target) => part(target, bodyOf(target.table)),
    GetHeaderRowRange: (target) => part(target, target.table.hasHeader ? { ...target.table.area, rows: 1 } : null),
    GetTotalRowRange: (target) => part(target, target.table.hasTotals ? lastRow(target.table.area) : null),
    ConvertToRange: (target) => {
      const { host, sheet, table } = target;
      refuseUnlessPermitted(host.model, sheet, null);
      const { area } = table;
      dropTable(target);
      return part(target, area);
    },
  },
  methods: {
    Delete: ({ host, sheet, table }) => {
      deleteTable(host, sheet, table);
    },
    Resize: resize,
    ClearFilters: ({ host, sheet, table }) => {
      table.filter?.criteria.clear();
      markTable(sheet, table);
      applyFilter(host, sheet, table.filter);
    },
    ReapplyFilters: ({ host, sheet, table }) => {
      applyFilter(host, sheet, table.filter);
    },
    ...registrations(
      ({ host }: TableTarget) => host,
      ({ table }) => table.id,
      { DataChanged: eventType.tableChanged, SelectionChanged: eventType.tableSelectionChanged },
    ),
  },
});

function lastRow(area: Area): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function part({ host, sheet }: TableTarget, area: Area | null): HostObject {
  if (!area) throw refusal('ItemNotFound');
  return rangeObject(new RangeTarget(host, sheet, area));
}

function rename({ host, sheet, table }: TableTarget, value: unknown): void {
  const name = asText(value);
  refuseIfReadOnly(host.model);
  if (!isAllowedName(name)) throw refusal('InvalidArgument');
  const wanted = name.toLowerCase();
  const taken = host.model.worksheets.some((owner) =>
    owner.tables.some((other) => other !== table && other.name.toLowerCase() === wanted),
  );
  if (taken || host.model.names.some((item) => item.name.toLowerCase() === wanted)) throw refusal('InvalidArgument');
  host.moved(renameTableInFormulas(host.model, table.name, name));
  table.name = name;
  markTable(sheet, table);
  host.structureChanged(sheet);
}

function look({ host, sheet, table }: TableTarget, change: Partial<TableModel>): void {
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  Object.assign(table, change);
  markTable(sheet, table);
  host.structureChanged(sheet);
}

export function dropTable({ host, sheet, table }: TableTarget): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.changed.add('tables');
  host.structureChanged(sheet);
}

/** The header must stay in its row, and the new area must overlap the old one. */
function resize(target: TableTarget, args: Arguments): void {
  const { host, sheet, table } = target;
  const range = rangeArgument(host, sheet, args.at(0));
  refuseUnlessPermitted(host.model, sheet, null);
  const wrong = range.sheet !== sheet || range.area.row !== table.area.row || !intersects(range.area, table.area);
  if (wrong || range.area.rows < (table.hasHeader ? 2 : 1)) throw refusal('InvalidArgument');
  refuseIfOverlapping(sheet, range.area, table);
  table.area = range.area;
  if (table.filter) table.filter.area = range.area;
  host.changing(sheet, { ...table.area, rows: 1 }, () => {
    nameColumns(host, sheet, table);
  });
}
