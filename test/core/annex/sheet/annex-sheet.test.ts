import { describe, expect, it } from 'vitest';
import { annexSheet } from '../../../../src/core/annex/sheet/annex-sheet';
import type { AnnexDocument, Block, Cell, Row, Table } from '../../../../src/core/annex/document';
import type { OutputId } from '../../../../src/core/annex/outputs';
import type { DraftCell, SheetDraft } from '../../../../src/core/sheet/draft';
import { annexOf, type AnnexOptions } from '../../../support/annex-of';
import { before, catalogue, now } from '../golden-tracker';

const pages = 'Page {page} of {pages}';

function sheetOf(output: OutputId, options: AnnexOptions = {}): SheetDraft {
  return annexSheet(annexOf(output, now, { form: 'sheet', before, ...options }).document, output, pages);
}

const text = (said: string): Cell => ({ paragraphs: [[{ kind: 'text', text: said }]] });
const row = (kind: Row['kind'], ...cells: readonly (string | Cell)[]): Row => ({
  kind,
  cells: cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)),
});
const table = (columns: readonly number[], ...rows: readonly Row[]): Table => ({
  kind: 'table',
  description: 'Drawn in the test',
  columns,
  rows,
});

function drawn(blocks: readonly Block[], more: Partial<AnnexDocument> = {}): SheetDraft {
  const document: AnnexDocument = {
    output: 'figures',
    language: 'en',
    direction: 'ltr',
    orientation: 'portrait',
    title: 'Title',
    symbol: { kind: 'text', text: 'C/1', apart: true },
    masthead: [{ kind: 'text', text: 'Organization' }],
    blocks,
    notes: [],
    ...more,
  };
  return annexSheet(document, 'Sheet', pages);
}

/** Values row by row, blanks left out. */
const said = ({ rows }: SheetDraft) => rows.map((cells) => cells.flatMap((cell) => (cell ? [cell.value] : [])));
const cellsOf = ({ rows }: SheetDraft): readonly DraftCell[] => rows.flat().filter((cell) => cell !== null);
const cellWith = (draft: SheetDraft, value: DraftCell['value']) => cellsOf(draft).find((cell) => cell.value === value);

describe('a list by addressee', () => {
  it('has a row for each recommendation under one row of headings, and a row for each year', () => {
    const draft = sheetOf('executive');
    const { headerRow } = draft;
    expect(said(draft)[headerRow ?? 0]?.slice(0, 4)).toEqual([
      'Report symbol',
      'Title of the report',
      'No.',
      'Recommendation',
    ]);
    const groups = cellsOf(draft).filter(({ style }) => style === 'group');
    expect(groups).toHaveLength(3);
    expect(groups.every(({ span }) => span === draft.columns.length)).toBe(true);
    expect(said(draft).filter(([symbol]) => String(symbol).startsWith('JIU/REP'))).toHaveLength(5);
    expect([draft.headerRows, draft.print.orientation]).toEqual([1, 'landscape']);
  });

  it('keeps numbers as numbers, and what changed beside what is', () => {
    const line = said(sheetOf('executive')).find(([symbol, , number]) => symbol === 'JIU/REP/2020/8' && number === 1);
    expect(line?.slice(5, 8)).toEqual(['Accepted', 'Implemented', 'Previously: in progress']);
  });
});

describe('the matrix', () => {
  const draft = sheetOf('matrix-by-report', { catalogue });

  it('says its two rows of headings once, to be repeated, and heads each report below', () => {
    expect(draft.headerRows).toBe(2);
    expect(cellsOf(draft).filter(({ value }) => value === 'Governing bodies')).toHaveLength(1);
    expect(draft.parts).toHaveLength(3);
    expect(draft.parts?.map((first) => String(said(draft)[first]?.[0]).slice(0, 14))).toEqual([
      'JIU/REP/2021/3',
      'JIU/REP/2020/8',
      'JIU/REP/2018/4',
    ]);
  });

  it('merges headings across and down, and centres marks', () => {
    expect(cellWith(draft, 'Acceptance')?.span).toBe(4);
    expect(
      cellsOf(draft).find(({ value, down }) => String(value).startsWith('Comments on') && down === 2),
    ).toBeDefined();
    expect(cellWith(draft, 'X')?.align).toBe('centre');
    expect(cellWith(draft, 'For information only')?.span).toBe(7);
  });

  it('leads to the report', () => {
    expect(cellsOf(draft).flatMap(({ link }) => (link && 'url' in link ? [link.url] : []))).toContain(
      'https://example.org/reports/2021-3',
    );
  });
});

describe('an annex as a sheet', () => {
  it('is headed by organization, symbol and title, and tells its pages', () => {
    const draft = sheetOf('open-by-report', { language: 'fr' });
    expect(said(draft)[0]).toEqual(['Example Organization · Programme Committee · Thirty-fourth session · PC/34/6']);
    expect(draft.print).toMatchObject({ header: 'PC/34/6', pages, footer: said(draft)[1]?.[0] });
    expect([draft.id, draft.rightToLeft]).toEqual(['annex-open-by-report-fr', false]);
  });

  it('puts a visible blank where a setting is wanting', () => {
    const draft = sheetOf('decision', { settings: {} });
    expect(cellsOf(draft).some(({ value }) => String(value).includes('[governing body]'))).toBe(true);
  });

  it('raises the numbers of footnotes and says them below', () => {
    const draft = sheetOf('executive', { language: 'ru' });
    expect(cellsOf(draft).some(({ value }) => /[а-яa-z.]¹$/i.test(String(value)))).toBe(true);
    expect(said(draft).at(-1)?.[0]).toMatch(/^¹ /);
  });

  it('merges a row higher than Excel lets it be over several, so that its end is seen', () => {
    const long = 'Many words about very little. '.repeat(200);
    const draft = drawn([
      table([1, 1, 1], row('header', 'A', 'B', 'C'), row('body', 'short', long, 'last'), row('body', 'x', 'y', 'z')),
    ]);
    const { down = 1 } = cellWith(draft, long) ?? {};
    expect(down).toBeGreaterThan(2);
    expect(cellWith(draft, 'short')?.down).toBe(down);
    const first = draft.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'short'));
    const last = draft.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'x'));
    expect(last - first).toBe(down);
    const heights = Array.from({ length: down }, (_, at) => draft.heights?.get(first + at) ?? 0);
    expect(heights.every((height) => height > 100 && height <= 409)).toBe(true);
  });

  it('cuts a text that no cell holds, and shows that it did', () => {
    const draft = drawn([table([1, 1], row('body', 'x', 'a'.repeat(40_000)))]);
    const [cut] = cellsOf(draft).filter(({ value }) => String(value).endsWith(' […]'));
    expect(String(cut?.value)).toHaveLength(32_767);
  });

  it('writes out the addresses of which one cell cannot lead to all', () => {
    const linked = (link: string): Cell['paragraphs'][number] => [{ kind: 'text', text: 'Here', link }];
    const draft = drawn([
      table(
        [1, 1],
        row(
          'body',
          { paragraphs: [linked('https://a.example')] },
          { paragraphs: ['b', 'c'].map((name) => linked(`https://${name}.example`)) },
        ),
      ),
    ]);
    expect(cellWith(draft, 'Here')?.link).toEqual({ url: 'https://a.example' });
    expect(cellWith(draft, 'Here (https://b.example)\nHere (https://c.example)')?.link).toEqual({
      url: 'https://b.example',
    });
  });

  it('leads nowhere from a cell that says other things besides', () => {
    const paragraphs: Cell['paragraphs'] = [
      [{ kind: 'text', text: 'Contact: A' }],
      [{ kind: 'text', text: 'Highlights', link: 'https://a.example' }],
    ];
    const draft = drawn([table([1, 1], row('body', { paragraphs }, 'x'))]);
    const cell = cellWith(draft, 'Contact: A\nHighlights (https://a.example)');
    expect([cell?.value !== undefined, cell?.link]).toEqual([true, undefined]);
  });

  it('lays tables of other columns on the same ones, all as wide as the page', () => {
    const draft = drawn([
      table([1, 1], row('header', 'Half', 'Other half'), row('body', 'a', 'b')),
      table([1, 1, 1, 1], row('header', 'One', 'Two', 'Three', 'Four'), row('body', 'c', 'd', 'e', 'f')),
    ]);
    expect(draft.columns).toHaveLength(4);
    expect(['Half', 'Other half', 'One'].map((value) => cellWith(draft, value)?.span ?? 1)).toEqual([2, 2, 1]);
    expect(draft.headerRow).toBeNull();
    expect(draft.tables?.map(({ columns }) => columns)).toEqual([4, 4]);
  });

  it('gives narrow columns room for their longest word', () => {
    const draft = drawn([table([10, 1], row('header', 'Text', 'Unimplemented'), row('body', 'a', 'X'))]);
    expect(draft.columns[1]?.width).toBeGreaterThan(13);
  });
});

describe('pictures', () => {
  const chart = {
    kind: 'columns' as const,
    title: '',
    caption: '',
    categories: ['2020', '2021'],
    series: [{ name: 'Open', values: [3, 4], colours: ['#111111'] }],
    legend: 'none' as const,
  };
  const picture: Block = {
    kind: 'picture',
    chart,
    caption: [{ kind: 'text', text: 'Figure 1' }],
    description: '2020: 3; 2021: 4',
    width: 1,
  };

  it('become charts fed from the table that follows and has their numbers', () => {
    const numbers = table(
      [2, 1, 1],
      row('header', 'Year', 'Open', 'All'),
      row('body', '2020', '3', '9'),
      row('body', '2021', '4', '8'),
    );
    const draft = drawn([picture, numbers]);
    const [made] = draft.charts ?? [];
    const { row: top = 0, column = 0 } = made?.series[0]?.values.area ?? {};
    expect([draft.rows[top]?.[column]?.value, draft.rows[top + 1]?.[column]?.value]).toEqual([3, 4]);
    expect(cellsOf(draft).filter(({ value }) => value === 'Open')).toHaveLength(1);
    expect(cellWith(draft, made?.caption ?? '')).toBeDefined();
    expect((made?.place.row ?? 0) + (made?.place.rows ?? 0)).toBeLessThan(top);
  });

  it('bring their numbers where no table has them', () => {
    const draft = drawn([picture, { kind: 'paragraph', style: 'body', runs: [] }]);
    const { row: top = 0, column = 0 } = draft.charts?.[0]?.series[0]?.values.area ?? {};
    expect([draft.rows[top]?.[column]?.value, draft.rows[top + 1]?.[column]?.value]).toEqual([3, 4]);
  });
});

describe('in Arabic', () => {
  it('symbols beside words keep their own direction', () => {
    const draft = sheetOf('matrix-by-report', { language: 'ar' });
    expect(draft.rightToLeft).toBe(true);
    expect(cellsOf(draft).some(({ value }) => String(value).startsWith('\u2068JIU/REP/2021/3\u2069 '))).toBe(true);
  });
});
