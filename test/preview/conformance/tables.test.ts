import { describe, expect } from 'vitest';
import { api, docs, excelCase, type Scene } from './excel';

const tables = `${docs}excel/excel-add-ins-tables`;
const table = `${api}excel.table`;
const collection = `${api}excel.tablecollection`;
const errors = `${docs}testing/application-specific-api-error-handling`;

function small({ put, sheet }: Scene): Excel.Table {
  put('B2', [
    ['Report', 'Status'],
    ['R1', 'open'],
    ['R2', 'done'],
  ]);
  return sheet.tables.add('B2:C4', true);
}

describe('tables', () => {
  excelCase(tables, 'a table has a name, a header and a body', async (scene) => {
    const added = small(scene).load('name,showHeaders,showTotals,style');
    const header = added.getHeaderRowRange().load('values');
    const body = added.getDataBodyRange().load('address');
    await scene.sync();
    expect([added.name, added.showHeaders, added.showTotals, added.style]).toEqual([
      'Table1',
      true,
      false,
      'TableStyleMedium2',
    ]);
    expect([header.values, body.address]).toEqual([[['Report', 'Status']], 'Sheet1!B3:C4']);
  });

  excelCase(
    `${collection}#excel-excel-tablecollection-add-member(1)`,
    'without headers the data moves down below Column1, Column2',
    async (scene) => {
      scene.put('A1', [['R1', 'open']]);
      const added = scene.sheet.tables.add('A1:B1', false);
      const all = added.getRange().load('values,address');
      await scene.sync();
      expect([all.address, all.values]).toEqual([
        'Sheet1!A1:B2',
        [
          ['Column1', 'Column2'],
          ['R1', 'open'],
        ],
      ]);
    },
  );

  excelCase(
    `${support()}en-us/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e`,
    'a header typed over is renamed in formulas',
    async (scene) => {
      small(scene);
      const formula = scene.put('F1', [['=COUNTIF(Table1[Status],"open")']]);
      await scene.sync();
      scene.put('C2', [['State']]);
      formula.load('formulas,values');
      await scene.sync();
      expect([formula.formulas, formula.values]).toEqual([[['=COUNTIF(Table1[State],"open")']], [[1]]]);
    },
  );

  excelCase(tables, 'headers become texts without twins', async (scene) => {
    scene.put('A1', [
      ['x', 'x', '', 2022],
      [1, 2, 3, 4],
    ]);
    const header = scene.sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
    await scene.sync();
    expect(header.values).toEqual([['x', 'x2', 'Column3', '2022']]);
  });

  excelCase(`${collection}#excel-excel-tablecollection-add-member(1)`, 'tables cannot overlap', async (scene) => {
    small(scene);
    expect((await scene.refused(() => scene.sheet.tables.add('C4:D6', true))).code).toBe('InvalidArgument');
  });

  excelCase(errors, 'a table over merged cells is refused', async (scene) => {
    scene.sheet.getRange('A1:B1').merge();
    expect((await scene.refused(() => scene.sheet.tables.add('A1:B3', true))).code).toBe('MergedRangeConflict');
  });

  excelCase(`${table}#excel-excel-table-name-member`, 'a name must be free and fit to be a name', async (scene) => {
    const first = small(scene);
    first.name = 'Tracker';
    scene.put('F1', [['h'], [1]]);
    const second = scene.sheet.tables.add('F1:F2', true);
    await scene.sync();
    for (const name of ['tracker', 'two words', 'A1']) {
      expect(
        (
          await scene.refused(() => {
            second.name = name;
          })
        ).code,
      ).toBe('InvalidArgument');
    }
  });

  excelCase(
    `${collection}#excel-excel-tablecollection-getitemornullobject-member(1)`,
    'an unknown table is the null object, or ItemNotFound',
    async (scene) => {
      const none = scene.context.workbook.tables.getItemOrNullObject('Nothing');
      await scene.sync();
      expect(none.isNullObject).toBe(true);
      expect((await scene.refused(() => scene.context.workbook.tables.getItem('Nothing').load('name'))).code).toBe(
        'ItemNotFound',
      );
    },
  );

  excelCase(tables, 'a table is listed in the workbook and in its sheet', async (scene) => {
    small(scene);
    const all = scene.context.workbook.tables.load('items/name,count');
    const other = scene.context.workbook.worksheets.add('Other').tables.load('count');
    await scene.sync();
    expect([all.items.map((item) => item.name), all.count, other.count]).toEqual([['Table1'], 1, 0]);
  });

  excelCase(
    `${api}excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    'rows are added at the end or before a row',
    async (scene) => {
      const added = small(scene);
      scene.put('B6', [['note below', '']]);
      added.rows.add(undefined, [['R3', 'open']]);
      added.rows.add(0, [['R0', 'new']]);
      const body = added.getDataBodyRange().load('values,address');
      const below = scene.sheet.getRange('B7').load('values');
      await scene.sync();
      expect(body.values.map((row) => row[0] as string)).toEqual(['R0', 'R1', 'R2', 'R3']);
      expect([body.address, below.values]).toEqual(['Sheet1!B3:C6', [['note below']]]);
    },
  );

  excelCase(
    `${api}excel.tablerow#excel-excel-tablerow-delete-member(1)`,
    'a deleted row closes the gap',
    async (scene) => {
      const added = small(scene);
      added.rows.getItemAt(0).delete();
      const body = added.getDataBodyRange().load('values');
      const count = added.rows.load('count');
      await scene.sync();
      expect([body.values, count.count]).toEqual([[['R2', 'done']], 1]);
    },
  );

  excelCase(
    `${api}excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)`,
    'a column is added with its header and values',
    async (scene) => {
      const added = small(scene);
      added.columns.add(1, [['Year'], [2021], [2022]]);
      const all = added.getRange().load('values');
      const columns = added.columns.load('items/name,items/index');
      await scene.sync();
      expect(all.values).toEqual([
        ['Report', 'Year', 'Status'],
        ['R1', 2021, 'open'],
        ['R2', 2022, 'done'],
      ]);
      expect(columns.items.map((item) => [item.name, item.index])).toEqual([
        ['Report', 0],
        ['Year', 1],
        ['Status', 2],
      ]);
    },
  );

  excelCase(
    `${api}excel.tablecolumn#excel-excel-tablecolumn-getdatabodyrange-member(1)`,
    'a column is found by its name, and renamed through it',
    async (scene) => {
      const column = small(scene).columns.getItem('Status');
      const body = column.getDataBodyRange().load('address');
      column.name = 'Acceptance';
      const cell = scene.sheet.getRange('C2').load('values');
      await scene.sync();
      expect([body.address, cell.values]).toEqual(['Sheet1!C3:C4', [['Acceptance']]]);
    },
  );

  excelCase(tables, 'a table grows when something is written right below it', async (scene) => {
    const added = small(scene);
    added.getDataBodyRange().getRowsBelow(1).values = [['R3', 'open']];
    const all = added.getRange().load('address');
    await scene.sync();
    expect(all.address).toBe('Sheet1!B2:C5');
  });

  excelCase(`${table}#excel-excel-table-resize-member(1)`, 'resize keeps the header row', async (scene) => {
    const added = small(scene);
    added.resize('B2:D3');
    const all = added.getRange().load('address');
    await scene.sync();
    expect(all.address).toBe('Sheet1!B2:D3');
    expect(
      (
        await scene.refused(() => {
          added.resize('B3:D5');
        })
      ).code,
    ).toBe('InvalidArgument');
  });

  excelCase(
    `${table}#excel-excel-table-converttorange-member(1)`,
    'converting to a range keeps the cells',
    async (scene) => {
      const cells = small(scene).convertToRange().load('address,values');
      const count = scene.sheet.tables.load('count');
      await scene.sync();
      expect([cells.address, count.count]).toEqual(['Sheet1!B2:C4', 0]);
      expect(cells.values[2]).toEqual(['R2', 'done']);
    },
  );

  excelCase(
    `${table}#excel-excel-table-showtotals-member`,
    'a totals row counts or sums the last column',
    async (scene) => {
      const added = small(scene);
      added.showTotals = true;
      const total = added.getTotalRowRange().load('values,formulas,address');
      await scene.sync();
      expect([total.address, total.formulas]).toEqual(['Sheet1!B5:C5', [['Total', '=SUBTOTAL(103,Table1[Status])']]]);
      expect(total.values).toEqual([['Total', 2]]);
    },
  );

  excelCase(
    `${docs}excel/excel-add-ins-tables#sort-data-in-a-table`,
    'sorting a table leaves its header',
    async (scene) => {
      const added = small(scene);
      added.sort.apply([{ key: 1, ascending: true }]);
      const all = added.getRange().load('values');
      await scene.sync();
      expect(all.values).toEqual([
        ['Report', 'Status'],
        ['R2', 'done'],
        ['R1', 'open'],
      ]);
    },
  );

  excelCase(
    `${docs}excel/excel-add-ins-tables#apply-filters-to-a-table`,
    'a filter hides rows; the visible view skips them',
    async (scene) => {
      const added = small(scene);
      added.columns.getItem('Status').filter.applyValuesFilter(['done']);
      const row = scene.sheet.getRange('A3').load('rowHidden');
      const view = added.getDataBodyRange().getVisibleView().load('values');
      added.autoFilter.load('isDataFiltered');
      await scene.sync();
      expect([row.rowHidden, view.values, added.autoFilter.isDataFiltered]).toEqual([true, [['R2', 'done']], true]);
      added.clearFilters();
      row.load('rowHidden');
      await scene.sync();
      expect(row.rowHidden).toBe(false);
    },
  );

  excelCase(
    `${api}excel.autofilter#excel-excel-autofilter-apply-member(1)`,
    "a sheet's own filter takes criteria",
    async (scene) => {
      const cells = scene.put('A1', [['n'], [1], [5], [9]]);
      scene.sheet.autoFilter.apply(cells, 0, {
        filterOn: 'Custom',
        criterion1: '>2',
        operator: 'And',
        criterion2: '<9',
      });
      const view = cells.getVisibleView().load('values');
      scene.sheet.autoFilter.load('enabled,isDataFiltered');
      const filtered = scene.sheet.autoFilter.getRange().load('address');
      await scene.sync();
      expect([view.values, scene.sheet.autoFilter.enabled, filtered.address]).toEqual([
        [['n'], [5]],
        true,
        'Sheet1!A1:A4',
      ]);
      scene.sheet.autoFilter.remove();
      scene.sheet.autoFilter.load('enabled');
      await scene.sync();
      expect(scene.sheet.autoFilter.enabled).toBe(false);
    },
  );

  excelCase(
    `${api}excel.range#excel-excel-range-gettables-member(1)`,
    'a range knows the tables that touch it',
    async (scene) => {
      small(scene);
      const touching = scene.sheet.getRange('A1:B2').getTables(false).load('items/name');
      const inside = scene.sheet.getRange('A1:B2').getTables(true).load('items/name');
      await scene.sync();
      expect([touching.items.length, inside.items.length]).toEqual([1, 0]);
    },
  );

  excelCase(
    `${support()}en-us/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e`,
    'formulas that name a table follow its new name',
    async (scene) => {
      const added = small(scene);
      const cell = scene.put('F1', [['=ROWS(Table1[Status])']]);
      added.name = 'Tracker';
      cell.load('formulas,values');
      await scene.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=ROWS(Tracker[Status])']], [[2]]]);
    },
  );
});

function support(): string {
  return 'https://support.microsoft.com/';
}
