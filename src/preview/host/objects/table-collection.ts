// Excel.TableCollection of the workbook or a sheet, and the tables that touch a range.
// Norm: learn.microsoft.com/javascript/api/excel/excel.tablecollection
import type { Area } from '../../../core/sheet/cells';
import { intersects } from '../../../core/sheet/a1';
import type { SheetModel, TableModel } from '../../model/sheet-model';
import { rangeArgument, rangeAt, type RangeTarget } from '../areas';
import { asText, type Arguments } from '../arguments';
import { eventType, wholeWorkbook } from '../events';
import type { ExcelHost } from '../excel-host';
import { covers } from '../formats';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { registrations } from '../registrations';
import { insertCells } from '../shift-cells';
import { markTable, nameColumns } from '../table-edits';
import { tableObject } from './table';
import { freeTableId, freeTableName } from '../table-names';

interface TablesTarget {
  readonly host: ExcelHost;
  /** `null`: tables of all sheets. */
  readonly sheet: SheetModel | null;
}

interface ScopedTarget {
  readonly range: RangeTarget;
  readonly fullyContained: boolean;
}

interface Found {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

function own({ host, sheet }: TablesTarget): Found[] {
  const sheets = sheet ? [sheet] : host.model.worksheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function named(found: readonly Found[], key: unknown): Found | undefined {
  const wanted = asText(key).toLowerCase();
  return found.find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

export const tablesObject: Wrap<TablesTarget> = define<TablesTarget>({
  name: 'TableCollection',
  values: { Count: { get: (target) => own(target).length } },
  items: (target) => own(target).map((found) => tableObject({ host: target.host, ...found })),
  item: (target, key) => {
    const found = named(own(target), key);
    return found ? tableObject({ host: target.host, ...found }) : null;
  },
  finders: { Add: add },
  methods: registrations(
    ({ host }: TablesTarget) => host,
    ({ sheet }) => sheet?.id ?? wholeWorkbook,
    { DataChanged: eventType.tableChanged, Added: eventType.tableAdded, Deleted: eventType.tableDeleted },
  ),
});

export const tableScopedObject: Wrap<ScopedTarget> = define<ScopedTarget>({
  name: 'TableScopedCollection',
  items: (target) => scoped(target).map((found) => tableObject({ host: target.range.host, ...found })),
  item: (target, key) => {
    const found = named(scoped(target), key);
    return found ? tableObject({ host: target.range.host, ...found }) : null;
  },
});

function scoped({ range, fullyContained }: ScopedTarget): Found[] {
  const { sheet, area } = range;
  return sheet.tables
    .filter((table) => (fullyContained ? covers(area, table.area) : intersects(area, table.area)))
    .map((table) => ({ sheet, table }));
}

function add(target: TablesTarget, args: Arguments): HostObject {
  const { host } = target;
  const front = target.sheet ?? host.model.sheet(host.model.activeSheet) ?? host.model.worksheets[0];
  if (!front) throw refusal('InvalidArgument');
  const range =
    typeof args.at(0) === 'string' ? rangeAt(host, front, args.text(0)) : rangeArgument(host, front, args.at(0));
  if (target.sheet && range.sheet !== target.sheet) throw refusal('InvalidArgument');
  const { sheet } = range;
  refuseUnlessPermitted(host.model, sheet, null);
  const hasHeader = args.flag(1);
  const area = hasHeader ? range.area : withHeaderRow(host, sheet, range.area);
  refuseIfOverlapping(sheet, area);
  const table: TableModel = {
    id: freeTableId(host.model),
    name: freeTableName(host.model),
    // A table has at least one row below its header.
    area: area.rows === 1 ? { ...area, rows: 2 } : area,
    hasHeader: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    columns: [],
    filter: null,
    part: null,
    changed: true,
  };
  table.filter = { area: table.area, criteria: new Map() };
  sheet.tables.push(table);
  host.changing(sheet, { ...table.area, rows: 1 }, () => {
    nameColumns(host, sheet, table);
  });
  markTable(sheet, table);
  host.events.raise(eventType.tableAdded, [sheet.id, wholeWorkbook], () => ({
    source: 'Local',
    tableId: table.id,
    worksheetId: sheet.id,
  }));
  host.structureChanged(sheet);
  return tableObject({ host, sheet, table });
}

/** Without headers Excel pushes the data down by one row and puts `Column1`... above it. */
function withHeaderRow(host: ExcelHost, sheet: SheetModel, area: Area): Area {
  refuseIfOverlapping(sheet, area);
  insertCells(host, sheet, { ...area, rows: 1 }, 'Down');
  return { ...area, rows: area.rows + 1 };
}

export function refuseIfOverlapping(sheet: SheetModel, area: Area, except?: TableModel): void {
  const others = sheet.tables.filter((table) => table !== except);
  if (others.some((table) => intersects(table.area, area)))
    throw refusal('InvalidArgument', "A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersects(merge, area))) throw refusal('MergedRangeConflict');
}
