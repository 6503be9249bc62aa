// A Word file taken apart, for tests of what stands in it.
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { AnnexDocument, Block, Run, TextRun } from '../../src/core/annex/document';
import { annexWord, type WordOptions } from '../../src/export/docx';

/** Parts of the package as text, by their names. */
export type WordParts = Readonly<Record<string, string>>;

export const wordOptions: WordOptions = {
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  draw: () => Promise.resolve(new Uint8Array([1, 2, 3])),
};

export function drawnDocument(blocks: readonly Block[], more: Partial<AnnexDocument> = {}): AnnexDocument {
  return {
    output: 'executive',
    language: 'en',
    direction: 'ltr',
    orientation: 'portrait',
    title: 'Annex',
    symbol: { kind: 'text', text: 'A/1', apart: true },
    masthead: [{ kind: 'text', text: 'An office' }],
    blocks,
    notes: [],
    ...more,
  };
}

export async function wordParts(documents: readonly AnnexDocument[], options = wordOptions): Promise<WordParts> {
  return partsOf(await annexWord(documents, options));
}

export function partsOf(bytes: Uint8Array): WordParts {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** The body of a file with these blocks alone. */
export async function bodyOf(blocks: readonly Block[], more: Partial<AnnexDocument> = {}): Promise<string> {
  return (await wordParts([drawnDocument(blocks, more)]))['word/document.xml'] ?? '';
}

/** Throws where it is not well formed. */
export function parsedXml(text: string): Document {
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

export function elementsOf(xml: Document, name: string): readonly Element[] {
  return [...xml.getElementsByTagName(name)];
}

export function xmlOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

export function text(said: string, look: Partial<TextRun> = {}): Run {
  return { kind: 'text', text: said, ...look };
}

export function body(...runs: readonly Run[]): Block {
  return { kind: 'paragraph', style: 'body', runs };
}
