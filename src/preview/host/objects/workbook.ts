// Excel.Workbook, its application and the objects a request starts from.
// Norm: learn.microsoft.com/javascript/api/excel/excel.workbook
import { RangeAreasTarget, RangeTarget } from '../areas';
import { asFlag, asOneOf } from '../arguments';
import { eventType, wholeWorkbook } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseIfReadOnly } from '../guards';
import { refusal } from '../host-error';
import { insertWorksheets } from '../insert-worksheets';
import { define, type HostObject, type Wrap } from '../host-object';
import { registrations } from '../registrations';
import { commentsObject } from './comments';
import { customXmlPartsObject } from './custom-xml';
import { documentPropertiesObject } from './document-properties';
import { namesObject } from './names';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { tablesObject } from './table-collection';
import { worksheetsObject } from './worksheets';

export interface WorkbookTarget {
  readonly host: ExcelHost;
}

const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

const applicationObject: Wrap<WorkbookTarget> = define<WorkbookTarget>({
  name: 'Application',
  values: {
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ host }, args) => {
      asOneOf(args.at(0), calculationTypes);
      host.recalculateAll();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const workbookProtectionObject: Wrap<WorkbookTarget> = define<WorkbookTarget>({
  name: 'WorkbookProtection',
  values: { Protected: { get: ({ host }) => host.model.structureProtected } },
  methods: {
    Protect: ({ host }) => {
      refuseIfReadOnly(host.model);
      if (host.model.structureProtected) throw refusal('AccessDenied');
      host.model.structureProtected = true;
      host.structureChanged(null);
    },
    Unprotect: ({ host }) => {
      refuseIfReadOnly(host.model);
      host.model.structureProtected = false;
      host.structureChanged(null);
    },
  },
});

function selected({ host }: WorkbookTarget): RangeTarget {
  const sheet = host.model.sheet(host.model.activeSheet);
  // A chart sheet in front has no cells to select.
  if (!sheet) throw refusal('InvalidSelection');
  return new RangeTarget(host, sheet, host.model.selection);
}

function ofEvent(host: ExcelHost, reference: string, missing: 'refuse' | 'null'): HostObject | null {
  try {
    return host.kept.get(reference);
  } catch (error) {
    if (missing === 'null') return null;
    throw error;
  }
}

const workbookObject: Wrap<WorkbookTarget> = define<WorkbookTarget>({
  name: 'Workbook',
  values: {
    Name: { get: ({ host }) => host.model.name },
    ReadOnly: { get: ({ host }) => host.model.readOnly },
    IsDirty: { get: () => false, set: () => undefined },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    ChartDataPointTrack: { get: () => true, set: () => undefined },
    UsePrecisionAsDisplayed: { get: () => false },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  links: {
    Application: applicationObject,
    Worksheets: worksheetsObject,
    Tables: ({ host }) => tablesObject({ host, sheet: null }),
    Names: ({ host }) => namesObject({ host, sheet: null }),
    Settings: settingsObject,
    CustomXmlParts: ({ host }) => customXmlPartsObject({ host, namespace: null }),
    Comments: ({ host }) => commentsObject({ host, sheet: null }),
    Protection: workbookProtectionObject,
    _Runtime: (target) => runtimeObject(target),
    Properties: documentPropertiesObject,
  },
  finders: {
    GetSelectedRange: (workbook) => rangeObject(selected(workbook)),
    GetSelectedRanges: (workbook) => {
      const { host, sheet, area } = selected(workbook);
      return rangeAreasObject(new RangeAreasTarget(host, sheet, [area]));
    },
    GetActiveCell: (workbook) => {
      const { host, sheet, area } = selected(workbook);
      return rangeObject(new RangeTarget(host, sheet, { ...area, rows: 1, columns: 1 }));
    },
    GetActiveChartOrNullObject: () => null,
    GetActiveSlicerOrNullObject: () => null,
    _GetRangeForEventByReferenceId: ({ host }, args) => ofEvent(host, args.text(0), 'refuse'),
    _GetRangeOrNullObjectForEventByReferenceId: ({ host }, args) => ofEvent(host, args.text(0), 'null'),
    _GetRangesForEventByReferenceId: ({ host }, args) => ofEvent(host, args.text(0), 'refuse'),
    _GetRangesOrNullObjectForEventByReferenceId: ({ host }, args) => ofEvent(host, args.text(0), 'null'),
  },
  methods: {
    GetIsActiveCollabSession: () => false,
    InsertWorksheetsFromBase64: ({ host }, args) => insertWorksheets(host, args),
    Save: ({ host }) => {
      refuseIfReadOnly(host.model);
    },
    _RemoveReference: ({ host }, args) => {
      host.kept.release(args.text(0));
    },
    _RemoveAllReferences: ({ host }) => {
      host.kept.releaseAll();
    },
    _GetReferenceCount: ({ host }) => host.kept.count,
    ...registrations(
      ({ host }: WorkbookTarget) => host,
      () => wholeWorkbook,
      { Activated: eventType.workbookActivated },
    ),
  },
});

const runtimeObject: Wrap<WorkbookTarget> = define<WorkbookTarget>({
  name: 'Runtime',
  values: {
    EnableEvents: {
      get: ({ host }) => host.events.enabled,
      set: ({ host }, value) => {
        host.events.enabled = asFlag(value);
      },
    },
  },
});

/** office.js tells it that the add-in's ribbon functions can be called. */
const addinServiceObject: Wrap<WorkbookTarget> = define<WorkbookTarget>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: () => undefined,
  },
});

export function createRoot(host: ExcelHost): HostObject {
  return workbookObject({ host });
}

/** Objects the client makes by name. */
export function createService(host: ExcelHost, name: string): HostObject {
  if (name.endsWith('.Runtime')) return runtimeObject({ host });
  if (name.endsWith('.AddinInternalService')) return addinServiceObject({ host });
  throw refusal('ApiNotFound', `${refusal('ApiNotFound').message} (The service ${name} is unknown to this host.)`);
}
