// What lists, colours and reports rely on: names with comments, rules on several areas, links, properties of cells.
import { describe, expect } from 'vitest';
import { api, docs, excelCase } from './excel';

describe('names of a sheet', () => {
  excelCase(
    `${api}excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)`,
    'keep their comment, and are listed though hidden',
    async ({ context, sheet, sync }) => {
      sheet.names.add('Mark.one', sheet.getRange('A1:B2'), 'a comment').visible = false;
      const own = sheet.names.load('items/name,items/comment,items/visible,items/scope');
      const others = context.workbook.names.load('items/name');
      await sync();
      expect(own.items.map((item) => [item.name, item.comment, item.visible, item.scope])).toEqual([
        ['Mark.one', 'a comment', false, 'Worksheet'],
      ]);
      expect(others.items).toEqual([]);
    },
  );

  excelCase(
    `${api}excel.nameditem#excel-excel-nameditem-delete-member(1)`,
    'can be given up and taken again in one request',
    async ({ sheet, sync }) => {
      sheet.names.add('Mark.one', sheet.getRange('A1'), 'first');
      sheet.names.getItem('Mark.one').delete();
      const again = sheet.names.add('Mark.one', sheet.getRange('A2'), 'second').load('comment,formula');
      await sync();
      expect([again.comment, again.formula]).toEqual(['second', '=Sheet1!$A$2']);
    },
  );
});

describe('conditional formats on several areas', () => {
  excelCase(
    `${api}excel.rangeareas#excel-excel-rangeareas-conditionalformats-member`,
    'are one rule, and tell their cells',
    async ({ sheet, sync }) => {
      const rule = sheet.getRanges('A1:A3,C5,D1:E2').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=N("mark")=0';
      const all = sheet.getRange().conditionalFormats.load('items/type');
      const areas = rule.getRanges().load('cellCount,areaCount');
      const outside = sheet.getRange('B1:B9').conditionalFormats.load('items/type');
      await sync();
      expect([all.items.length, areas.cellCount, areas.areaCount, outside.items.length]).toEqual([1, 8, 3, 0]);
      all.items[0]?.delete();
      const left = sheet.getRange().conditionalFormats.load('items/type');
      await sync();
      expect(left.items).toEqual([]);
    },
  );
});

describe('links', () => {
  excelCase(
    `${api}excel.rangehyperlink`,
    'to a place in the workbook stay when the cell gets another text',
    async ({ sheet, sync }) => {
      const cell = sheet.getRange('B2');
      cell.hyperlink = { documentReference: "'Sheet1'!D4" };
      cell.values = [['to the cell']];
      const found = cell.getCellProperties({ hyperlink: true, format: { font: { bold: true } } });
      cell.load('hyperlink,values');
      await sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: "'Sheet1'!D4", textToDisplay: 'to the cell' });
      expect(found.value[0]?.[0]).toMatchObject({
        hyperlink: { documentReference: "'Sheet1'!D4" },
        format: { font: { bold: false } },
      });
      cell.clear('Hyperlinks');
      const after = sheet.getRange('B2').load('hyperlink,values');
      await sync();
      expect([after.hyperlink, after.values]).toEqual([null, [['to the cell']]]);
    },
  );
});

describe('a list on cells', () => {
  excelCase(
    `${docs}excel/excel-add-ins-data-validation`,
    'can replace any other rule once that is cleared, and keeps hint and alert',
    async ({ sheet, sync }) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { showPrompt: true, title: 'a', message: 'b' };
      dataValidation.errorAlert = { showAlert: true, style: 'Information', title: 'c', message: 'd' };
      dataValidation.load('type,rule,ignoreBlanks,prompt,errorAlert');
      await sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: 'List',
        ignoreBlanks: false,
        prompt: { showPrompt: true, title: 'a', message: 'b' },
        errorAlert: { showAlert: true, style: 'Information', title: 'c', message: 'd' },
      });
    },
  );
});
