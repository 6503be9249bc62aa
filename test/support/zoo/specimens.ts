// The zoo: workbooks with one trait each that a careless saver loses or breaks.
import { main, office, packageOf, relations, row, simpleBook, strictMain, strictOffice, types } from './parts';

export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheet part in which the tests change cell B2 (a text or blank). */
  readonly sheetPart: string;
  readonly sheet: string;
  readonly workbookPart: string;
  /** Parts besides the sheet that change when a row is inserted above row 2. */
  readonly movesWithRows: readonly string[];
}

function specimen(name: string, bytes: Uint8Array, more: Partial<Specimen> = {}): Specimen {
  const usual = {
    sheetPart: 'xl/worksheets/sheet1.xml',
    sheet: 'Tracker',
    workbookPart: 'xl/workbook.xml',
    movesWithRows: [],
  };
  return { name, bytes, ...usual, ...more };
}

const header = row(1, 'Symbol', 'Status', 'Count');
const plain = `<sheetData>${header}${row(2, 'JIU/REP/2020/1', 'open', 3)}${row(3, 'JIU/REP/2021/2', 'closed', 4)}</sheetData>`;

const prefixed = packageOf([
  ['_rels/.rels', '', relations(['R1', 'officeDocument', '/xl/workbook.xml'])],
  [
    'xl/workbook.xml',
    types.workbook,
    `<x:workbook xmlns:x="${main}" xmlns:rel="${office}"><x:sheets><x:sheet name="Tracker" sheetId="7" rel:id="R1"/></x:sheets></x:workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '',
    relations(['R1', 'worksheet', '/xl/worksheets/sheet1.xml'], ['R2', 'styles', '/xl/styles.xml']),
  ],
  [
    'xl/worksheets/sheet1.xml',
    types.worksheet,
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Symbol</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:v>JIU/REP/2020/1</x:v></x:c><x:c r="B2" t="str"><x:v>open</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  ],
  [
    'xl/styles.xml',
    types.styles,
    `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellXfs></x:styleSheet>`,
  ],
]);

const strict = packageOf([
  ['_rels/.rels', '', relations(['rId1', `${strictOffice}/officeDocument`, 'xl/workbook.xml'])],
  [
    'xl/workbook.xml',
    types.workbook,
    `<workbook xmlns="${strictMain}" xmlns:r="${strictOffice}" conformance="strict"><sheets><sheet name="Tracker" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  ['xl/_rels/workbook.xml.rels', '', relations(['rId1', `${strictOffice}/worksheet`, 'worksheets/sheet1.xml'])],
  [
    'xl/worksheets/sheet1.xml',
    types.worksheet,
    `<worksheet xmlns="${strictMain}"><sheetData><row r="1"><c r="A1" t="d"><v>2022-03-31</v></c></row>${row(2, 'JIU/REP/2020/1', 'open')}</sheetData></worksheet>`,
  ],
]);

const shared = simpleBook({
  sheet: `<dimension ref="A1:D4"/><sheetData>${header}
<row r="2" spans="1:4"><c r="A2"><v>5</v></c><c r="B2" t="inlineStr"><is><t>open</t></is></c><c r="D2"><f t="shared" ref="D2:D4" si="0">A2*2</f><v>10</v></c></row>
<row r="3" spans="1:4"><c r="A3"><v>6</v></c><c r="D3"><f t="shared" si="0"/><v>12</v></c></row>
<row r="4" spans="1:4"><c r="A4"><v>7</v></c><c r="D4"><f t="shared" si="0"/><v>14</v></c></row></sheetData>`,
});

const rich = simpleBook({
  sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row></sheetData><phoneticPr fontId="0"/>`,
  strings: `<si><r><rPr><b/></rPr><t>Status</t></r><r><t xml:space="preserve"> of it</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t xml:space="preserve"> open_x000D_ </t></si>`,
});

const table = simpleBook({
  sheet: `${plain}<autoFilter ref="F1:G3"><filterColumn colId="1"><filters blank="1"><filter val="x"/></filters></filterColumn></autoFilter><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  sheetRelations: relations(['rId1', 'table', '../tables/table1.xml']),
  workbook: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Tracker!$F$1:$G$3</definedName></definedNames>`,
  parts: [
    [
      'xl/tables/table1.xml',
      types.table,
      `<table xmlns="${main}" id="4" name="Recs" displayName="Recs" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Symbol" dataDxfId="0"/><tableColumn id="2" name="Status"/><tableColumn id="3" name="Count"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    ],
  ],
});

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const rules = simpleBook({
  sheet: `${plain}<conditionalFormatting sqref="B2:B9"><cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="open"><formula>NOT(ISERROR(SEARCH("open",B2)))</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C2:C9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B50"><formula1>"open,closed"</formula1></dataValidation></dataValidations>
<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D50</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
});

const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const comments = simpleBook({
  sheet: `${plain}<legacyDrawing r:id="rId2"/>`,
  sheetRelations: relations(
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    [
      'rId3',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  workbookRelations: [
    ['rId9', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ],
  defaults: { vml: types.vml },
  parts: [
    [
      'xl/comments1.xml',
      types.comments,
      `<comments xmlns="${main}"><authors><author>A. Editor</author><author>tc={00000000-AAAA-0000-0000-000000000001}</author></authors><commentList><comment ref="A3" authorId="0"><text><r><rPr><b/></rPr><t>Look:</t></r><r><t xml:space="preserve"> old wording</t></r></text></comment><comment ref="C2" authorId="1"><text><t>[Threaded comment] Is this right?</t></text></comment></commentList></comments>`,
    ],
    [
      'xl/threadedComments/threadedComment1.xml',
      types.threads,
      `<ThreadedComments xmlns="${threaded}"><threadedComment ref="C2" dT="2022-03-31T10:00:00.00" personId="{P1}" id="{00000000-AAAA-0000-0000-000000000001}"><text>Is this right?</text></threadedComment><threadedComment ref="C2" dT="2022-04-01T10:00:00.00" personId="{P2}" id="{00000000-AAAA-0000-0000-000000000002}" parentId="{00000000-AAAA-0000-0000-000000000001}"><text>It is.</text></threadedComment></ThreadedComments>`,
    ],
    [
      'xl/persons/person.xml',
      types.persons,
      `<personList xmlns="${threaded}"><person displayName="B. Focal" id="{P1}" userId="b" providerId="None"/><person displayName="C. Chief" id="{P2}" userId="c" providerId="None"/></personList>`,
    ],
    [
      'xl/drawings/vmlDrawing1.vml',
      '',
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 10, 3, 15, 5, 4</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 1, 10, 5, 15, 4, 4</x:Anchor><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1027"><x:ClientData ObjectType="Button"><x:Anchor>5, 0, 5, 0, 6, 0, 6, 0</x:Anchor></x:ClientData></v:shape></xml>`,
    ],
  ],
});

const dml = 'http://schemas.openxmlformats.org/drawingml/2006';
const chartXml = `<c:chartSpace xmlns:c="${dml}/chart" xmlns:a="${dml}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Open by report</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Tracker!$C$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Tracker!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Tracker!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`;
const drawingXml = `<xdr:wsDr xmlns:xdr="${dml}/spreadsheetDrawing" xmlns:a="${dml}/main" xmlns:r="${office}"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Status chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${dml}/chart"><c:chart xmlns:c="${dml}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="952500" cy="952500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
const drawing = simpleBook({
  sheet: `${plain}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>`,
  sheetRelations: relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
  defaults: { png: 'image/png' },
  parts: [
    ['xl/drawings/drawing1.xml', types.drawing, drawingXml],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      '',
      relations(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
    ],
    ['xl/charts/chart1.xml', types.chart, chartXml],
    ['xl/media/image1.png', '', Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 2, 3)],
  ],
});

const chartSheet = packageOf([
  ['_rels/.rels', '', relations(['rId1', 'officeDocument', 'xl/workbook.xml'])],
  [
    'xl/workbook.xml',
    types.workbook,
    `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Figure" sheetId="3" r:id="rId1"/><sheet name="Tracker" sheetId="1" r:id="rId2"/></sheets><definedNames><definedName name="Here" localSheetId="1">Tracker!$A$2</definedName></definedNames></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '',
    relations(['rId1', 'chartsheet', 'chartsheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet1.xml']),
  ],
  [
    'xl/chartsheets/sheet1.xml',
    types.chartsheet,
    `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  ],
  ['xl/worksheets/sheet1.xml', types.worksheet, `<worksheet xmlns="${main}">${plain}</worksheet>`],
]);

const chained = simpleBook({
  sheet: `<sheetData>${header}<row r="2"><c r="A2" t="inlineStr"><is><t>JIU/REP/2020/1</t></is></c><c r="B2" t="inlineStr"><is><t>open</t></is></c><c r="C2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="C3"><f>SUM(C2,1)</f><v>3</v></c></row></sheetData>`,
  workbookRelations: [['rId5', 'calcChain', 'calcChain.xml']],
  workbook: '<calcPr calcId="191029"/>',
  parts: [
    ['xl/calcChain.xml', types.calcChain, `<calcChain xmlns="${main}"><c r="C2" i="1"/><c r="C3" i="1"/></calcChain>`],
  ],
});

const unknown = simpleBook({
  workbookType: types.macroWorkbook,
  sheet: `${plain}<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>`,
  sheetRelations: relations(
    ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ),
  workbook: '<pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches>',
  workbookRelations: [
    ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['rId8', 'customXml', '../customXml/item1.xml'],
  ],
  defaults: { bin: types.vba },
  parts: [
    ['xl/vbaProject.bin', '', Uint8Array.of(208, 207, 17, 224, 0, 255, 1)],
    ['xl/printerSettings/printerSettings1.bin', types.printer, Uint8Array.of(1, 0, 2, 0)],
    [
      'xl/pivotTables/pivotTable1.xml',
      types.pivotTable,
      `<pivotTableDefinition xmlns="${main}" name="P" cacheId="1"/>`,
    ],
    [
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      '',
      relations(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
    ],
    ['xl/pivotCache/pivotCacheDefinition1.xml', types.pivotCache, `<pivotCacheDefinition xmlns="${main}"/>`],
    ['customXml/item1.xml', '', '<memo xmlns="urn:example:memo">kept</memo>'],
    ['customXml/_rels/item1.xml.rels', '', relations(['rId1', 'customXmlProps', 'itemProps1.xml'])],
    [
      'customXml/itemProps1.xml',
      types.customProperties,
      `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>`,
    ],
  ],
});

const names = simpleBook({
  sheet: plain,
  workbook: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Tracker!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Tracker!$A:$A,Tracker!$1:$1</definedName><definedName name="Hidden_list" hidden="1">{"a","b"}</definedName><definedName name="Local" localSheetId="0" comment="only here">Tracker!$B$2</definedName><definedName name="Rate">0.5</definedName></definedNames>`,
});

const odd = packageOf([
  ['_rels/.rels', '', relations(['a', 'officeDocument', '/book/The%20book.xml'])],
  [
    'book/The book.xml',
    types.workbook,
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tracker" sheetId="1" r:id="s"/></sheets></workbook>`,
  ],
  [
    'book/_rels/The book.xml.rels',
    '',
    relations(['s', 'worksheet', '/odd/place/Page1.xml'], ['t', 'styles', '/odd/Formats.xml']),
  ],
  [
    'odd/place/Page1.xml',
    types.worksheet,
    `<worksheet xmlns="${main}"><sheetData><row><c t="inlineStr"><is><t>Symbol</t></is></c><c t="inlineStr"><is><t>Status</t></is></c></row><row><c t="inlineStr"><is><t>JIU/REP/2020/1</t></is></c><c t="inlineStr"><is><t>open</t></is></c><c><v>3</v></c></row></sheetData></worksheet>`,
  ],
  [
    'odd/Formats.xml',
    types.styles,
    `<styleSheet xmlns="${main}"><fonts><font><name val="Arial"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>`,
  ],
]);

const bare = simpleBook({ sheet: '<sheetData/>' });
const lined = simpleBook({
  sheet: `<sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="20.7109375" style="2" customWidth="1"/><col min="5" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1" ht="30" customHeight="1" s="2" customFormat="1"><c r="A1" s="2" t="inlineStr"><is><t>Symbol</t></is></c></row><row r="2" hidden="1" outlineLevel="1"><c r="A2" s="1"><v>44651</v></c></row><row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="B5" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A5:A7"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="Report"/></hyperlinks>`,
  sheetRelations: relations(['rId1', 'hyperlink', 'https://example.org/report?a=1&amp;b=2', 'External']),
});

export const zoo: readonly Specimen[] = [
  specimen('prefixed elements', prefixed),
  specimen('strict namespaces, no styles', strict),
  specimen('shared formulas', shared),
  specimen('rich and phonetic texts', rich),
  specimen('table and filter', table, { movesWithRows: ['xl/tables/table1.xml', 'xl/workbook.xml'] }),
  specimen('validations and conditional formats, also extended', rules),
  specimen('notes and threaded comments', comments, {
    movesWithRows: ['xl/comments1.xml', 'xl/threadedComments/threadedComment1.xml', 'xl/drawings/vmlDrawing1.vml'],
  }),
  specimen('chart and picture', drawing, { movesWithRows: ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'] }),
  specimen('chart sheet', chartSheet, { movesWithRows: ['xl/workbook.xml'] }),
  specimen('calculation chain', chained, {
    movesWithRows: ['xl/calcChain.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'],
  }),
  specimen('pivot, macros, printer settings, custom XML', unknown),
  specimen('names', names, { movesWithRows: ['xl/workbook.xml'] }),
  specimen('odd part names and implied addresses', odd, {
    sheetPart: 'odd/place/Page1.xml',
    workbookPart: 'book/The book.xml',
  }),
  specimen('an empty sheet without a dimension', bare),
  specimen('sizes, panes, merges, links', lined),
];
