// Excel.AutoFilter of a sheet or a table, and the filter of one table column.
// Norm: learn.microsoft.com/javascript/api/excel/excel.autofilter
import type { FilterModel, SheetModel, TableModel } from '../../model/sheet-model';
import { rangeArgument, RangeTarget } from '../areas';
import { asText, type Arguments } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { sameArea } from '../formats';
import { applyFilter, readCriteria, type FilterCriteria } from '../filtering';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap, orRefuse } from '../host-object';
import { markTable } from '../table-edits';
import { dataRegion } from '../data-edges';
import { rangeObject } from './range';
import type { TableTarget } from './table';

export interface AutoFilterTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  /** `null`: the sheet's own filter. */
  readonly table: TableModel | null;
}

interface ColumnFilterTarget extends TableTarget {
  readonly index: number;
}

function filterOf({ sheet, table }: AutoFilterTarget): FilterModel | null {
  return table ? table.filter : sheet.filter;
}

function setFilter(target: AutoFilterTarget, filter: FilterModel | null): void {
  const { sheet, table } = target;
  if (table) {
    table.filter = filter;
    markTable(sheet, table);
  } else {
    sheet.filter = filter;
    sheet.changed.add('filter');
  }
}

function refuse({ host, sheet }: AutoFilterTarget): void {
  refuseUnlessPermitted(host.model, sheet, 'allowAutoFilter');
}

function refilter(target: AutoFilterTarget, change: (filter: FilterModel) => void): void {
  refuse(target);
  const filter = filterOf(target);
  if (!filter) return;
  change(filter);
  setFilter(target, filter);
  applyFilter(target.host, target.sheet, filter);
}

function described(criteria: FilterCriteria | undefined): unknown {
  if (!criteria) return null;
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  return { filterOn, values, criterion1, criterion2, operator };
}

export const autoFilterObject: Wrap<AutoFilterTarget> = define<AutoFilterTarget>({
  name: 'AutoFilter',
  values: {
    Enabled: { get: (target) => filterOf(target) !== null },
    IsDataFiltered: { get: (target) => (filterOf(target)?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: (target) => {
        const filter = filterOf(target);
        return filter ? Array.from({ length: filter.area.columns }, (_, i) => described(filter.criteria.get(i))) : null;
      },
    },
  },
  finders: {
    GetRange: (target) => orRefuse(filteredRange(target)),
    GetRangeOrNullObject: filteredRange,
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target) => {
      refilter(target, (filter) => {
        filter.criteria.clear();
      });
    },
    ClearColumnCriteria: (target, args) => {
      refilter(target, (filter) => {
        filter.criteria.delete(args.whole(0));
      });
    },
    Reapply: (target) => {
      refilter(target, () => undefined);
    },
    Remove: (target) => {
      refilter(target, (filter) => {
        filter.criteria.clear();
      });
      setFilter(target, null);
    },
  },
});

function filteredRange(target: AutoFilterTarget): HostObject | null {
  const filter = filterOf(target);
  return filter && rangeObject(new RangeTarget(target.host, target.sheet, filter.area));
}

function apply(target: AutoFilterTarget, args: Arguments): void {
  refuse(target);
  const { host, sheet, table } = target;
  const given = rangeArgument(host, sheet, args.at(0)).area;
  // One cell means the block of data around it.
  const area = table ? table.area : given.rows * given.columns === 1 ? dataRegion(sheet, given) : given;
  const old = filterOf(target);
  const filter: FilterModel = old && sameArea(old.area, area) ? old : { area, criteria: new Map() };
  if (args.isGiven(1) && args.isGiven(2)) {
    const index = args.whole(1);
    if (index < 0 || index >= area.columns) throw refusal('InvalidArgument');
    filter.criteria.set(index, readCriteria(args.record(2)));
  }
  setFilter(target, filter);
  applyFilter(host, sheet, filter);
}

function filterColumn(target: ColumnFilterTarget, criteria: FilterCriteria | null): void {
  const { table, index } = target;
  table.filter ??= { area: table.area, criteria: new Map() };
  refilter(target, (filter) => {
    if (criteria) filter.criteria.set(index, criteria);
    else filter.criteria.delete(index);
  });
}

export const filterObject: Wrap<ColumnFilterTarget> = define<ColumnFilterTarget>({
  name: 'Filter',
  values: { Criteria: { get: ({ table, index }) => described(table.filter?.criteria.get(index)) } },
  methods: {
    Apply: (target, args) => {
      filterColumn(target, readCriteria(args.record(0)));
    },
    ApplyValuesFilter: (target, args) => {
      filterColumn(target, readCriteria({ filterOn: 'Values', values: args.at(0) }));
    },
    ApplyCustomFilter: (target, args) => {
      const second = args.isGiven(1) ? { criterion2: asText(args.at(1)) } : {};
      filterColumn(
        target,
        readCriteria({ filterOn: 'Custom', criterion1: args.at(0), ...second, operator: args.at(2) }),
      );
    },
    Clear: (target) => {
      filterColumn(target, null);
    },
  },
});
