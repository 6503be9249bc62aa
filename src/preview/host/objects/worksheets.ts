// Excel.WorksheetCollection. Chart sheets have a tab but are not worksheets: they are not listed.
// Norm: learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
import { addSheet } from '../sheet-edits';
import { eventType, wholeWorkbook } from '../events';
import type { ExcelHost } from '../excel-host';
import { refusal } from '../host-error';
import { define, type HostObject, type Wrap } from '../host-object';
import { registrations } from '../registrations';
import { worksheetObject } from './worksheet';

interface Target {
  readonly host: ExcelHost;
}

function listed({ host }: Target, visibleOnly = false): HostObject[] {
  const sheets = host.model.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  return sheets.map((sheet) => worksheetObject({ host, sheet }));
}

function end(found: HostObject | undefined): HostObject {
  if (!found) throw refusal('ItemNotFound');
  return found;
}

export const worksheetsObject: Wrap<Target> = define<Target>({
  name: 'WorksheetCollection',
  items: (target) => listed(target),
  item: ({ host }, key) => {
    if (typeof key !== 'string') throw refusal('InvalidArgument');
    const sheet = host.model.sheet(key) ?? host.model.sheetNamed(key);
    return sheet ? worksheetObject({ host, sheet }) : null;
  },
  finders: {
    Add: ({ host }, args) => worksheetObject({ host, sheet: addSheet(host, args.isGiven(0) ? args.text(0) : null) }),
    GetActiveWorksheet: ({ host }) => {
      const sheet = host.model.sheet(host.model.activeSheet);
      if (!sheet) throw refusal('ItemNotFound');
      return worksheetObject({ host, sheet });
    },
    GetFirst: (target, args) => end(listed(target, args.flag(0))[0]),
    GetLast: (target, args) => end(listed(target, args.flag(0)).at(-1)),
  },
  methods: {
    GetCount: (target, args) => listed(target, args.flag(0)).length,
    ...registrations(
      ({ host }: Target) => host,
      () => wholeWorkbook,
      {
        DataChanged: eventType.changed,
        Activated: eventType.activated,
        Deactivated: eventType.deactivated,
        Added: eventType.added,
        Deleted: eventType.deleted,
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
