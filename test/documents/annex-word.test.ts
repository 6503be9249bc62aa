// Every paper in every language as LibreOffice lays it out: one file of a language holds all of them, once of a tracker
// with everything in it and once of a long one, and each page says in its header which paper it belongs to.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnexDocument } from '../../src/core/annex/document';
import { type OutputId, outputIds } from '../../src/core/annex/outputs';
import { type Language, languages } from '../../src/core/recommendation/codes';
import { annexWord } from '../../src/export/docx';
import { messages } from '../../src/messages';
import { drawPicture } from '../../src/preview/runner/draw-picture';
import { before, catalogue, now } from '../core/annex/golden-tracker';
import { annexOf, masthead } from '../support/annex-of';
import { drawTracker } from '../support/draw-tracker';

const missing = ['soffice --version', 'pdftotext -v'].find((program) => {
  const [name = '', argument = ''] = program.split(' ');
  return spawnSync(name, [argument]).status !== 0;
});
if (missing !== undefined) process.stderr.write(`Cannot run "${missing}": papers are not compared with LibreOffice.\n`);

interface Word {
  readonly text: string;
  /** Points from the page's left edge. */
  readonly left: number;
  readonly right: number;
}

interface Page {
  readonly width: number;
  readonly words: readonly Word[];
}

const measure = 'The executive heads should complete the measure, report on it each year and say what it costs.';

/** One report with many recommendations, and many reports: tables that go over pages either way. */
function longTracker() {
  const lines = Array.from({ length: 75 }, (_, at) => {
    const [report, number] =
      at < 32 ? ['JIU/REP/2021/9', at + 1] : [`JIU/REP/${String(2020 - (at % 9))}/${String(at)}`, 1];
    const addressee = at % 2 === 0 ? 'legislative' : 'executive';
    return `${report} | Report ${report.slice(8)} | ${String(number)} | ${addressee} | ${measure} | ${measure} | Accepted | In progress | Office`;
  });
  const header =
    'report | reportTitle | number | addressee | text | assessment | acceptance | implementation | contact';
  return drawTracker([header, ...lines].join('\n'), { asOf: '2022-03-31' });
}

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
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 400_000,
    });
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

/** Words of Arabic are told as they are drawn, from the left. */
function wordsOf(page: Page | undefined): readonly string[] {
  return (page?.words ?? []).map(({ text }) => {
    const plain = text.normalize('NFKC');
    return /[\u0600-\u06ff]/.test(plain) ? Array.from(plain).reverse().join('') : plain;
  });
}

function pagesOf(file: string): readonly Page[] {
  const said = path.join(path.dirname(file), `${path.basename(file)}.html`);
  execFileSync('pdftotext', ['-bbox', file, said]);
  const html = readFileSync(said, 'utf8');
  return [...html.matchAll(/<page width="([\d.]+)"[^>]*>([^]*?)<\/page>/g)].map(([, width, inner]) => ({
    width: Number(width),
    words: [...(inner ?? '').matchAll(/<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(
      ([, left, right, text]) => ({ left: Number(left), right: Number(right), text: text ?? '' }),
    ),
  }));
}
