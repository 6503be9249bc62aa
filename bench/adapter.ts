// What a check costs on the way to Excel: round trips and bytes through Microsoft's own client and our adapter, under
// the limits of Excel on the web. Counts, so the same on every machine; only the last column is of this one.
import { connect, loadExcelClient } from '../src/preview/client/node';
import { ExcelHost } from '../src/preview/host';
import { newWorkbook } from '../src/preview/xlsx';
import { checkTracker } from '../src/tasks';
import { createOfficeWorkbook } from '../src/workbook/office';
import { corpusRows, corpusSheet } from './corpus';
import { type Line, tableText } from './table';

export async function adapterTable(): Promise<string> {
  loadExcelClient();
  const lines: Line[] = [['rows', 'round trips', 'kB asked', 'kB answered', 'largest answer, kB', 'ms']];
  for (const rows of [1_000, 10_000, 100_000]) lines.push(await lineOf(rows));
  return tableText('Check through the adapter', lines);
}

async function lineOf(rows: number): Promise<Line> {
  const host = hostOf(rows);
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
  const outcome = await checkTracker(createOfficeWorkbook(), { asOf: null, mapping: new Map() });
  const time = performance.now() - started;
  if (outcome.kind !== 'checked') throw new Error(`The corpus was refused: ${outcome.because}`);
  const { requests, bytesIn, bytesOut } = host.stats;
  return [rows, requests, kilobytes(bytesIn), kilobytes(bytesOut), kilobytes(largest), Math.round(time)];
}

function hostOf(rows: number): ExcelHost {
  const model = newWorkbook('corpus.xlsx', 'Corpus');
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  corpusSheet(corpusRows(rows, 1)).values.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value !== '') sheet.cells.set(down, across, value);
    });
  });
  return new ExcelHost(model, { platform: 'OfficeOnline' });
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
