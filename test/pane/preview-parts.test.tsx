import { describe, expect, test } from 'vitest';
import { notesIn, previewParts } from '../../src/pane/annexes/preview-parts';
import type { AnnexDocument, Block, Cell, Row, Table } from '../../src/tasks';

const words = (text: string, columns?: number): Cell => ({
  paragraphs: [[{ kind: 'text', text }]],
  ...(columns !== undefined && { columns }),
});

const paper = (blocks: readonly Block[]): AnnexDocument => ({
  output: 'legislative',
  language: 'en',
  direction: 'ltr',
  orientation: 'portrait',
  title: 'A paper',
  symbol: { kind: 'text', text: 'PC/34/6' },
  masthead: [],
  blocks,
  notes: [],
});

const long = 'x'.repeat(500);
const table = (rows: readonly Row[]): Table => ({ kind: 'table', description: 'A table', columns: [1, 4], rows });
const reportOf = (symbol: string, count: number): Table =>
  table([
    { kind: 'title', cells: [words(symbol, 2)] },
    ...Array.from({ length: count }, (_, at): Row => ({ kind: 'body', cells: [words(String(at + 1)), words(long)] })),
  ]);

const rowsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.filter(({ kind }) => kind === 'body') : []));

describe('a paper is drawn in parts', () => {
  test('a short one in one', () => {
    const parts = previewParts(paper([reportOf('JIU/REP/2021/3', 3)]));
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ from: 'JIU/REP/2021/3', to: 'JIU/REP/2021/3' });
  });

  test('a long one in several, which say what they begin and end with; nothing is lost', () => {
    const reports = Array.from({ length: 40 }, (_, at) => reportOf(`JIU/REP/2021/${String(40 - at)}`, 6));
    const parts = previewParts(paper(reports));
    expect(parts.length).toBeGreaterThan(4);
    expect(parts[0]?.from).toBe('JIU/REP/2021/40');
    expect(parts.at(-1)?.to).toBe('JIU/REP/2021/1');
    expect(parts.flatMap(({ blocks }) => rowsIn(blocks))).toHaveLength(240);
  });

  test('a heading stays with what follows it', () => {
    const heading: Block = { kind: 'heading', level: 2, runs: [{ kind: 'text', text: 'II. 2020' }] };
    const parts = previewParts(paper([reportOf('JIU/REP/2021/3', 27), heading, reportOf('JIU/REP/2020/8', 27)]));
    expect(parts).toHaveLength(2);
    expect(parts[0]?.blocks.map(({ kind }) => kind)).toEqual(['table']);
    expect(parts[1]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
  });

  test('a table longer than a part is continued under its own headings', () => {
    const parts = previewParts(paper([reportOf('JIU/REP/2021/3', 300)]));
    expect(parts.length).toBeGreaterThan(8);
    for (const { blocks } of parts) {
      for (const block of blocks) expect(block.kind === 'table' && block.rows[0]?.kind).toBe('title');
    }
    expect(parts.flatMap(({ blocks }) => rowsIn(blocks))).toHaveLength(300);
  });

  test('cells merged down are never torn apart', () => {
    const rows = Array.from({ length: 120 }, (_, at): Row => ({
      kind: 'body',
      cells: at % 3 === 0 ? [{ ...words('3 rows'), rows: 3 }, words(long)] : [words(long)],
    }));
    const tables = previewParts(paper([table(rows)])).flatMap(({ blocks }) => blocks);
    expect(tables.length).toBeGreaterThan(3);
    for (const block of tables) expect(rowsIn([block])[0]?.cells).toHaveLength(2);
  });

  test('a line that heads others is never the last of a part', () => {
    const rows = Array.from({ length: 200 }, (_, at): Row => ({
      kind: at % 5 === 0 ? 'group' : 'body',
      cells: [words(at % 5 === 0 ? `Recommendation ${String(at)}` : 'Assessment'), words(long)],
    }));
    const tables = previewParts(paper([table(rows)])).flatMap(({ blocks }) => blocks);
    for (const block of tables) expect(block.kind === 'table' && block.rows[0]?.kind).toBe('group');
  });
});

test('a part has the footnotes that it refers to', () => {
  const noted = (note: number): Block => ({ kind: 'paragraph', style: 'body', runs: [{ kind: 'note', note }] });
  expect(notesIn([noted(4), noted(1), noted(4)])).toEqual([1, 4]);
});
