import { describe, expect } from 'vitest';
import { api, docs, eventsArrive, excelCase } from './excel';

const errors = `${docs}testing/application-specific-api-error-handling`;
const limits = `${docs}concepts/resource-limits-and-performance-optimization`;
const model = `${docs}develop/application-specific-api-model`;
const sets = `${docs}develop/specify-office-hosts-and-api-requirements`;
const editing = `${docs}excel/excel-add-ins-delay-in-cell-edit`;

describe('requests', () => {
  excelCase(model, 'nothing is done before sync, everything in one request after it', async ({ host, sheet, sync }) => {
    await sync();
    host.resetStats();
    for (let i = 0; i < 20; i++) sheet.getRange(`A${String(i + 1)}`).values = [[i]];
    expect([host.stats.requests, host.model.worksheets[0]?.cells.value(0, 0)]).toEqual([0, '']);
    await sync();
    expect([host.stats.requests, host.model.worksheets[0]?.cells.value(19, 0)]).toEqual([1, 19]);
  });

  excelCase(
    `${docs}concepts/correlated-objects-pattern`,
    'what was done before an action failed stays done',
    async ({ put, sheet, sync, refused }) => {
      const told = await refused(() => {
        put('A1', [['written']]);
        sheet.getRange('A2:B2').values = [['wrong shape']];
        put('A3', [['never']]);
      });
      const cells = sheet.getRange('A1:A3').load('values');
      await sync();
      expect([told.code, cells.values]).toEqual(['InvalidArgument', [['written'], [''], ['']]]);
    },
  );

  excelCase(
    model,
    'a collection loads its items, some of them, or only some of their values',
    async ({ context, sync }) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const paged = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await sync();
      expect(paged.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
      expect(() => paged.items[0]?.position).toThrow();
    },
  );

  excelCase(model, 'nested values are loaded by their path', async ({ sheet, sync }) => {
    const cell = sheet.getRange('A1').load({ values: true, format: { font: { name: true } } });
    await sync();
    expect([cell.values, cell.format.font.name]).toEqual([[['']], 'Calibri']);
  });

  excelCase(
    `${api}excel.range#excel-excel-range-untrack-member(1)`,
    'references are given back when a run ends',
    async ({ Excel: excel, host }) => {
      await excel.run(async (context) => {
        const ranges = Array.from({ length: 5 }, (_, i) =>
          context.workbook.worksheets.getItem('Sheet1').getCell(i, 0).load('values'),
        );
        await context.sync();
        expect([ranges.length, host.kept.count]).toEqual([5, 5]);
      });
      await eventsArrive();
      expect(host.kept.count).toBe(0);
    },
  );

  excelCase(errors, 'what this Excel does not know is ApiNotFound', async ({ sheet, refused }) => {
    expect((await refused(() => sheet.shapes.load('items'))).code).toBe('ApiNotFound');
  });

  excelCase(
    sets,
    'a member of a newer requirement set throws before it is sent',
    ({ host, sheet, sync }) =>
      sync().then(() => {
        host.resetStats();
        expect(() => sheet.getRange('A1').getMergedAreasOrNullObject()).toThrow(/1\.13/);
        expect(host.stats.requests).toBe(0);
      }),
    { excelApi: '1.9' },
  );

  excelCase(errors, 'a workbook opened for reading is not changed', async ({ host, put, refused }) => {
    host.model.readOnly = true;
    expect((await refused(() => put('A1', [[1]]))).code).toBe('AccessDenied');
  });
});

describe('limits and faults', () => {
  excelCase(limits, 'Excel on the web takes requests of 5 MB', async ({ put, refused }) => {
    const told = await refused(() =>
      put(
        'A1',
        Array.from({ length: 200 }, () => ['x'.repeat(30_000)]),
      ),
    );
    expect(told.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  excelCase(limits, 'Excel on the web answers with 5 MB', async ({ host, sheet, refused }) => {
    const cells = host.model.worksheets[0]?.cells;
    for (let row = 0; row < 200; row++) cells?.set(row, 0, 'x'.repeat(30_000));
    expect((await refused(() => sheet.getRange('A1:A200').load('values'))).code).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  excelCase(limits, 'bytes count, not characters', async ({ put, refused, sync }) => {
    put(
      'A1',
      Array.from({ length: 100 }, () => ['x'.repeat(20_000)]),
    );
    await sync();
    expect(
      (
        await refused(() =>
          put(
            'A1',
            Array.from({ length: 100 }, () => ['中'.repeat(20_000)]),
          ),
        )
      ).code,
    ).toBe('RequestPayloadSizeLimitExceeded');
  });

  excelCase(
    limits,
    'Excel on a desktop has no such limit',
    async ({ put, sync }) => {
      const cells = put(
        'A1',
        Array.from({ length: 200 }, () => ['x'.repeat(30_000)]),
      ).load('rowCount');
      await sync();
      expect(cells.rowCount).toBe(200);
    },
    { platform: 'PC' },
  );

  excelCase(limits, 'more than five million cells read null, and still can be counted', async ({ sheet, sync }) => {
    const cells = sheet.getRange('A1:Z200000').load('values,cellCount');
    await sync();
    expect([cells.values, cells.cellCount]).toEqual([null, 5_200_000]);
  });

  excelCase(errors, 'no operation touches more than 33,554,000 cells', async ({ sheet, refused }) => {
    const told = await refused(() => {
      sheet.getRange('A1:AZ800000').values = 'x' as unknown as string[][];
    });
    expect(told.code).toBe('OperationCellsExceedLimit');
  });

  excelCase(
    `${docs}concepts/correlated-objects-pattern`,
    'fifty batches may wait',
    async ({ Excel: excel, context }) => {
      await context.sync();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 60 }, () =>
          excel.run(async (own) => {
            own.workbook.load('name');
            await own.sync();
          }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.status === 'rejected').length).toBeGreaterThanOrEqual(10);
    },
    { latency: 2 },
  );

  excelCase(editing, 'while a cell is edited, requests are refused', async ({ host, put, sync, refused }) => {
    await sync();
    host.faults.cellEdit = true;
    expect((await refused(() => put('A1', [[1]]))).code).toBe('InvalidOperationInCellEditMode');
    host.faults.cellEdit = false;
    put('A1', [[1]]);
    await sync();
  });

  excelCase(editing, 'with delayForCellEdit they wait instead', async ({ Excel: excel, host }) => {
    host.faults.cellEdit = true;
    let done = false;
    const run = excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      done = true;
    });
    await eventsArrive();
    expect(done).toBe(false);
    host.faults.cellEdit = false;
    await run;
    expect(done).toBe(true);
  });

  excelCase(
    `${docs}excel/excel-add-ins-ranges-large`,
    'large ranges are written and read in pieces by the client',
    async ({ sheet, sync }) => {
      const rows = Array.from({ length: 5_000 }, (_, i) => [i, `row ${String(i)}`]);
      const cells = sheet.getRange('A1:B5000');
      cells.values = rows;
      cells.load('values');
      await sync();
      expect([cells.values[0], cells.values[4_999]]).toEqual([
        [0, 'row 0'],
        [4_999, 'row 4999'],
      ]);
    },
  );
});
