// Annexes as one Word file. Written without a library: in steps between which the pane can answer, and the same bytes for
// the same documents (docs/decisions/0011-word-papers.md).
import type { AnnexDocument, Block } from '../../core/annex/document';
import type { Composing } from './composing';
import { NoteNumbers } from './notes';
import { contentTypesXml, footnotesXml, numberingXml, packageRelationsXml, propertiesXml } from './parts';
import { paragraphOf, paragraphXml } from './paragraphs';
import { type Draw, drawPictures, pictureXml } from './pictures';
import { Relations } from './relations';
import { footerXml, headerXml, pageOf, sectionXml, settingsXml } from './sections';
import { stylesXml } from './styles';
import { tableXml } from './tables';
import { declaration, opening, wordNamespaces } from './xml';
import { ZipInSteps } from './zip-in-steps';

export type { Draw } from './pictures';

export interface WordOptions {
  /** "Page 2 of 5" in the language of the documents; the numbers are given as texts. */
  readonly pageOf: (page: string, pages: string) => string;
  /** Asked only for charts. */
  readonly draw: Draw;
  /** Called every few milliseconds of work; what it throws ends the work. */
  readonly pause?: () => Promise<void>;
}

/**
 * A .docx with a section for each document, one at least. Throws what `draw` and `pause` throw.
 */
export async function annexWord(
  documents: readonly AnnexDocument[],
  options: WordOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = documents;
  if (!first) throw new Error('A file needs a document.');
  const zip = new ZipInSteps(options.pause);
  const relations = new Relations();
  relations.part('styles', 'styles.xml');
  relations.part('settings', 'settings.xml');
  relations.part('numbering', 'numbering.xml');
  relations.part('footnotes', 'footnotes.xml');
  zip.add('[Content_Types].xml', contentTypesXml(documents.length));
  zip.add('_rels/.rels', packageRelationsXml());
  zip.add('docProps/core.xml', propertiesXml(first));
  zip.add('word/styles.xml', stylesXml(first.language));
  zip.add('word/settings.xml', settingsXml(first));
  zip.add('word/numbering.xml', numberingXml());
  const chapters = await chaptersOf(documents, relations, options);
  for (const [at, chapter] of chapters.entries()) addPage(zip, at + 1, chapter, options);
  await zip.addInSteps('word/document.xml', bodyXml(chapters, relations));
  addNotes(zip, chapters);
  for (const { composing } of chapters)
    for (const { number, svg, png } of composing.pictures.values()) {
      zip.add(`word/media/picture${String(number)}.png`, png);
      zip.add(`word/media/picture${String(number)}.svg`, svg);
    }
  zip.add('word/_rels/document.xml.rels', relations.xml());
  return zip.end();
}

interface Chapter {
  readonly document: AnnexDocument;
  readonly composing: Composing;
  readonly notes: NoteNumbers;
}

async function chaptersOf(
  documents: readonly AnnexDocument[],
  relations: Relations,
  { draw, pause }: WordOptions,
): Promise<readonly Chapter[]> {
  const chapters: Chapter[] = [];
  let [note, picture] = [1, 1];
  for (const document of documents) {
    const page = pageOf(document);
    const notes = new NoteNumbers(document, note);
    const pictures = await drawPictures(document, page.width, picture, draw);
    const { language, direction } = document;
    chapters.push({ document, notes, composing: { language, direction, ...page, relations, notes, pictures } });
    note = notes.next;
    picture += pictures.size;
    await pause?.();
  }
  return chapters;
}

/** The header's own addresses are its own part's business; a masthead has none. */
function addPage(zip: ZipInSteps, number: number, { document, composing }: Chapter, options: WordOptions): void {
  const apart: Composing = { ...composing, relations: new Relations(), notes: null };
  zip.add(`word/header${String(number)}.xml`, headerXml(document, apart));
  if (!apart.relations.isEmpty) zip.add(`word/_rels/header${String(number)}.xml.rels`, apart.relations.xml());
  zip.add(`word/footer${String(number)}.xml`, footerXml(composing, options.pageOf));
}

function addNotes(zip: ZipInSteps, chapters: readonly Chapter[]): void {
  const relations = new Relations();
  const all = chapters.flatMap(({ document, composing, notes }) =>
    notes.order.map((note) => ({ document, note, composing: { ...composing, relations, notes: null } })),
  );
  zip.add('word/footnotes.xml', footnotesXml(all));
  if (!relations.isEmpty) zip.add('word/_rels/footnotes.xml.rels', relations.xml());
}

function* bodyXml(chapters: readonly Chapter[], relations: Relations): Generator<string> {
  yield declaration + opening('w:document', wordNamespaces) + opening('w:body');
  for (const [at, { document, composing }] of chapters.entries()) {
    const header = relations.part('header', `header${String(at + 1)}.xml`);
    const footer = relations.part('footer', `footer${String(at + 1)}.xml`);
    yield paragraphXml('Heading1', [{ kind: 'text', text: document.title }], composing);
    for (const [place, block] of document.blocks.entries()) {
      const next = document.blocks[place + 1]?.kind;
      yield* blockXml(block, next, composing);
      // Without a paragraph between them Word makes one table of two.
      if (block.kind === 'table' && (next === 'table' || next === 'paragraph')) yield paragraphOf('Gap', '', composing);
    }
    const section = sectionXml(document, header, footer);
    // The last section's properties stand in the body itself, after a paragraph, which no table can be.
    const isLast = at === chapters.length - 1;
    yield paragraphOf('Gap', '', composing, isLast ? {} : { section });
    if (isLast) yield section;
  }
  yield '</w:body></w:document>';
}

function* blockXml(block: Block, next: Block['kind'] | undefined, composing: Composing): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield paragraphXml(`Heading${block.level}`, block.runs, composing);
      break;
    case 'paragraph':
      yield paragraphXml(block.style === 'item' ? 'ListBullet' : 'BodyText', block.runs, composing);
      break;
    case 'table':
      yield* tableXml(block, composing);
      break;
    case 'picture':
      // Its numbers stay on its page.
      yield pictureXml(block, composing, next === 'table');
  }
}
