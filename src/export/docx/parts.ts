// The small parts of the file: what it consists of, its notes, its bullet, its properties.
import type { AnnexDocument } from '../../core/annex/document';
import type { Composing } from './composing';
import { paragraphOf } from './paragraphs';
import { runsXml } from './runs';
import { declaration, element, empty, escaped, val, wordNamespaces } from './xml';

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** `pages`: how many headers and footers there are. */
export function contentTypesXml(pages: number): string {
  const parts: Record<string, string> = {
    '/word/document.xml': `${office}.document.main+xml`,
    '/word/styles.xml': `${office}.styles+xml`,
    '/word/settings.xml': `${office}.settings+xml`,
    '/word/numbering.xml': `${office}.numbering+xml`,
    '/word/footnotes.xml': `${office}.footnotes+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  for (let page = 1; page <= pages; page++) {
    parts[`/word/header${String(page)}.xml`] = `${office}.header+xml`;
    parts[`/word/footer${String(page)}.xml`] = `${office}.footer+xml`;
  }
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    svg: 'image/svg+xml',
  };
  return (
    declaration +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...Object.entries(defaults).map(([Extension, ContentType]) => empty('Default', { Extension, ContentType })),
      ...Object.entries(parts).map(([PartName, ContentType]) => empty('Override', { PartName, ContentType })),
    )
  );
}

export function packageRelationsXml(): string {
  const entry = (Id: string, Type: string, Target: string) => empty('Relationship', { Id, Type, Target });
  return (
    declaration +
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      entry(
        'rId1',
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
        'word/document.xml',
      ),
      entry(
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ),
    )
  );
}

/** Nothing of who made it, where or when: the same document is the same file. */
export function propertiesXml({ title, language }: AnnexDocument): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const said = [element('dc:title', {}, escaped(title)), element('dc:language', {}, language)];
  return declaration + element('cp:coreProperties', namespaces, ...said);
}

/** `notes`: of every document in turn, in the order of their numbers. */
export function footnotesXml(
  notes: readonly { readonly document: AnnexDocument; readonly note: number; readonly composing: Composing }[],
): string {
  const line = (kind: string) => element('w:p', {}, element('w:r', {}, empty(`w:${kind}`)));
  const mark = element('w:r', {}, element('w:rPr', {}, val('w:rStyle', 'FootnoteReference')), empty('w:footnoteRef'));
  const space = element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, ' '));
  return (
    declaration +
    element(
      'w:footnotes',
      wordNamespaces,
      element('w:footnote', { 'w:type': 'separator', 'w:id': -1 }, line('separator')),
      element('w:footnote', { 'w:type': 'continuationSeparator', 'w:id': 0 }, line('continuationSeparator')),
      ...notes.map(({ document, note, composing }, at) =>
        element(
          'w:footnote',
          { 'w:id': at + 1 },
          paragraphOf('FootnoteText', mark + space + runsXml(document.notes[note] ?? [], composing), composing),
        ),
      ),
    )
  );
}

/** Items of a list begin with a dash, as in papers. */
export function numberingXml(): string {
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    val('w:start', 1),
    val('w:numFmt', 'bullet'),
    val('w:pStyle', 'ListBullet'),
    val('w:lvlText', '–'),
    val('w:lvlJc', 'left'),
    element('w:pPr', {}, empty('w:ind', { 'w:left': 794, 'w:hanging': 340 })),
  );
  return (
    declaration +
    element(
      'w:numbering',
      wordNamespaces,
      element('w:abstractNum', { 'w:abstractNumId': 0 }, val('w:multiLevelType', 'singleLevel'), level),
      element('w:num', { 'w:numId': 1 }, val('w:abstractNumId', 0)),
    )
  );
}
