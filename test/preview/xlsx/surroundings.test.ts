// What hangs on a sheet comes back when the saved file is opened again.
import { describe, expect, it } from 'vitest';
import {
  SheetModel,
  type CommentModel,
  type TableModel,
  type ValidationModel,
} from '../../../src/preview/model/sheet-model';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import { documentOf, elementsNamed } from '../../support/zoo/compare';
import { only, opened, partsOf, reopen } from './reopening';

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
