// The summary as the task puts it into Excel: it follows an edited cell by itself, is made anew in place, and goes again.
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/core/recommendation/day';
import { messages } from '../../src/messages';
import { insertSummary, takeBackSummary } from '../../src/tasks';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost } from '../../src/preview/host';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { drawnModel } from '../support/drawn-model';
import { Editing } from '../support/edit-model';
import { pageText } from '../support/summarise';

loadExcelClient();

const rows = [
  ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation'],
  ['JIU/REP/2021/3', 1, 'The executive heads should keep a list of hotels.', 'Accepted', 'Implemented'],
  ['JIU/REP/2021/3', 2, 'The executive heads should keep a list of trains.', 'Accepted', 'Not started'],
  ['JIU/REP/2020/8', 3, 'The executive heads should keep a list of ships.', 'Not accepted', ''],
];

async function inserted(model: WorkbookModel) {
  const host = new ExcelHost(model);
  connect(host);
  const port = createOfficeWorkbook();
  const outcome = await insertSummary(port, { asOf: parseDay('2024-12-31'), mapping: new Map() }, messages.en);
  if (outcome.kind === 'refused') throw new Error(outcome.because);
  return { port, outcome, host };
}

const page = (model: WorkbookModel) => pageText(model, 'Summary', messages.en.figures.summary.slices.all)?.slice(1, 6);

describe('inserting the summary', () => {
  it('puts figures that follow the tracker, and takes them back', async () => {
    const model = drawnModel({ sheets: [{ name: 'Tracker', rows }] });
    const { port, outcome } = await inserted(model);
    expect([outcome.live, outcome.puts.length, page(model)]).toEqual([true, 3, [3, 1, 1, 1, 0]]);
    new Editing(model, 'Tracker').type(2, 4, 'Implemented').done();
    expect(page(model)).toEqual([3, 2, 1, 0, 0]);
    expect(await takeBackSummary(port, outcome.puts)).toEqual({ kind: 'summary-taken-back', removed: true });
    expect(model.worksheets.map(({ name }) => name)).toEqual(['Tracker']);
  });

  it('makes it anew in place, and counts the tracker alone', async () => {
    const model = drawnModel({ sheets: [{ name: 'Tracker', rows }] });
    await inserted(model);
    new Editing(model, 'Tracker').type(4, 0, 'JIU/REP/2021/3').type(4, 1, 4).type(4, 3, 'Accepted').done();
    const { outcome } = await inserted(model);
    expect(outcome.counted.figures.total).toBe(4);
    expect([model.worksheets.length, page(model)?.[0]]).toEqual([4, 4]);
  });

  it('asks as much of Excel for hundreds of rows with every column as for three', { timeout: 60_000 }, async () => {
    const more = ['Source', 'Target date', 'Revised date', 'Progress', 'Residual risk', 'Responsible'];
    const sheet = (count: number) => [
      [...(rows[0] ?? []), ...more],
      ...Array.from({ length: count }, (_, at) => [
        ...['JIU/REP/2021/3', 1 + at, `The executive heads should keep list ${String(at)}.`, 'Accepted', 'In progress'],
        ...['JIU', 45_000 + at, '', (at % 10) / 10, 'High', `Unit ${String(at % 9)}`],
      ]),
    ];
    const cost = async (count: number) => {
      const { host, outcome } = await inserted(drawnModel({ sheets: [{ name: 'Tracker', rows: sheet(count) }] }));
      expect(outcome.live).toBe(true);
      return host.stats;
    };
    const [few, many] = [await cost(3), await cost(400)];
    expect([few.requests, many.requests]).toEqual([11, 11]);
    expect(Math.round(many.bytesIn / 1000)).toBeLessThan(300);
    expect(many.bytesIn / few.bytesIn).toBeLessThan(1.1);
  });

  it('is refused where there is no tracker', async () => {
    connect(new ExcelHost(drawnModel({ sheets: [{ name: 'Notes', rows: [['Nothing here']] }] })));
    const outcome = await insertSummary(createOfficeWorkbook(), { asOf: null, mapping: new Map() }, messages.en);
    expect(outcome).toMatchObject({ kind: 'refused', because: 'no-tracker' });
  });
});
