import { describe, expect } from 'vitest';
import { api, docs, eventsArrive, excelCase } from './excel';

const events = `${docs}excel/excel-add-ins-events`;
const args = `${api}excel.worksheetchangedeventargs`;

describe('events', () => {
  excelCase(
    events,
    "a person's edit is told, with its place and what stands there",
    async ({ context, host, sheet, sync }) => {
      const got: Excel.WorksheetChangedEventArgs[] = [];
      sheet.onChanged.add((event) => Promise.resolve(void got.push(event)));
      await sync();
      host.userEdit('{1}', { row: 1, column: 1, rows: 1, columns: 2 }, [['x', 5]]);
      await eventsArrive();
      expect(
        got.map(({ address, changeType, source, worksheetId, triggerSource }) => [
          address,
          changeType,
          source,
          worksheetId,
          triggerSource,
        ]),
      ).toEqual([['B2:C2', 'RangeEdited', 'Local', '{1}', 'Unknown']]);
      const range = got[0]?.getRange(context).load('address,values');
      await sync();
      expect([range?.address, range?.values]).toEqual(['Sheet1!B2:C2', [['x', 5]]]);
    },
  );

  excelCase(
    `${args}#excel-excel-worksheetchangedeventargs-details-member`,
    'details tell of one cell before and after',
    async ({ host, put, sheet, sync }) => {
      put('A1', [['old']]);
      const got: Excel.WorksheetChangedEventArgs[] = [];
      sheet.onChanged.add((event) => Promise.resolve(void got.push(event)));
      await sync();
      host.userEdit('{1}', { row: 0, column: 0, rows: 1, columns: 1 }, [['7']]);
      host.userEdit('{1}', { row: 0, column: 0, rows: 2, columns: 1 }, [['a'], ['b']]);
      await eventsArrive();
      expect(got[0]?.details).toEqual({
        valueBefore: 'old',
        valueAfter: 7,
        valueTypeBefore: 'String',
        valueTypeAfter: 'Double',
      });
      expect(got[1]?.details).toBeUndefined();
    },
  );

  excelCase(
    `${args}#excel-excel-worksheetchangedeventargs-triggersource-member`,
    "the add-in's own edits are marked",
    async ({ put, sheet, sync }) => {
      const got: (string | undefined)[] = [];
      sheet.onChanged.add((event) => Promise.resolve(void got.push(event.triggerSource)));
      await sync();
      put('A1', [['own']]);
      await sync();
      await eventsArrive();
      expect(got).toEqual(['ThisLocalAddin']);
    },
  );

  excelCase(
    `${api}excel.datachangetype`,
    'inserted rows and deleted cells say what they are',
    async ({ sheet, sync }) => {
      const got: unknown[] = [];
      sheet.onChanged.add((event) => Promise.resolve(void got.push([event.changeType, event.changeDirectionState])));
      await sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A1').delete('Left');
      await sync();
      await eventsArrive();
      expect(got).toEqual([
        ['RowInserted', undefined],
        ['CellDeleted', { deleteShiftDirection: 'Left', insertShiftDirection: undefined }],
      ]);
    },
  );

  excelCase(
    `${api}excel.worksheetcollection#excel-excel-worksheetcollection-onchanged-member`,
    'all sheets can be listened to at once',
    async ({ context, host, sync }) => {
      const got: string[] = [];
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void got.push(event.worksheetId)));
      const other = context.workbook.worksheets.add('Other').load('id');
      await sync();
      for (const id of ['{1}', other.id]) host.userEdit(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
      await eventsArrive();
      expect(got).toEqual(['{1}', other.id]);
    },
  );

  excelCase(`${events}#remove-an-event-handler`, 'a removed handler hears nothing', async ({ host, sheet, sync }) => {
    let heard = 0;
    const handler = sheet.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await sync();
    handler.remove();
    await sync();
    host.userEdit('{1}', { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
    await eventsArrive();
    expect(heard).toBe(0);
  });

  excelCase(
    `${events}#enable-and-disable-events`,
    'events can be switched off',
    async ({ context, put, sheet, sync }) => {
      let heard = 0;
      sheet.onChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await sync();
      put('A1', [[1]]);
      await sync();
      context.runtime.enableEvents = true;
      await sync();
      put('A1', [[2]]);
      await sync();
      await eventsArrive();
      expect(heard).toBe(1);
    },
  );

  excelCase(
    `${api}excel.worksheet#excel-excel-worksheet-onselectionchanged-member`,
    'selecting is told',
    async ({ host, sheet, sync }) => {
      const got: string[] = [];
      sheet.onSelectionChanged.add((event) => Promise.resolve(void got.push(event.address)));
      await sync();
      host.select('{1}', { row: 2, column: 2, rows: 2, columns: 1 });
      await eventsArrive();
      expect(got).toEqual(['C3:C4']);
    },
  );

  excelCase(
    `${api}excel.worksheetcollection#excel-excel-worksheetcollection-onactivated-member`,
    'bringing a sheet to the front is told, and the other one left',
    async ({ context, host, sheet, sync }) => {
      const got: string[] = [];
      const other = context.workbook.worksheets.add('Other').load('id');
      context.workbook.worksheets.onActivated.add((event) => Promise.resolve(void got.push(`in ${event.worksheetId}`)));
      sheet.onDeactivated.add((event) => Promise.resolve(void got.push(`out ${event.worksheetId}`)));
      await sync();
      host.activate(other.id);
      await eventsArrive();
      expect(got).toEqual(['out {1}', `in ${other.id}`]);
    },
  );

  excelCase(
    `${api}excel.worksheetcollection#excel-excel-worksheetcollection-onadded-member`,
    'added and deleted sheets are told',
    async ({ context, sync }) => {
      const got: string[] = [];
      context.workbook.worksheets.onAdded.add((event) => Promise.resolve(void got.push(`added ${event.worksheetId}`)));
      context.workbook.worksheets.onDeleted.add((event) =>
        Promise.resolve(void got.push(`deleted ${event.worksheetId}`)),
      );
      await sync();
      const added = context.workbook.worksheets.add('New').load('id');
      await sync();
      added.delete();
      await sync();
      await eventsArrive();
      expect(got).toEqual([`added ${added.id}`, `deleted ${added.id}`]);
    },
  );

  excelCase(
    `${api}excel.table#excel-excel-table-onchanged-member`,
    'a table tells of edits in it only',
    async ({ host, put, sheet, sync }) => {
      put('A1', [['h'], ['x']]);
      const table = sheet.tables.add('A1:A2', true).load('id');
      const got: unknown[] = [];
      await sync();
      table.onChanged.add((event) => Promise.resolve(void got.push([event.address, event.tableId === table.id])));
      await sync();
      host.userEdit('{1}', { row: 1, column: 0, rows: 1, columns: 1 }, [['y']]);
      host.userEdit('{1}', { row: 9, column: 5, rows: 1, columns: 1 }, [['y']]);
      await eventsArrive();
      expect(got).toEqual([['A2', true]]);
    },
  );

  excelCase(
    `${api}excel.worksheet#excel-excel-worksheet-oncalculated-member`,
    'a sheet that was computed says so',
    async ({ put, sheet, sync }) => {
      let heard = 0;
      sheet.onCalculated.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      put('A1', [[1, '=A1*2']]);
      await sync();
      await eventsArrive();
      expect(heard).toBe(1);
    },
  );
});
