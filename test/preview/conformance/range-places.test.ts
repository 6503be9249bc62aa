import { describe, expect } from 'vitest';
import { api, docs, excelCase, type Scene } from './excel';

const range = `${api}excel.range`;
const member = (name: string): string => `${range}#excel-excel-range-${name.toLowerCase()}-member(1)`;

/** Address of what `lead` finds, starting from C3:D6. */
function leads(name: string, lead: (from: Excel.Range) => Excel.Range, address: string): void {
  excelCase(member(name), `${name} leads from C3:D6 to ${address}`, async ({ sheet, sync }) => {
    const found = lead(sheet.getRange('C3:D6')).load('address');
    await sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
}

describe('from one range to another', () => {
  leads('getCell', (from) => from.getCell(1, 1), 'D4');
  leads('getCell', (from) => from.getCell(9, 9), 'L12');
  leads('getRow', (from) => from.getRow(1), 'C4:D4');
  leads('getColumn', (from) => from.getColumn(1), 'D3:D6');
  leads('getLastRow', (from) => from.getLastRow(), 'C6:D6');
  leads('getLastCell', (from) => from.getLastCell(), 'D6');
  leads('getOffsetRange', (from) => from.getOffsetRange(-1, 2), 'E2:F5');
  leads('getResizedRange', (from) => from.getResizedRange(-3, 1), 'C3:E3');
  leads('getAbsoluteResizedRange', (from) => from.getAbsoluteResizedRange(1, 5), 'C3:G3');
  leads('getRowsBelow', (from) => from.getRowsBelow(2), 'C7:D8');
  leads('getRowsAbove', (from) => from.getRowsAbove(), 'C2:D2');
  leads('getColumnsAfter', (from) => from.getColumnsAfter(1), 'E3:E6');
  leads('getColumnsBefore', (from) => from.getColumnsBefore(2), 'A3:B6');
  leads('getEntireRow', (from) => from.getEntireRow(), '3:6');
  leads('getEntireColumn', (from) => from.getEntireColumn(), 'C:D');
  leads('getBoundingRect', (from) => from.getBoundingRect('F1'), 'C1:F6');
  leads('getIntersection', (from) => from.getIntersection('A1:C4'), 'C3:C4');

  excelCase(member('getOffsetRange'), 'a range beyond the edge of the sheet is refused', async ({ sheet, refused }) => {
    expect((await refused(() => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))).code).toBe(
      'InvalidArgument',
    );
  });

  excelCase(
    member('getIntersectionOrNullObject'),
    'ranges that do not meet give the null object',
    async ({ sheet, sync }) => {
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4');
      await sync();
      expect(none.isNullObject).toBe(true);
    },
  );

  excelCase(
    member('getIntersection'),
    'without OrNullObject, ranges that do not meet are refused',
    async ({ sheet, refused }) => {
      expect((await refused(() => sheet.getRange('A1:B2').getIntersection('D4').load('address'))).code).toBe(
        'ItemNotFound',
      );
    },
  );
});

describe('what is used', () => {
  async function block({ put, sync }: Scene): Promise<void> {
    put('B2', [
      ['h', 'i'],
      ['x', ''],
      ['', 'y'],
    ]);
    await sync();
  }

  excelCase(
    `${api}excel.worksheet#excel-excel-worksheet-getusedrange-member(1)`,
    'an empty sheet is used at A1',
    async ({ sheet, sync }) => {
      const used = sheet.getUsedRange().load('address');
      await sync();
      expect(used.address).toBe('Sheet1!A1');
    },
  );

  excelCase(
    `${api}excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)`,
    'or not at all',
    async ({ sheet, sync }) => {
      const used = sheet.getUsedRangeOrNullObject();
      await sync();
      expect(used.isNullObject).toBe(true);
    },
  );

  excelCase(`${docs}excel/excel-add-ins-ranges-get`, 'formats count, unless values only', async (scene) => {
    await block(scene);
    scene.sheet.getRange('F9').format.fill.color = '#00FF00';
    const all = scene.sheet.getUsedRange().load('address');
    const values = scene.sheet.getUsedRange(true).load('address,rowIndex,columnIndex');
    await scene.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:F9', 'Sheet1!B2:C4']);
    expect([values.rowIndex, values.columnIndex]).toEqual([1, 1]);
  });

  excelCase(member('getUsedRange'), 'an empty range has no used part', async (scene) => {
    await block(scene);
    expect((await scene.refused(() => scene.sheet.getRange('H1:J9').getUsedRange().load('address'))).code).toBe(
      'ItemNotFound',
    );
  });

  excelCase(member('getUsedRangeOrNullObject'), 'the used part of whole columns is bounded', async (scene) => {
    await block(scene);
    const used = scene.sheet.getRange('C:C').getUsedRangeOrNullObject(true).load('address');
    await scene.sync();
    expect(used.address).toBe('Sheet1!C2:C4');
  });

  excelCase(member('getRangeEdge'), 'the edge of data is where Ctrl and an arrow key go', async (scene) => {
    await block(scene);
    const down = scene.sheet.getRange('B2').getRangeEdge('Down').load('address');
    const right = scene.sheet.getRange('B3').getRangeEdge('Right').load('address');
    const up = scene.sheet.getRange('B9').getRangeEdge('Up').load('address');
    await scene.sync();
    expect([down.address, right.address, up.address]).toEqual(['Sheet1!B3', 'Sheet1!XFD3', 'Sheet1!B3']);
  });

  excelCase(member('getExtendedRange'), 'an extended range reaches to that edge', async (scene) => {
    await block(scene);
    const found = scene.sheet.getRange('B2').getExtendedRange('Right').load('address');
    await scene.sync();
    expect(found.address).toBe('Sheet1!B2:C2');
  });

  excelCase(member('getSurroundingRegion'), 'a region ends at blank rows and columns', async (scene) => {
    await block(scene);
    scene.put('H8', [['apart']]);
    const found = scene.sheet.getRange('B3').getSurroundingRegion().load('address');
    await scene.sync();
    expect(found.address).toBe('Sheet1!B2:C4');
  });
});

describe('several ranges, kinds of cells, searching', () => {
  const areas = `${docs}excel/excel-add-ins-multiple-ranges`;
  const special = `${docs}excel/excel-add-ins-ranges-special-cells`;
  const find = `${docs}excel/excel-add-ins-ranges-string-match`;

  excelCase(areas, 'a format set on several ranges reaches all of them', async ({ sheet, sync }) => {
    const several = sheet.getRanges('A1, C3:C4');
    several.format.fill.color = '#FF0000';
    several.load('areaCount,cellCount,address');
    const one = sheet.getRange('C4').format.fill.load('color');
    const other = sheet.getRange('B2').format.fill.load('color');
    await sync();
    expect([several.areaCount, several.cellCount, several.address]).toEqual([2, 3, 'Sheet1!A1,Sheet1!C3:C4']);
    expect([one.color, other.color]).toEqual(['#FF0000', '#FFFFFF']);
  });

  excelCase(
    `${docs}excel/excel-add-ins-troubleshooting`,
    'a list of addresses is cut at 8,192 characters',
    async ({ sheet, sync }) => {
      const several = sheet.getRanges(Array.from({ length: 2_000 }, (_, i) => `A${String(i + 1000)}`).join(','));
      several.load('areaCount');
      await sync();
      expect(several.areaCount).toBeLessThan(1_500);
    },
  );

  excelCase(special, 'constants and formulas of a kind are found', async ({ put, sheet, sync }) => {
    put('A1', [
      ['text', 1],
      ['=1/0', '=2'],
    ]);
    const errors = sheet.getRange('A1:B2').getSpecialCells('Formulas', 'Errors').load('address');
    const numbers = sheet.getRange('A1:B2').getSpecialCells('Constants', 'Numbers').load('address');
    await sync();
    expect([errors.address, numbers.address]).toEqual(['Sheet1!A2', 'Sheet1!B1']);
  });

  excelCase(special, 'when there are none, ItemNotFound or the null object', async ({ put, sheet, sync, refused }) => {
    put('A1', [['x']]);
    const none = sheet.getRange('A1').getSpecialCellsOrNullObject('Formulas');
    await sync();
    expect(none.isNullObject).toBe(true);
    expect((await refused(() => sheet.getRange('A1').getSpecialCells('Formulas').load('address'))).code).toBe(
      'ItemNotFound',
    );
  });

  excelCase(find, 'find gives the first match, case aside', async ({ put, sheet, sync }) => {
    put('A1', [['one'], ['Two'], ['two more']]);
    const found = sheet.getRange('A1:A3').find('two', {}).load('address');
    const whole = sheet
      .getRange('A1:A3')
      .find('two', { completeMatch: true, searchDirection: 'Backwards' })
      .load('address');
    await sync();
    expect([found.address, whole.address]).toEqual(['Sheet1!A2', 'Sheet1!A2']);
  });

  excelCase(
    find,
    'find throws when nothing matches, findOrNullObject does not',
    async ({ put, sheet, sync, refused }) => {
      put('A1', [['one']]);
      const none = sheet.getRange('A1').findOrNullObject('Two', { matchCase: true });
      await sync();
      expect(none.isNullObject).toBe(true);
      expect((await refused(() => sheet.getRange('A1').find('Two', {}).load('address'))).code).toBe('ItemNotFound');
    },
  );

  excelCase(find, 'findAll gives all matching cells of the sheet', async ({ put, sheet, sync }) => {
    put('A1', [['Complete', 'x', 'Complete']]);
    const found = sheet.findAll('complete', { completeMatch: true }).load('address');
    await sync();
    expect(found.address).toBe('Sheet1!A1,Sheet1!C1');
  });

  excelCase(member('replaceAll'), 'replaceAll says how many cells it changed', async ({ put, sheet, sync }) => {
    const cells = put('A1', [['in progress', 'In progress, late', 'done']]);
    const count = sheet.replaceAll('in progress', 'Under way', { completeMatch: false, matchCase: false });
    cells.load('values');
    await sync();
    expect(count.value).toBe(2);
    expect(cells.values).toEqual([['Under way', 'Under way, late', 'done']]);
  });
});
