// The styles of our papers. Headings, captions, links and notes are Word's own, which it names in the user's language and
// finds again in its navigation.
import type { Language } from '../../core/recommendation/codes';
import { cellMargin } from './column-widths';
import { defaultLanguage, fonts, sizes } from './fonts';
import { headerSize } from './sections';
import { declaration, element, empty, val, wordNamespaces } from './xml';

export function stylesXml(language: Language): string {
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, empty('w:rFonts', fonts), sizes(10.5), empty('w:lang', defaultLanguage(language))),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, spacing(0, 0, 252))),
  );
  return declaration + element('w:styles', wordNamespaces, defaults, ...paragraphs, ...characters, ...tables);
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly after?: string;
  /** In the format's order: keepNext, keepLines, tabs, spacing, ind, jc, outlineLvl. */
  readonly paragraph?: string;
  /** In the format's order: b, color, sz. */
  readonly run?: string;
  readonly basis?: string;
  readonly isOwn?: boolean;
}

/** Twentieths of a point before and after; 240 is a line. */
function spacing(before: number, after: number, line?: number): string {
  return empty('w:spacing', {
    'w:before': before,
    'w:after': after,
    ...(line === undefined ? {} : { 'w:line': line, 'w:lineRule': 'auto' }),
  });
}

function paragraphStyle({
  id,
  name,
  after,
  paragraph = '',
  run = '',
  basis = 'Normal',
  isOwn = false,
}: ParagraphStyle): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...(isOwn ? { 'w:customStyle': 1 } : {}) },
    val('w:name', name),
    val('w:basedOn', basis),
    after === undefined ? '' : val('w:next', after),
    empty('w:qFormat'),
    paragraph === '' ? '' : element('w:pPr', {}, paragraph),
    run === '' ? '' : element('w:rPr', {}, run),
  );
}

const bold = empty('w:b') + empty('w:bCs');
const ink = val('w:color', '1B2733');
const keep = empty('w:keepNext') + empty('w:keepLines');

function heading(level: 1 | 2 | 3, points: number, before: number, after: number): string {
  return paragraphStyle({
    id: `Heading${String(level)}`,
    name: `heading ${String(level)}`,
    after: 'BodyText',
    paragraph: keep + spacing(before, after) + val('w:outlineLvl', level - 1),
    run: bold + ink + sizes(points),
  });
}

const small = sizes(8.5);
const inCell = spacing(40, 40, 240);

const paragraphs: readonly string[] = [
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    val('w:name', 'Normal'),
    empty('w:qFormat'),
  ),
  heading(1, 15, 0, 200),
  heading(2, 12.5, 320, 140),
  heading(3, 11, 240, 120),
  paragraphStyle({ id: 'BodyText', name: 'Body Text', paragraph: spacing(0, 140, 271) }),
  paragraphStyle({
    id: 'ListBullet',
    name: 'List Bullet',
    basis: 'BodyText',
    paragraph:
      element('w:numPr', {}, val('w:numId', 1)) + spacing(0, 80) + empty('w:ind', { 'w:left': 794, 'w:hanging': 340 }),
  }),
  paragraphStyle({ id: 'Caption', name: 'caption', paragraph: keep + spacing(200, 100), run: bold + sizes(10) }),
  paragraphStyle({ id: 'TableText', name: 'Table Text', isOwn: true, paragraph: inCell, run: sizes(10) }),
  paragraphStyle({ id: 'TableLabel', name: 'Table Label', basis: 'TableText', isOwn: true, run: bold }),
  paragraphStyle({ id: 'TableTextSmall', name: 'Table Text Small', basis: 'TableText', isOwn: true, run: small }),
  paragraphStyle({ id: 'TableLabelSmall', name: 'Table Label Small', basis: 'TableTextSmall', isOwn: true, run: bold }),
  paragraphStyle({ id: 'Picture', name: 'Picture', isOwn: true, paragraph: spacing(0, 160) + val('w:jc', 'center') }),
  paragraphStyle({
    id: 'Gap',
    name: 'Gap',
    isOwn: true,
    paragraph: empty('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 200, 'w:lineRule': 'exact' }),
    run: sizes(4),
  }),
  paragraphStyle({ id: 'Header', name: 'header', run: sizes(headerSize) }),
  paragraphStyle({ id: 'Footer', name: 'footer', paragraph: val('w:jc', 'center'), run: sizes(9) }),
  paragraphStyle({ id: 'FootnoteText', name: 'footnote text', paragraph: spacing(0, 40), run: sizes(9) }),
];

function characterStyle(id: string, name: string, run: string): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    val('w:name', name),
    val('w:basedOn', 'DefaultParagraphFont'),
    element('w:rPr', {}, run),
  );
}

const characters: readonly string[] = [
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    val('w:name', 'Default Paragraph Font'),
    empty('w:semiHidden'),
  ),
  characterStyle('Hyperlink', 'Hyperlink', val('w:color', '0B5394') + val('w:u', 'single')),
  characterStyle('FootnoteReference', 'footnote reference', val('w:vertAlign', 'superscript')),
  characterStyle(
    'PlaceholderText',
    'Placeholder Text',
    bold + empty('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF2A8' }),
  ),
];

function border(side: string): string {
  return empty(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8795A1' });
}

function margin(side: string): string {
  return empty(`w:${side}`, { 'w:w': cellMargin, 'w:type': 'dxa' });
}

const tables: readonly string[] = [
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    val('w:name', 'Normal Table'),
    empty('w:semiHidden'),
    element('w:tblPr', {}, empty('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'AnnexTable' },
    val('w:name', 'Annex Table'),
    val('w:basedOn', 'TableNormal'),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
      element('w:tblCellMar', {}, ...['left', 'right'].map(margin)),
    ),
  ),
];
