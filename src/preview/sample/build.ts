// Lays a sample out as an office would: title, as-at line, dark header, narrow and wide columns, wrapped text, frozen
// header, drop-down lists, one comment, a sheet of notes, small sheets that papers take figures from, and a hidden sheet
// with the words of a list.
import type { Area } from '../../core/sheet/cells';
import { parseDay, serialOfDay } from '../../core/recommendation/day';
import { areaName, quoteSheet } from '../../core/sheet/a1';
import { CellError } from '../model/cell-error';
import { SheetModel, type ValidationModel } from '../model/sheet-model';
import { plainFormat, type Border, type CellFormat } from '../model/styles';
import type { WorkbookModel } from '../model/workbook-model';
import { newWorkbook } from '../xlsx';
import { sampleColumns, type SampleContent, type SampleInput } from './content';

const headerRow = 3;
const firstRow = headerRow + 1;
const widths: Readonly<Record<(typeof sampleColumns)[number], number>> = {
  report: 17,
  reportTitle: 22,
  number: 7,
  addressee: 15,
  text: 44,
  acceptance: 15,
  implementation: 16,
  responsible: 18,
  targetDate: 16,
  assessment: 40,
};

export function buildSample(content: SampleContent): WorkbookModel {
  const model = newWorkbook(content.fileName, content.sheet);
  const tracker = model.worksheets[0];
  if (!tracker) throw new Error('A new workbook has a sheet.');
  const formats = sampleFormats(model, content);
  tracker.rightToLeft = content.rightToLeft;
  layOut(tracker, content, formats);
  fill(tracker, content, formats);
  tracker.comments.push({
    id: 'sample-note',
    row: firstRow + content.note.row,
    column: sampleColumns.indexOf('implementation'),
    author: content.note.author,
    text: content.note.text,
    kind: 'note',
    resolved: false,
    created: '',
    replies: [],
  });
  for (const aspect of ['columns', 'rows', 'merges', 'view', 'comments', 'validations', 'pageLayout'] as const)
    tracker.changed.add(aspect);
  const inputs = content.inputs.map((input, at) => inputSheet(input, at, content, formats));
  model.sheets.push(notesSheet(content, formats), ...inputs, listsSheet(content));
  addLists(tracker, content);
  model.activeSheet = tracker.id;
  model.selection = { row: firstRow, column: 0, rows: 1, columns: 1 };
  return model;
}

type Formats = ReturnType<typeof sampleFormats>;

function sampleFormats(model: WorkbookModel, content: SampleContent) {
  const font = { ...plainFormat.font, name: content.font };
  const line: Border = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' };
  const box: CellFormat['borders'] = { top: line, bottom: line, left: line, right: line };
  const body: Partial<CellFormat> = { font: { ...font, size: 10 }, borders: box, vertical: 'Top', wrapText: true };
  const derive = (format: Partial<CellFormat>): number => model.styles.derive(0, format);
  return {
    title: derive({ font: { ...font, size: 14, bold: true, color: '#1F3864' }, vertical: 'Center' }),
    asAt: derive({ font: { ...font, italic: true, color: '#595959' } }),
    header: derive({
      font: { ...font, size: 10, bold: true, color: '#FFFFFF' },
      fill: '#1F3864',
      borders: box,
      horizontal: 'Center',
      vertical: 'Center',
      wrapText: true,
    }),
    text: derive(body),
    centred: derive({ ...body, horizontal: 'Center' }),
    date: derive({
      ...body,
      horizontal: 'Center',
      numberFormat: content.font === 'SimSun' ? 'yyyy"年"m"月"d"日"' : 'dd/mm/yyyy',
    }),
    heading: derive({ font: { ...font, size: 12, bold: true } }),
    note: derive({ font, wrapText: true, vertical: 'Top' }),
  };
}

function layOut(sheet: SheetModel, content: SampleContent, formats: Formats): void {
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: sampleColumns.length });
  sampleColumns.forEach((column, index) => {
    sheet.columns.set(index, { size: widths[column], hidden: false, format: null, outlineLevel: 0 });
  });
  sheet.rows.set(0, { size: 27, hidden: false, format: null, outlineLevel: 0 });
  sheet.rows.set(headerRow, { size: 33, hidden: false, format: null, outlineLevel: 0 });
  sheet.merges = [across(0), across(1)];
  sheet.freeze = { rows: headerRow + 1, columns: 0 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.titleRows = { first: headerRow, last: headerRow };
  for (let column = 0; column < sampleColumns.length; column++) {
    put(sheet, 0, column, column === 0 ? content.title : '', formats.title);
    put(sheet, 1, column, column === 0 ? content.asAt : '', formats.asAt);
    put(sheet, headerRow, column, content.headers[column] ?? '', formats.header);
  }
}

function fill(sheet: SheetModel, content: SampleContent, formats: Formats): void {
  content.rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const field = sampleColumns[column];
      const format = field === 'targetDate' ? formats.date : field === 'number' ? formats.centred : formats.text;
      put(sheet, firstRow + index, column, value, format);
    });
  });
}

function put(sheet: SheetModel, row: number, column: number, value: string | number, format: number): void {
  const day = typeof value === 'string' ? parseDay(value) : null;
  // The only formula of the samples lost the cell it pointed to, and Excel saved it with that error.
  if (typeof value === 'string' && value.startsWith('='))
    sheet.cells.set(row, column, new CellError('#REF!'), { text: value });
  else sheet.cells.set(row, column, day ? serialOfDay(day) : value);
  sheet.cells.setFormat(row, column, format);
}

function notesSheet(content: SampleContent, formats: Formats): SheetModel {
  const sheet = new SheetModel('sample-notes', content.notesSheet);
  sheet.rightToLeft = content.rightToLeft;
  sheet.columns.set(0, { size: 90, hidden: false, format: null, outlineLevel: 0 });
  content.notes.forEach((line, row) => {
    put(sheet, row, 0, line, row === 0 ? formats.heading : formats.note);
  });
  sheet.changed.add('columns').add('view');
  return sheet;
}

function inputSheet(input: SampleInput, at: number, content: SampleContent, formats: Formats): SheetModel {
  const sheet = new SheetModel(`sample-input-${String(at)}`, input.sheet);
  sheet.rightToLeft = content.rightToLeft;
  input.columns.forEach(({ header, width }, column) => {
    sheet.columns.set(column, { size: width, hidden: false, format: null, outlineLevel: 0 });
    put(sheet, 0, column, header, formats.header);
  });
  input.rows.forEach((row, down) => {
    row.forEach((value, column) => {
      const isDay = typeof value === 'string' && parseDay(value) !== null;
      put(sheet, down + 1, column, value, isDay ? formats.date : formats.text);
    });
  });
  sheet.changed.add('columns').add('view');
  return sheet;
}

function listsSheet(content: SampleContent): SheetModel {
  const sheet = new SheetModel('sample-lists', content.listsSheet);
  sheet.visibility = 'Hidden';
  content.acceptanceWords.forEach((word, row) => {
    sheet.cells.set(row, 0, word);
  });
  return sheet;
}

/** Acceptance from a range of the hidden sheet, implementation from words in the rule itself: trackers do both. */
function addLists(sheet: SheetModel, content: SampleContent): void {
  const words = { row: 0, column: 0, rows: content.acceptanceWords.length, columns: 1 };
  const [first = '', last = ''] = areaName(words).split(':');
  const range = `=${quoteSheet(content.listsSheet)}!$${first.slice(0, 1)}$${first.slice(1)}:$${last.slice(0, 1)}$${last.slice(1)}`;
  sheet.validations.push(
    list('acceptance', range, content.rows.length),
    list('implementation', content.implementationWords.join(','), content.rows.length),
  );
}

/** The lists offer words without insisting on them, as in most trackers: what is pasted in is never refused anyway. */
function list(field: (typeof sampleColumns)[number], source: string, rows: number): ValidationModel {
  return {
    areas: [{ row: firstRow, column: sampleColumns.indexOf(field), rows: rows + 20, columns: 1 }],
    type: 'List',
    operator: 'Between',
    formula1: source,
    formula2: '',
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: { show: false, title: '', message: '' },
    errorAlert: { show: false, style: 'Stop', title: '', message: '' },
  };
}
