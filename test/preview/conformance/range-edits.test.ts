import { describe, expect } from 'vitest';
import { api, docs, excelCase, support } from './excel';

const range = `${api}excel.range`;
const insert = `${docs}excel/excel-add-ins-ranges-insert`;
const remove = `${docs}excel/excel-add-ins-ranges-clear-delete`;
const copy = `${docs}excel/excel-add-ins-ranges-cut-copy-paste`;
const merged = `${support}en-us/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf`;

describe('inserting and deleting', () => {
  excelCase(insert, 'inserted cells push others down, and formulas follow', async ({ put, sheet, sync }) => {
    put('A1', [[1], [2], ['=A2*10']]);
    const blank = sheet.getRange('A2').insert('Down').load('address,values');
    const cells = sheet.getRange('A1:A4').load('formulas');
    await sync();
    expect([blank.address, blank.values]).toEqual(['Sheet1!A2', [['']]]);
    expect(cells.formulas).toEqual([[1], [''], [2], ['=A3*10']]);
  });

  excelCase(insert, 'inserted whole rows move everything below', async ({ put, sheet, context, sync }) => {
    put('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A2:B2').merge();
    context.workbook.names.add('spot', sheet.getRange('B2'));
    sheet.getRange('2:3').insert('Down');
    const name = context.workbook.names.getItem('spot').load('formula');
    const merges = sheet.getRange('A1:B9').getMergedAreasOrNullObject().load('address');
    await sync();
    expect([name.formula, merges.address]).toEqual(['=Sheet1!$B$4', 'Sheet1!A4:B4']);
  });

  excelCase(remove, 'deleted cells pull others up, and what pointed at them is #REF!', async ({ put, sheet, sync }) => {
    put('A1', [
      [1, '=A1+A2'],
      [2, '=A3'],
      [3, ''],
    ]);
    sheet.getRange('A1').delete('Up');
    const cells = sheet.getRange('A1:B2').load('formulas');
    await sync();
    expect(cells.formulas).toEqual([
      [2, '=#REF!+A1'],
      [3, '=A2'],
    ]);
  });

  excelCase(
    `${docs}testing/application-specific-api-error-handling`,
    'what is not blank cannot be pushed off the sheet',
    async ({ sheet, refused }) => {
      sheet.getRange('A1048576').values = [['last']];
      expect((await refused(() => sheet.getRange('A1').insert('Down'))).code).toBe('NonBlankCellOffSheet');
    },
  );

  excelCase(
    `${docs}testing/application-specific-api-error-handling`,
    'a move that would tear a table apart is refused',
    async ({ put, sheet, refused }) => {
      put('A3', [
        ['h', 'i'],
        [1, 2],
      ]);
      sheet.tables.add('A3:B4', true);
      expect((await refused(() => sheet.getRange('A1').insert('Down'))).code).toBe('InsertDeleteConflict');
    },
  );

  excelCase(remove, 'clear takes contents, formats, or both', async ({ put, sheet, sync }) => {
    const cell = put('A1', [['x']]);
    cell.format.font.bold = true;
    cell.clear('Contents');
    const after = sheet.getRange('A1').load('values,format/font/bold');
    await sync();
    expect([after.values, after.format.font.bold]).toEqual([[['']], true]);
    cell.values = [['y']];
    cell.clear('Formats');
    after.load('values,format/font/bold');
    await sync();
    expect([after.values, after.format.font.bold]).toEqual([[['y']], false]);
  });

  excelCase(
    `${range}#excel-excel-range-track-member(1)`,
    'a tracked range follows its cells',
    async ({ sheet, sync }) => {
      const tracked = sheet.getRange('B5').load('address');
      await sync();
      sheet.getRange('1:2').insert('Down');
      tracked.load('address');
      await sync();
      expect(tracked.address).toBe('Sheet1!B7');
    },
  );
});

describe('copying', () => {
  excelCase(copy, 'relative references move along, absolute ones stay', async ({ put, sheet, sync }) => {
    put('A1', [[1, '=A1+$A$1']]);
    sheet.getRange('B2').copyFrom('B1');
    const cell = sheet.getRange('B2').load('formulas');
    await sync();
    expect(cell.formulas).toEqual([['=A2+$A$1']]);
  });

  excelCase(copy, 'Values copies results without formulas or formats', async ({ put, sheet, sync }) => {
    const source = put('A1', [['=2*3']]);
    source.format.font.italic = true;
    sheet.getRange('C1').copyFrom('A1', 'Values');
    const cell = sheet.getRange('C1').load('formulas,format/font/italic');
    await sync();
    expect([cell.formulas, cell.format.font.italic]).toEqual([[[6]], false]);
  });

  excelCase(copy, 'the destination grows to the size of the source', async ({ put, sheet, sync }) => {
    put('A1', [
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('D1').copyFrom('A1:B2');
    const cells = sheet.getRange('D1:E2').load('values');
    await sync();
    expect(cells.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  excelCase(copy, 'blanks can be skipped, rows and columns exchanged', async ({ put, sheet, sync }) => {
    put('A1', [[1, '', 3]]);
    put('A5', [[9], [9], [9]]);
    sheet.getRange('A5').copyFrom('A1:C1', 'All', true, true);
    const cells = sheet.getRange('A5:A7').load('values');
    await sync();
    expect(cells.values).toEqual([[1], [9], [3]]);
  });
});

describe('merging', () => {
  excelCase(merged, 'only the value of the upper-left cell stays', async ({ put, sheet, sync }) => {
    put('A1', [['first', 'second']]);
    sheet.getRange('A1:B1').merge();
    const cells = sheet.getRange('A1:B1').load('values');
    await sync();
    expect(cells.values).toEqual([['first', '']]);
  });

  excelCase(
    `${range}#excel-excel-range-merge-member(1)`,
    'across merges each row for itself',
    async ({ sheet, sync }) => {
      sheet.getRange('A1:B3').merge(true);
      const areas = sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('areaCount,address');
      await sync();
      expect([areas.areaCount, areas.address]).toEqual([3, 'Sheet1!A1:B1,Sheet1!A2:B2,Sheet1!A3:B3']);
    },
  );

  excelCase(
    `${range}#excel-excel-range-getmergedareasornullobject-member(1)`,
    'no merged cells give the null object',
    async ({ sheet, sync }) => {
      const none = sheet.getRange('A1:B3').getMergedAreasOrNullObject();
      await sync();
      expect(none.isNullObject).toBe(true);
    },
  );

  excelCase(`${range}#excel-excel-range-unmerge-member(1)`, 'unmerge takes merges apart', async ({ sheet, sync }) => {
    sheet.getRange('A1:B3').merge();
    sheet.getRange('A1').unmerge();
    const none = sheet.getRange('A1:B3').getMergedAreasOrNullObject();
    await sync();
    expect(none.isNullObject).toBe(true);
  });
});

describe('sorting and duplicates', () => {
  excelCase(
    `${api}excel.rangesort#excel-excel-rangesort-apply-member(1)`,
    'numbers come before text, blanks last',
    async ({ put, sync }) => {
      const cells = put('A1', [['b'], [''], [10], ['A'], [9]]);
      cells.sort.apply([{ key: 0, ascending: true }]);
      cells.load('values');
      await sync();
      expect(cells.values).toEqual([[9], [10], ['A'], ['b'], ['']]);
    },
  );

  excelCase(
    `${docs}excel/excel-add-ins-ranges-remove-duplicates`,
    'later duplicates go and the rest moves up',
    async ({ put, sync }) => {
      const cells = put('A1', [
        ['h', 'n'],
        ['x', 1],
        ['y', 2],
        ['X', 3],
      ]);
      const result = cells.removeDuplicates([0], true).load('removed,uniqueRemaining');
      cells.load('values');
      await sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
      expect(cells.values).toEqual([
        ['h', 'n'],
        ['x', 1],
        ['y', 2],
        ['', ''],
      ]);
    },
  );
});

describe('formats', () => {
  excelCase(
    `${docs}excel/excel-add-ins-ranges-set-format`,
    'font, fill, alignment and size are set and read',
    async ({ sheet, sync }) => {
      const { format } = sheet.getRange('B2');
      format.font.bold = true;
      format.font.color = '#123abc';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.readingOrder = 'RightToLeft';
      format.columnWidth = 100;
      format.rowHeight = 30;
      format.load('horizontalAlignment,wrapText,readingOrder,columnWidth,rowHeight,font/bold,font/color');
      await sync();
      expect([format.font.bold, format.font.color, format.wrapText]).toEqual([true, '#123ABC', true]);
      expect([format.horizontalAlignment, format.readingOrder]).toEqual(['Center', 'RightToLeft']);
      expect(format.rowHeight).toBe(30);
      expect(Math.abs(format.columnWidth - 100)).toBeLessThan(0.8);
    },
  );

  excelCase(
    `${api}excel.rangeformat#excel-excel-rangeformat-wraptext-member`,
    'what differs among the cells reads null',
    async ({ sheet, sync }) => {
      sheet.getRange('A1').format.wrapText = true;
      const format = sheet.getRange('A1:A2').format.load('wrapText');
      await sync();
      expect(format.wrapText).toBeNull();
    },
  );

  excelCase(
    `${api}excel.rangeformat#excel-excel-rangeformat-columnwidth-member`,
    'the usual column is 48 points wide',
    async ({ sheet, sync }) => {
      const format = sheet.getRange('A1').format.load('columnWidth,rowHeight');
      await sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
    },
  );

  excelCase(
    `${api}excel.rangefill#excel-excel-rangefill-clear-member(1)`,
    'a colour that is none is refused, a cleared fill is white',
    async ({ sheet, sync, refused }) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = 'orange';
      fill.load('color');
      await sync();
      expect(fill.color).toBe('#FFA500');
      fill.clear();
      fill.load('color');
      await sync();
      expect(fill.color).toBe('#FFFFFF');
      expect(
        (
          await refused(() => {
            fill.color = 'no colour';
          })
        ).code,
      ).toBe('InvalidArgument');
    },
  );

  excelCase(`${api}excel.rangebordercollection`, 'inner and outer borders are told apart', async ({ sheet, sync }) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('InsideHorizontal').style = 'Continuous';
    borders.getItem('EdgeTop').style = 'Double';
    const inner = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
    const outer = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style');
    const top = sheet.getRange('B1').format.borders.getItem('EdgeTop').load('style,weight,color');
    await sync();
    expect([inner.style, outer.style]).toEqual(['Continuous', 'None']);
    expect([top.style, top.color]).toEqual(['Double', '#000000']);
  });

  excelCase(
    `${range}#excel-excel-range-getcellproperties-member(1)`,
    'formats of many cells are read and set at once',
    async ({ sheet, sync }) => {
      const cells = sheet.getRange('A1:B1');
      cells.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
      const read = cells.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await sync();
      expect(read.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.font?.bold])).toEqual([
        ['Sheet1!A1', '#FF0000', false],
        ['Sheet1!B1', '#FFFFFF', true],
      ]);
    },
  );

  excelCase(
    `${range}#excel-excel-range-rowhidden-member`,
    'hidden rows are said, mixed ones read null',
    async ({ sheet, sync }) => {
      sheet.getRange('2:3').rowHidden = true;
      const some = sheet.getRange('A1:A3').load('rowHidden');
      const all = sheet.getRange('A2:A3').load('rowHidden,hidden,height');
      await sync();
      expect([some.rowHidden, all.rowHidden, all.hidden, all.height]).toEqual([null, true, true, 0]);
    },
  );

  excelCase(`${api}excel.rangehyperlink`, 'a link has an address and a text', async ({ sheet, sync }) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { address: 'https://www.example.org/r', textToDisplay: 'report' };
    cell.load('hyperlink,values');
    await sync();
    expect([cell.hyperlink.address, cell.values]).toEqual(['https://www.example.org/r', [['report']]]);
  });
});
