// Excel.RangeAreas and the collections of ranges in it. Norm: learn.microsoft.com/javascript/api/excel/excel.rangeareas
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import type { Area } from '../../../core/sheet/cells';
import { areasArgument, RangeAreasTarget, RangeTarget } from '../areas';
import { asOneOf, type Arguments } from '../arguments';
import { specialCells, specialCellTypes, specialValueTypes } from '../cell-search';
import { intersection } from '../formats';
import { define, type HostObject, type Wrap, orRefuse } from '../host-object';
import { clearAreas } from './range-actions';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeFormatObject } from './range-format';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

const rangeCollection: Wrap<RangeAreasTarget> = define<RangeAreasTarget>({
  name: 'RangeCollection',
  items: ({ host, sheet, areas }) => areas.map((area) => rangeObject(new RangeTarget(host, sheet, area))),
  item: ({ host, sheet, areas }, key) => {
    const area = typeof key === 'number' ? areas[key] : undefined;
    return area ? rangeObject(new RangeTarget(host, sheet, area)) : null;
  },
});

export const rangeAreasObject: Wrap<RangeAreasTarget> = define<RangeAreasTarget>({
  name: 'RangeAreas',
  values: {
    Address: { get: (several) => several.address },
    AddressLocal: { get: (several) => several.address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => area.rows === maxRows) },
    IsEntireRow: { get: ({ areas }) => areas.every((area) => area.columns === maxColumns) },
  },
  links: {
    Areas: rangeCollection,
    Format: ({ host, sheet, areas }) => rangeFormatObject({ host, sheet, areas }),
    Worksheet: ({ host, sheet }) => worksheetObject({ host, sheet }),
    DataValidation: ({ host, sheet, areas }) => dataValidationObject({ host, sheet, areas }),
    ConditionalFormats: ({ host, sheet, areas }) => conditionalFormatsObject({ host, sheet, areas }),
  },
  finders: {
    GetEntireRow: (several) => mapped(several, (area) => ({ ...area, column: 0, columns: maxColumns })),
    GetEntireColumn: (several) => mapped(several, (area) => ({ ...area, row: 0, rows: maxRows })),
    GetOffsetRangeAreas: (several, args) =>
      mapped(several, (area) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) })),
    GetIntersection: (several, args) => orRefuse(common(several, args)),
    GetIntersectionOrNullObject: common,
    GetSpecialCells: (several, args) => orRefuse(special(several, args)),
    GetSpecialCellsOrNullObject: special,
    GetUsedRangeAreas: (several, args) => orRefuse(used(several, args)),
    GetUsedRangeAreasOrNullObject: used,
  },
  methods: {
    Clear: (several, args) => {
      clearAreas(several, args);
    },
    Calculate: ({ host }) => {
      host.recalculateAll();
    },
  },
});

function mapped(several: RangeAreasTarget, change: (area: Area) => Area): HostObject {
  const { host, sheet } = several;
  return rangeAreasObject(
    new RangeAreasTarget(
      host,
      sheet,
      several.areas.map((area) => new RangeTarget(host, sheet, change(area)).area),
    ),
  );
}

function some(several: RangeAreasTarget, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : rangeAreasObject(new RangeAreasTarget(several.host, several.sheet, areas));
}

function common(several: RangeAreasTarget, args: Arguments): HostObject | null {
  const other = areasArgument(several.host, several.sheet, args.at(0));
  if (other.sheet !== several.sheet) return null;
  return some(
    several,
    several.areas.flatMap((area) => other.areas.flatMap((mine) => intersection(area, mine) ?? [])),
  );
}

function special(several: RangeAreasTarget, args: Arguments): HostObject | null {
  several.host.settle();
  const type = asOneOf(args.at(0), specialCellTypes);
  const values = args.isGiven(1) ? asOneOf(args.at(1), specialValueTypes) : 'All';
  return some(
    several,
    several.areas.flatMap((area) => specialCells(several.sheet, area, type, values)),
  );
}

function used(several: RangeAreasTarget, args: Arguments): HostObject | null {
  const all = several.sheet.cells.usedArea(args.flag(0));
  if (!all) return null;
  return some(
    several,
    several.areas.flatMap((area) => intersection(area, all) ?? []),
  );
}
