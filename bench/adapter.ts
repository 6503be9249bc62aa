// What reading and checking cost on the way to Excel: round trips and bytes through Microsoft's own client and our adapter, under
// the limits of Excel on the web. Counts, so the same on every machine; only the last column is of this one.
import { connect, loadExcelClient } from '../src/preview/client/node';
import { ExcelHost } from '../src/preview/host';
import { SheetModel } from '../src/preview/model/sheet-model';
import { newWorkbook } from '../src/preview/xlsx';
import { checkTracker, readWorkbookTracker } from '../src/tasks';
import type { WorkbookPort } from '../src/workbook/port';
import { createOfficeWorkbook } from '../src/workbook/office';
import { corpusRows, corpusSheet } from './corpus';
import { type Line, tableText } from './table';

type Work = (workbook: WorkbookPort) => Promise<{ readonly kind: string }>;
const request = { asOf: null, mapping: new Map<string, never>() };
const check: Work = (workbook) => checkTracker(workbook, request);
const recognise: Work = (workbook) => readWorkbookTracker(workbook, request);

export async function adapterTable(): Promise<string> {
  loadExcelClient();
  const costs = ['round trips', 'kB asked', 'kB answered', 'largest answer, kB', 'ms'];
  const checks: Line[] = [['rows', ...costs]];
  for (const rows of [1_000, 10_000, 100_000]) checks.push([rows, ...(await costOf(check, 1, rows))]);
  const readings: Line[] = [['sheets', 'rows', ...costs]];
  for (const [sheets, rows] of [
    [1, 100_000],
    [20, 2_000],
    [20, 100_000],
  ] as const) {
    readings.push([sheets, rows, ...(await costOf(recognise, sheets, rows))]);
  }
  return [
    tableText('Check through the adapter', checks),
    tableText('Recognising through the adapter, rows spread over the sheets', readings),
  ].join('\n');
}

async function costOf(work: Work, sheets: number, rows: number): Promise<Line> {
  const host = hostOf(sheets, rows);
  connect(host);
  host.resetStats();
  let largest = 0;
  let before = 0;
  const answered = () => {
    largest = Math.max(largest, host.stats.bytesOut - before);
    before = host.stats.bytesOut;
    host.afterRequest(1, answered);
  };
  host.afterRequest(1, answered);
  const started = performance.now();
  const outcome = await work(createOfficeWorkbook());
  const time = performance.now() - started;
  if (outcome.kind === 'refused') throw new Error('The corpus was refused.');
  const { requests, bytesIn, bytesOut } = host.stats;
  return [requests, kilobytes(bytesIn), kilobytes(bytesOut), kilobytes(largest), Math.round(time)];
}

/** Every sheet a tracker of its own recommendations. */
export function hostOf(sheets: number, rows: number): ExcelHost {
  const model = newWorkbook('corpus.xlsx', 'Corpus');
  for (let at = 1; at < sheets; at++) model.sheets.push(new SheetModel(`corpus-${String(at)}`, `Corpus ${String(at)}`));
  for (const [at, sheet] of model.worksheets.entries()) {
    corpusSheet(corpusRows(Math.floor(rows / sheets), at + 1)).values.forEach((row, down) => {
      row.forEach((value, across) => {
        if (value !== '') sheet.cells.set(down, across, value);
      });
    });
  }
  return new ExcelHost(model, { platform: 'OfficeOnline' });
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
