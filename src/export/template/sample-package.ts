// The sample template as a package: its styles, which are what an office changes first, and how its parts hang together.
import { strToU8, zipSync } from 'fflate';
import type { Language } from '../../core/recommendation/codes';
import { defaultLanguage, fonts, sizes } from '../docx/fonts';
import { empty } from '../docx/xml';

export interface SampleParts {
  readonly header: string;
  readonly footer: string;
  readonly body: string;
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function samplePackage({ header, footer, body }: SampleParts, language: Language): Uint8Array<ArrayBuffer> {
  const within = ['styles', 'header', 'footer'] as const;
  const part = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${types}.${kind}+xml"/>`;
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${id}" Target="${target}"/>`;
  const relations = (inside: string) => `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${within.map((name) => part(name, name)).join('')}</Types>`,
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(within.map((name) => relation(name, `${name}.xml`)).join('')),
    'word/document.xml': `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}${page(language)}</w:body></w:document>`,
    'word/header.xml': `<w:hdr xmlns:w="${main}">${header}</w:hdr>`,
    'word/footer.xml': `<w:ftr xmlns:w="${main}">${footer}</w:ftr>`,
    'word/styles.xml': stylesXml(language),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)]));
  return new Uint8Array(zipSync(bytes, { mtime: new Date(1980, 0, 1) }));
}

/** A4, upright, two centimetres of margin. */
function page(language: Language): string {
  const margins =
    '<w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
  const direction = language === 'ar' ? '<w:bidi/>' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>${margins}${direction}</w:sectPr>`;
}

const blue = '<w:color w:val="1F4E79"/>';
const bold = '<w:b/><w:bCs/>';
const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6B4C4"/>`;

function stylesXml(language: Language): string {
  const direction = language === 'ar' ? '<w:bidi/>' : '';
  const run = `${empty('w:rFonts', fonts)}${sizes(10)}${empty('w:lang', defaultLanguage(language))}`;
  const heading = (level: number, points: number) =>
    style(`Heading${String(level)}`, `heading ${String(level)}`, {
      paragraph: `<w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="${String(level - 1)}"/>`,
      run: `${bold}${blue}${sizes(points)}`,
    });
  const paragraphs = [
    style('Title', 'Title', {
      paragraph: '<w:spacing w:before="120" w:after="240"/>',
      run: `${bold}${blue}${sizes(18)}`,
    }),
    ...[14, 12, 10.5].map((points, at) => heading(at + 1, points)),
    style('Letterhead', 'Letterhead', { paragraph: '<w:spacing w:after="0"/>', run: `${bold}${blue}${sizes(12)}` }),
    style('Header', 'header', { paragraph: '<w:spacing w:after="0"/>', run: sizes(9) }),
    style('Footer', 'footer', { paragraph: '<w:spacing w:after="0"/><w:jc w:val="center"/>', run: sizes(9) }),
    style('TableText', 'Table text', { paragraph: '<w:spacing w:before="40" w:after="40"/>', run: sizes(9) }),
    style('TableHead', 'Table head', {
      paragraph: '<w:keepNext/><w:spacing w:before="40" w:after="40"/>',
      run: `${bold}${sizes(9)}`,
    }),
    style('Item', 'Item', {
      paragraph:
        '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="567" w:hanging="283"/>',
      run: '',
    }),
    style('Note', 'Note', { paragraph: '<w:spacing w:before="60" w:after="0"/>', run: sizes(8) }),
  ];
  return `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${direction}<w:spacing w:after="120"/></w:pPr></w:style>${paragraphs.join('')}${otherStyles}</w:styles>`;
}

function style(
  id: string,
  name: string,
  { paragraph, run }: { readonly paragraph: string; readonly run: string },
): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
const cellMargins = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';
const otherStyles = `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>${cellMargins}</w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${lines}</w:tblBorders></w:tblPr></w:style>`;
