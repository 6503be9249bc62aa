import { describe, expect, it } from 'vitest';
import { CellError } from '../../../src/preview/model/cell-error';
import { cellText, generalText } from '../../../src/preview/host/cell-text';
import { readEntry } from '../../../src/preview/host/entry';
import { HostError } from '../../../src/preview/host';

describe('what Excel makes of an entry', () => {
  it.each([
    ['12', 12, undefined],
    [' 12 ', 12, undefined],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12,34', '12,34', undefined],
    ['(5)', -5, undefined],
    ['$3', 3, '$#,##0'],
    ['12.5%', 0.125, '0.00%'],
    ['1 1/2', 1.5, '# ?/?'],
    ['1/2', 44563, 'd-mmm'],
    ['13/2', '13/2', undefined],
    ['31-Mar-22', 44651, 'd-mmm-yy'],
    ['March 31, 2022', 44651, 'd-mmm-yy'],
    ['Mar 2022', 44621, 'mmm-yy'],
    ['2022-02-30', '2022-02-30', undefined],
    ['2022-03-31 12:00', 44651.5, 'm/d/yyyy h:mm'],
    ['18:00', 0.75, 'h:mm'],
    ['6:00 pm', 0.75, 'h:mm'],
    ['25:00', '25:00', undefined],
    ['JIU/REP/2021/3', 'JIU/REP/2021/3', undefined],
    ['A/78/5', 'A/78/5', undefined],
    ['3(a)', '3(a)', undefined],
    ['2.', 2, undefined],
    ['=', '=', undefined],
    ['x'.repeat(5), 'xxxxx', undefined],
  ])('%s', (typed, value, numberFormat) => {
    const entry = readEntry(typed, 'General', 2022);
    expect([entry.value, entry.numberFormat]).toEqual([value, numberFormat]);
  });

  it('reads errors and formulas', () => {
    expect(readEntry('#ref!', 'General', 2022).value).toEqual(new CellError('#REF!'));
    expect(readEntry('- item', 'General', 2022).formula).toBe('=- item');
    expect(readEntry("'- item", 'General', 2022)).toEqual({ value: '- item', quotePrefix: true });
  });

  it('refuses what is no value', () => {
    expect(() => readEntry({ basicType: 'String' }, 'General', 2022)).toThrow(HostError);
  });
});

describe('what a cell shows', () => {
  it.each([
    [0, '0'],
    [1e10, '10000000000'],
    [12345678901, '12345678901'],
    [1e11, '1E+11'],
    [-0.1, '-0.1'],
    [2 / 3, '0.666666667'],
    [0.00001, '0.00001'],
    [1 / 30_000, '3.33333E-05'],
    [1234567.891, '1234567.891'],
  ])('%d in General', (value, shown) => {
    expect(generalText(value)).toBe(shown);
  });

  it('knows the other calendar, errors and truth values', () => {
    expect(cellText(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
    expect([cellText(new CellError('#N/A'), '0'), cellText(true, '0')]).toEqual(['#N/A', 'TRUE']);
    expect(cellText('text', '0.00')).toBe('text');
  });
});
