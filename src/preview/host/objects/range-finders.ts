// How a range leads to other ranges: rows, columns, neighbours, intersections, used cells, edges of data.
import type { Area } from '../../../core/sheet/cells';
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import { rangeArgument, RangeAreasTarget, RangeTarget } from '../areas';
import type { Arguments } from '../arguments';
import { asOneOf } from '../arguments';
import { dataEdge, dataRegion, type Direction } from '../data-edges';
import { boundingArea, covers, intersection } from '../formats';
import { refusal } from '../host-error';
import type { HostObject } from '../host-object';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import { searchFinders } from './range-search';
import { insertCells } from '../shift-cells';
import { removeDuplicatesFinder } from './remove-duplicates';
import { tableScopedObject } from './table-collection';
import { rangeViewObject } from './range-view';

type Finder = (range: RangeTarget, args: Arguments) => HostObject | null;

function other(range: RangeTarget, area: Area): HostObject {
  return rangeObject(new RangeTarget(range.host, range.sheet, area));
}

function one(range: RangeTarget, area: Area | null, missing: 'refuse' | 'null'): HostObject | null {
  if (area) return other(range, area);
  if (missing === 'refuse') throw refusal('ItemNotFound');
  return null;
}

function usedPart(range: RangeTarget, args: Arguments): Area | null {
  const used = range.sheet.cells.usedArea(args.flag(0));
  if (!used) return null;
  const part = intersection(range.area, used);
  return part && shrunk(range, part, args.flag(0));
}

/** The smallest area inside `part` that holds everything used in it. */
function shrunk(range: RangeTarget, part: Area, valuesOnly: boolean): Area | null {
  const { cells } = range.sheet;
  let found: Area | null = null;
  for (const { row, column } of cells.cells(part.row, part.row + part.rows - 1)) {
    if (column < part.column || column >= part.column + part.columns) continue;
    if (valuesOnly && cells.value(row, column) === '' && !cells.formula(row, column)) continue;
    const cell = { row, column, rows: 1, columns: 1 };
    found = found ? boundingArea(found, cell) : cell;
  }
  return found;
}

function common(range: RangeTarget, args: Arguments): Area | null {
  const given = rangeArgument(range.host, range.sheet, args.at(0));
  return given.sheet === range.sheet ? intersection(range.area, given.area) : null;
}

/** Rows or columns next to the range; a negative count goes the other way from its far edge. */
function beside(range: RangeTarget, args: Arguments, where: 'above' | 'below' | 'before' | 'after'): HostObject {
  const { area } = range;
  const count = args.wholeOr(0, 1);
  if (count === 0) throw refusal('InvalidArgument');
  const size = Math.abs(count);
  const outside = count > 0;
  const vertical = where === 'above' || where === 'below';
  const start = vertical ? area.row : area.column;
  const end = start + (vertical ? area.rows : area.columns);
  const towardsStart = where === 'above' || where === 'before';
  const first = towardsStart ? (outside ? start - size : start) : outside ? end : end - size;
  return other(range, vertical ? { ...area, row: first, rows: size } : { ...area, column: first, columns: size });
}

const directions: readonly Direction[] = ['Left', 'Right', 'Up', 'Down'];

function edge(range: RangeTarget, args: Arguments, keepStart: boolean): HostObject {
  const direction = asOneOf(args.at(0), directions);
  const from = args.isGiven(1) ? rangeArgument(range.host, range.sheet, args.at(1)).area : range.area;
  if (args.isGiven(1) && !covers(range.area, from)) throw refusal('InvalidArgument');
  const reached = dataEdge(range.sheet, from.row, from.column, direction);
  const cell = { ...reached, rows: 1, columns: 1 };
  return other(range, keepStart ? boundingArea(range.area, cell) : cell);
}

/** learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
const mostMergedAreas = 512;

function mergedAreas(range: RangeTarget): HostObject | null {
  // Only merges whose top-left cell lies in the range are seen.
  const seen = range.sheet.merges.filter((merge) => intersection(range.area, { ...merge, rows: 1, columns: 1 }));
  if (seen.length > mostMergedAreas) {
    // "This method will fail to return the result", without saying how: a test can choose.
    if (range.host.options.manyMerges === 'null') return null;
    throw refusal('GeneralException');
  }
  return seen.length === 0 ? null : rangeAreasObject(new RangeAreasTarget(range.host, range.sheet, seen));
}

function resized(range: RangeTarget, rows: number, columns: number): HostObject {
  return other(range, { ...range.area, rows, columns });
}

function lineOfRange(range: RangeTarget, args: Arguments, which: 'row' | 'column'): HostObject {
  const index = args.whole(0);
  const { area } = range;
  return other(
    range,
    which === 'row'
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  );
}

export const rangeFinders: Readonly<Record<string, Finder>> = {
  GetCell: ({ host, sheet, area }, args) =>
    rangeObject(
      new RangeTarget(host, sheet, {
        row: area.row + args.whole(0),
        column: area.column + args.whole(1),
        rows: 1,
        columns: 1,
      }),
    ),
  GetRow: (range, args) => lineOfRange(range, args, 'row'),
  GetColumn: (range, args) => lineOfRange(range, args, 'column'),
  GetLastRow: (range) => other(range, { ...range.area, row: range.area.row + range.area.rows - 1, rows: 1 }),
  GetLastColumn: (range) =>
    other(range, { ...range.area, column: range.area.column + range.area.columns - 1, columns: 1 }),
  GetLastCell: (range) =>
    other(range, {
      row: range.area.row + range.area.rows - 1,
      column: range.area.column + range.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetOffsetRange: (range, args) =>
    other(range, { ...range.area, row: range.area.row + args.whole(0), column: range.area.column + args.whole(1) }),
  GetResizedRange: (range, args) => resized(range, range.area.rows + args.whole(0), range.area.columns + args.whole(1)),
  GetAbsoluteResizedRange: (range, args) => resized(range, args.whole(0), args.whole(1)),
  GetRowsAbove: (range, args) => beside(range, args, 'above'),
  GetRowsBelow: (range, args) => beside(range, args, 'below'),
  GetColumnsBefore: (range, args) => beside(range, args, 'before'),
  GetColumnsAfter: (range, args) => beside(range, args, 'after'),
  GetEntireRow: (range) => other(range, { ...range.area, column: 0, columns: maxColumns }),
  GetEntireColumn: (range) => other(range, { ...range.area, row: 0, rows: maxRows }),
  GetBoundingRect: (range, args) =>
    other(range, boundingArea(range.area, rangeArgument(range.host, range.sheet, args.at(0)).area)),
  GetIntersection: (range, args) => one(range, common(range, args), 'refuse'),
  GetIntersectionOrNullObject: (range, args) => one(range, common(range, args), 'null'),
  GetUsedRange: (range, args) => one(range, usedPart(range, args), 'refuse'),
  GetUsedRangeOrNullObject: (range, args) => one(range, usedPart(range, args), 'null'),
  GetSurroundingRegion: (range) => other(range, dataRegion(range.sheet, range.area)),
  GetRangeEdge: (range, args) => edge(range, args, false),
  GetExtendedRange: (range, args) => edge(range, args, true),
  GetMergedAreas: (range) => {
    const found = mergedAreas(range);
    if (!found) throw refusal('ItemNotFound');
    return found;
  },
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (range, args) => tableScopedObject({ range, fullyContained: args.flag(0) }),
  GetVisibleView: (range) => rangeViewObject({ range, rows: null }),
  Insert: (range, args) => {
    // The range itself may be kept, and then moves with its cells.
    const { area } = range;
    insertCells(range.host, range.sheet, area, asOneOf(args.at(0), ['Down', 'Right']));
    return other(range, area);
  },
  RemoveDuplicates: removeDuplicatesFinder,
  ...searchFinders,
};
