// A case of the conformance suite: Microsoft's own Excel client against our host, and the address of the Microsoft page
// that says what Excel does.
import { expect, it } from 'vitest';
import { connect } from '../../../src/preview/client/node';
import { ExcelHost, type HostOptions } from '../../../src/preview/host';
import { SheetModel } from '../../../src/preview/model/sheet-model';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';

export const api = 'https://learn.microsoft.com/javascript/api/excel/';
export const docs = 'https://learn.microsoft.com/office/dev/add-ins/';
export const support = 'https://support.microsoft.com/';

export interface Scene {
  readonly context: Excel.RequestContext;
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  /** `Sheet1`, empty, its id `{1}`. */
  readonly sheet: Excel.Worksheet;
  /** Writes `values` with the top-left cell at `corner`; returns the range. */
  readonly put: (corner: string, values: (string | number | boolean | null)[][]) => Excel.Range;
  readonly sync: () => Promise<void>;
  /** Code and message of what `act` and a sync after it throw; fails when nothing is thrown. */
  readonly refused: (act: () => unknown) => Promise<{ code: string; message: string; location: string }>;
}

export function emptyWorkbook(...names: readonly string[]): WorkbookModel {
  const model = new WorkbookModel();
  (names.length === 0 ? ['Sheet1'] : names).forEach((name, index) => {
    const sheet = new SheetModel(`{${String(index + 1)}}`, name);
    sheet.cells.startRecording();
    model.sheets.push(sheet);
  });
  return model;
}

export function excelCase(
  page: string,
  title: string,
  run: (scene: Scene) => Promise<void>,
  options: HostOptions = {},
): void {
  it(`${title} [${page}]`, async () => {
    expect(page).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\/./);
    const host = new ExcelHost(emptyWorkbook(), { now: () => new Date(2022, 2, 31, 12), ...options });
    const client = connect(host);
    await client.Excel.run(async (context) => {
      await run(scene(host, client.Excel, context));
    });
    // Nothing went wrong inside the host itself.
    expect(host.defects).toEqual([]);
  });
}

function scene(host: ExcelHost, excel: typeof Excel, context: Excel.RequestContext): Scene {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  return {
    context,
    host,
    Excel: excel,
    sheet,
    put: (corner, values) => {
      const range = sheet.getRange(corner).getAbsoluteResizedRange(values.length, values[0]?.length ?? 1);
      range.values = values;
      return range;
    },
    sync: async () => {
      await context.sync();
    },
    refused: async (act) => {
      let outcome: unknown = 'nothing was refused';
      try {
        await act();
        await context.sync();
      } catch (error) {
        outcome = error;
      }
      if (!isExcelError(outcome)) throw outcome instanceof Error ? outcome : new Error(String(outcome));
      return { code: outcome.code, message: outcome.message, location: outcome.debugInfo.errorLocation ?? '' };
    },
  };
}

function isExcelError(
  value: unknown,
): value is { code: string; message: string; debugInfo: { errorLocation?: string } } {
  return typeof value === 'object' && value !== null && 'code' in value && 'debugInfo' in value;
}

/** Lets queued events arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15));
}
