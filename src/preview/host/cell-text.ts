// What a cell shows: its value under its number format, whatever the column's width (`Range.text`).
import { formatUnder } from '../formula/number-format';
import { CellError, type ModelValue } from '../model/cell-error';

export function cellText(value: ModelValue, numberFormat: string, date1904 = false): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    // Only a format's text section concerns text; most formats have none.
    return value === '' || numberFormat === '@' || !numberFormat.includes('@')
      ? value
      : formatUnder(value, numberFormat);
  }
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') return generalText(value);
  return formatUnder(value, numberFormat, date1904);
}

/** A number as the General format shows it: eleven characters at most, else scientific. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  if (size < 1e-4 && Number(size.toFixed(9)) !== Number(size.toPrecision(10))) return scientific(value);
  const wholeDigits = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 1;
  const text = value.toFixed(Math.max(0, 10 - wholeDigits));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa.replace(/\.?0+$/, '')}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}
