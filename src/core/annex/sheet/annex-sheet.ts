// An annex as a worksheet ready to print: the paper's head and title, its tables on one set of columns with headings that
// come again on every page, its footnotes below.
import type { Area } from '../../sheet/cells';
import type { DraftCell, DraftId, DraftStyle, SheetDraft } from '../../sheet/draft';
import { finished, type Steps } from '../../steps';
import type { AnnexDocument, Block, Picture, Row, Table } from '../document';
import { tableGrid } from '../table-grid';
import { cellWords, raised, sameWords } from './cell-words';
import { columnGrid, type ColumnGrid } from './column-grid';
import { chartOf, holdsNumbers, numbersOf, placeFor, withNumbers } from './picture';
import { type Line, SheetLines } from './sheet-lines';

/** Characters that fill a page in letters that are still easily read. */
const room = { portrait: { few: 98, many: 112 }, landscape: { few: 150, many: 178 } } as const;
const many = 6;

export function annexSheetId({ output, language }: Pick<AnnexDocument, 'output' | 'language'>): DraftId {
  return `annex-${output}-${language}`;
}

/** All at once; see `annexSheetInSteps`. */
export function annexSheet(document: AnnexDocument, name: string, pages: string): SheetDraft {
  return finished(annexSheetInSteps(document, name, pages));
}

/** `name`: the sheet's, as it is wished; `pages`: as `SheetDraft` has it, in the document's language. */
export function* annexSheetInSteps(document: AnnexDocument, name: string, pages: string): Steps<SheetDraft> {
  const id = annexSheetId(document);
  const numbers = numbersBelow(document.blocks);
  const tables = [...document.blocks.filter((block) => block.kind === 'table'), ...numbers.values()];
  const widest = Math.max(1, ...tables.map(({ columns }) => columns.length));
  const grid = columnGrid(tables, room[document.orientation][widest > many ? 'many' : 'few']);
  const sheet = new Drawing(document, id, grid);
  sheet.head();
  for (const block of document.blocks) {
    const shown = block.kind === 'picture' ? numbers.get(block) : undefined;
    sheet.block(block, shown ?? null);
    yield;
  }
  sheet.notes();
  return sheet.draft(name, pages);
}

/** Numbers for the pictures that no table follows which has them. */
function numbersBelow(blocks: readonly Block[]): ReadonlyMap<Block, Table> {
  const numbers = new Map<Block, Table>();
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.kind === 'picture' && !(next?.kind === 'table' && holdsNumbers(next, block)))
      numbers.set(block, numbersOf(block));
  }
  return numbers;
}

class Drawing {
  readonly #document: AnnexDocument;
  readonly #id: DraftId;
  readonly #grid: ColumnGrid;
  readonly #sheet: SheetLines;
  readonly #rightToLeft: boolean;
  readonly #charts: NonNullable<SheetDraft['charts']>[number][] = [];
  /** First rows of what stays on one page if it can. */
  readonly #parts: number[] = [];
  /** All tables have the same headings: they are said once. */
  readonly #shared: boolean;
  #header: { readonly row: number; readonly rows: number } | null = null;
  #after: Block['kind'] | null = null;
  /** A picture whose numbers stand in the table that follows it. */
  #waiting: { readonly block: Picture; readonly place: Area } | null = null;

  constructor(document: AnnexDocument, id: DraftId, grid: ColumnGrid) {
    this.#document = document;
    this.#id = id;
    this.#grid = grid;
    this.#rightToLeft = document.direction === 'rtl';
    this.#sheet = new SheetLines(grid.widths);
    this.#shared = shareHeadings(document.blocks.filter((block) => block.kind === 'table'));
  }

  head(): void {
    const { masthead, symbol, title } = this.#document;
    this.#sheet.say(this.#said([...masthead, { kind: 'text', text: ' · ' }, symbol]), 'subtitle');
    this.#sheet.say(title, 'title');
  }

  block(block: Block, numbers: Table | null): void {
    const after = this.#after;
    this.#after = block.kind;
    switch (block.kind) {
      case 'heading':
        this.#sheet.gap();
        this.#sheet.say(this.#said(block.runs), block.level === 3 ? 'label' : 'heading');
        break;
      case 'paragraph':
        this.#paragraph(block);
        break;
      case 'table':
        // Tables that share their headings are one on the sheet.
        if (after !== 'table' || !this.#shared) this.#sheet.gap();
        if (block.caption) this.#sheet.say(this.#said(block.caption), 'label');
        this.#table(block);
        break;
      case 'picture':
        this.#sheet.gap();
        this.#beginPart();
        this.#sheet.say(this.#said(block.caption), 'label');
        this.#sheet.say(block.description, 'note');
        this.#picture(block, numbers);
    }
  }

  #paragraph({ style, runs }: Extract<Block, { readonly kind: 'paragraph' }>): void {
    if (style === 'body') this.#sheet.gap();
    const { text, link } = this.#words([runs]);
    this.#sheet.say(style === 'item' ? `• ${text}` : text, 'plain', link);
  }

  #beginPart(): void {
    if (this.#parts.at(-1) !== this.#sheet.next) this.#parts.push(this.#sheet.next);
  }

  notes(): void {
    const { notes } = this.#document;
    if (notes.length > 0) this.#sheet.gap();
    for (const [at, runs] of notes.entries()) this.#sheet.say(`${raised(at + 1)} ${this.#said(runs)}`, 'note');
  }

  draft(name: string, pages: string): SheetDraft {
    const { orientation, title, symbol } = this.#document;
    const { rows, heights, tables } = this.#sheet;
    return {
      id: this.#id,
      name,
      rightToLeft: this.#rightToLeft,
      columns: this.#grid.widths.map((width) => ({ width, wrap: true })),
      rows,
      heights,
      tables,
      ...(this.#charts.length > 0 ? { charts: this.#charts } : {}),
      headerRow: this.#header?.row ?? null,
      headerRows: this.#header?.rows ?? 1,
      parts: this.#parts,
      print: { orientation, header: this.#said([symbol]), footer: title, pages, margins: 'narrow' },
    };
  }

  #words(paragraphs: readonly Parameters<typeof cellWords>[0][number][]) {
    return cellWords(paragraphs, this.#rightToLeft);
  }

  #said(runs: Parameters<typeof cellWords>[0][number]): string {
    return this.#words([runs]).text;
  }

  #table(table: Table): void {
    const lines = this.#lines(table);
    const of = (kinds: readonly Row['kind'][]) =>
      lines.filter((_, at) => kinds.includes(table.rows[at]?.kind ?? 'body'));
    const isFirst = this.#header === null;
    const header = of(['header']);
    const top = this.#sheet.next;
    if (this.#shared && isFirst) this.#sheet.lines(header);
    if (this.#shared) {
      if (header.length > 0) this.#header ??= { row: top, rows: this.#sheet.next - top };
      this.#beginPart();
      this.#drawBody(table, lines, (kind) => kind !== 'header');
    } else this.#drawBody(table, lines, () => true);
    const edges = this.#grid.edgesOf(table);
    this.#feed(top, edges);
    const columns = (edges.at(-1) ?? 1) - (edges[0] ?? 0);
    this.#sheet.outline(top, edges[0] ?? 0, columns);
  }

  /** Rows that reach into others are drawn with them; a group of rows may begin a page. */
  #drawBody(table: Table, lines: readonly Line[], wanted: (kind: Row['kind']) => boolean): void {
    let before: Row['kind'] | null = null;
    let run: Line[] = [];
    for (const [at, { kind }] of table.rows.entries()) {
      const line = lines[at];
      if (!line || !wanted(kind)) continue;
      if (kind === 'group' && before !== 'group' && before !== 'title') {
        this.#sheet.lines(run);
        run = [];
        this.#beginPart();
      }
      before = kind;
      run.push(line);
    }
    this.#sheet.lines(run);
  }

  #lines(table: Table): readonly Line[] {
    const edges = this.#grid.edgesOf(table);
    return tableGrid(table).map((cells, row): Line => {
      const { kind = 'body' } = table.rows[row] ?? {};
      const down = new Map<number, number>();
      const drawn = cells.flatMap((cell, column): [number, DraftCell][] => {
        if (!cell) return [];
        const from = edges[column] ?? 0;
        const span = (edges[column + (cell.columns ?? 1)] ?? from + 1) - from;
        if ((cell.rows ?? 1) > 1) down.set(from, cell.rows ?? 1);
        const { text, link } = this.#words(cell.paragraphs);
        const style = styleOf(kind, cell.isLabel === true);
        const value = numberIn(text) ?? text;
        const isCentred = cell.align === 'centre' || style === 'header' || typeof value === 'number';
        return [
          [
            from,
            {
              value,
              style,
              ...(span > 1 ? { span } : {}),
              ...(isCentred ? { align: 'centre' as const } : {}),
              ...(link === null ? {} : { link: { url: link } }),
            },
          ],
        ];
      });
      return { cells: drawn, down };
    });
  }

  #picture(block: Picture, numbers: Table | null): void {
    const place = placeFor(block.width, this.#grid.widths);
    const row = this.#sheet.reserve(place.rows);
    this.#waiting = { block, place: { row, column: 0, rows: place.rows, columns: place.columns } };
    if (!numbers) return;
    this.#sheet.gap();
    const top = this.#sheet.next;
    const edges = this.#grid.edgesOf(numbers);
    this.#sheet.lines(withNumbers(this.#lines(numbers), block.chart));
    this.#sheet.outline(top, 0, edges.at(-1) ?? 1);
    this.#feed(top, edges);
  }

  /** The picture drawn last is fed from the table that begins there. */
  #feed(top: number, edges: readonly number[]): void {
    if (!this.#waiting) return;
    const { block, place } = this.#waiting;
    const name = `${this.#id} ${String(this.#charts.length + 1)}`;
    this.#charts.push(chartOf(block, { sheet: this.#id, name, place, top, edges }));
    this.#waiting = null;
  }
}

/** Excel would call a number that is written as text a mistake. */
function numberIn(text: string): number | null {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}

function styleOf(kind: Row['kind'], isLabel: boolean): DraftStyle {
  switch (kind) {
    case 'title':
    case 'group':
      return 'group';
    case 'header':
      return 'header';
    case 'total':
      return 'total';
    case 'body':
      return isLabel ? 'label' : 'plain';
  }
}

function shareHeadings(tables: readonly Table[]): boolean {
  const [first, ...others] = tables;
  if (!first) return false;
  const headings = headingsOf(first);
  if (others.length > 0 && headings.length === 0) return false;
  return others.every((table) => {
    const theirs = headingsOf(table);
    return (
      table.columns.join() === first.columns.join() &&
      theirs.length === headings.length &&
      theirs.every((cell, at) => {
        const ours = headings[at];
        return ours !== undefined && sameWords(cell, ours);
      })
    );
  });
}

function headingsOf({ rows }: Table) {
  return rows.flatMap(({ kind, cells }) => (kind === 'header' ? cells : []));
}
