// Every annex in every language as a worksheet, as LibreOffice prints it: once of a tracker with everything in it and once
// of a long one. Each page says in its header which annex it belongs to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OutputId, outputIds } from '../../src/core/annex/outputs';
import { type Language, languages } from '../../src/core/recommendation/codes';
import type { Tracker } from '../../src/core/layout/tracker';
import { messages } from '../../src/messages';
import { annexWorkbook } from '../../src/preview/runner/annex-workbook';
import { before, catalogue, now } from '../core/annex/golden-tracker';
import { annexOf, masthead } from '../support/annex-of';
import { longTracker } from '../support/long-tracker';
import { asRead, missingPrinter, type Page, pagesOf, printAll } from '../support/pdf-pages';

const missing = missingPrinter();
if (missing !== undefined)
  process.stderr.write(`Cannot run "${missing}": worksheets are not compared with LibreOffice.\n`);

const trackers = { full: now, long: longTracker() } as const;
type Which = keyof typeof trackers;

const symbolOf = (which: Which, output: OutputId) => `${which.toUpperCase()}/${String(outputIds.indexOf(output) + 1)}`;

async function workbook(language: Language, which: Which): Promise<Uint8Array> {
  const tracker: Tracker = trackers[which];
  const documents = outputIds.map((output) => {
    const settings = { ...masthead, documentSymbol: symbolOf(which, output) };
    return annexOf(output, tracker, { language, before, catalogue, settings, form: 'sheet' }).document;
  });
  const made = await annexWorkbook(documents);
  if ('kind' in made) throw new Error(made.because);
  return made;
}

type Columns = (typeof messages)['en']['annex']['columns'];

/** Tables that the long tracker makes go over a page, and the headings of their first and last column. */
const overPages: readonly (readonly [OutputId, keyof Columns, keyof Columns])[] = [
  ['open-by-report', 'symbol', 'otherDocuments'],
  ['matrix-by-report', 'toExecutive', 'remarks'],
  ['legislative', 'symbol', 'responsible'],
  ['executive', 'symbol', 'responsible'],
];

describe.skipIf(missing !== undefined)('annexes as worksheets, as LibreOffice prints them', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worksheets-'));
  const pages = new Map<string, readonly Page[]>();

  beforeAll(async () => {
    const names = languages.flatMap((language) => (['full', 'long'] as const).map((which) => ({ language, which })));
    const files: string[] = [];
    for (const { language, which } of names) {
      const file = path.join(folder, `${language}-${which}.xlsx`);
      writeFileSync(file, await workbook(language, which));
      files.push(file);
    }
    printAll(folder, files, 400_000);
    for (const file of files)
      pages.set(path.basename(file, '.xlsx'), pagesOf(path.join(folder, `${path.basename(file, '.xlsx')}.pdf`)));
  }, 460_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const pagesWith = (language: Language, which: Which, output: OutputId) =>
    (pages.get(`${language}-${which}`) ?? []).filter(({ words }) =>
      words.some(({ text }) => text === symbolOf(which, output)),
    );

  describe.each(languages)('in %s', (language) => {
    it.each(['full', 'long'] as const)('has pages of every annex and no others (%s)', (which) => {
      const found = outputIds.map((output) => pagesWith(language, which, output).length);
      expect(outputIds.filter((_, at) => found[at] === 0)).toEqual([]);
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(pages.get(`${language}-${which}`)?.length);
    });

    it.each(overPages)('prints all columns of %s on every page, below their headings', (output, first, last) => {
      const { columns } = messages[language].annex;
      const found = pagesWith(language, 'long', output);
      expect(found.length).toBeGreaterThan(1);
      for (const page of found.slice(0, -1))
        for (const heading of [columns[first], columns[last]]) expect(begins(page, heading)).not.toEqual([]);
    });

    it('has its first column where its lines begin', () => {
      const { columns } = messages[language].annex;
      const [page] = pagesWith(language, 'long', 'legislative');
      const [symbol, responsible] = [columns.symbol, columns.responsible].map((heading) =>
        page ? (begins(page, heading)[0]?.left ?? 0) : 0,
      );
      expect((symbol ?? 0) > (responsible ?? 0)).toBe(language === 'ar');
    });
  });
});

/** The words with which a heading begins, which may be on two lines or, in Chinese, one word. */
function begins({ words }: Page, heading: string) {
  return words.filter(({ text }) => {
    const read = asRead(text);
    return read.length > 1 && heading.startsWith(read);
  });
}
