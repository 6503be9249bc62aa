// Searching on ranges: find, special cells; on sheets findAll and replaceAll use the same.
import { asOneOf, asFlag, type Arguments } from '../arguments';
import { RangeAreasTarget, RangeTarget } from '../areas';
import {
  findCells,
  specialCells,
  specialCellTypes,
  specialValueTypes,
  textPattern,
  type Criteria,
} from '../cell-search';
import { writeEntries } from '../edits';
import { orRefuse, type HostObject } from '../host-object';
import type { Area } from '../../../core/sheet/cells';
import { plainValue } from '../range-values';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

export function criteriaFrom(args: Arguments, index: number): Criteria {
  const given = args.record(index);
  const flag = (key: string): boolean => (given[key] === undefined || given[key] === null ? false : asFlag(given[key]));
  return {
    completeMatch: flag('completeMatch'),
    matchCase: flag('matchCase'),
    backwards:
      given.searchDirection !== undefined && asOneOf(given.searchDirection, ['Forward', 'Backwards']) === 'Backwards',
  };
}

function find(range: RangeTarget, args: Arguments): HostObject | null {
  const [first] = findCells(range.host, range.sheet, range.area, args.text(0), criteriaFrom(args, 1));
  return first ? rangeObject(new RangeTarget(range.host, range.sheet, first)) : null;
}

function special(range: RangeTarget, args: Arguments): HostObject | null {
  range.host.settle();
  const type = asOneOf(args.at(0), specialCellTypes);
  const values = args.isGiven(1) ? asOneOf(args.at(1), specialValueTypes) : 'All';
  const found = specialCells(range.sheet, range.area, type, values);
  return found.length === 0 ? null : rangeAreasObject(new RangeAreasTarget(range.host, range.sheet, found));
}

export const searchFinders = {
  Find: (range: RangeTarget, args: Arguments) => orRefuse(find(range, args)),
  FindOrNullObject: find,
  GetSpecialCells: (range: RangeTarget, args: Arguments) => orRefuse(special(range, args)),
  GetSpecialCellsOrNullObject: special,
};

/** How many cells were changed; text inside formulas is replaced as well. */
export function replaceAll(range: RangeTarget, area: Area, args: Arguments): number {
  const criteria = criteriaFrom(args, 2);
  const { host, sheet } = range;
  const replacement = args.text(1);
  let count = 0;
  for (const cell of findCells(host, sheet, area, args.text(0), criteria)) {
    const before =
      sheet.cells.formula(cell.row, cell.column)?.text ?? String(plainValue(sheet.cells.value(cell.row, cell.column)));
    const after = before.replace(textPattern(args.text(0), criteria, 'g'), () => replacement);
    if (after === before) continue;
    writeEntries(host, sheet, cell, after);
    count += 1;
  }
  return count;
}
