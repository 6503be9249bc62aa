import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/preview/client/node';
import { isAtMost } from '../../../src/preview/client/office-context';
import { ExcelHost, type HostOptions } from '../../../src/preview/host';
import type { SheetModel } from '../../../src/preview/model/sheet-model';
import { emptyWorkbook, eventsArrive } from '../conformance/excel';

function open(options: HostOptions = {}): { host: ExcelHost; sheet: SheetModel; Excel: typeof Excel } {
  const model = emptyWorkbook();
  const host = new ExcelHost(model, options);
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return { host, sheet, Excel: connect(host).Excel };
}

function column(sheet: SheetModel, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => sheet.cells.value(row, 0));
}

async function writeOverFilter(options: HostOptions): Promise<unknown[]> {
  const { sheet, Excel: excel } = open(options);
  await excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('Sheet1');
    const cells = first.getRange('A1:A5');
    cells.values = [['h'], ['x'], ['y'], ['x'], ['x']];
    first.autoFilter.apply(cells, 0, { filterOn: 'Values', values: ['x'] });
    first.getRange('A2:A5').values = [['a'], ['b'], ['c'], ['d']];
    await context.sync();
  });
  return column(sheet, 5);
}

describe('writing over filtered rows', () => {
  it('misplaces what is written, as desktop Excel does (office-js issue 224, xlwings issue 747)', async () => {
    expect(await writeOverFilter({})).toEqual(['h', 'a', 'y', 'a', 'a']);
  });

  it('can be told not to', async () => {
    expect(await writeOverFilter({ filteredWrites: 'exact' })).toEqual(['h', 'a', 'b', 'c', 'd']);
  });
});

describe('faults on demand', () => {
  it('fails the requests that fit, as often as asked', async () => {
    const { host, sheet, Excel: excel } = open();
    host.faults.next({
      code: 'GeneralException',
      times: 2,
      on: (request) => request.Actions.some((action) => action.Name === 'Values'),
    });
    const write = (): Promise<void> =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(column(sheet, 1)).toEqual(['']);
    await write();
    expect(column(sheet, 1)).toEqual(['x']);
  });

  it('can fail halfway', async () => {
    const { host, sheet, Excel: excel } = open();
    host.faults.next({ code: 'AccessDenied', afterActions: 20, on: (request) => request.Actions.length > 20 });
    const run = excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 0; row < 9; row++) first.getCell(row, 0).values = [['x']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    const written = column(sheet, 9).filter((value) => value === 'x').length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(9);
  });

  it('lets a person edit between two syncs', async () => {
    const { host, sheet, Excel: excel } = open();
    host.afterRequest(1, () => {
      host.userEdit(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }, [['theirs']]);
    });
    const seen = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      cell.load('values');
      await context.sync();
      return [before, cell.values[0]?.[0] as unknown];
    });
    expect(seen).toEqual(['', 'theirs']);
  });

  it('counts requests and bytes both ways', async () => {
    const { host, Excel: excel } = open();
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [['中']];
      await context.sync();
      expect(host.stats.requests).toBe(1);
      expect(host.stats.bytesIn).toBeGreaterThan(100);
      host.resetStats();
    });
    await eventsArrive();
    // Giving back the reference is a request of its own.
    expect(host.stats).toMatchObject({ requests: 1 });
  });
});

describe('the person at the keyboard', () => {
  it('is told about everything that changes', async () => {
    const { host, sheet, Excel: excel } = open();
    const told: string[] = [];
    host.onChange((change) => told.push(change.kind));
    const selected: number[] = [];
    host.onSelection(({ area }) => selected.push(area.row));
    await excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A1').values = [[1]];
      first.getRange('A1').format.fill.color = 'red';
      first.getRange('A5').select();
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    expect(told).toEqual(['cells', 'formats', 'sheets']);
    expect(selected).toEqual([4]);
    host.select(sheet.id, { row: 7, column: 0, rows: 1, columns: 1 });
    expect(selected).toEqual([4, 7]);
  });

  it('cannot type into a protected sheet', () => {
    const { host, sheet } = open();
    sheet.protection = { options: {}, passwordHash: null };
    expect(() => {
      host.userEdit(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }, [['x']]);
    }).toThrow('cannot perform');
  });

  it('keeps the value of a formula it cannot compute, and says which', () => {
    const model = emptyWorkbook();
    model.worksheets[0]?.cells.set(0, 0, 42, { text: '=WEBSERVICE("https://example.org")' });
    const host = new ExcelHost(model);
    expect(model.worksheets[0]?.cells.value(0, 0)).toBe(42);
    expect(host.model.uncomputed.map((one) => [one.row, one.column])).toEqual([[0, 0]]);
  });
});

describe('requirement sets', () => {
  it.each([
    ['1.9', '1.10', true],
    ['1.10', '1.9', false],
    ['1.15', '1.15', true],
    ['2.1', '1.15', false],
  ])('%s is at most %s: %s', (version, highest, answer) => {
    expect(isAtMost(version, highest)).toBe(answer);
  });
});
