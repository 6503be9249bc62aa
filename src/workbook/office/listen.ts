// Telling of edits in any sheet, the user's, a co-author's and our own.
import { parseArea } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';
import type { SheetEdited } from '../port';
import { asFault, inExcel } from './excel-faults';
import type { OwnWrites } from './own-writes';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
type Structure = OfficeExtension.EventHandlerResult<Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs>;

export async function listen(onEdit: (edit: SheetEdited) => void, own: OwnWrites): Promise<() => Promise<void>> {
  // Who triggered a change is told since ExcelApi 1.14.
  const told = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed: Handler = worksheets.onChanged.add((event) => {
      onEdit(editOf(event, told, own));
      return Promise.resolve();
    });
    const structural = (heard: (sheet: string) => boolean) => (event: { readonly worksheetId: string }) => {
      onEdit({ sheet: event.worksheetId, area: null, own: heard(event.worksheetId) });
      return Promise.resolve();
    };
    const others: Structure[] = [
      worksheets.onAdded.add(structural((sheet) => own.heardAdded(sheet))),
      worksheets.onDeleted.add(structural((sheet) => own.heardDeleted(sheet))),
    ];
    await context.sync();
    return [changed, ...others];
  });
  return () => unlisten(handlers);
}

/** A handler must be removed in the context it was added in. */
async function unlisten(handlers: readonly (Handler | Structure)[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw asFault(error);
  }
}

function editOf(event: Excel.WorksheetChangedEventArgs, told: boolean, own: OwnWrites): SheetEdited {
  const area = event.changeType === 'RangeEdited' ? areaOfAddress(event.address) : null;
  const heard = own.heard(event.worksheetId, area);
  return { sheet: event.worksheetId, area, own: told ? event.triggerSource === 'ThisLocalAddin' : heard };
}

/** The smallest area around all that the address names; `null` when it is none. */
function areaOfAddress(address: string): Area | null {
  let around: Area | null = null;
  for (const part of address.split(',')) {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1).trim());
    if (!area) return null;
    around = around ? bounding(around, area) : area;
  }
  return around;
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
