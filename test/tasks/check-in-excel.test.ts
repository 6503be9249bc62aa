// The whole check through Microsoft's client: what it costs on the way, and that the main thread is let go in between.
import { expect, it } from 'vitest';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import { checkTracker } from '../../src/tasks';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { drawnModel } from '../support/drawn-model';
import { manyRows } from '../support/drawn-workbook';

loadExcelClient();

it.each([
  [50, { requests: 8, megabytes: 0 }],
  [10_000, { requests: 9, megabytes: 2 }],
])('checks %d rows in so many round trips', { timeout: 60_000 }, async (rows, cost) => {
  const host = new ExcelHost(drawnModel({ sheets: [{ name: 'Tracker', rows: manyRows(rows) }] }));
  connect(host);
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  const outcome = await checkTracker(createOfficeWorkbook(), { asOf: null, mapping: new Map() }, { pause });
  expect(outcome.kind === 'checked' && outcome.tracker.recommendations).toHaveLength(rows);
  // Survey 2, recall, read, drop-downs; each verb is followed by one request that only releases the client's ranges.
  const { requests, bytesOut } = host.stats;
  expect({ requests, megabytes: Math.round(bytesOut / 1e6) }).toEqual(cost);
  expect(pauses).toBeGreaterThanOrEqual(2);
  expect(host.defects).toEqual([]);
});
