// Excel's error codes, translated into what the user can do about them. The codes are those of
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
import { Fault, type FaultKind } from '../faults';

const kinds: ReadonlyMap<string, FaultKind> = new Map([
  ['AccessDenied', 'sheet-protected'],
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['ItemNotFound', 'gone'],
  ['InvalidReference', 'gone'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['ApiNotFound', 'excel-too-old'],
  ['ApiNotAvailable', 'excel-too-old'],
  ['NotImplemented', 'excel-too-old'],
]);

/** Any error thrown by Excel's client as a Fault; what is one already passes through. */
export function asFault(error: unknown, sheet?: string): Fault {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const kind = kinds.get(code) ?? (isEditMode(error) ? 'cell-being-edited' : 'unknown');
  return new Fault(kind, { code, cause: error, ...(sheet === undefined ? {} : { sheet }) });
}

/** For work on sheets as a whole, which is refused where the workbook's structure is protected. */
export function asStructureFault(error: unknown): unknown {
  const code = codeOf(error);
  return code === 'AccessDenied' ? new Fault('structure-protected', { code, cause: error }) : error;
}

/** Excel's own code; empty when the error is not Excel's. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : '';
}

// Some builds report a cell being edited under the general code and tell it only in the message.
function isEditMode(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'InvalidOperation' && /edit/i.test(error.message);
}

/** One batch of work in Excel; what it throws is a Fault. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asFault(error);
  }
}

/**
 * Work that writes, as one step of Excel's own undo where this Excel can (ExcelApi 1.20). A workbook in which such a
 * group is refused is written without one.
 */
export async function writingInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return inExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    if (codeOf(error) === 'UndoNotSupported') return inExcel(work);
    throw asFault(error);
  }
}
