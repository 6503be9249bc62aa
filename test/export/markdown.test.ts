// Markdown says what the document says, whatever its texts hold.
import { describe, expect, it } from 'vitest';
import type { AnnexDocument, Block } from '../../src/core/annex/document';
import { annexMarkdown } from '../../src/export/markdown';

function printed(blocks: readonly Block[], more: Partial<AnnexDocument> = {}): string {
  return annexMarkdown({
    output: 'executive',
    language: 'en',
    direction: 'ltr',
    orientation: 'portrait',
    title: 'Annex',
    symbol: { kind: 'text', text: 'A/1' },
    masthead: [{ kind: 'text', text: 'An office' }],
    blocks,
    notes: [],
    ...more,
  });
}
const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', runs: [{ kind: 'text', text }] });

describe('annexMarkdown', () => {
  it('takes signs of Markdown in texts for what they are', () => {
    expect(printed([paragraph('a | *b* _c_ <p> [d](e) `f` \\')])).toBe(
      'An office · A/1\n\n# Annex\n\na \\| \\*b\\* \\_c\\_ \\<p> \\[d\\](e) \\`f\\` \\\\\n',
    );
    expect(printed([paragraph('1. Not a list')])).toContain('1\\. Not a list');
    expect(printed([paragraph('- Not a list')])).toContain('\\- Not a list');
  });

  it('keeps a cell on one line, and merged cells in their columns', () => {
    const cell = (text: string, look: { readonly columns?: number; readonly rows?: number } = {}) => ({
      paragraphs: [[{ kind: 'text' as const, text }]],
      ...look,
    });
    const text = printed([
      {
        kind: 'table',
        description: '',
        columns: [1, 1, 1],
        rows: [
          { kind: 'header', cells: [cell('a', { columns: 2 }), cell('b', { rows: 2 })] },
          { kind: 'header', cells: [cell('c'), cell('d\ne')] },
          { kind: 'total', cells: [cell('f'), { paragraphs: [] }, cell('g')] },
        ],
      },
    ]);
    expect(text.split('\n').slice(4)).toEqual([
      '| a |  | b |',
      '| --- | --- | --- |',
      '| c | d e |  |',
      '| **f** |  | **g** |',
      '',
    ]);
  });

  it('writes links, blanks and footnotes', () => {
    const text = printed(
      [
        {
          kind: 'paragraph',
          style: 'item',
          runs: [
            { kind: 'text', text: 'Report', link: 'https://example.org/a (b)|c' },
            { kind: 'blank', setting: 'session', text: 'session' },
            { kind: 'note', note: 0 },
          ],
        },
      ],
      { notes: [[{ kind: 'text', text: 'A note.' }]] },
    );
    expect(text).toContain('- [Report](https://example.org/a%20%28b%29%7Cc)**\\[session\\]**[^1]\n\n[^1]: A note.\n');
  });

  it('keeps symbols and texts of another language whole from right to left', () => {
    const runs = [
      { kind: 'text', text: 'JIU/REP/2021/3', apart: true },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'Networks', language: 'en' },
    ] as const;
    const text = printed([{ kind: 'paragraph', style: 'body', runs }], { language: 'ar', direction: 'rtl' });
    expect(text).toContain('\u2068JIU/REP/2021/3\u2069 \u2068Networks\u2069');
  });
});
