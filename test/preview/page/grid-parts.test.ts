import { describe, expect, it } from 'vitest';
import { offeredWords, stoppedBy } from '../../../src/preview/page/grid/drop-down';
import { cellStyle, textStyle } from '../../../src/preview/page/grid/look';
import { columnPixels, estimatedWidth, rowPixels, wrappedHeight } from '../../../src/preview/page/grid/measures';
import { MergeMap, stepOver } from '../../../src/preview/page/grid/merges';
import { readParameters } from '../../../src/preview/page/parameters';
import { ExcelHost } from '../../../src/preview/host';
import { SheetModel, type ValidationModel } from '../../../src/preview/model/sheet-model';
import { plainFormat } from '../../../src/preview/model/styles';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';

const list = (formula1: string, change: Partial<ValidationModel> = {}): ValidationModel => ({
  areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
  type: 'List',
  operator: 'Between',
  formula1,
  formula2: '',
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { show: false, title: '', message: '' },
  errorAlert: { show: true, style: 'Stop', title: '', message: '' },
  ...change,
});

describe('drop-down lists', () => {
  const model = new WorkbookModel();
  const sheet = new SheetModel('a', 'Tracker');
  const lists = new SheetModel('b', 'Old lists');
  model.sheets.push(sheet, lists);
  ['Yes', 'No', ''].forEach((word, row) => {
    lists.cells.set(row, 1, word);
  });
  model.names.push({ name: 'Answers', formula: "='Old lists'!$B$1:$B$3", comment: '', visible: true, sheet: null });

  const host = new ExcelHost(model);
  const offered = (validation: ValidationModel, row = 0, column = 0) => {
    sheet.validations = [validation];
    return offeredWords(host, sheet, row, column);
  };

  it.each([
    ['Yes, No', ['Yes', 'No']],
    ["='Old lists'!$B$1:$B$3", ['Yes', 'No']],
    ['=Answers', ['Yes', 'No']],
    ['=Nowhere', null],
    ['=INDIRECT("x")', null],
  ])('reads the words of %s', (formula, words) => {
    expect(offered(list(formula))).toEqual(words);
  });

  it('belongs to the cells of its areas only, and shows no arrow where the rule says so', () => {
    expect([offered(list('Yes,No'), 2), offered(list('Yes,No'), 3), offered(list('Yes,No'), 0, 1)]).toEqual([
      ['Yes', 'No'],
      null,
      null,
    ]);
    expect(offered(list('Yes,No', { inCellDropDown: false }))).toBeNull();
  });

  it('stops another word only where the alert stops', () => {
    const isStopped = (change: Partial<ValidationModel>, typed: string) => {
      sheet.validations = [list('Yes,No', change)];
      return stoppedBy(host, sheet, 0, 0, typed) !== null;
    };
    const warning = { show: true, style: 'Warning', title: '', message: '' } as const;
    expect([isStopped({}, 'Maybe'), isStopped({}, 'No'), isStopped({}, '')]).toEqual([true, false, false]);
    expect([isStopped({ ignoreBlanks: false }, ''), isStopped({ errorAlert: warning }, 'Maybe')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('merged areas', () => {
  const merges = new MergeMap([{ row: 1, column: 1, rows: 3, columns: 2 }], 10);

  it('covers all cells but the first', () => {
    expect([merges.isCovered(1, 1), merges.isCovered(3, 2), merges.isCovered(4, 1)]).toEqual([false, true, false]);
  });

  it.each([
    ['in from the left', [2, 0], [2, 1], [1, 1]],
    ['out to the right', [1, 1], [1, 2], [1, 3]],
    ['out to the left', [1, 1], [1, 0], [1, 0]],
    ['out downwards', [1, 1], [2, 1], [4, 1]],
    ['in from below', [4, 2], [3, 2], [1, 1]],
  ])('leads an arrow key %s', (_, from, to, target) => {
    const cell = ([row = 0, column = 0]: number[]) => ({ row, column });
    expect(stepOver(merges, cell(from), cell(to))).toEqual(cell(target));
  });
});

describe('looks', () => {
  it('measures columns and rows as Excel does at 96 dots an inch', () => {
    expect([columnPixels(8.43), columnPixels(0), rowPixels(15), rowPixels(27)]).toEqual([64, 8, 20, 36]);
  });

  it('gives Chinese text twice the room of Latin text, and Arabic marks none', () => {
    const height = (text: string) => wrappedHeight(text, plainFormat, 100, estimatedWidth);
    expect(height('落实'.repeat(20))).toBeGreaterThan(height('ab'.repeat(20)) * 1.5);
    expect(height('نُفِّذت'.repeat(10))).toBe(height('نفذت'.repeat(10)));
  });

  it.each([
    ['one line', 'aaa bbb', 1],
    ['whole words moved to the next line', 'aaaaaa bbbbbb cc', 2],
    ['a word longer than the line', 'aaaaaaaaaaaaaaaaaaaaaaaaa', 3],
    ['Chinese broken anywhere, its stop kept on the line', '落实落实落实落实落实。', 2],
    ['two paragraphs', 'a\nb', 2],
  ])('counts %s', (_, text, lines) => {
    // Ten pixels a character, ten characters a line.
    const height = wrappedHeight(text, plainFormat, 108, (part) => part.length * 10);
    expect((height - 5) / 18).toBe(lines);
  });

  it('aligns text to its own start, numbers to the right, truth values and errors in the middle', () => {
    const align = (kind: 'text' | 'number' | 'centred') => textStyle(plainFormat, kind).textAlign;
    expect([align('text'), align('number'), align('centred')]).toEqual(['start', 'right', 'center']);
  });

  it('draws gridlines only where there is neither fill nor border', () => {
    const red = { style: 'Continuous', weight: 'Medium', color: '#FF0000' } as const;
    expect(cellStyle(plainFormat, true)['borderBottom']).toContain('--gridline');
    expect(cellStyle({ ...plainFormat, fill: '#FFFFFF' }, true)['borderBottom']).toContain('transparent');
    expect(cellStyle({ ...plainFormat, borders: { bottom: red } }, true)['borderBottom']).toBe('2px solid #FF0000');
  });
});

describe('the address of the page', () => {
  it('says language, theme, width and workbook', () => {
    expect(readParameters('?lang=ar&theme=dark&width=600&workbook=sample-zh')).toEqual({
      language: 'ar',
      theme: 'dark',
      width: 600,
      sample: 'zh',
    });
  });

  it('falls back on what is usual where it says nothing, or nonsense', () => {
    const usual = { language: null, theme: null, width: 350, sample: 'en' };
    expect(readParameters('')).toEqual(usual);
    expect(readParameters('?lang=xx&theme=blue&width=-3&workbook=sample')).toEqual(usual);
  });
});
