// What is made through the model comes back when the saved file is opened again.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, type ModelValue } from '../../../src/preview/model/cell-error';
import type { CommentModel, TableModel, ValidationModel } from '../../../src/preview/model/sheet-model';
import { SheetModel } from '../../../src/preview/model/sheet-model';
import { shiftReferences } from '../../../src/preview/model/shift-references';
import type { Shift } from '../../../src/preview/model/cell-store';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';
import { newWorkbook, openWorkbook, PackageFault, saveWorkbook } from '../../../src/preview/xlsx';
import { addInId } from '../../../src/preview/xlsx/features/settings';
import { differingParts, documentOf, elementsNamed, packageFaults } from '../../support/zoo/compare';
import { zoo } from '../../support/zoo/specimens';

function reopen(model: WorkbookModel): WorkbookModel {
  const saved = saveWorkbook(model);
  expect(packageFaults(saved)).toEqual([]);
  return openWorkbook(saved, model.name);
}

/** Part names of a model that was opened. */
function partsOf(model: WorkbookModel): string[] {
  return [...(model.opened?.keys() ?? [])];
}

function only(model: WorkbookModel): SheetModel {
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function opened(name: string): WorkbookModel {
  const specimen = zoo.find((found) => found.name === name);
  if (!specimen) throw new Error(`no specimen ${name}`);
  return openWorkbook(specimen.bytes, 'specimen.xlsx');
}

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

const list: ValidationModel = {
  areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
  type: 'List',
  operator: 'Between',
  formula1: 'accepted,"quoted" word',
  formula2: '',
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { show: true, title: 'Status', message: 'Choose & go' },
  errorAlert: { show: true, style: 'Warning', title: '', message: 'No such word' },
};

const table: TableModel = {
  id: '1',
  name: 'Recs',
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  hasHeader: true,
  hasTotals: false,
  style: 'TableStyleLight1',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  columns: [
    { id: 1, name: 'Symbol' },
    { id: 2, name: 'Status' },
  ],
  filter: null,
  part: null,
  changed: true,
};

describe('what hangs on a sheet', () => {
  it('comes back when it was made here', () => {
    const model = newWorkbook();
    const sheet = only(model);
    ['Symbol', 'Status'].forEach((word, column) => {
      sheet.cells.set(0, column, word);
    });
    sheet.validations = [
      list,
      { ...list, areas: [{ row: 1, column: 3, rows: 1, columns: 1 }], formula1: '=$A$2:$A$9' },
    ];
    sheet.tables = [table];
    sheet.merges = [{ row: 5, column: 0, rows: 2, columns: 3 }];
    sheet.freeze = { rows: 1, columns: 2 };
    sheet.rightToLeft = true;
    sheet.tabColor = '#FF8800';
    sheet.columns.set(1, { size: 30, hidden: false, format: null, outlineLevel: 0 });
    sheet.rows.set(3, { size: 40, hidden: true, format: null, outlineLevel: 1 });
    sheet.hyperlinks = [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        address: 'https://example.org/?a=1&b=2',
        subAddress: '',
        screenTip: 'tip',
      },
    ];
    sheet.protection = {
      options: { allowSort: true, allowFormatCells: true, selectionMode: 'Normal' },
      passwordHash: null,
    };
    Object.assign(sheet.pageLayout, {
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      titleRows: { first: 0, last: 1 },
    });
    sheet.pageLayout.printArea = [{ row: 0, column: 0, rows: 9, columns: 3 }];
    sheet.pageLayout.headersFooters.leftFooter = 'Page &P && more';
    const again = only(reopen(model));
    expect(again.validations).toEqual(sheet.validations);
    expect(again.tables).toMatchObject([
      { name: 'Recs', area: table.area, columns: table.columns, style: 'TableStyleLight1', showFilterButton: true },
    ]);
    for (const part of ['merges', 'freeze', 'rightToLeft', 'tabColor', 'columns', 'rows', 'hyperlinks'] as const)
      expect(again[part]).toEqual(sheet[part]);
    expect(again.protection?.options).toMatchObject({
      allowSort: true,
      allowFormatCells: true,
      allowInsertRows: false,
    });
    expect(again.pageLayout).toEqual(sheet.pageLayout);
  });

  it('reads lists of the extension and leaves them there while others change', () => {
    const model = opened('validations and conditional formats, also extended');
    const sheet = only(model);
    expect(sheet.validations.map(({ formula1 }) => formula1)).toEqual(['open,closed', '=Lists!$A$1:$A$3']);
    sheet.validations = [...sheet.validations, list];
    const saved = saveWorkbook(model);
    expect(only(openWorkbook(saved, 'x')).validations.map(({ formula1 }) => formula1)).toEqual([
      'open,closed',
      'accepted,"quoted" word',
      '=Lists!$A$1:$A$3',
    ]);
  });

  it('writes conditional formats with their formats', () => {
    const model = newWorkbook();
    const areas = [{ row: 0, column: 0, rows: 9, columns: 1 }];
    const format = { fill: '#FFC7CE' };
    const rest = { areas, stopIfTrue: false, format, xml: null };
    only(model).conditionalFormats = [
      { ...rest, id: 'a', priority: 1, type: 'CellValue', rule: { operator: 'GreaterThan', formula1: '=5' } },
      { ...rest, id: 'b', priority: 2, type: 'ContainsText', rule: { operator: 'Contains', text: 'open' } },
      { ...rest, id: 'c', priority: 3, type: 'Custom', rule: { formula: '=$A1="x"' } },
      { ...rest, id: 'd', priority: 4, type: 'PresetCriteria', rule: { criterion: 'DuplicateValues' } },
    ];
    const again = only(reopen(model)).conditionalFormats;
    expect(again.map(({ type, rule, priority }) => ({ type, rule, priority }))).toEqual(
      only(model).conditionalFormats.map(({ type, rule, priority }) => ({ type, rule, priority })),
    );
    expect(again.map((found) => found.format)).toEqual([format, format, format, format]);
  });

  it('keeps notes, threads and their boxes, and adds to them', () => {
    const model = opened('notes and threaded comments');
    const sheet = only(model);
    expect(sheet.comments.map(({ kind, author, text, replies }) => [kind, author, text, replies.length])).toEqual([
      ['comment', 'B. Focal', 'Is this right?', 1],
      ['note', 'A. Editor', 'Look: old wording', 0],
    ]);
    const added: CommentModel = {
      id: '{N}',
      row: 4,
      column: 4,
      author: 'D. New',
      text: 'Added',
      kind: 'comment',
      resolved: false,
      created: '2022-05-01T00:00:00.00',
      replies: [],
    };
    sheet.comments.push(added);
    const saved = saveWorkbook(model);
    const places = elementsNamed(documentOf(saved, 'xl/drawings/vmlDrawing1.vml'), 'Row').map(
      ({ textContent }) => textContent,
    );
    expect(places).toEqual(['2', '1', '4']);
    expect(elementsNamed(documentOf(saved, 'xl/comments1.xml'), 'r')).toHaveLength(2);
    const again = reopen(model);
    expect(only(again).comments).toEqual(expect.arrayContaining([added]));
    only(again).comments = [];
    expect(only(reopen(again)).comments).toEqual([]);
  });

  it('renames a table column when its header is typed over', () => {
    const model = opened('table and filter');
    only(model).cells.set(0, 1, 'State');
    expect(only(reopen(model)).tables[0]?.columns.map(({ name }) => name)).toEqual(['Symbol', 'State', 'Count']);
  });

  it('drops a removed table and a removed sheet with all that only they used', () => {
    const model = opened('table and filter');
    only(model).tables = [];
    expect(partsOf(reopen(model))).not.toContain('xl/tables/table1.xml');
    const charts = opened('chart and picture');
    const spare = new SheetModel('{spare}', 'Spare');
    charts.sheets = [spare];
    charts.activeSheet = spare.id;
    const left = partsOf(reopen(charts));
    expect(left.filter((part) => /chart|drawing|media/.test(part))).toEqual([]);
  });
});

describe('charts', () => {
  it('are listed with their place and series', () => {
    expect(only(opened('chart and picture')).charts).toMatchObject([
      {
        name: 'Status chart',
        type: 'ColumnStacked',
        top: 75,
        height: 150,
        title: { text: 'Open by report', visible: true },
        legend: { position: 'Bottom', visible: true },
        series: [{ nameReference: 'Tracker!$C$1', values: 'Tracker!$C$2:$C$3', categories: 'Tracker!$A$2:$A$3' }],
      },
    ]);
  });

  it('move with inserted rows, pictures too, and their references follow', () => {
    const model = opened('chart and picture');
    const shift: Shift = { area: { row: 1, column: 0, rows: 2, columns: 16_384 }, direction: 'down' };
    only(model).cells.shift(shift);
    shiftReferences(model, only(model), shift);
    const saved = saveWorkbook(model);
    const rows = elementsNamed(documentOf(saved, 'xl/drawings/drawing1.xml'), 'row').map(
      ({ textContent }) => textContent,
    );
    expect(rows).toEqual(['7', '17', '22']);
    expect(elementsNamed(documentOf(saved, 'xl/charts/chart1.xml'), 'f').map(({ textContent }) => textContent)).toEqual(
      ['Tracker!$C$1', 'Tracker!$A$4:$A$5', 'Tracker!$C$4:$C$5'],
    );
  });

  it('are added beside those that are there, with references and cached values', () => {
    const model = opened('chart and picture');
    const [first] = only(model).charts;
    if (!first) throw new Error('no chart');
    const added = {
      ...first,
      id: 'new',
      name: 'Figure 2',
      part: null,
      left: 10,
      top: 20,
      width: 300,
      height: 200,
      title: { text: 'A & B', visible: true },
    };
    only(model).charts.push(added);
    const saved = saveWorkbook(model);
    expect(elementsNamed(documentOf(saved, 'xl/charts/chart2.xml'), 'v').map(({ textContent }) => textContent)).toEqual(
      ['Count', 'JIU/REP/2020/1', 'JIU/REP/2021/2', '3', '4'],
    );
    const again = only(reopen(model)).charts[1];
    expect(again).toMatchObject({ name: 'Figure 2', type: 'ColumnStacked', title: added.title, left: 10, top: 20 });
    expect([again?.width, again?.height].map((size) => Math.round(size ?? 0))).toEqual([300, 200]);
  });
});

describe('the workbook', () => {
  it('keeps settings, custom XML and names made here', () => {
    const model = newWorkbook();
    model.settings.set('layout', { columns: ['B', 'C'], when: null });
    model.customXml.push({ id: '{A}', xml: '<note xmlns="urn:example">x</note>', part: null, changed: true });
    model.names.push({ name: 'Rate', formula: '=0.5', comment: 'half', visible: false, sheet: null });
    const again = reopen(model);
    expect(again.settings).toEqual(model.settings);
    expect(again.customXml).toMatchObject([{ id: '{A}', xml: '<note xmlns="urn:example">x</note>' }]);
    expect(again.names).toEqual(model.names);
    again.settings.set('layout', 2);
    again.customXml = [];
    const third = reopen(again);
    expect([third.settings.get('layout'), third.customXml]).toEqual([2, []]);
  });

  it('knows the add-in by the id in the manifest', () => {
    const manifest = readFileSync(path.resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${addInId}</Id>`);
  });

  it('can be made in memory alone', () => {
    const model = new WorkbookModel();
    const sheet = new SheetModel('{a}', "It's new");
    sheet.cells.set(2, 2, 'x');
    model.sheets = [sheet];
    const again = reopen(model);
    expect(again.sheets.map(({ name }) => name)).toEqual(["It's new"]);
    expect(only(again).cells.value(2, 2)).toBe('x');
  });

  it('lists chart sheets and keeps names that count them', () => {
    const model = opened('chart sheet');
    expect(model.sheets.map(({ name }) => name)).toEqual(['Figure', 'Tracker']);
    expect(model.names).toMatchObject([{ name: 'Here', sheet: only(model).id }]);
    model.sheets.reverse();
    expect(reopen(model).names).toMatchObject([{ name: 'Here', sheet: only(model).id }]);
  });
});

const place = fc.record({ row: fc.nat(6), column: fc.nat(4) });
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    at: place,
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant('')),
  }),
  fc.record({ kind: fc.constant('format' as const), at: place, fill: fc.constantFrom('#FF0000', '#00FF00', null) }),
  fc.record({
    kind: fc.constant('shift' as const),
    at: place,
    direction: fc.constantFrom('down', 'up', 'left', 'right'),
    whole: fc.boolean(),
  }),
);

describe('any few edits', () => {
  it.each([
    'shared formulas',
    'table and filter',
    'odd part names and implied addresses',
    'sizes, panes, merges, links',
  ])(
    'of %s come back',
    (name) => {
      fc.assert(
        fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
          const model = opened(name);
          const sheet = only(model);
          for (const step of edits) {
            const { row, column } = step.at;
            if (step.kind === 'set') sheet.cells.set(row, column, step.value);
            else if (step.kind === 'format') {
              sheet.cells.setFormat(
                row,
                column,
                model.styles.derive(sheet.cells.format(row, column) ?? 0, { fill: step.fill }),
              );
            } else {
              const vertical = step.direction === 'down' || step.direction === 'up';
              const line = vertical
                ? { row, column: 0, rows: 1, columns: 16_384 }
                : { row: 0, column, rows: 1_048_576, columns: 1 };
              const shift = {
                area: step.whole ? line : { row, column, rows: 1, columns: 1 },
                direction: step.direction,
              } as Shift;
              sheet.cells.shift(shift);
              shiftReferences(model, sheet, shift);
            }
          }
          const again = reopen(model);
          expect(cells(again)).toEqual(cells(model));
          expect(only(again).merges).toEqual(sheet.merges);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

/** Values, formulas and formats of the only sheet; a blank cell without a format is no cell. */
function cells(model: WorkbookModel): unknown[] {
  const sheet = only(model);
  return [...sheet.cells.cells()].flatMap(({ row, column }) => {
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column)?.text ?? null;
    const format = JSON.stringify(
      model.styles.get(
        sheet.cells.format(row, column) ?? sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0,
      ),
    );
    const plain = JSON.stringify(
      model.styles.get(sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? 0),
    );
    return value === '' && formula === null && format === plain ? [] : [[row, column, value, formula, format]];
  });
}
