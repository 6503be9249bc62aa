// Excel.Worksheet. Norm: learn.microsoft.com/javascript/api/excel/excel.worksheet
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import type { SheetModel } from '../../model/sheet-model';
import { RangeAreasTarget, RangeTarget, rangeAt, rangesAt } from '../areas';
import { asColor, asFlag, asNumber, asOneOf, asText, asWhole, type Arguments } from '../arguments';
import { findCells } from '../cell-search';
import { eventType } from '../events';
import type { ExcelHost } from '../excel-host';
import { charactersOfPoints, pointsOfCharacters } from '../geometry';
import { refuseIfReadOnly, refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap, orRefuse } from '../host-object';
import { copySheet, deleteSheet, moveSheet, neighbour, renameSheet } from '../sheet-edits';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './charts';
import { commentsObject } from './comments';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { pageLayoutObject } from './page-layout';
import { pageBreaksObject } from './page-breaks';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import { criteriaFrom, replaceAll } from './range-search';
import { tablesObject } from './table-collection';
import { sheetCustomPropertiesObject } from './sheet-properties';
import { registrations } from '../registrations';
import { worksheetProtectionObject } from './worksheet-protection';

export interface SheetTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
}

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheetObject: Wrap<SheetTarget> = define<SheetTarget>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ host, sheet }, value) => {
        renameSheet(host, sheet, asText(value));
      },
    },
    Position: {
      get: ({ host, sheet }) => host.model.sheets.indexOf(sheet),
      set: ({ host, sheet }, value) => {
        moveSheet(host, sheet, asWhole(value));
      },
    },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: { get: ({ sheet }) => sheet.tabColor, set: setTabColor },
    StandardWidth: {
      get: ({ sheet }) => pointsOfCharacters(sheet.defaultColumnWidth),
      set: ({ host, sheet }, value) => {
        refuseUnlessPermitted(host.model, sheet, 'allowFormatColumns');
        sheet.defaultColumnWidth = charactersOfPoints(asNumber(value));
        sheet.changed.add('view');
        host.structureChanged(sheet);
      },
    },
    StandardHeight: { get: ({ sheet }) => sheet.defaultRowHeight },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings },
    EnableCalculation: { get: () => true },
    TabId: { get: ({ host, sheet }) => host.model.sheets.indexOf(sheet) + 1 },
  },
  setters: {
    // The client sets gridlines and headings under these names.
    Gridlines: (target, value) => {
      setView(target, { showGridlines: asFlag(value) });
    },
    Headings: (target, value) => {
      setView(target, { showHeadings: asFlag(value) });
    },
    ShowGridlines: (target, value) => {
      setView(target, { showGridlines: asFlag(value) });
    },
    ShowHeadings: (target, value) => {
      setView(target, { showHeadings: asFlag(value) });
    },
  },
  links: {
    Tables: ({ host, sheet }) => tablesObject({ host, sheet }),
    Names: ({ host, sheet }) => namesObject({ host, sheet }),
    Charts: (target) => chartsObject(target),
    Protection: (target) => worksheetProtectionObject(target),
    FreezePanes: (target) => freezePanesObject(target),
    AutoFilter: ({ host, sheet }) => autoFilterObject({ host, sheet, table: null }),
    PageLayout: (target) => pageLayoutObject(target),
    HorizontalPageBreaks: (target) => pageBreaksObject({ ...target, which: 'rowBreaks' }),
    VerticalPageBreaks: (target) => pageBreaksObject({ ...target, which: 'columnBreaks' }),
    Comments: ({ host, sheet }) => commentsObject({ host, sheet }),
    CustomProperties: (target) => sheetCustomPropertiesObject(target),
  },
  finders: {
    GetRange: ({ host, sheet }, args) =>
      rangeObject(
        args.isGiven(0)
          ? ownRange(host, sheet, args.text(0))
          : new RangeTarget(host, sheet, { row: 0, column: 0, rows: maxRows, columns: maxColumns }),
      ),
    GetRanges: ({ host, sheet }, args) =>
      rangeAreasObject(
        args.isGiven(0)
          ? rangesAt(host, sheet, args.text(0))
          : new RangeAreasTarget(host, sheet, [{ row: 0, column: 0, rows: maxRows, columns: maxColumns }]),
      ),
    GetRangeByIndexes: ({ host, sheet }, args) =>
      rangeObject(
        new RangeTarget(host, sheet, {
          row: args.whole(0),
          column: args.whole(1),
          rows: args.whole(2),
          columns: args.whole(3),
        }),
      ),
    GetCell: ({ host, sheet }, args) =>
      rangeObject(new RangeTarget(host, sheet, { row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 })),
    GetUsedRange: (target, args) => usedRange(target, args) ?? cellA1(target),
    GetUsedRangeOrNullObject: usedRange,
    FindAll: (target, args) => orRefuse(findAll(target, args)),
    FindAllOrNullObject: findAll,
    GetNext: (target, args) => orRefuse(next(target, args, 1)),
    GetNextOrNullObject: (target, args) => next(target, args, 1),
    GetPrevious: (target, args) => orRefuse(next(target, args, -1)),
    GetPreviousOrNullObject: (target, args) => next(target, args, -1),
    Copy: ({ host, sheet }, args) => worksheetObject({ host, sheet: copySheet(host, sheet, args) }),
    _GetAnotherWorksheetById: ({ host }, args) => byId(host, args.text(0)),
    _GetSheetById: ({ host }, args) => byId(host, args.text(0)),
  },
  methods: {
    Activate: ({ host, sheet }) => {
      if (sheet.visibility !== 'Visible') throw refusal('InvalidOperation');
      host.activateSheet(sheet);
    },
    Delete: ({ host, sheet }) => {
      deleteSheet(host, sheet);
    },
    Calculate: ({ host }) => {
      host.recalculateAll();
    },
    ReplaceAll: ({ host, sheet }, args) => {
      const used = sheet.cells.usedArea(true);
      return used ? replaceAll(new RangeTarget(host, sheet, used), used, args) : 0;
    },
    ...registrations(
      ({ host }: SheetTarget) => host,
      ({ sheet }) => sheet.id,
      {
        DataChanged: eventType.changed,
        Activated: eventType.activated,
        Deactivated: eventType.deactivated,
        SelectionChanged: eventType.selectionChanged,
        Calculated: eventType.calculated,
        FormatChanged: eventType.formatChanged,
        ProtectionChanged: eventType.protectionChanged,
        RowHiddenChanged: eventType.rowHiddenChanged,
        NameChanged: eventType.nameChanged,
        VisibilityChanged: eventType.visibilityChanged,
      },
    ),
  },
});

/** `getRange` of a sheet refuses an address on another sheet. */
function ownRange(host: ExcelHost, sheet: SheetModel, address: string): RangeTarget {
  const range = rangeAt(host, sheet, address);
  if (range.sheet !== sheet) throw refusal('InvalidArgument');
  return range;
}

function usedRange({ host, sheet }: SheetTarget, args: Arguments): HostObject | null {
  const used = sheet.cells.usedArea(args.flag(0));
  return used && rangeObject(new RangeTarget(host, sheet, used));
}

function cellA1({ host, sheet }: SheetTarget): HostObject {
  return rangeObject(new RangeTarget(host, sheet, { row: 0, column: 0, rows: 1, columns: 1 }));
}

function findAll({ host, sheet }: SheetTarget, args: Arguments): HostObject | null {
  const used = sheet.cells.usedArea(true);
  const found = used ? findCells(host, sheet, used, args.text(0), criteriaFrom(args, 1)) : [];
  return found.length === 0 ? null : rangeAreasObject(new RangeAreasTarget(host, sheet, found));
}

function next({ host, sheet }: SheetTarget, args: Arguments, step: 1 | -1): HostObject | null {
  const found = neighbour(host, sheet, step, args.flag(0));
  return found && worksheetObject({ host, sheet: found });
}

function byId(host: ExcelHost, id: string): HostObject {
  const sheet = host.model.sheet(id);
  if (!sheet) throw refusal('ItemNotFound');
  return worksheetObject({ host, sheet });
}

function setVisibility({ host, sheet }: SheetTarget, value: unknown): void {
  const wanted = asOneOf(value, visibilities);
  refuseIfReadOnly(host.model);
  if (host.model.structureProtected) throw refusal('AccessDenied');
  const others = host.model.sheets.filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
  if (wanted !== 'Visible' && others.length === 0) throw refusal('InvalidOperation');
  const before = sheet.visibility;
  sheet.visibility = wanted;
  sheet.changed.add('properties');
  const [first] = host.model.worksheets.filter((other) => other.visibility === 'Visible');
  if (wanted !== 'Visible' && host.model.activeSheet === sheet.id && first) host.activateSheet(first);
  host.events.raise(eventType.visibilityChanged, [sheet.id, 'Workbook'], () => ({
    source: 'Local',
    visibilityBefore: before,
    visibilityAfter: wanted,
    worksheetId: sheet.id,
  }));
  host.structureChanged(null);
}

function setTabColor({ host, sheet }: SheetTarget, value: unknown): void {
  refuseIfReadOnly(host.model);
  sheet.tabColor = value === '' ? '' : asColor(value);
  sheet.changed.add('properties');
  host.structureChanged(null);
}

function setView(
  { host, sheet }: SheetTarget,
  view: Partial<Pick<SheetModel, 'showGridlines' | 'showHeadings'>>,
): void {
  Object.assign(sheet, view);
  sheet.changed.add('view');
  host.structureChanged(sheet);
}
