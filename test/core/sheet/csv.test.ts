import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCsv, readCsv } from '../../../src/core/sheet/csv';

const readBack = (text: string) => {
  const read = readCsv(text, ',');
  if (read.kind !== 'lines') throw new Error(read.kind);
  return read.lines.map(({ cells }) => cells);
};

describe('comma-separated values', () => {
  it('hold no formulas for a spreadsheet, and are read back as they were', () => {
    const cells = ['=HYPERLINK("https://a.example")', '@SUM(A1)', '+1', '-1', "'=x", "it's", 'a-b', '\t=1'];
    const printed = printCsv([cells]);
    expect(printed).toContain(`"'=HYPERLINK(""https://a.example"")",'@SUM(A1),'+1,'-1,''=x,it's,a-b,`);
    expect(readBack(printed)).toEqual([cells]);
  });

  it('are read back whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', "'", '=', '+', ' ', '\t', 'é') });
    const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, (each) => {
        const filled = each.filter((cells) => cells.some((text) => text !== ''));
        expect(readBack(printCsv(each))).toEqual(filled);
      }),
    );
  });
});
