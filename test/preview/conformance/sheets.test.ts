import { describe, expect } from 'vitest';
import { api, docs, excelCase, support } from './excel';

const sheets = `${docs}excel/excel-add-ins-worksheets`;
const worksheet = `${api}excel.worksheet`;
const rename = `${support}en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9`;

describe('sheets', () => {
  excelCase(sheets, 'a new sheet stands last and gets a name', async ({ context, sync }) => {
    const added = context.workbook.worksheets.add().load('name,position,visibility');
    await sync();
    expect([added.name, added.position, added.visibility]).toEqual(['Sheet2', 1, 'Visible']);
  });

  for (const name of ['x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b]', "'quoted", 'History']) {
    excelCase(rename, `a sheet cannot be called ${name}`, async ({ context, refused }) => {
      expect((await refused(() => context.workbook.worksheets.add(name))).code).toBe('InvalidArgument');
    });
  }

  excelCase(
    `${api}excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    'two sheets cannot have one name, whatever the case',
    async ({ context, refused }) => {
      expect((await refused(() => context.workbook.worksheets.add('SHEET1'))).code).toBe('ItemAlreadyExists');
    },
  );

  excelCase(
    `${api}excel.worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)`,
    'a sheet is found by name, whatever the case, and by id',
    async ({ context, sync }) => {
      const byName = context.workbook.worksheets.getItem('sheet1').load('id');
      const byId = context.workbook.worksheets.getItem('{1}').load('name');
      await sync();
      expect([byName.id, byId.name]).toEqual(['{1}', 'Sheet1']);
    },
  );

  excelCase(
    `${docs}develop/application-specific-api-model#ornullobject-methods-and-properties`,
    'a missing sheet is ItemNotFound or the null object, and so is what hangs on it',
    async ({ context, sync, refused }) => {
      const none = context.workbook.worksheets.getItemOrNullObject('missing');
      const range = none.getRange('A1');
      await sync();
      expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
      expect((await refused(() => context.workbook.worksheets.getItem('missing').load('name'))).code).toBe(
        'ItemNotFound',
      );
    },
  );

  excelCase(
    `${worksheet}#excel-excel-worksheet-name-member`,
    'formulas follow a renamed sheet',
    async ({ context, sheet, put, sync }) => {
      put('A1', [[4]]);
      const other = context.workbook.worksheets.add('Other').getRange('A1');
      other.values = [['=Sheet1!A1*2']];
      sheet.name = 'The tracker';
      other.load('formulas,values');
      await sync();
      expect([other.formulas, other.values]).toEqual([[["='The tracker'!A1*2"]], [[8]]]);
    },
  );

  excelCase(
    `${worksheet}#excel-excel-worksheet-delete-member(1)`,
    'the only visible sheet cannot be deleted or hidden',
    async ({ sheet, refused }) => {
      expect(
        (
          await refused(() => {
            sheet.delete();
          })
        ).code,
      ).toBe('InvalidOperation');
      expect(
        (
          await refused(() => {
            sheet.visibility = 'Hidden';
          })
        ).code,
      ).toBe('InvalidOperation');
    },
  );

  excelCase(
    `${worksheet}#excel-excel-worksheet-delete-member(1)`,
    'formulas that spoke of a deleted sheet are #REF!',
    async ({ context, sheet, sync }) => {
      context.workbook.worksheets.add('Gone').getRange('A1').values = [[1]];
      const cell = sheet.getRange('A1');
      cell.values = [['=Gone!A1']];
      await sync();
      context.workbook.worksheets.getItem('Gone').delete();
      cell.load('values');
      const count = context.workbook.worksheets.getCount();
      await sync();
      expect([cell.values, count.value]).toEqual([[['#REF!']], 1]);
    },
  );

  excelCase(
    sheets,
    'position moves a sheet, getNext and getLast follow the order',
    async ({ context, sheet, sync }) => {
      const added = context.workbook.worksheets.add('B');
      added.position = 0;
      const next = added.getNext().load('name');
      const last = context.workbook.worksheets.getLast().load('name');
      const none = sheet.getNextOrNullObject();
      await sync();
      expect([next.name, last.name, none.isNullObject]).toEqual(['Sheet1', 'Sheet1', true]);
    },
  );

  excelCase(sheets, 'hidden sheets are counted, or not', async ({ context, sync }) => {
    context.workbook.worksheets.add('H').visibility = 'Hidden';
    const all = context.workbook.worksheets.getCount();
    const seen = context.workbook.worksheets.getCount(true);
    await sync();
    expect([all.value, seen.value]).toEqual([2, 1]);
  });

  excelCase(
    `${worksheet}#excel-excel-worksheet-activate-member(1)`,
    'activate brings a sheet to the front, but no hidden one',
    async ({ context, sync, refused }) => {
      const added = context.workbook.worksheets.add('Front');
      added.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await sync();
      expect(active.name).toBe('Front');
      context.workbook.worksheets.getItem('Sheet1').activate();
      added.visibility = 'Hidden';
      await sync();
      expect(
        (
          await refused(() => {
            added.activate();
          })
        ).code,
      ).toBe('InvalidOperation');
    },
  );

  excelCase(
    `${api}excel.range#excel-excel-range-select-member(1)`,
    'select selects, and brings its sheet to the front',
    async ({ context, sync }) => {
      context.workbook.worksheets.add('Far').getRange('C4:D5').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await sync();
      expect([selected.address, active.address]).toEqual(['Far!C4:D5', 'Far!C4']);
    },
  );

  excelCase(
    `${worksheet}#excel-excel-worksheet-copy-member(1)`,
    'a copy has the cells and its own name',
    async ({ put, sheet, sync }) => {
      put('A1', [[1, '=A1+1']]);
      const copy = sheet.copy('After', sheet).load('name,position');
      const cells = copy.getRange('A1:B1').load('formulas');
      await sync();
      expect([copy.name, copy.position, cells.formulas]).toEqual(['Sheet1 (2)', 1, [[1, '=A1+1']]]);
    },
  );

  excelCase(
    `${worksheet}#excel-excel-worksheet-tabcolor-member`,
    'tab colour, gridlines and headings are kept',
    async ({ sheet, sync }) => {
      sheet.tabColor = '#ff0000';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('tabColor,showGridlines,showHeadings');
      await sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(['#FF0000', false, false]);
    },
  );
});

describe('what a sheet has besides cells', () => {
  const freeze = `${api}excel.worksheetfreezepanes`;
  const protection = `${docs}excel/excel-add-ins-worksheets#data-protection`;
  const layout = `${docs}excel/excel-add-ins-worksheets#page-layout-and-print-settings`;

  excelCase(freeze, 'frozen rows and columns have a location', async ({ sheet, sync }) => {
    const none = sheet.freezePanes.getLocationOrNullObject();
    await sync();
    expect(none.isNullObject).toBe(true);
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocation().load('address');
    await sync();
    expect(rows.address).toBe('Sheet1!1:2');
    sheet.freezePanes.freezeAt('A1:B3');
    const corner = sheet.freezePanes.getLocation().load('address');
    await sync();
    expect(corner.address).toBe('Sheet1!A1:B3');
  });

  excelCase(
    protection,
    'a protected sheet refuses what is written into locked cells',
    async ({ sheet, sync, refused }) => {
      const free = sheet.getRange('B1');
      free.format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load('protected,options');
      await sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, true]);
      free.values = [['allowed']];
      sheet.getRange('A1').format.font.bold = true;
      await sync();
      expect(
        (
          await refused(() => {
            sheet.getRange('A1').values = [['x']];
          })
        ).code,
      ).toBe('AccessDenied');
      expect(
        (
          await refused(() => {
            sheet.getRange('2:2').insert('Down');
          })
        ).code,
      ).toBe('AccessDenied');
      expect((await refused(() => sheet.tables.add('B1:B2', true))).code).toBe('AccessDenied');
    },
  );

  excelCase(
    `${api}excel.worksheetprotection#excel-excel-worksheetprotection-unprotect-member(1)`,
    'a password is asked for',
    async ({ sheet, sync, refused }) => {
      sheet.protection.protect({}, 'secret');
      await sync();
      expect(
        (
          await refused(() => {
            sheet.protection.unprotect('wrong');
          })
        ).code,
      ).toBe('BadPassword');
      sheet.protection.unprotect('secret');
      sheet.protection.load('protected');
      await sync();
      expect(sheet.protection.protected).toBe(false);
    },
  );

  excelCase(
    `${docs}excel/excel-add-ins-workbooks#protect-the-workbooks-structure`,
    'a protected structure takes no new sheet and no new name',
    async ({ context, sheet, sync, refused }) => {
      context.workbook.protection.protect();
      context.workbook.protection.load('protected');
      await sync();
      expect(context.workbook.protection.protected).toBe(true);
      expect((await refused(() => context.workbook.worksheets.add())).code).toBe('AccessDenied');
      expect(
        (
          await refused(() => {
            sheet.name = 'x';
          })
        ).code,
      ).toBe('AccessDenied');
    },
  );

  excelCase(layout, 'print area, titles, orientation and fit are kept', async ({ sheet, sync }) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:D20');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    pageLayout.load('orientation,zoom');
    const area = pageLayout.getPrintArea().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    await sync();
    expect([pageLayout.orientation, pageLayout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
    expect([area.address, titles.address, footer.centerFooter]).toEqual(['Sheet1!A1:D20', 'Sheet1!1:2', '&P']);
  });

  excelCase(
    `${api}excel.pagelayoutzoomoptions`,
    'scaling and fitting exclude each other',
    async ({ sheet, refused }) => {
      const told = await refused(() => {
        sheet.pageLayout.zoom = { scale: 50, verticalFitToPages: 1 };
      });
      expect(told.code).toBe('InvalidArgument');
    },
  );

  excelCase(`${api}excel.pagebreakcollection`, 'page breaks stand before a row', async ({ sheet, sync }) => {
    sheet.horizontalPageBreaks.add('A21');
    const breaks = sheet.horizontalPageBreaks.load('items');
    await sync();
    const [first] = breaks.items;
    const after = first?.getCellAfterBreak().load('address');
    await sync();
    expect([breaks.items.length, after?.address]).toEqual([1, 'Sheet1!A21']);
  });

  excelCase(
    `${api}excel.worksheetcustompropertycollection`,
    'a sheet keeps keys and texts, whatever the case of the key',
    async ({ sheet, sync }) => {
      sheet.customProperties.add('Layout', '{}');
      sheet.customProperties.add('LAYOUT', '{"a":1}');
      const found = sheet.customProperties.getItemOrNullObject('layout').load('key,value');
      const count = sheet.customProperties.getCount();
      await sync();
      expect([found.key, found.value, count.value]).toEqual(['Layout', '{"a":1}', 1]);
    },
  );
});
