import { describe, expect } from 'vitest';
import { api, docs, excelCase, support } from './excel';

const named = `${docs}excel/excel-add-ins-ranges-get`;
const item = `${api}excel.nameditem`;
const settings = `${api}excel.settingcollection`;
const validation = `${docs}excel/excel-add-ins-data-validation`;
const formats = `${docs}excel/excel-add-ins-conditional-formatting`;
const comments = `${docs}excel/excel-add-ins-comments`;
const xml = `${api}excel.customxmlpartcollection`;
const charts = `${docs}excel/excel-add-ins-charts`;

describe('names', () => {
  excelCase(named, 'a name leads to its range', async ({ context, sheet, sync }) => {
    context.workbook.names.add('statuses', sheet.getRange('B2:B9'), 'words');
    const name = context.workbook.names.getItem('STATUSES').load('name,formula,type,value,comment,scope,visible');
    const range = name.getRange().load('address');
    await sync();
    expect([name.name, name.formula, name.type, name.value]).toEqual([
      'statuses',
      '=Sheet1!$B$2:$B$9',
      'Range',
      'Sheet1!B2:B9',
    ]);
    expect([name.comment, name.scope, name.visible, range.address]).toEqual([
      'words',
      'Workbook',
      true,
      'Sheet1!B2:B9',
    ]);
  });

  excelCase(item, 'a name can hold a constant, and then has no range', async ({ context, sync, refused }) => {
    context.workbook.names.add('threshold', '=0.5');
    const name = context.workbook.names.getItem('threshold').load('type,value');
    const range = name.getRangeOrNullObject();
    await sync();
    expect([name.type, name.value, range.isNullObject]).toEqual(['Double', 0.5, true]);
    expect((await refused(() => name.getRange().load('address'))).code).toBe('ItemNotFound');
  });

  for (const wrong of ['A1', 'R1C1', 'two words', '1st', '']) {
    excelCase(
      `${support}en-us/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1`,
      `'${wrong}' cannot be a name`,
      async ({ context, sheet, refused }) => {
        expect((await refused(() => context.workbook.names.add(wrong, sheet.getRange('A1')))).code).toBe(
          'InvalidArgument',
        );
      },
    );
  }

  excelCase(
    `${api}excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)`,
    'a name exists once in the workbook and once in a sheet',
    async ({ context, sheet, sync, refused }) => {
      context.workbook.names.add('here', sheet.getRange('A1'));
      sheet.names.add('here', sheet.getRange('B1'));
      const own = sheet.names.getItem('here').load('formula,scope');
      const all = context.workbook.names.load('items/name');
      await sync();
      expect([own.formula, own.scope, all.items.length]).toEqual(['=Sheet1!$B$1', 'Worksheet', 1]);
      expect((await refused(() => context.workbook.names.add('HERE', '=1'))).code).toBe('ItemAlreadyExists');
    },
  );

  excelCase(
    `${item}#excel-excel-nameditem-formula-member`,
    'formulas see a changed name',
    async ({ context, put, sync }) => {
      context.workbook.names.add('rate', '=2');
      const cell = put('A1', [['=rate*10']]).load('values');
      await sync();
      context.workbook.names.getItem('rate').formula = '=3';
      cell.load('values');
      await sync();
      expect(cell.values).toEqual([[30]]);
      context.workbook.names.getItem('rate').delete();
      const none = context.workbook.names.getItemOrNullObject('rate');
      cell.load('values');
      await sync();
      expect([none.isNullObject, cell.values]).toEqual([true, [['#NAME?']]]);
    },
  );
});

describe('settings, XML parts, properties', () => {
  excelCase(settings, 'a setting keeps texts, numbers, lists, objects and dates', async ({ context, sync }) => {
    const value = { words: ['a', 'é', '中'], when: new Date(Date.UTC(2022, 2, 31)), deep: { n: 1.5, yes: true } };
    context.workbook.settings.add('mapping', value);
    await sync();
    const kept = context.workbook.settings.getItem('mapping').load('value');
    await sync();
    expect(kept.value).toEqual(value);
  });

  excelCase(settings, 'adding a known key replaces its value, deleting ends it', async ({ context, sync }) => {
    context.workbook.settings.add('k', 1);
    context.workbook.settings.add('k', 2);
    const all = context.workbook.settings.load('items/key,items/value');
    await sync();
    expect(all.items.map((setting) => [setting.key, setting.value as number])).toEqual([['k', 2]]);
    context.workbook.settings.getItem('k').delete();
    const none = context.workbook.settings.getItemOrNullObject('k');
    await sync();
    expect(none.isNullObject).toBe(true);
  });

  excelCase(xml, 'an XML part is found by its namespace', async ({ context, sync }) => {
    const part = context.workbook.customXmlParts.add('<a xmlns="urn:example:one"><b/></a>').load('id,namespaceUri');
    const scoped = context.workbook.customXmlParts.getByNamespace('urn:example:one');
    const count = scoped.getCount();
    const text = scoped.getOnlyItem().getXml();
    await sync();
    expect([part.namespaceUri, count.value, text.value]).toEqual([
      'urn:example:one',
      1,
      '<a xmlns="urn:example:one"><b/></a>',
    ]);
    part.setXml('<a xmlns="urn:example:one"/>');
    const changed = context.workbook.customXmlParts.getItem(part.id).getXml();
    await sync();
    expect(changed.value).toBe('<a xmlns="urn:example:one"/>');
    part.delete();
    const none = context.workbook.customXmlParts.getItemOrNullObject(part.id);
    await sync();
    expect(none.isNullObject).toBe(true);
  });

  excelCase(
    `${xml}#excel-excel-customxmlpartcollection-add-member(1)`,
    'what is not XML is refused',
    async ({ context, refused }) => {
      expect((await refused(() => context.workbook.customXmlParts.add('<a>'))).code).toBe('InvalidArgument');
    },
  );

  excelCase(
    `${api}excel.documentproperties`,
    'the workbook has a title and properties of its own',
    async ({ context, sync }) => {
      const { properties } = context.workbook;
      properties.title = 'Tracker';
      properties.custom.add('Period', '2022');
      properties.load('title');
      const own = properties.custom.getItem('period').load('key,value');
      await sync();
      expect([properties.title, own.key, own.value]).toEqual(['Tracker', 'Period', '2022']);
    },
  );
});

describe('data validation', () => {
  excelCase(validation, 'a list rule is kept with its source', async ({ sheet, sync }) => {
    const cells = sheet.getRange('B2:B5');
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: 'Accepted,Not accepted' } };
    cells.dataValidation.load('type,rule,valid,ignoreBlanks');
    const outside = sheet.getRange('B1:B5').dataValidation.load('type,rule');
    const none = sheet.getRange('C1').dataValidation.load('type');
    await sync();
    expect([cells.dataValidation.type, cells.dataValidation.rule.list?.source]).toEqual([
      'List',
      'Accepted,Not accepted',
    ]);
    expect([outside.type, outside.rule, none.type]).toEqual(['MixedCriteria', null, 'None']);
  });

  excelCase(
    `${api}excel.datavalidationtype`,
    'cells that differ are inconsistent, or mixed where some have no rule',
    async ({ sheet, sync }) => {
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      sheet.getRange('B4').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      const types = ['B2:B3', 'B2:B4', 'B2:B5', 'B5'].map((cells) => sheet.getRange(cells).dataValidation.load('type'));
      await sync();
      expect(types.map(({ type }) => type)).toEqual(['List', 'Inconsistent', 'MixedCriteria', 'None']);
    },
  );

  excelCase(validation, 'a source may be cells', async ({ put, sheet, sync }) => {
    put('F1', [['open'], ['done']]);
    const cell = sheet.getRange('A1');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: '=$F$1:$F$2' } };
    cell.values = [['neither']];
    const invalid = sheet.getRange('A1:A3').dataValidation.getInvalidCellsOrNullObject().load('address');
    await sync();
    expect(invalid.address).toBe('Sheet1!A1');
    cell.values = [['done']];
    const valid = cell.dataValidation.load('valid');
    await sync();
    expect(valid.valid).toBe(true);
  });

  excelCase(
    `${support}en-us/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249`,
    'a typed list has 255 characters at most',
    async ({ sheet, refused }) => {
      const source = Array.from({ length: 52 }, (_, i) => `w${String(100 + i)}`).join(',');
      expect(source.length).toBeGreaterThan(255);
      const told = await refused(() => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
      expect(told.code).toBe('InvalidArgument');
    },
  );

  excelCase(validation, 'numbers, prompts and alerts', async ({ sheet, sync }) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
    dataValidation.prompt = { showPrompt: true, title: 'Progress', message: '0 to 100' };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Progress', message: 'Whole numbers' };
    dataValidation.load('type,rule,prompt,errorAlert');
    await sync();
    expect(dataValidation.rule.wholeNumber).toEqual({ formula1: 0, formula2: 100, operator: 'Between' });
    expect([dataValidation.prompt.title, dataValidation.errorAlert.style]).toEqual(['Progress', 'Warning']);
    dataValidation.clear();
    dataValidation.load('type');
    await sync();
    expect(dataValidation.type).toBe('None');
  });
});

describe('conditional formats, comments, charts', () => {
  excelCase(formats, 'a rule has a formula and a look; the newest comes first', async ({ sheet, sync }) => {
    const cells = sheet.getRange('A1:A9');
    const first = cells.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$A1="x"';
    first.custom.format.fill.color = '#FFC7CE';
    const second = cells.conditionalFormats.add('CellValue');
    second.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
    const all = cells.conditionalFormats.load('items/type,items/priority');
    first.custom.rule.load('formula');
    first.custom.format.fill.load('color');
    await sync();
    expect(all.items.map((rule) => [rule.type, rule.priority])).toEqual([
      ['CellValue', 0],
      ['Custom', 1],
    ]);
    expect([first.custom.rule.formula, first.custom.format.fill.color]).toEqual(['=$A1="x"', '#FFC7CE']);
    cells.conditionalFormats.clearAll();
    const count = cells.conditionalFormats.getCount();
    await sync();
    expect(count.value).toBe(0);
  });

  excelCase(comments, 'a comment has an author, a place and replies', async ({ context, sheet, sync }) => {
    const added = context.workbook.comments.add('Sheet1!B2', 'Who answers?');
    added.replies.add('The registry.');
    const found = sheet.comments.getItemByCell('B2').load('content,authorName,resolved');
    const replies = found.replies.load('items/content');
    const place = found.getLocation().load('address');
    await sync();
    expect([found.content, found.resolved, place.address]).toEqual(['Who answers?', false, 'Sheet1!B2']);
    expect(replies.items.map((reply) => reply.content)).toEqual(['The registry.']);
    found.resolved = true;
    found.load('resolved');
    await sync();
    expect(found.resolved).toBe(true);
  });

  excelCase(
    `${api}excel.commentcollection#excel-excel-commentcollection-add-member(1)`,
    "the workbook's comments want the sheet in the address; a cell has one comment",
    async ({ context, sheet, sync, refused }) => {
      expect((await refused(() => context.workbook.comments.add('B2', 'x'))).code).toBe('InvalidArgument');
      sheet.comments.add('B2', 'x');
      await sync();
      expect((await refused(() => sheet.comments.add('B2', 'again'))).code).toBe('InvalidOperation');
    },
  );

  excelCase(charts, 'a chart takes names and categories from its source', async ({ put, sheet, sync }) => {
    const source = put('A1', [
      ['', 'Open', 'Closed'],
      ['2021', 3, 5],
      ['2022', 4, 1],
    ]);
    const chart = sheet.charts.add('ColumnStacked', source, 'Columns');
    chart.title.text = 'By year';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.title.text = 'Recommendations';
    chart.setPosition('E2', 'J12');
    const series = chart.series.load('items/name,count');
    chart.load('name,chartType,left,top,width,height,title/text,legend/position');
    await sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      'Chart 1',
      'ColumnStacked',
      'By year',
      'Bottom',
    ]);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 165]);
    expect(series.items.map((one) => one.name)).toEqual(['Open', 'Closed']);
    const first = series.getItemAt(0);
    first.format.fill.setSolidColor('#336699');
    first.hasDataLabels = true;
    await sync();
    chart.delete();
    const count = sheet.charts.getCount();
    await sync();
    expect(count.value).toBe(0);
  });
});
