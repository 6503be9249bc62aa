import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/workbook/office/blocks';
import { piecesOf } from '../../src/workbook/office/batches';
import { asEntry, bytesOf, isFormula } from '../../src/workbook/office/entry';

describe('what Excel is handed', () => {
  it.each([
    ['In progress', 'In progress'],
    ['', ''],
    ['=1', "'=1"],
    ["'tis", "''tis"],
    ['3', "'3"],
    [' x', "' x"],
    ['TRUE', "'TRUE"],
    ['2022年12月31日星期六 下午11时59分59秒', "'2022年12月31日星期六 下午11时59分59秒"],
    ['建议1：行政首长应在2022年底之前向理事机构提交一份关于计划执行情况的报告。', null],
    ['A sentence that is far too long to be a date, although it ends in 2021.', null],
  ])('%j becomes %j', (text, entry) => {
    expect(asEntry(text, 'General')).toBe(entry ?? text);
  });

  it('needs no apostrophe in a cell formatted as text, but for one of its own', () => {
    expect([asEntry('=1', '@'), asEntry('3', '@'), asEntry("'tis", '@')]).toEqual(['=1', '3', "''tis"]);
  });

  it('leaves numbers and truth values', () => {
    expect([asEntry(3, 'General'), asEntry(false, 'General')]).toEqual([3, false]);
  });

  it('tells a formula from text that begins like one', () => {
    expect([isFormula('=A1', 'x'), isFormula('=A1', '=A1'), isFormula('x', 'x'), isFormula(5, 5)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('counts bytes as JSON in UTF-8 has them', () => {
    for (const text of ['plain', 'توصية', '建议 3', 'quote " and \\', 'line\nbreak']) {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(`${JSON.stringify(text)},`).length);
    }
  });
});

describe('blocks', () => {
  it('covers each cell exactly once, with nothing else', () => {
    const place = fc.record({ sheet: fc.constantFrom('s', 't'), row: fc.nat(8), column: fc.nat(6) });
    const places = fc.uniqueArray(place, { selector: ({ sheet, row, column }) => `${sheet}${row},${column}` });
    fc.assert(
      fc.property(places, (given) => {
        const covered = blocksOf(given).flatMap((block) =>
          Array.from({ length: block.rows * block.columns }, (_, at) => {
            const row = block.row + Math.floor(at / block.columns);
            return `${block.sheet} ${row} ${block.column + (at % block.columns)}`;
          }),
        );
        expect(covered.sort()).toEqual(given.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).sort());
      }),
    );
  });

  it('makes one of a column, and one of columns side by side', () => {
    const cells = (rows: number, columns: number) =>
      Array.from({ length: rows * columns }, (_, at) => ({
        sheet: 's',
        row: Math.floor(at / columns),
        column: at % columns,
      }));
    expect(blocksOf(cells(50, 1))).toEqual([{ sheet: 's', row: 0, column: 0, rows: 50, columns: 1 }]);
    expect(blocksOf(cells(5, 3))).toEqual([{ sheet: 's', row: 0, column: 0, rows: 5, columns: 3 }]);
  });
});

describe('pieces', () => {
  it('stay under the budget, in order, and lose nothing', () => {
    const items = Array.from({ length: 40 }, (_, at) => 100_000 + at);
    const pieces = piecesOf(items, (item) => item);
    expect(pieces.flat()).toEqual(items);
    expect(pieces.map((piece) => piece.length)).toEqual([14, 14, 12]);
    expect(pieces.every((piece) => piece.reduce((sum, item) => sum + item, 0) <= 1_500_000)).toBe(true);
  });

  it('gives what is too dear a piece of its own', () => {
    expect(piecesOf([1, 9_000_000, 1], (item) => item)).toEqual([[1], [9_000_000], [1]]);
  });
});
