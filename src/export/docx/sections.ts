// One section for each document: its page, its header with masthead and symbol, its footer with the page's number.
import type { AnnexDocument, Run } from '../../core/annex/document';
import { defaultLanguage } from './fonts';
import { boldness, lengthOf } from './letters';
import type { Composing } from './composing';
import { paragraphOf, paragraphXml } from './paragraphs';
import { contentXml, runsXml } from './runs';
import { declaration, element, empty, val, wordNamespaces } from './xml';

/** A4, in twentieths of a point. */
const [short, long] = [11_906, 16_838];
const margins = { side: 1134, top: 1418, bottom: 1134, header: 624, footer: 567 };

/** Points. */
export const headerSize = 9;

export interface PageSize {
  /** Between the margins. */
  readonly width: number;
  readonly height: number;
}

export function pageOf({ orientation }: Pick<AnnexDocument, 'orientation'>): PageSize {
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  return { width: width - 2 * margins.side, height: height - margins.top - margins.bottom };
}

/** The order of properties is the format's. */
export function sectionXml({ orientation, direction }: AnnexDocument, header: string, footer: string): string {
  const isWide = orientation === 'landscape';
  return element(
    'w:sectPr',
    {},
    empty('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    empty('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    val('w:type', 'nextPage'),
    empty('w:pgSz', {
      'w:w': isWide ? long : short,
      'w:h': isWide ? short : long,
      ...(isWide ? { 'w:orient': 'landscape' } : {}),
    }),
    empty('w:pgMar', {
      'w:top': margins.top,
      'w:right': margins.side,
      'w:bottom': margins.bottom,
      'w:left': margins.side,
      'w:header': margins.header,
      'w:footer': margins.footer,
      'w:gutter': 0,
    }),
    direction === 'rtl' ? empty('w:bidi') : '',
  );
}

/** Masthead and symbol side by side in a table without lines: tabs are turned round differently by different programs. */
export function headerXml({ masthead, symbol }: AnnexDocument, composing: Composing): string {
  const right = widthFor(symbol, composing.width);
  const widths = [composing.width - right, right];
  const cell = (width: number, paragraph: string) =>
    element('w:tc', {}, element('w:tcPr', {}, empty('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), paragraph);
  const strong = symbol.kind === 'text' ? { ...symbol, strong: true as const } : symbol;
  const table = element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      composing.direction === 'rtl' ? empty('w:bidiVisual') : '',
      empty('w:tblW', { 'w:w': composing.width, 'w:type': 'dxa' }),
      element(
        'w:tblBorders',
        {},
        empty('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8795A1' }),
      ),
      empty('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        ...['left', 'right'].map((side) => empty(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
      ),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => empty('w:gridCol', { 'w:w': width }))),
    element(
      'w:tr',
      {},
      cell(widths[0] ?? 0, paragraphXml('Header', masthead, composing)),
      cell(widths[1] ?? 0, atEnd(runsXml([strong], composing), composing)),
    ),
  );
  return declaration + element('w:hdr', wordNamespaces, table, paragraphOf('Gap', '', composing));
}

/** Of its place in the header: as much as it needs, to a half. */
function widthFor(symbol: Run, width: number): number {
  const needed = symbol.kind === 'note' ? 0 : lengthOf(symbol.text, headerSize * boldness) + 400;
  return Math.floor(Math.min(width / 2, Math.max(width / 6, needed)));
}

function atEnd(inner: string, { direction }: Composing): string {
  const properties = [val('w:pStyle', 'Header'), direction === 'rtl' ? empty('w:bidi') : '', val('w:jc', 'right')];
  return element('w:p', {}, element('w:pPr', {}, ...properties), inner);
}

/** `pageOf`: "Page 2 of 5", to which the two numbers are given as texts. */
export function footerXml(composing: Composing, pageOfPages: (page: string, pages: string) => string): string {
  const turned = composing.direction === 'rtl' ? element('w:rPr', {}, empty('w:rtl')) : '';
  const field = (name: string) =>
    element('w:fldSimple', { 'w:instr': ` ${name} ` }, element('w:r', {}, turned, element('w:t', {}, '1')));
  const fields: Readonly<Record<string, string>> = { '\ue000': field('PAGE'), '\ue001': field('NUMPAGES') };
  const parts = pageOfPages('\ue000', '\ue001').split(/([\ue000\ue001])/u);
  const inner = parts.map((part) => fields[part] ?? (part === '' ? '' : element('w:r', {}, turned, contentXml(part))));
  return declaration + element('w:ftr', wordNamespaces, paragraphOf('Footer', inner.join(''), composing));
}

export function settingsXml({ language }: AnnexDocument): string {
  const compatibility = empty('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return (
    declaration +
    element(
      'w:settings',
      wordNamespaces,
      val('w:defaultTabStop', 708),
      val('w:characterSpacingControl', 'doNotCompress'),
      element('w:footnotePr', {}, empty('w:footnote', { 'w:id': -1 }), empty('w:footnote', { 'w:id': 0 })),
      element('w:compat', {}, compatibility),
      empty('w:themeFontLang', defaultLanguage(language)),
    )
  );
}
