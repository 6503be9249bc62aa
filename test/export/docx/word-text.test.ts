// What Word is told of texts: language, direction, links, notes, blanks, and nothing that would damage the file.
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../../src/core/annex/document';
import { annexWord } from '../../../src/export/docx';
import {
  body,
  bodyOf,
  drawnDocument,
  elementsOf,
  parsedXml,
  text,
  wordOptions,
  wordParts,
} from '../../support/word-parts';

const arabic = { language: 'ar', direction: 'rtl' } as const;
const runsIn = (xml: string) => [...xml.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) => run);
const runWith = (xml: string, said: string) => runsIn(xml).find((run) => run.includes(`>${said}<`)) ?? '';

describe('texts', () => {
  it('carry their language, and another where it is another', async () => {
    const xml = await bodyOf([body(text('Bonjour'), text('中文', { language: 'zh' }))], { language: 'fr' });
    expect(runWith(xml, 'Bonjour')).toContain('<w:lang w:val="fr-FR"/>');
    expect(runWith(xml, '中文')).toContain('<w:rFonts w:hint="eastAsia"/>');
    expect(runWith(xml, '中文')).toContain('<w:lang w:eastAsia="zh-CN"/>');
  });

  it('are not proofread where they are symbols or names', async () => {
    const xml = await bodyOf([body(text('JIU/REP/2021/3', { apart: true }))]);
    expect(runWith(xml, 'JIU/REP/2021/3')).toContain('<w:noProof/>');
    expect(runWith(xml, 'JIU/REP/2021/3')).not.toContain('w:lang');
  });

  it('run from right to left in Arabic, and symbols in them do not', async () => {
    const xml = await bodyOf([body(text('الوثيقة '), text('JIU/REP/2021/3', { apart: true }))], arabic);
    expect(xml).toContain('<w:pStyle w:val="BodyText"/><w:bidi/>');
    expect(runWith(xml, 'الوثيقة ')).toContain('<w:rtl/><w:lang w:bidi="ar-SA"/>');
    expect(runWith(xml, 'JIU/REP/2021/3')).not.toContain('<w:rtl/>');
  });

  it('of another language run from the left in Arabic', async () => {
    const xml = await bodyOf([body(text('1. Safety (IT)', { language: 'en' }), text(' '))], arabic);
    expect(runsIn(xml).find((run) => run.includes('\u200e1. Safety (IT)\u200e'))).not.toContain('<w:rtl/>');
  });

  it('may hold anything a cell may hold', async () => {
    const hostile = 'a\u0000\u0008b <w:p/> & "c" \ud800 \ufffe ]]> 😀\r\nd\te\u2028f';
    const xml = await bodyOf([body(text(hostile))], { title: hostile });
    const runs = elementsOf(parsedXml(xml), 'w:r');
    expect(runs.at(-1)?.textContent).toBe('ab <w:p/> & "c"   ]]> 😀def');
    expect(xml).toMatch(/😀<\/w:t><w:br\/><w:t [^>]*>d<\/w:t><w:tab\/><w:t [^>]*>e<\/w:t><w:br\/>/);
  });
});

describe('links', () => {
  it('lead to their address, said once however often they stand', async () => {
    const link = 'https://example.org/a b?c=1&d="2"';
    const parts = await wordParts([drawnDocument([body(text('one', { link }), text('two', { link }))])]);
    const relations = parts['word/_rels/document.xml.rels'] ?? '';
    const found = [...relations.matchAll(/Id="(rId\d+)"[^>]*Target="(https:[^"]*)" TargetMode="External"/g)];
    expect(found.map(([, , target]) => target)).toEqual(['https://example.org/a%20b?c=1&amp;d=%222%22']);
    const id = found[0]?.[1] ?? '';
    expect(parts['word/document.xml']?.split(`<w:hyperlink r:id="${id}"`)).toHaveLength(3);
    expect(parts['word/document.xml']).toContain('<w:rStyle w:val="Hyperlink"/>');
  });

  it('are plain text where the address is none, is too long, or would run something', async () => {
    const long = `https://example.org/${'a'.repeat(3_000)}`;
    const unfit = ['see above', long, 'javascript:alert(1)'];
    const xml = await bodyOf([body(...unfit.map((link) => text('two', { link })))]);
    expect(xml).not.toContain('w:hyperlink');
    expect(runWith(xml, 'two')).not.toBe('');
  });
});

describe('blanks', () => {
  it('stand out in brackets', async () => {
    const xml = await bodyOf([body({ kind: 'blank', setting: 'session', text: 'session' })]);
    expect(runWith(xml, '[session]')).toContain('<w:rStyle w:val="PlaceholderText"/>');
    const styles = (await wordParts([drawnDocument([])]))['word/styles.xml'] ?? '';
    expect(/w:styleId="PlaceholderText".*?<\/w:style>/.exec(styles)?.[0]).toContain('w:fill="FFF2A8"');
  });
});

describe('footnotes', () => {
  const mention = { kind: 'note', note: 0 } as const;
  const notes = [[text('As worded.')]];
  const tableWith = (kind: 'title' | 'body'): Table => ({
    kind: 'table',
    description: '',
    columns: [1],
    rows: [
      { kind: 'title', cells: [{ paragraphs: [[text('Title'), mention]] }] },
      { kind: 'body', cells: [{ paragraphs: [[text('Row'), ...(kind === 'body' ? [mention] : [])]] }] },
    ],
  });

  it('are footnotes of Word, and further mentions refer to their number', async () => {
    const parts = await wordParts([drawnDocument([body(text('a'), mention), body(text('b'), mention)], { notes })]);
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="_RefNote1"/>');
    expect(xml.match(/ NOTEREF _RefNote1 /g)).toHaveLength(1);
    expect(/<w:footnote w:id="1">.*?<\/w:footnote>/.exec(parts['word/footnotes.xml'] ?? '')?.[0]).toContain(
      'As worded.',
    );
  });

  it('do not begin in a row that every page says again, unless nothing else mentions them', async () => {
    const below = await bodyOf([tableWith('body')], { notes });
    expect(below.indexOf('NOTEREF')).toBeLessThan(below.indexOf('footnoteReference'));
    const onlyThere = await bodyOf([tableWith('title')], { notes });
    expect(onlyThere).toContain('<w:footnoteReference w:id="1"/>');
    expect(onlyThere).not.toContain('NOTEREF');
  });

  it('of a second document follow on those of the first', async () => {
    const one = drawnDocument([body(text('a'), mention)], { notes });
    const two = drawnDocument([body(text('b'), mention)], { notes: [[text('Another.')]] });
    const parts = await wordParts([one, two]);
    expect(parts['word/document.xml']).toContain('<w:footnoteReference w:id="2"/>');
    expect(/<w:footnote w:id="2">.*?<\/w:footnote>/.exec(parts['word/footnotes.xml'] ?? '')?.[0]).toContain('Another.');
  });
});

describe('the file', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, runs: [text('I. First')] },
    { kind: 'paragraph', style: 'item', runs: [text('Item')] },
  ];

  it('has a section for each document, with its page, header and footer', async () => {
    const wide = drawnDocument(blocks, {
      orientation: 'landscape',
      symbol: text('B/2', { apart: true }),
      title: 'Two',
    });
    const parts = await wordParts([drawnDocument(blocks), wide]);
    const xml = parts['word/document.xml'] ?? '';
    expect([...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size]) => size)).toEqual([
      'w:w="11906" w:h="16838"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    ]);
    expect(parts['word/header1.xml']).toContain('>A/1<');
    expect(parts['word/header2.xml']).toContain('>B/2<');
    expect(parts['word/header2.xml']).toContain('>An office<');
    const footer = parts['word/footer1.xml'] ?? '';
    expect(footer).toMatch(/>Page <.* PAGE .*> of <.* NUMPAGES /);
  });

  it('has headings and items that Word knows as such', async () => {
    const xml = await bodyOf(blocks);
    expect(elementsOf(parsedXml(xml), 'w:pStyle').map((style) => style.getAttribute('w:val'))).toEqual([
      'Heading1',
      'Heading2',
      'ListBullet',
      'Gap',
    ]);
    const styles = (await wordParts([drawnDocument([])]))['word/styles.xml'] ?? '';
    expect(/w:styleId="Heading2".*?<\/w:style>/.exec(styles)?.[0]).toContain('<w:outlineLvl w:val="1"/>');
  });

  it('says its title and language, and nothing of who made it, where or when', async () => {
    const parts = await wordParts([drawnDocument([], { title: 'A & B', language: 'fr' })]);
    const properties = parts['docProps/core.xml'] ?? '';
    expect(properties).toContain('<dc:title>A &amp; B</dc:title><dc:language>fr</dc:language>');
    expect(properties).not.toMatch(/creator|created|modified/i);
  });

  it('is the same for the same documents, at any time and with pauses', async () => {
    const document = drawnDocument([...blocks, body(text('x'.repeat(200_000)))]);
    const [one, two] = [await annexWord([document], wordOptions), await annexWord([document], wordOptions)];
    let pauses = 0;
    const rested = await annexWord([document], {
      ...wordOptions,
      pause: () => {
        pauses += 1;
        return new Promise((resolve) => setTimeout(resolve, 20));
      },
    });
    expect(pauses).toBeGreaterThan(0);
    expect(two).toEqual(one);
    expect(rested).toEqual(one);
  });

  it('is given up when the pause says so', async () => {
    const pause = () => Promise.reject(new Error('cancelled'));
    await expect(annexWord([drawnDocument(blocks)], { ...wordOptions, pause })).rejects.toThrow('cancelled');
  });
});
