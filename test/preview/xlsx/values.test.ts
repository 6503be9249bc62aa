// Values and formats that come back when the saved file is opened again.
import { describe, expect, it } from 'vitest';
import { CellError, type ModelValue } from '../../../src/preview/model/cell-error';
import { newWorkbook, openWorkbook, PackageFault, saveWorkbook } from '../../../src/preview/xlsx';
import { differingParts, documentOf, elementsNamed } from '../../support/zoo/compare';
import { only, opened, reopen } from './reopening';

describe('values', () => {
  it('keeps every kind of value', () => {
    const values: ModelValue[] = [
      0,
      -1.5e-7,
      44651,
      true,
      false,
      'text',
      ' spaced ',
      '=not a formula',
      '_x0041_',
      'a\r\nb\tc',
      '\u0001',
      '建议 ٣',
      new CellError('#N/A'),
    ];
    const model = newWorkbook();
    values.forEach((value, row) => {
      only(model).cells.set(row, 0, value);
    });
    const again = only(reopen(model));
    expect(values.map((_, row) => again.cells.value(row, 0))).toEqual(values);
  });

  it('reads strict dates as serials', () => {
    expect(only(opened('strict namespaces, no styles')).cells.value(0, 0)).toBe(44651);
  });

  it('leaves phonetic guides out and joins runs', () => {
    const { cells } = only(opened('rich and phonetic texts'));
    expect([cells.value(0, 0), cells.value(1, 0), cells.value(1, 1)]).toEqual(['Status of it', '東京', ' open\r ']);
  });

  it('keeps the runs of a rich text whose cell only gets another format', () => {
    const model = opened('rich and phonetic texts');
    only(model).cells.setFormat(0, 0, model.styles.derive(0, { fill: '#FF0000' }));
    expect(differingParts(saveWorkbook(opened('rich and phonetic texts')), saveWorkbook(model))).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('tells a formula without a computed value from one with an empty text by its value alone', () => {
    const model = newWorkbook();
    only(model).cells.set(0, 0, '', { text: '=A2' });
    only(model).cells.set(0, 1, 7, { text: '=SUM(A1:A2)', arrayArea: { row: 0, column: 1, rows: 2, columns: 1 } });
    const { cells } = only(reopen(model));
    expect([cells.value(0, 0), cells.formula(0, 0)?.text]).toEqual(['', '=A2']);
    expect(cells.formula(0, 1)).toEqual({ text: '=SUM(A1:A2)', arrayArea: { row: 0, column: 1, rows: 2, columns: 1 } });
  });

  it('refuses what is no workbook', () => {
    expect(() => openWorkbook(new TextEncoder().encode('not a zip'), 'x')).toThrow(PackageFault);
  });
});

describe('formats', () => {
  it('resolves theme colours with their tint', () => {
    const { styles } = opened('sizes, panes, merges, links');
    expect(styles.get(2)).toMatchObject({
      fill: '#B8CCE4',
      wrapText: true,
      font: { bold: true, size: 12, color: '#366092' },
    });
    expect(styles.get(1).numberFormat).toBe('dd\\.mm\\.yyyy');
  });

  it('writes fonts, borders, alignment, number formats and protection', () => {
    const model = newWorkbook();
    const change = {
      numberFormat: '0.000%',
      font: {
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        underline: 'Double',
        strikethrough: true,
        color: '#112233',
      },
      borders: {
        top: { style: 'Dash', weight: 'Medium', color: '#FF0000' },
        diagonalUp: { style: 'Continuous', weight: 'Thin', color: '#00FF00' },
      },
      horizontal: 'Center',
      vertical: 'Top',
      indent: 2,
      textRotation: -45,
      readingOrder: 'RightToLeft',
      locked: false,
      quotePrefix: true,
    } as const;
    only(model).cells.setFormat(0, 0, model.styles.derive(0, change));
    const again = reopen(model);
    expect(again.styles.get(only(again).cells.format(0, 0) ?? 0)).toMatchObject(change);
  });

  it('keeps the theme colour and font scheme of a format that only becomes bold', () => {
    const model = opened('sizes, panes, merges, links');
    const { font } = model.styles.get(0);
    only(model).cells.setFormat(0, 0, model.styles.derive(0, { font: { ...font, bold: true } }));
    const fonts = elementsNamed(documentOf(saveWorkbook(model), 'xl/styles.xml'), 'font');
    const inner = [...(fonts.at(-1)?.childNodes ?? [])].map(String);
    expect(inner.map((text) => text.replace(/ xmlns="[^"]*"/, ''))).toEqual([
      '<b/>',
      '<sz val="11"/>',
      '<color theme="1"/>',
      '<name val="Calibri"/>',
      '<family val="2"/>',
      '<scheme val="minor"/>',
    ]);
  });
});
