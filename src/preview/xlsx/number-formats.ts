// Number formats that a file names by number only (ECMA-376 part 1, 18.8.30, and what Excel shows for en-US).

const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
// East Asian date formats 27-36 and 50-58 depend on the locale; all of them are dates.
const eastAsianDates = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

export function builtInFormat(id: number): string | undefined {
  return builtIn[id] ?? (eastAsianDates.includes(id) ? 'm/d/yyyy' : undefined);
}

/** The number by which a file names this code; `undefined` where it must be spelt out. */
export function builtInFormatId(code: string): number | undefined {
  for (const id in builtIn) if (builtIn[id] === code) return Number(id);
  return undefined;
}

/** The first number free for formats of one's own. */
export const firstOwnFormat = 164;
