// The package of an empty workbook: what Excel insists on and nothing else. New sheets start from the same worksheet.
import { zipSync } from 'fflate';
import type { WorkbookModel } from '../model/workbook-model';
import { openWorkbook } from './read/workbook';
import { tag } from './xml/write';
import { transitional } from './xml/names';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const contentTypes = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
};

/** An empty worksheet in a given SpreadsheetML namespace. */
export function emptyWorksheet(main: string): string {
  return xmlHead + tag('worksheet', { xmlns: main }, tag('sheetData'));
}

export const blankStyles = tag(
  'styleSheet',
  { xmlns: transitional.main },
  [
    tag(
      'fonts',
      { count: 1 },
      tag('font', {}, tag('sz', { val: 11 }) + tag('name', { val: 'Calibri' }) + tag('family', { val: 2 })),
    ),
    tag(
      'fills',
      { count: 2 },
      ['none', 'gray125'].map((patternType) => tag('fill', {}, tag('patternFill', { patternType }))).join(''),
    ),
    tag(
      'borders',
      { count: 1 },
      tag('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side)).join('')),
    ),
    tag('cellStyleXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    tag('cellXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
    tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ].join(''),
);

/** A workbook with one empty sheet. */
export function newWorkbook(name = 'Book1.xlsx', sheetName = 'Sheet1'): WorkbookModel {
  return openWorkbook(zipSync(blankParts(sheetName)), name);
}

function blankParts(sheetName: string): Record<string, Uint8Array> {
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (id: string, kind: string, target: string): string =>
    tag('Relationship', { Id: id, Type: `${transitional.relationships}/${kind}`, Target: target });
  const override = (part: string, type: string): string => tag('Override', { PartName: part, ContentType: type });
  const relations = (inner: string): string => tag('Relationships', { xmlns: `${package_}/relationships` }, inner);
  const sheet = tag('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' });
  const parts: Record<string, string> = {
    '[Content_Types].xml': tag(
      'Types',
      { xmlns: `${package_}/content-types` },
      tag('Default', { Extension: 'rels', ContentType: contentTypes.relationships }) +
        tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        override('/xl/workbook.xml', contentTypes.workbook) +
        override('/xl/worksheets/sheet1.xml', contentTypes.worksheet) +
        override('/xl/styles.xml', contentTypes.styles),
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': tag(
      'workbook',
      { xmlns: transitional.main, 'xmlns:r': transitional.relationships },
      tag('sheets', {}, sheet),
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': emptyWorksheet(transitional.main).slice(xmlHead.length),
    'xl/styles.xml': blankStyles,
  };
  const encoder = new TextEncoder();
  return Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, encoder.encode(xmlHead + text)]));
}
