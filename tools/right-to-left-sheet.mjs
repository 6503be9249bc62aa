// Prints src/workbook/office/right-to-left-sheet.ts: a workbook of one empty worksheet that runs from right to left, as
// text. `node tools/right-to-left-sheet.mjs > src/workbook/office/right-to-left-sheet.ts`
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const name = 'Follow-up right to left';

const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
const relations = (inner) => `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
const part = (path, type) => `<Override PartName="/xl/${path}.xml" ContentType="${types}.${type}+xml"/>`;

const parts = {
  '[Content_Types].xml':
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'styles', 'styles.xml'),
  ),
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${main}"><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>` +
    '<sheetData/></worksheet>',
  'xl/styles.xml':
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const bytes = zipSync(
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(head + text)])),
  // The same bytes whenever it is made.
  { level: 9, mtime: new Date(2022, 0, 1) },
);
const lines = Buffer.from(bytes)
  .toString('base64')
  .match(/.{1,112}/g);

process.stdout
  .write(`// A workbook of one empty worksheet that runs from right to left: Excel's interface has no member that sets a sheet's
// direction, but a sheet that is inserted brings its own. Made by tools/right-to-left-sheet.mjs.

/** The sheet's name in there; a number may follow where it is taken. */
export const rightToLeftName = '${name}';

/** The file's bytes in Base64. */
export const rightToLeftSheet = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`);
