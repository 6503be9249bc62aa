// Every paper in every language as LibreOffice lays it out: one file of a language holds all of them, once of a tracker
// with everything in it and once of a long one, and each page says in its header which paper it belongs to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnexDocument } from '../../src/core/annex/document';
import { type OutputId, outputIds } from '../../src/core/annex/outputs';
import { type Language, languages } from '../../src/core/recommendation/codes';
import { annexWord } from '../../src/export/docx';
import { messages } from '../../src/messages';
import { drawPicture } from '../../src/preview/runner/draw-picture';
import { before, catalogue, now } from '../core/annex/golden-tracker';
import { annexOf, masthead } from '../support/annex-of';
import { longTracker } from '../support/long-tracker';
import { asRead, missingPrinter, type Page, pagesOf, printAll } from '../support/pdf-pages';

const missing = missingPrinter();
if (missing !== undefined) process.stderr.write(`Cannot run "${missing}": papers are not compared with LibreOffice.\n`);

const long = longTracker();

function papersIn(language: Language): readonly AnnexDocument[] {
  return outputIds.flatMap((output, at) =>
    [now, long].map((tracker, which) => {
      const documentSymbol = symbolOf(which === 0 ? 'full' : 'long', at);
      const settings = { ...masthead, documentSymbol };
      return annexOf(output, tracker, { language, before, catalogue, settings }).document;
    }),
  );
}

function symbolOf(which: 'full' | 'long', at: number): string {
  return `${which.toUpperCase()}/${String(at + 1)}`;
}

/** Tables that the long tracker makes go over a page, and what their repeated rows say. */
const overPages: readonly (readonly [OutputId, (language: Language) => string])[] = [
  ['reports-and-contacts', (language) => messages[language].annex.columns.symbol],
  ['open-by-report', (language) => messages[language].annex.columns.symbol],
  ['matrix-by-report', () => 'JIU/REP/2021/9'],
  ['legislative', () => 'JIU/REP/2021/9'],
  ['executive', () => 'JIU/REP/2021/9'],
];

describe.skipIf(missing !== undefined)('papers for Word, as LibreOffice lays them out', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'papers-'));
  const pages = new Map<Language, readonly Page[]>();

  beforeAll(async () => {
    const files: string[] = [];
    for (const language of languages) {
      const file = path.join(folder, `${language}.docx`);
      const { pageOf } = messages[language].annex;
      writeFileSync(file, await annexWord(papersIn(language), { pageOf, draw: drawPicture }));
      files.push(file);
    }
    printAll(folder, files, 400_000);
    for (const language of languages) pages.set(language, pagesOf(path.join(folder, `${language}.pdf`)));
  }, 420_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const pagesWith = (language: Language, symbol: string) =>
    (pages.get(language) ?? []).filter(({ words }) => words.some(({ text }) => text === symbol));

  describe.each(languages)('in %s', (language) => {
    it('has pages of every output, in their order, and nothing else', () => {
      const all = pages.get(language) ?? [];
      const symbols = outputIds.flatMap((_, at) => [symbolOf('full', at), symbolOf('long', at)]);
      const found = symbols.map((symbol) => pagesWith(language, symbol).length);
      expect(found.filter((count) => count === 0)).toEqual([]);
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      const firsts = symbols.map((symbol) => all.findIndex(({ words }) => words.some(({ text }) => text === symbol)));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    });

    it.each(overPages)('says the headings of %s again on its second page', (output, said) => {
      const [, second] = pagesWith(language, symbolOf('long', outputIds.indexOf(output)));
      for (const word of said(language).split(' ')) expect(wordsOf(second)).toContain(word);
    });

    it('begins tables on the side where its lines begin', () => {
      const [, second] = pagesWith(language, symbolOf('long', outputIds.indexOf('reports-and-contacts')));
      const symbols = (second?.words ?? []).filter(({ text }) => text.startsWith('JIU/'));
      const middle = (second?.width ?? 0) / 2;
      expect(symbols.length).toBeGreaterThan(5);
      const onRight = symbols.filter(({ left }) => left > middle).length;
      expect(onRight).toBe(language === 'ar' ? symbols.length : 0);
    });

    it('breaks no symbol of a report over two lines', () => {
      const all = (pages.get(language) ?? []).flatMap(({ words }) => words.map(({ text }) => text));
      expect(all.filter((text) => /^JIU\/(REP)?\/?(20\d*)?\/?$/.test(text))).toEqual([]);
    });
  });
});

function wordsOf(page: Page | undefined): readonly string[] {
  return (page?.words ?? []).map(({ text }) => asRead(text));
}
