import { beforeEach, describe, expect, it } from 'vitest';
import { areaName, maxColumns, maxRows, parseArea } from '../../../src/core/sheet/a1';
import type { Area } from '../../../src/core/sheet/cells';
import {
  dropSheetFromFormulas,
  renameColumnInFormulas,
  renameSheetInFormulas,
  renameTableInFormulas,
  shiftReferences,
} from '../../../src/preview/formula';
import type { Direction, Shift } from '../../../src/preview/model/cell-store';
import { SheetModel, type TableModel } from '../../../src/preview/model/sheet-model';
import { WorkbookModel } from '../../../src/preview/model/workbook-model';

function area(name: string): Area {
  const found = parseArea(name);
  if (!found) throw new Error(`no area: ${name}`);
  return found;
}

let model: WorkbookModel;
let sheet: SheetModel;
let other: SheetModel;

beforeEach(() => {
  model = new WorkbookModel();
  sheet = new SheetModel('1', 'Tracker');
  other = new SheetModel('2', "Bob's sheet");
  model.sheets.push(sheet, other);
});

/** Insert or delete cells as the host does. */
function apply(name: string, direction: Direction, on = sheet) {
  const shift: Shift = { area: area(name), direction };
  on.cells.shift(shift);
  return shiftReferences(model, on, shift);
}

/** A formula outside the reach of the shift, before and after it. */
function afterShift(formula: string, name: string, direction: Direction): string | undefined {
  other.cells.set(0, 0, 0, { text: formula });
  apply(name, direction);
  return other.cells.formula(0, 0)?.text;
}

describe('formulas', () => {
  it.each([
    // Rows inserted: at, inside, below.
    ['=Tracker!A5', '5:6', 'down', '=Tracker!A7'],
    ['=Tracker!$A$5', '1:1', 'down', '=Tracker!$A$6'],
    ['=Tracker!A5', '6:6', 'down', '=Tracker!A5'],
    ['=SUM(Tracker!A2:A5)', '2:2', 'down', '=SUM(Tracker!A3:A6)'],
    ['=SUM(Tracker!A2:A5)', '3:4', 'down', '=SUM(Tracker!A2:A7)'],
    ['=SUM(Tracker!A2:A5)', '6:6', 'down', '=SUM(Tracker!A2:A5)'],
    ['=SUM(Tracker!A:A)', '3:3', 'down', '=SUM(Tracker!A:A)'],
    ['=SUM(Tracker!3:5)', '4:4', 'down', '=SUM(Tracker!3:6)'],
    // Rows deleted: whole, part, above.
    ['=Tracker!A5', '5:5', 'up', '=Tracker!#REF!'],
    ['=Tracker!A5', '2:3', 'up', '=Tracker!A3'],
    ['=SUM(Tracker!A2:A5)', '1:9', 'up', '=SUM(Tracker!#REF!)'],
    ['=SUM(Tracker!A2:A5)', '4:9', 'up', '=SUM(Tracker!A2:A3)'],
    ['=SUM(Tracker!A2:A5)', '1:3', 'up', '=SUM(Tracker!A1:A2)'],
    ['=SUM(Tracker!A2:A5)', '3:3', 'up', '=SUM(Tracker!A2:A4)'],
    // Columns.
    ['=SUM(Tracker!$B:$D)', 'C:C', 'right', '=SUM(Tracker!$B:$E)'],
    ['=SUM(Tracker!B2:D2)', 'C:D', 'left', '=SUM(Tracker!B2:B2)'],
    ['=Tracker!B2', 'B:B', 'left', '=Tracker!#REF!'],
    ['=SUM(Tracker!3:5)', 'B:B', 'left', '=SUM(Tracker!3:5)'],
    // Blocks: only what lies wholly in the pushed columns or rows moves.
    ['=Tracker!B5', 'B2:C3', 'down', '=Tracker!B7'],
    ['=Tracker!D5', 'B2:C3', 'down', '=Tracker!D5'],
    ['=SUM(Tracker!A5:B6)', 'B2:C3', 'down', '=SUM(Tracker!A5:B6)'],
    ['=Tracker!F3', 'B2:C3', 'right', '=Tracker!H3'],
    ['=Tracker!B2', 'B2:C3', 'left', '=Tracker!#REF!'],
    ['=Tracker!D2', 'B2:C3', 'left', '=Tracker!B2'],
    // Not ours, not references.
    ['=A5&"Tracker!A5"&Tracker2!A5', '1:1', 'down', '=A5&"Tracker!A5"&Tracker2!A5'],
    ['=TRACKER!a5+tracker!A$9', '1:1', 'down', '=TRACKER!A6+tracker!A$10'],
    // The end of the sheet.
    ['=SUM(Tracker!A5:A1048576)', '1:2', 'down', '=SUM(Tracker!A7:A1048576)'],
    ['=Tracker!A1048576', '1:1', 'down', '=Tracker!#REF!'],
  ] as const)('%s, %s %s', (before, name, direction, after) => {
    expect(afterShift(before, name, direction)).toBe(after);
  });

  it('touches only what changes, and says which cells', () => {
    sheet.cells.set(0, 0, 1, { text: '=A9' });
    sheet.cells.set(1, 0, 1, { text: '=B1' });
    other.cells.set(3, 3, 1, { text: '=A9' });
    for (const each of model.worksheets) each.cells.startRecording();
    const changed = apply('5:5', 'down');
    expect(sheet.cells.formula(0, 0)?.text).toBe('=A10');
    expect(sheet.cells.isTouched(0, 0)).toBe(true);
    expect(sheet.cells.isTouched(1, 0)).toBe(false);
    expect(other.cells.isTouched(3, 3)).toBe(false);
    expect(changed).toEqual([
      { sheet: '1', area: { row: 4, column: 0, rows: maxRows - 4, columns: maxColumns } },
      { sheet: '1', area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  it('finds a sheet whose name needs quotes', () => {
    sheet.cells.set(0, 0, 0, { text: "='Bob''s sheet'!A5" });
    apply('1:1', 'down', other);
    expect(sheet.cells.formula(0, 0)?.text).toBe("='Bob''s sheet'!A6");
  });

  it('rewrites names, also those of the other sheets, and the area of array formulas', () => {
    model.names.push({ name: 'marks', formula: '=Tracker!$B$2:$B$9', comment: '', visible: true, sheet: null });
    sheet.cells.set(5, 0, 0, { text: '=B1:B3', arrayArea: area('A6:A8') });
    apply('4:4', 'down');
    expect(model.names[0]?.formula).toBe('=Tracker!$B$2:$B$10');
    expect(model.namesChanged).toBe(true);
    expect(sheet.cells.formula(6, 0)?.arrayArea).toEqual(area('A7:A9'));
  });
});

describe('what sticks to cells', () => {
  const names = (areas: readonly Area[]) => areas.map(areaName).join(' ');

  it.each([
    ['3:3', 'down', 'A2:B4 D8:E9 C4:C6'],
    ['2:2', 'down', 'A3:B4 D8:E9 C4:C6'],
    ['5:5', 'down', 'A2:B3 D8:E9 C3:C6'],
    ['3:3', 'up', 'A2:B2 D6:E7 C3:C4'],
    ['2:3', 'up', 'D5:E6 C2:C3'],
    ['D:D', 'left', 'A2:B3 D7:D8 C3:C5'],
  ] as const)('merges, %s %s', (name, direction, expected) => {
    sheet.merges = ['A2:B3', 'D7:E8', 'C3:C5'].map(area);
    apply(name, direction);
    expect(names(sheet.merges)).toBe(expected);
  });

  it('an area only partly pushed is split', () => {
    sheet.validations.push(validation('A5:D8', '=$A$1'));
    apply('B2:C3', 'down');
    expect(names(sheet.validations[0]?.areas ?? [])).toBe('A5:A8 B7:C10 D5:D8');
  });

  it('a validation whose first cell is deleted keeps its rule, absolute references die', () => {
    sheet.validations.push(
      validation('B2:B9', '=$A2="x"'),
      validation('C2:C9', '=$A$2="x"'),
      validation('D2:D3', '=1'),
    );
    apply('2:3', 'up');
    expect(sheet.validations.map(({ areas, formula1 }) => `${names(areas)} ${formula1}`)).toEqual([
      'B2:B7 =$A2="x"',
      'C2:C7 =#REF!="x"',
    ]);
  });

  it('list sources on another sheet follow, lists of words stay', () => {
    other.validations.push(validation('A1', '=Tracker!$A$2:$A$4'), validation('A2', 'A5,A6'));
    apply('1:1', 'down');
    expect(other.validations.map(({ formula1 }) => formula1)).toEqual(['=Tracker!$A$3:$A$5', 'A5,A6']);
    expect([...other.changed]).toEqual(['validations']);
    expect([...sheet.changed]).toEqual([]);
  });

  it('conditional formats: area, rule and opened XML', () => {
    const xml =
      '<x:cfRule type="expression" dxfId="3" priority="1"><x:formula>AND($B2&lt;5,Z2="a")</x:formula></x:cfRule>';
    sheet.conditionalFormats.push({
      id: 'c',
      areas: [area('A2:C9')],
      priority: 1,
      stopIfTrue: false,
      type: 'Custom',
      rule: { custom: { formula: '=$B2<5' }, label: 'B2' },
      format: {},
      xml,
    });
    apply('1:1', 'down');
    const [format] = sheet.conditionalFormats;
    expect(names(format?.areas ?? [])).toBe('A3:C10');
    expect(format?.rule).toEqual({ custom: { formula: '=$B3<5' }, label: 'B2' });
    expect(format?.xml).toBe(xml.replace('$B2', '$B3').replace('Z2', 'Z3'));
  });

  it('comments and hyperlinks move or go', () => {
    const comment = { author: 'A', kind: 'comment', resolved: false, created: '', replies: [] } as const;
    sheet.comments.push(
      { ...comment, id: 'a', row: 1, column: 1, text: 'goes', replies: [] },
      { ...comment, id: 'b', row: 4, column: 1, text: 'moves', replies: [] },
    );
    sheet.hyperlinks.push({ area: area('B2'), address: 'https://a', subAddress: '', screenTip: '' });
    sheet.hyperlinks.push({ area: area('B9'), address: 'https://b', subAddress: '', screenTip: '' });
    apply('2:3', 'up');
    expect(sheet.comments.map(({ text, row }) => [text, row])).toEqual([['moves', 2]]);
    expect(sheet.hyperlinks.map((link) => [link.address, areaName(link.area)])).toEqual([['https://b', 'B7']]);
  });
});

describe('tables and filters', () => {
  beforeEach(() => {
    sheet.tables.push(table('Recs', 'B3:D8', ['No', 'Text', 'Status']));
    ['No', 'Text', 'Status'].forEach((name, index) => {
      sheet.cells.set(2, 1 + index, name);
    });
    sheet.filter = { area: area('B3:D8'), criteria: new Map([[2, { filterOn: 'Values', values: ['x'] }]]) };
  });

  it('grow, shrink and move with rows', () => {
    apply('5:6', 'down');
    apply('1:1', 'down');
    apply('9:9', 'up');
    expect(areaName(sheet.tables[0]?.area ?? area('A1'))).toBe('B4:D10');
    expect(areaName(sheet.filter?.area ?? area('A1'))).toBe('B4:D10');
  });

  it('get a named column when one is inserted inside', () => {
    apply('C:D', 'right');
    expect(sheet.tables[0]?.columns).toEqual([
      { id: 1, name: 'No' },
      { id: 4, name: 'Column1' },
      { id: 5, name: 'Column2' },
      { id: 2, name: 'Text' },
      { id: 3, name: 'Status' },
    ]);
    expect(sheet.cells.rowValues(2, 1, 5)).toEqual(['No', 'Column1', 'Column2', 'Text', 'Status']);
    expect([...(sheet.filter?.criteria.keys() ?? [])]).toEqual([4]);
  });

  it('lose a column, and formulas that named it say so', () => {
    other.cells.set(0, 0, 0, { text: '=SUM(Recs[Text])+ROWS(Recs[[No]:[Status]])' });
    apply('C:C', 'left');
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['No', 'Status']);
    expect(other.cells.formula(0, 0)?.text).toBe('=SUM(Recs[#REF!])+ROWS(Recs[[No]:[Status]])');
  });

  it('go with all their cells', () => {
    other.cells.set(0, 0, 0, { text: '=ROWS(Recs)+SUM(recs[No])' });
    apply('2:9', 'up');
    expect(sheet.tables).toEqual([]);
    expect(sheet.filter).toBeNull();
    expect(other.cells.formula(0, 0)?.text).toBe('=ROWS(#REF!)+SUM(#REF!)');
  });
});

describe('rows, page and charts', () => {
  it('sizes, breaks, titles and print area follow whole rows only', () => {
    const line = { size: 40, hidden: false, format: null, outlineLevel: 0 };
    sheet.rows.set(4, line);
    sheet.pageLayout.rowBreaks = [3, 10];
    sheet.pageLayout.titleRows = { first: 2, last: 3 };
    sheet.pageLayout.printArea = [area('A1:F20')];
    apply('B2:B2', 'down');
    expect([...sheet.rows.keys()]).toEqual([4]);
    apply('2:3', 'down');
    expect([...sheet.rows.keys()]).toEqual([6]);
    expect(sheet.pageLayout.rowBreaks).toEqual([5, 12]);
    expect(sheet.pageLayout.titleRows).toEqual({ first: 4, last: 5 });
    expect(sheet.pageLayout.printArea.map(areaName)).toEqual(['A1:F22']);
  });

  it('charts move, grow, and their series follow', () => {
    const series = {
      name: '',
      nameReference: 'Tracker!$B$1',
      values: '=Tracker!$B$2:$B$5',
      categories: null,
      color: null,
    };
    other.charts.push({ ...chart(100), series: [series] });
    sheet.charts.push(chart(100), chart(10), chart(0));
    sheet.rows.set(2, { size: 20, hidden: false, format: null, outlineLevel: 0 });
    apply('3:4', 'down');
    expect(sheet.charts.map(({ top, height }) => [top, height])).toEqual([
      [130, 60],
      [10, 90],
      [0, 90],
    ]);
    expect(series.values).toBe('=Tracker!$B$2:$B$7');
    expect(other.charts[0]?.changed).toBe(true);
    apply('5:5', 'up');
    expect(sheet.charts.map(({ top, height }) => [top, height])).toEqual([
      [110, 60],
      [10, 70],
      [0, 70],
    ]);
  });
});

describe('renaming', () => {
  it('a table column: everywhere by the table, inside the table also without it', () => {
    const recs = table('Recs', 'B3:D8', ['No', 'Text', 'Status']);
    sheet.tables.push(recs);
    sheet.cells.set(4, 3, 0, { text: '=[@No]+[@[No]]+Recs[[#This Row],[no]]+[@Text]' });
    sheet.cells.set(20, 3, 0, { text: '=[@No]' });
    other.cells.set(0, 0, 0, { text: '=SUM(Recs[No])+SUM(Recs[[No]:[Text]])+SUM(Recs[[#All],[No]])+SUM(Other[No])' });
    renameColumnInFormulas(model, recs, 'No', 'No. [a]');
    expect(sheet.cells.formula(4, 3)?.text).toBe(
      "=[@[No. '[a']]]+[@[No. '[a']]]+Recs[[#This Row],[No. '[a']]]+[@Text]",
    );
    expect(sheet.cells.formula(20, 3)?.text).toBe('=[@No]');
    expect(other.cells.formula(0, 0)?.text).toBe(
      "=SUM(Recs[No. '[a']])+SUM(Recs[[No. '[a']]:[Text]])+SUM(Recs[[#All],[No. '[a']]])+SUM(Other[No])",
    );
  });

  it('a sheet: every way of writing it', () => {
    other.cells.set(0, 0, 0, {
      text: '=Tracker!A1+\'tracker\'!B2+"Tracker!A1"+Tracker2!A1+Tracker!Rates+SUM(Tracker:Last!A1)',
    });
    renameSheetInFormulas(model, 'Tracker', "Year's end");
    expect(other.cells.formula(0, 0)?.text).toBe(
      "='Year''s end'!A1+'Year''s end'!B2+\"Tracker!A1\"+Tracker2!A1+'Year''s end'!Rates+SUM('Year''s end:Last'!A1)",
    );
    renameSheetInFormulas(model, "Year's end", '年终');
    expect(other.cells.formula(0, 0)?.text).toContain('=年终!A1+年终!B2');
  });

  it('a deleted sheet, a renamed table', () => {
    other.cells.set(0, 0, 0, { text: '=Tracker!A1+B2+Recs[No]+ROWS(Recs)' });
    dropSheetFromFormulas(model, 'Tracker');
    renameTableInFormulas(model, 'Recs', 'Items');
    expect(other.cells.formula(0, 0)?.text).toBe('=#REF!+B2+Items[No]+ROWS(Items)');
  });
});

function validation(name: string, formula1: string): SheetModel['validations'][number] {
  return {
    areas: [area(name)],
    type: 'List',
    operator: '',
    formula1,
    formula2: '',
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { show: false, title: '', message: '' },
    errorAlert: { show: true, style: 'Stop', title: '', message: '' },
  };
}

function table(name: string, where: string, columns: string[]): TableModel {
  return {
    id: '1',
    name,
    area: area(where),
    hasHeader: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    columns: columns.map((column, index) => ({ id: index + 1, name: column })),
    filter: null,
    part: null,
    changed: false,
  };
}

function chart(top: number): SheetModel['charts'][number] {
  return {
    id: String(top),
    name: 'Chart',
    type: 'ColumnStacked',
    left: 0,
    top,
    width: 100,
    height: 60,
    title: { text: '', visible: false },
    legend: { position: 'Right', visible: true },
    series: [],
    part: null,
    changed: false,
    options: {},
  };
}
