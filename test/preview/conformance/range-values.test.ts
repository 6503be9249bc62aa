import { describe, expect } from 'vitest';
import { api, docs, excelCase, support } from './excel';

const range = `${api}excel.range`;
const values = `${range}#excel-excel-range-values-member`;
const blanks = `${docs}excel/excel-add-ins-blank-null-values`;
const dates = `${docs}excel/excel-add-ins-ranges-dates`;
const unbounded = `${docs}excel/excel-add-ins-ranges-unbounded`;
const getSet = `${docs}excel/excel-add-ins-ranges-set-get-values`;
const limits = `${support}en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3`;

describe('what is put into cells', () => {
  excelCase(getSet, 'a two-dimensional array fills the range, row by row', async ({ put, sync }) => {
    const written = put('B2', [
      ['a', 1],
      [true, 2.5],
    ]).load('values,valueTypes');
    await sync();
    expect(written.values).toEqual([
      ['a', 1],
      [true, 2.5],
    ]);
    expect(written.valueTypes).toEqual([
      ['String', 'Double'],
      ['Boolean', 'Double'],
    ]);
  });

  excelCase(getSet, 'a single value goes into every cell', async ({ sheet, sync }) => {
    const cells = sheet.getRange('A1:B2');
    cells.values = 'x' as unknown as string[][];
    cells.load('values');
    await sync();
    expect(cells.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  excelCase(blanks, 'null leaves a cell as it is', async ({ put, sync }) => {
    put('A1', [['old', 'old']]);
    const cells = put('A1', [[null, 'new']]).load('values');
    await sync();
    expect(cells.values).toEqual([['old', 'new']]);
  });

  excelCase(blanks, 'an empty text clears a cell, and its type is Empty', async ({ put, sync }) => {
    put('A1', [['old']]);
    const cell = put('A1', [['']]).load('values,valueTypes');
    await sync();
    expect([cell.values, cell.valueTypes]).toEqual([[['']], [['Empty']]]);
  });

  excelCase(values, 'an array of another shape is refused', async ({ sheet, refused }) => {
    const told = await refused(() => {
      sheet.getRange('A1:B2').values = [[1, 2]];
    });
    expect(told.code).toBe('InvalidArgument');
    expect(told.message).toContain("doesn't match the size or dimensions of the range");
    expect(told.location).toBe('Range.values');
  });

  for (const [typed, formula] of [
    ['=1+1', '=1+1'],
    ['+A2', '=+A2'],
    ['-A2', '=-A2'],
  ] as const) {
    excelCase(values, `a text that begins with ${typed.charAt(0)} is a formula`, async ({ put, sync }) => {
      const cell = put('A1', [[typed]]).load('formulas');
      await sync();
      expect(cell.formulas).toEqual([[formula]]);
    });
  }

  excelCase(values, 'a signed number is a number, not a formula', async ({ put, sync }) => {
    const cells = put('A1', [['-5', '+2.5']]).load('formulas');
    await sync();
    expect(cells.formulas).toEqual([[-5, 2.5]]);
  });

  excelCase(values, 'what begins like a formula and is none is refused', async ({ put, refused }) => {
    expect((await refused(() => put('A1', [['=SUM(']]))).code).toBe('InvalidArgument');
  });

  excelCase(
    `${support}en-us/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4`,
    'an apostrophe makes text, and is not read back',
    async ({ put, sync }) => {
      const cells = put('A1', [["'=1+1", "'007", "''quoted"]]).load('values,formulas,valueTypes');
      await sync();
      expect(cells.values).toEqual([['=1+1', '007', "'quoted"]]);
      expect(cells.formulas).toEqual([['=1+1', '007', "'quoted"]]);
      expect(cells.valueTypes).toEqual([['String', 'String', 'String']]);
    },
  );

  excelCase(
    `${support}en-us/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4`,
    'a cell formatted as text keeps what it is given as text',
    async ({ sheet, sync }) => {
      const cells = sheet.getRange('A1:C1');
      cells.numberFormat = [['@', '@', '@']];
      cells.values = [['=1+1', '3/4', 12]];
      cells.load('values,text');
      await sync();
      expect(cells.values).toEqual([['=1+1', '3/4', '12']]);
      expect(cells.text).toEqual([['=1+1', '3/4', '12']]);
    },
  );

  excelCase(values, 'texts of numbers, truth values and errors become what they say', async ({ put, sync }) => {
    const cells = put('A1', [['12', '1,234', '1E5', 'true', '#N/A']]).load('values,valueTypes');
    await sync();
    expect(cells.values).toEqual([[12, 1234, 100000, true, '#N/A']]);
    expect(cells.valueTypes).toEqual([['Double', 'Double', 'Double', 'Boolean', 'Error']]);
  });

  excelCase(limits, 'a number keeps fifteen digits', async ({ put, sync }) => {
    const cell = put('A1', [['12345678901234567']]).load('values');
    await sync();
    expect(cell.values).toEqual([[12345678901234500]]);
  });

  excelCase(
    `${support}en-us/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4`,
    'a typed percentage brings its format',
    async ({ put, sync }) => {
      const cell = put('A1', [['49%']]).load('values,numberFormat,text');
      await sync();
      expect([cell.values, cell.numberFormat, cell.text]).toEqual([[[0.49]], [['0%']], [['49%']]]);
    },
  );

  excelCase(dates, 'dates are serial numbers with a date format', async ({ put, sync }) => {
    const cell = put('A1', [['2022-03-31']]).load('values,numberFormat,text');
    await sync();
    expect([cell.values, cell.numberFormat, cell.text]).toEqual([[[44651]], [['m/d/yyyy']], [['3/31/2022']]]);
  });

  excelCase(
    `${support}en-us/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8`,
    'what looks like day and month becomes a date',
    async ({ put, sync }) => {
      const cells = put('A1', [['1-2', '3/4']]).load('valueTypes,numberFormat');
      await sync();
      expect(cells.valueTypes).toEqual([['Double', 'Double']]);
      expect(cells.numberFormat).toEqual([['d-mmm', 'd-mmm']]);
    },
  );

  excelCase(dates, 'a date in the shape of another country stays text', async ({ put, sync }) => {
    const cell = put('A1', [['31.03.2022']]).load('values');
    await sync();
    expect(cell.values).toEqual([['31.03.2022']]);
  });

  excelCase(limits, 'a cell takes 32,767 characters and not one more', async ({ put, sync, refused }) => {
    put('A1', [['x'.repeat(32_767)]]);
    await sync();
    expect((await refused(() => put('A2', [['x'.repeat(32_768)]]))).code).toBe('InvalidArgument');
  });

  excelCase(limits, 'a formula takes 8,192 characters and not one more', async ({ put, refused }) => {
    const long = `=${'1+'.repeat(4_096)}1`;
    expect((await refused(() => put('A1', [[long]]))).code).toBe('InvalidArgument');
  });
});

describe('what is read from cells', () => {
  excelCase(
    `${range}#excel-excel-range-formulas-member`,
    'formulas gives the formula where there is one, else the value',
    async ({ put, sync }) => {
      const cells = put('A1', [[2, '=A1*3', 'x']]).load('formulas,values');
      await sync();
      expect(cells.formulas).toEqual([[2, '=A1*3', 'x']]);
      expect(cells.values).toEqual([[2, 6, 'x']]);
    },
  );

  excelCase(
    `${range}#excel-excel-range-formulasr1c1-member`,
    'formulasR1C1 counts from the cell itself',
    async ({ put, sheet, sync }) => {
      const cell = put('C3', [['=A1+$B$2']]).load('formulasR1C1');
      await sync();
      expect(cell.formulasR1C1).toEqual([['=R[-2]C[-2]+R2C2']]);
      const written = sheet.getRange('D4');
      written.formulasR1C1 = [['=RC[-1]*R1C1']];
      written.load('formulas');
      await sync();
      expect(written.formulas).toEqual([['=C4*$A$1']]);
    },
  );

  excelCase(
    `${range}#excel-excel-range-text-member`,
    'text is what the number format shows',
    async ({ sheet, sync }) => {
      const cells = sheet.getRange('A1:D1');
      cells.values = [[1234.5, 0.256, 44651, -3]];
      cells.numberFormat = [['#,##0.00', '0%', 'd mmm yyyy', '0;(0)']];
      cells.load('text');
      await sync();
      expect(cells.text).toEqual([['1,234.50', '26%', '31 Mar 2022', '(3)']]);
    },
  );

  excelCase(
    `${support}en-us/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68`,
    'General shows eleven characters at most',
    async ({ put, sync }) => {
      const cells = put('A1', [['=1/3', 123456789012, 0.1 + 0.2]]).load('text');
      await sync();
      expect(cells.text).toEqual([['0.333333333', '1.23457E+11', '0.3']]);
    },
  );

  excelCase(`${range}#excel-excel-range-values-member`, 'an error reads as its text', async ({ put, sync }) => {
    const cells = put('A1', [['=1/0', '=NA()']]).load('values,valueTypes');
    await sync();
    expect(cells.values).toEqual([['#DIV/0!', '#N/A']]);
    expect(cells.valueTypes).toEqual([['Error', 'Error']]);
  });

  excelCase(unbounded, 'cell values of whole columns read null', async ({ sheet, sync }) => {
    const columns = sheet.getRange('A:C').load('values,formulas,text,numberFormat,address,isEntireColumn');
    await sync();
    expect([columns.values, columns.formulas, columns.text, columns.numberFormat]).toEqual([null, null, null, null]);
    expect([columns.address, columns.isEntireColumn]).toEqual(['Sheet1!A:C', true]);
  });

  excelCase(unbounded, 'values of whole rows cannot be set', async ({ sheet, refused }) => {
    const told = await refused(() => {
      sheet.getRange('2:3').values = 'x' as unknown as string[][];
    });
    expect(told.code).toBe('InvalidArgument');
  });

  excelCase(unbounded, 'a format can be set on whole columns', async ({ sheet, sync }) => {
    sheet.getRange('B:B').format.fill.color = '#FFFF00';
    const cell = sheet.getRange('B7').format.fill.load('color');
    await sync();
    expect(cell.color).toBe('#FFFF00');
  });

  excelCase(`${range}#excel-excel-range-cellcount-member`, 'a count beyond 2^31 reads -1', async ({ sheet, sync }) => {
    const all = sheet.getRange().load('cellCount');
    await sync();
    expect(all.cellCount).toBe(-1);
  });

  excelCase(
    `${docs}develop/application-specific-api-model`,
    'a property that was not loaded throws',
    ({ sheet, sync }) =>
      sync().then(() => {
        const cell = sheet.getRange('A1');
        expect(() => cell.values).toThrow(/not available/i);
      }),
  );
});
