// What a workbook is beyond its cells, each aspect as one comparable text: taken when a package is opened and again
// when it is saved, so that saving does not depend on anybody having said what they changed.
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';

const ofSheet = {
  rows: (sheet) => [...sheet.rows].sort(([a], [b]) => a - b),
  columns: (sheet) => [...sheet.columns].sort(([a], [b]) => a - b),
  sizes: (sheet) => [sheet.defaultRowHeight, sheet.defaultColumnWidth],
  merges: (sheet) => sheet.merges,
  tables: (sheet) =>
    sheet.tables.map(({ part, filter, ...table }) => [part, table, filter && [filter.area, [...filter.criteria]]]),
  validations: (sheet) => sheet.validations,
  conditionalFormats: (sheet) => sheet.conditionalFormats,
  comments: (sheet) => sheet.comments,
  protection: (sheet) => sheet.protection,
  view: (sheet) => [sheet.freeze, sheet.showGridlines, sheet.showHeadings, sheet.rightToLeft],
  tab: (sheet) => sheet.tabColor,
  pageLayout: ({ pageLayout }) => ({ ...pageLayout, printArea: null, titleRows: null, titleColumns: null }),
  printNames: ({ pageLayout }) => [pageLayout.printArea, pageLayout.titleRows, pageLayout.titleColumns],
  charts: (sheet) => sheet.charts,
  filter: ({ filter }) => filter && [filter.area, [...filter.criteria]],
  hyperlinks: (sheet) => sheet.hyperlinks,
  customProperties: (sheet) => [...sheet.customProperties],
} satisfies Record<string, (sheet: SheetModel) => unknown>;

const ofWorkbook = {
  sheets: (model) => model.sheets.map(({ id, name, visibility }) => [id, name, visibility]),
  active: (model) => model.activeSheet,
  names: (model) => model.names,
  settings: (model) => [...model.settings],
  customXml: (model) => model.customXml,
  properties: (model) => [...model.properties],
  structure: (model) => model.structureProtected,
} satisfies Record<string, (model: WorkbookModel) => unknown>;

export type SheetAspectName = keyof typeof ofSheet;
export type WorkbookAspectName = keyof typeof ofWorkbook;

export function sheetAspect(sheet: SheetModel, name: SheetAspectName): string {
  return JSON.stringify(ofSheet[name](sheet));
}

export function workbookAspect(model: WorkbookModel, name: WorkbookAspectName): string {
  return JSON.stringify(ofWorkbook[name](model));
}

export function sheetAspects(sheet: SheetModel): Map<string, string> {
  return new Map((Object.keys(ofSheet) as SheetAspectName[]).map((name) => [name, sheetAspect(sheet, name)]));
}

export function workbookAspects(model: WorkbookModel): Map<string, string> {
  return new Map((Object.keys(ofWorkbook) as WorkbookAspectName[]).map((name) => [name, workbookAspect(model, name)]));
}
