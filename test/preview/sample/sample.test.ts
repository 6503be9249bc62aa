import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../../../src/preview/host';
import { offeredWords } from '../../../src/preview/page/grid/drop-down';
import { CellError } from '../../../src/preview/model/cell-error';
import { sampleWorkbook, type SampleLanguage } from '../../../src/preview/sample';
import { openWorkbook, saveWorkbook } from '../../../src/preview/xlsx';

function reopened(language: SampleLanguage) {
  const made = sampleWorkbook(language);
  const model = openWorkbook(saveWorkbook(made), made.name);
  const tracker = model.worksheets[0];
  if (!tracker) throw new Error('no sheet');
  return { model, tracker };
}

describe.each(['en', 'ar', 'zh'] as const)('the sample tracker in %s, saved and opened again', (language) => {
  const { model, tracker } = reopened(language);

  it('has a tracker, notes, three sheets that papers take figures from, and a hidden sheet of words', () => {
    const visible = Array.from({ length: 5 }, () => 'Visible');
    expect(model.sheets.map((sheet) => sheet.visibility)).toEqual([...visible, 'Hidden']);
    expect(model.activeSheet).toBe(tracker.id);
  });

  it('is laid out as an office would: merged title, frozen header, widths, direction, a note', () => {
    expect(tracker.merges).toHaveLength(2);
    expect(tracker.freeze).toEqual({ rows: 4, columns: 0 });
    expect(tracker.columns.get(4)?.size).toBeCloseTo(44, 0);
    expect(tracker.rightToLeft).toBe(language === 'ar');
    expect(tracker.comments).toHaveLength(1);
    const header = model.styles.get(tracker.cells.format(3, 0) ?? 0);
    expect([header.fill, header.font.color, header.wrapText]).toEqual(['#1F3864', '#FFFFFF', true]);
  });

  it('offers lists for both statuses, from a hidden sheet and from the rule itself', () => {
    const host = new ExcelHost(model);
    const words = (column: number) => offeredWords(host, tracker, 4, column);
    expect([words(5)?.length, words(6)?.length, words(7)]).toEqual([4, 3, null]);
    expect(words(6)).toContain(tracker.cells.value(4, 6));
  });

  it('keeps target dates as dates', () => {
    expect(typeof tracker.cells.value(4, 8)).toBe('number');
    expect(model.styles.get(tracker.cells.format(4, 8) ?? 0).numberFormat).toMatch(/yyyy/);
  });
});

it('holds one cell with an error in the English sample', () => {
  const { tracker } = reopened('en');
  const errors = [...tracker.cells.formulas()].map(({ row, column }) => tracker.cells.value(row, column));
  expect(errors).toEqual([new CellError('#REF!')]);
});
