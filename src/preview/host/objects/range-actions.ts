// What a range does to cells: clear, delete, merge, copy, replace, properties of many cells at once.
import type { Area } from '../../../core/sheet/cells';
import { areasArgument, RangeTarget, type RangeAreasTarget } from '../areas';
import { asOneOf, type Arguments } from '../arguments';
import { copyCells, copyTypes } from '../copy-cells';
import { clearContents } from '../edits';
import { boundedArea, changeFormats } from '../formats';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { removeHyperlinks } from '../hyperlinks';
import { mergeCells, unmergeCells } from '../merge-edits';
import { plainFormat } from '../../model/styles';
import { deleteCells } from '../shift-cells';
import { eachLine } from '../line-edits';
import { replaceAll } from './range-search';
import { readCellProperties, writeCellProperties } from './cell-properties';

type Action = (range: RangeTarget, args: Arguments) => unknown;

const applyTo = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clear(range: RangeTarget, args: Arguments): void {
  const { host, sheet, area } = range;
  const what = args.isGiven(0) ? asOneOf(args.at(0), applyTo) : 'All';
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(host, sheet, area);
  if (what === 'All' || what === 'Formats') {
    refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
    clearFormats(range);
  }
  if (what === 'All') unmergeCells(host, sheet, area);
  if (what === 'All' || what.endsWith('yperlinks')) removeHyperlinks(range);
}

function clearFormats({ host, sheet, area }: RangeTarget): void {
  const bounded = boundedArea(sheet, area);
  if (!bounded) return;
  changeFormats(host.model, sheet, bounded, { ...plainFormat });
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const all = format.areas.every((own) => covered(own, area));
    if (all) sheet.changed.add('conditionalFormats');
    return !all;
  });
  host.formatsChanged(sheet, area);
}

function covered(own: Area, area: Area): boolean {
  return (
    own.row >= area.row &&
    own.column >= area.column &&
    own.row + own.rows <= area.row + area.rows &&
    own.column + own.columns <= area.column + area.columns
  );
}

export function clearAreas(several: RangeAreasTarget, args: Arguments): void {
  const { host, sheet } = several;
  for (const area of several.areas) clear(new RangeTarget(host, sheet, area), args);
}

function copyFrom(range: RangeTarget, args: Arguments): void {
  const sources = areasArgument(range.host, range.sheet, args.at(0));
  const [only, second] = sources.areas;
  if (!only || second) throw refusal('InvalidArgument');
  const from = new RangeTarget(range.host, sources.sheet, only);
  copyCells(range, from, {
    type: args.isGiven(1) ? asOneOf(args.at(1), copyTypes) : 'All',
    skipBlanks: args.flag(2),
    transpose: args.flag(3),
  });
}

function group(range: RangeTarget, args: Arguments, step: number): void {
  const which = asOneOf(args.at(0), ['ByRows', 'ByColumns']) === 'ByRows' ? 'rows' : 'columns';
  refuseUnlessPermitted(range.host.model, range.sheet, which === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  eachLine(range.sheet, which, range.area, (line) => {
    line.outlineLevel = Math.min(7, Math.max(0, line.outlineLevel + step));
  });
  range.host.structureChanged(range.sheet);
}

export const rangeActions: Readonly<Record<string, Action>> = {
  Clear: clear,
  Delete: ({ host, sheet, area }, args) => {
    deleteCells(host, sheet, area, asOneOf(args.at(0), ['Up', 'Left']));
  },
  Merge: ({ host, sheet, area }, args) => {
    mergeCells(host, sheet, area, args.flag(0));
  },
  Unmerge: ({ host, sheet, area }) => {
    unmergeCells(host, sheet, area);
  },
  CopyFrom: copyFrom,
  ReplaceAll: (range, args) => replaceAll(range, range.area, args),
  GetCellProperties: readCellProperties,
  SetCellProperties: writeCellProperties,
  Group: (range, args) => {
    group(range, args, 1);
  },
  Ungroup: (range, args) => {
    group(range, args, -1);
  },
};
