import { describe, expect, it } from 'vitest';
import { formatUnder } from '../../../src/preview/formula/number-format';

describe('numbers', () => {
  it.each([
    [1234.5, '0', '1235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0, '#,##0.00', '0.00'],
    [0, '#', ''],
    [5, '000', '005'],
    [1234567, '000', '1234567'],
    [5, '000-00', '000-05'],
    [12345, '000-00', '123-45'],
    [1234567, '#,###', '1,234,567'],
    [12.5, '0.##', '12.5'],
    [12, '0.##', '12.'],
    [12.3, '0.0?', '12.3 '],
    [1.005, '0.00', '1.01'],
    [-1234.5, '#,##0.0', '-1,234.5'],
    [-5, '0;(0)', '(5)'],
    [-5, '0_);(0)', '(5)'],
    [5, '0_);(0)', '5 '],
    [0, '0;-0;"none"', 'none'],
    [0, '0;-0;', ''],
    [-5, '[Red]-0', '--5'],
    [-5, '0;[Red]-0', '-5'],
    [0.256, '0%', '26%'],
    [0.2564, '0.0%', '25.6%'],
    [0.12, '0%" of all"', '12% of all'],
    [12, '0"%"', '12%'],
    [12, '0\\%', '12%'],
    [12, '0" %";-0" %"', '12 %'],
    [1234567, '0.0,,"M"', '1.2M'],
    [1234567, '#,##0,', '1,235'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E-0', '1.2E-4'],
    [9.999, '0.0E+0', '1.0E+1'],
    [12345, '##0.0E+0', '12.3E+3'],
    [150, '[>=100]"many";[>=10]"some";0', 'many'],
    [15, '[>=100]"many";[>=10]"some";0', 'some'],
    [5, '[>=100]"many";[>=10]"some";0', '5'],
    [3, '"Q"0', 'Q3'],
    [3, 'General" of 9"', '3 of 9'],
    [3, '[$€-407] #,##0.00', '€ 3.00'],
    [1234, '_-* #,##0_-', ' 1,234 '],
    [1.5, '# ?/?', '1 1/2'],
    [5, '@', '5'],
    [5, '"fixed"', 'fixed'],
    [5, '0;;;@', '5'],
    [-5, '0;;;@', ''],
  ])('%d under %s', (value, format, expected) => {
    expect(formatUnder(value, format)).toBe(expected);
  });
});

describe('days and times', () => {
  // 31 March 2022, 18:05:09.
  const moment = 44651 + (18 * 3600 + 5 * 60 + 9) / 86_400;

  it.each([
    [moment, 'yyyy-mm-dd', '2022-03-31'],
    [moment, 'd/m/yy', '31/3/22'],
    [moment, 'd mmmm yyyy', '31 March 2022'],
    [moment, 'ddd, mmm d, yyyy', 'Thu, Mar 31, 2022'],
    [moment, 'dddd', 'Thursday'],
    [moment, 'mmmmm', 'M'],
    [moment, 'dd.mm.yyyy', '31.03.2022'],
    [moment, 'yyyy"年"m"月"d"日"', '2022年3月31日'],
    [moment, '[$-804]yyyy年m月d日', '2022年3月31日'],
    [moment, 'dd/mm/yyyy;@', '31/03/2022'],
    [moment, 'hh:mm:ss', '18:05:09'],
    [moment, 'h:mm AM/PM', '6:05 PM'],
    [moment, 'm/d/yyyy h:mm', '3/31/2022 18:05'],
    [moment, 'mm:ss', '05:09'],
    [moment, 'mm:ss.0', '05:09.0'],
    [1.5, '[h]:mm', '36:00'],
    [1.5, '[mm]', '2160'],
    [0, 'h:mm AM/PM', '12:00 AM'],
    [0.9999999, 'hh:mm:ss', '00:00:00'],
    [0.99999, 'hh:mm', '23:59'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [-1, 'yyyy-mm-dd', '########'],
  ])('%d under %s', (value, format, expected) => {
    expect(formatUnder(value, format)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(formatUnder(43189, 'yyyy-mm-dd', true)).toBe('2022-03-31');
  });
});

it.each([
  ['abc', '0;0;0;"<"@">"', '<abc>'],
  ['abc', '0.00', 'abc'],
  ['abc', '@" (text)"', 'abc (text)'],
  ['abc', '0;;;', ''],
])('text %s under %s', (value, format, expected) => {
  expect(formatUnder(value, format)).toBe(expected);
});
