// Packages put together part by part, as other programs than ours write them.
import { strToU8, zipSync } from 'fflate';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const packageUri = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const types = {
  workbook: `${sheetml}.sheet.main+xml`,
  macroWorkbook: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  worksheet: `${sheetml}.worksheet+xml`,
  chartsheet: `${sheetml}.chartsheet+xml`,
  styles: `${sheetml}.styles+xml`,
  strings: `${sheetml}.sharedStrings+xml`,
  table: `${sheetml}.table+xml`,
  comments: `${sheetml}.comments+xml`,
  calcChain: `${sheetml}.calcChain+xml`,
  pivotTable: `${sheetml}.pivotTable+xml`,
  pivotCache: `${sheetml}.pivotCacheDefinition+xml`,
  printer: `${sheetml}.printerSettings`,
  threads: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  vba: 'application/vnd.ms-office.vbaProject',
};

/** `[part, content type, content]`; the type is `''` for parts that a default covers. */
export type PartRow = readonly [string, string, string | Uint8Array];

export function relations(
  ...rows: readonly (readonly [id: string, type: string, target: string, mode?: 'External'])[]
): string {
  const inner = rows.map(([id, type, target, mode]) => {
    const full = type.startsWith('http') ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `<Relationships xmlns="${packageUri}/relationships">${inner.join('')}</Relationships>`;
}

export function packageOf(rows: readonly PartRow[], defaults: Readonly<Record<string, string>> = {}): Uint8Array {
  const known = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...defaults,
  };
  const lines = Object.entries(known).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  for (const [part, type] of rows) if (type !== '') lines.push(`<Override PartName="/${part}" ContentType="${type}"/>`);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`${head}<Types xmlns="${packageUri}/content-types">${lines.join('')}</Types>`),
  };
  for (const [part, , content] of rows) files[part] = typeof content === 'string' ? strToU8(head + content) : content;
  return zipSync(files);
}

/** Style sheet with a theme font, three formats and one differential format. */
export const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
<font><b/><sz val="12"/><color theme="4" tint="-0.25"/><name val="Calibri"/><scheme val="minor"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

export interface SimpleBook {
  /** What stands between the worksheet's tags. */
  readonly sheet: string;
  readonly sheetRelations?: string;
  /** What stands behind the list of sheets. */
  readonly workbook?: string;
  readonly workbookRelations?: readonly (readonly [string, string, string])[];
  readonly strings?: string;
  readonly parts?: readonly PartRow[];
  readonly defaults?: Readonly<Record<string, string>>;
  readonly rootAttributes?: string;
  readonly workbookType?: string;
}

/** A workbook of one sheet `Tracker`, in the usual places. */
export function simpleBook(book: SimpleBook): Uint8Array {
  const extra = book.workbookRelations ?? [];
  const names = [
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
  ] as const;
  const strings = book.strings === undefined ? [] : ([['rId3', 'sharedStrings', 'sharedStrings.xml']] as const);
  return packageOf(
    [
      ['_rels/.rels', '', relations(['rId1', 'officeDocument', 'xl/workbook.xml'])],
      [
        'xl/workbook.xml',
        book.workbookType ?? types.workbook,
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tracker" sheetId="1" r:id="rId1"/></sheets>${book.workbook ?? ''}</workbook>`,
      ],
      ['xl/_rels/workbook.xml.rels', '', relations(...names, ...strings, ...extra)],
      [
        'xl/worksheets/sheet1.xml',
        types.worksheet,
        `<worksheet xmlns="${main}" xmlns:r="${office}"${book.rootAttributes ?? ''}>${book.sheet}</worksheet>`,
      ],
      ...(book.sheetRelations === undefined
        ? []
        : ([['xl/worksheets/_rels/sheet1.xml.rels', '', book.sheetRelations]] as const)),
      ['xl/styles.xml', types.styles, styles],
      ...(book.strings === undefined
        ? []
        : ([['xl/sharedStrings.xml', types.strings, `<sst xmlns="${main}">${book.strings}</sst>`]] as const)),
      ...(book.parts ?? []),
    ],
    book.defaults,
  );
}

/** A row of inline texts and numbers from column A on; a blank text leaves the cell out. */
export function row(number: number, ...values: readonly (string | number)[]): string {
  const cells = values.map((value, index) => {
    const name = `${String.fromCharCode(65 + index)}${number}`;
    if (value === '') return '';
    return typeof value === 'number'
      ? `<c r="${name}"><v>${value}</v></c>`
      : `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}
