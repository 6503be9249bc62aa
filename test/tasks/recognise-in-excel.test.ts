// Recognising the trackers of a large workbook through Microsoft's client: a number of round trips that does not depend
// on the sheets, and one for each answer about as large as Excel lets it be. How many the first are is pinned in
// check-in-excel.test.ts.
import { expect, it } from 'vitest';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import { readWorkbookTracker } from '../../src/tasks';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { drawnModel } from '../support/drawn-model';
import { manyRows } from '../support/drawn-workbook';

loadExcelClient();

/** Bytes that Excel on the web answers at most. */
const excelsLimit = 5_000_000;
/** Bytes of an average answer: half of what is asked for at once, since the first ones find out what a row costs. */
const usualAnswer = 1_250_000;

async function costOf(sheets: number, rows: number) {
  const drawn = Array.from({ length: sheets }, (_, at) => ({ name: `Tracker ${at + 1}`, rows: manyRows(rows) }));
  const host = new ExcelHost(drawnModel({ sheets: drawn }), { platform: 'OfficeOnline' });
  connect(host);
  let largest = 0;
  let before = 0;
  const answered = () => {
    largest = Math.max(largest, host.stats.bytesOut - before);
    before = host.stats.bytesOut;
    host.afterRequest(1, answered);
  };
  host.afterRequest(1, answered);
  const outcome = await readWorkbookTracker(createOfficeWorkbook(), { asOf: null, mapping: new Map() });
  expect(outcome.kind === 'read' && outcome.tracker.recommendations).toHaveLength(sheets * rows);
  expect(host.defects).toEqual([]);
  return { requests: host.stats.requests, bytes: host.stats.bytesOut, largest };
}

it('asks no more often for twenty small sheets than for one', async () => {
  const one = await costOf(1, 10);
  const twenty = await costOf(20, 10);
  expect(twenty.requests).toBe(one.requests);
});

it('reads 20 sheets and 100,000 rows once each, in large answers', { timeout: 120_000 }, async () => {
  const small = await costOf(1, 10);
  const { requests, bytes, largest } = await costOf(20, 5_000);
  expect(requests - small.requests).toBeLessThanOrEqual(Math.ceil(bytes / usualAnswer));
  expect(largest).toBeLessThan(excelsLimit);
  expect(largest).toBeGreaterThan(usualAnswer);
  // Each cell is answered once: the texts alone, as UTF-8 JSON, are so many bytes.
  const texts = 20 * Buffer.byteLength(JSON.stringify(manyRows(5_000)));
  expect(bytes / texts).toBeLessThan(1.1);
});
