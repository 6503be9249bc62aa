// What is put on the clipboard, read as a browser reads it: the document's structure, directions and languages, and no
// text that becomes anything but text.
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { AnnexDocument, Block, Cell, Run } from '../../src/core/annex/document';
import { annexHtml } from '../../src/export/html';
import { annexPlainText } from '../../src/export/plain-text';

const blank: AnnexDocument = {
  output: 'executive',
  language: 'en',
  direction: 'ltr',
  orientation: 'portrait',
  title: 'Annex',
  symbol: { kind: 'text', text: 'A/1' },
  masthead: [{ kind: 'text', text: 'An office' }],
  blocks: [],
  notes: [],
};
const text = (said: string, look: object = {}): Run => ({ kind: 'text', text: said, ...look });
const cell = (said: string, look: Partial<Cell> = {}): Cell => ({ paragraphs: [[text(said)]], ...look });
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', style: 'body', runs });
const item = (said: string): Block => ({ kind: 'paragraph', style: 'item', runs: [text(said)] });

const reports: Block = {
  kind: 'table',
  caption: [text('Table 1')],
  description: 'Recommendations "by" report',
  columns: [1, 3, 4],
  rows: [
    { kind: 'title', cells: [cell('All', { columns: 3 })] },
    { kind: 'header', cells: [cell('No.', { rows: 2 }), cell('Texts', { columns: 2 })] },
    { kind: 'header', cells: [cell('Ours'), cell('Theirs')] },
    { kind: 'group', cells: [cell('2021', { columns: 3 })] },
    { kind: 'body', cells: [cell('1', { isLabel: true }), cell('a\tb\nc'), cell('X', { align: 'centre' })] },
    { kind: 'total', cells: [cell('1'), { paragraphs: [] }, cell('9')] },
  ],
};

function page(documents: readonly AnnexDocument[], html = annexHtml(documents)) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document;
}
const shown = (blocks: readonly Block[], more: Partial<AnnexDocument> = {}) => page([{ ...blank, blocks, ...more }]);

describe('annexHtml', () => {
  it('gives a table its head, its headings and its merged cells', () => {
    const table = shown([reports]).querySelector('table');
    const rows = [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((each) => {
        const spans = ['colspan', 'rowspan'].map((name) => each.getAttribute(name) ?? '1').join('x');
        return `${each.getAttribute('scope') ?? '-'} ${spans} ${each.textContent}`;
      }),
    );
    expect(rows).toEqual([
      ['colgroup 3x1 All'],
      ['col 1x2 No.', 'colgroup 2x1 Texts'],
      ['col 1x1 Ours', 'col 1x1 Theirs'],
      ['rowgroup 3x1 2021'],
      ['row 1x1 1', '- 1x1 a\tbc', '- 1x1 X'],
      ['- 1x1 1', '- 1x1 ', '- 1x1 9'],
    ]);
    expect(table?.querySelectorAll('thead tr').length).toBe(3);
    expect(table?.getAttribute('summary')).toBe('Recommendations "by" report');
    expect([...(table?.querySelectorAll('col') ?? [])].map((col) => col.getAttribute('width'))).toEqual([
      '12.5%',
      '37.5%',
      '50%',
    ]);
  });

  it('carries every look inside the elements', () => {
    const html = annexHtml([{ ...blank, blocks: [reports] }]);
    expect(html).not.toMatch(/<style|class=/);
    const styles = [...page([], html).querySelectorAll('td,th')].map((each) => each.getAttribute('style') ?? '');
    expect(styles.every((style) => /border:1px solid.*font-family:.*font-size:9pt/.test(style))).toBe(true);
    expect(styles.filter((style) => style.includes('background:')).length).toBe(6);
    expect(styles.filter((style) => style.includes('text-align:center')).length).toBe(1);
  });

  it('takes signs and control characters in texts for what they are', () => {
    const hostile = '<img src=x onerror=alert(1)> & "q" \u0000\u0007end';
    const document = shown([paragraph(text(hostile)), reports], { title: hostile });
    expect(document.querySelectorAll('img').length).toBe(0);
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)> & "q" end');
  });

  it('links to addresses of the web and to nothing that runs', () => {
    const document = shown([
      paragraph(
        text('a', { link: 'https://example.org/a b"c' }),
        text('b', { link: 'javascript:alert(1)' }),
        text('c', { link: ' JAVASCRIPT:alert(1)' }),
      ),
    ]);
    expect([...document.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual([
      'https://example.org/a%20b"c',
    ]);
  });

  it('keeps notes of several documents apart, and leads there and back', () => {
    const noted = { ...blank, blocks: [paragraph(text('x'), { kind: 'note', note: 0 })], notes: [[text('A note')]] };
    const document = page([noted, { ...noted, notes: [[text('Another')]] }]);
    const anchors = [...document.querySelectorAll('a')].map((each) => [
      each.getAttribute('name'),
      each.getAttribute('href'),
    ]);
    expect(anchors).toEqual([
      ['to-note-1-1', '#note-1-1'],
      ['note-1-1', '#to-note-1-1'],
      ['to-note-2-1', '#note-2-1'],
      ['note-2-1', '#to-note-2-1'],
    ]);
    expect(document.querySelectorAll('div')[1]?.getAttribute('style')).toContain('page-break-before:always');
  });

  it('runs from right to left, with symbols and other languages in their own direction', () => {
    const document = shown(
      [
        paragraph(
          text('JIU/REP/2021/3', { apart: true }),
          text('مكتب', { apart: true }),
          text('Networks', { language: 'en' }),
          text('نص', { language: 'ar' }),
        ),
        reports,
      ],
      { language: 'ar', direction: 'rtl' },
    );
    const whole = document.querySelector('div');
    expect([whole?.getAttribute('lang'), whole?.getAttribute('dir')]).toEqual(['ar-SA', 'rtl']);
    expect(document.querySelector('table')?.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('td')?.getAttribute('dir')).toBe('rtl');
    expect([...document.querySelectorAll('p,h1')].every((each) => each.getAttribute('dir') === 'rtl')).toBe(true);
    expect(document.querySelector('td')?.getAttribute('style')).toContain('text-align:right');
    expect(
      [...document.querySelectorAll('p span')].map((each) => [
        each.textContent,
        each.getAttribute('dir'),
        each.getAttribute('lang'),
      ]),
    ).toEqual([
      ['JIU/REP/2021/3', 'ltr', null],
      ['مكتب', 'rtl', null],
      ['Networks', 'ltr', 'en-GB'],
    ]);
  });

  it('marks a setting nobody gave, and gathers the items of a list', () => {
    const document = shown([
      paragraph({ kind: 'blank', setting: 'session', text: 'session' }),
      item('a'),
      item('b'),
      paragraph(text('c')),
      item('d'),
    ]);
    expect(document.querySelector('b')?.textContent).toBe('[session]');
    expect([...document.querySelectorAll('ul')].map((list) => list.textContent)).toEqual(['ab', 'd']);
  });

  it('shows a drawn picture, or says what it shows', () => {
    const picture: Block = {
      kind: 'picture',
      chart: { kind: 'bars', title: '', caption: '', categories: [], series: [], legend: 'none' },
      caption: [text('Figure 1')],
      description: 'Open: 24',
      width: 0.5,
    };
    const document = page(
      [],
      annexHtml([{ ...blank, blocks: [picture] }], () => 'data:image/png;base64,AA=='),
    );
    const image = document.querySelector('img');
    expect(['alt', 'width', 'height'].map((name) => image?.getAttribute(name))).toEqual(['Open: 24', '320', '192']);
    expect(shown([picture]).body.textContent).toContain('Open: 24');
  });
});

describe('annexPlainText', () => {
  it('divides cells by tabs, one row a line, merged cells in their columns', () => {
    const said = annexPlainText([
      {
        ...blank,
        blocks: [item('first'), reports, paragraph(text('End'), { kind: 'note', note: 0 })],
        notes: [[text('N')]],
      },
    ]);
    expect(said.split('\n')).toEqual([
      'An office · A/1',
      '',
      'Annex',
      '',
      '• first',
      '',
      'Table 1',
      'All',
      'No.\tTexts',
      '\tOurs\tTheirs',
      '2021',
      '1\ta b c\tX',
      '1\t\t9',
      '',
      'End (1)',
      '',
      '1. N',
    ]);
  });
});
