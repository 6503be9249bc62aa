// What there is in the workbook, in two round trips: what hangs on workbook and sheets, then what hangs on their areas.
// Only a sheet with hundreds of merged areas costs a third.
import type { SheetSurvey, WorkbookSurvey } from '../port';
import { asFault, codeOf, inExcel } from './excel-faults';
import { isMark } from './sheet-mark';
import { answeredMerges, areaOf, askMerges, mergesInBands } from './merges';

export function survey(): Promise<WorkbookSurvey> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const activeSheet = await loadSheets(context);
    const sheets = await surveySheets(context, workbook.worksheets);
    return { name: workbook.name, readOnly: workbook.readOnly, activeSheet, sheets };
  });
}

/** Excel's answer while a chart sheet or another workbook is in front. */
const noActiveSheet = ['GeneralException', 'ItemNotFound', 'InvalidSelection', 'InactiveWorkbook'];

/** Loads workbook and sheets; returns the id of the active sheet, empty when there is none. */
async function loadSheets(context: Excel.RequestContext): Promise<string> {
  queueSheets(context.workbook);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('id');
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    // https://github.com/OfficeDev/office-js/issues/2444: it throws; everything else can be told all the same.
    if (!noActiveSheet.includes(codeOf(error))) throw error;
    queueSheets(context.workbook);
    await context.sync();
    return '';
  }
}

function queueSheets(workbook: Excel.Workbook): void {
  workbook.load('name,readOnly');
  workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered,' +
      'items/names/items/name,' +
      'items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals,' +
      'items/tables/items/autoFilter/isDataFiltered',
  );
}

async function surveySheets(context: Excel.RequestContext, sheets: Excel.WorksheetCollection): Promise<SheetSurvey[]> {
  let asked = sheets.items.map((sheet) => askAreas(sheet, true));
  try {
    await context.sync();
  } catch (error) {
    // Too many merged areas may be a failure of any kind; a person can do something about the others at once.
    const { kind } = asFault(error);
    if (kind !== 'unknown' && kind !== 'too-large') throw error;
    asked = sheets.items.map((sheet) => askAreas(sheet, false));
    await context.sync();
  }
  const known = asked.map((sheet) => ({ ...sheet, used: sheet.used.isNullObject ? null : areaOf(sheet.used) }));
  const banded = known.flatMap(({ sheet, used, merges }) =>
    used && !(merges && answeredMerges(merges)) ? [{ sheet: sheet.id, used }] : [],
  );
  const found = await mergesInBands(context, banded);
  return known.map(({ sheet, used, tables, merges }) => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    filtered: isFiltered(sheet),
    made: sheet.names.items.some(({ name }) => isMark(name)),
    used,
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      area: areaOf(range),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    merges: found.get(sheet.id) ?? (merges && answeredMerges(merges)) ?? [],
  }));
}

function askAreas(sheet: Excel.Worksheet, withMerges: boolean) {
  // Used by values: formats far below the tracker would make the area, and the reading, endless.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  return { sheet, used, tables, merges: withMerges ? askMerges(sheet) : null };
}

/** Whether a filter hides rows on the sheet; its filter and its tables' filters must be loaded. */
export function isFiltered(sheet: Excel.Worksheet): boolean {
  return sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
}
