// A paper in parts of a size that is drawn at once: a long table is continued under its own headings, and each part tells
// where it begins and ends, so that there is a way to any report.
import type { AnnexDocument, Block, Cell, Paragraph, Row, Run, Table } from '../../tasks';

export interface PreviewPart {
  readonly blocks: readonly Block[];
  /** What stands first and last in it; empty where nothing tells. */
  readonly from: string;
  readonly to: string;
}

/** Characters, of which each row counts for some: about six pages. */
const largest = 16_000;
const rowWeight = 60;

export function previewParts({ blocks }: AnnexDocument): readonly PreviewPart[] {
  const parts: Block[][] = [];
  let now: Block[] = [];
  let weight = 0;
  const close = () => {
    const carried = headingsAtEnd(now);
    if (now.length > carried.length) parts.push(now.slice(0, now.length - carried.length));
    now = carried;
    weight = 0;
  };
  for (const piece of blocks.flatMap(piecesOf)) {
    const more = weightOf(piece);
    if (weight > 0 && weight + more > largest) close();
    now.push(piece);
    weight += more;
  }
  if (now.length > 0) parts.push(now);
  return parts.map((part) => ({ blocks: part, ...endsOf(part) }));
}

/** A heading belongs to what follows it. */
function headingsAtEnd(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading');
  return blocks.slice(last + 1);
}

function piecesOf(block: Block): readonly Block[] {
  return block.kind === 'table' && weightOf(block) > largest ? slicesOf(block) : [block];
}

/** Between groups where there are some; never within cells merged down, nor behind a line that heads what follows. */
function slicesOf(table: Table): readonly Table[] {
  const body = table.rows.findIndex(({ kind }) => kind !== 'title' && kind !== 'header');
  if (body < 0) return [table];
  const head = table.rows.slice(0, body);
  const slices: Row[][] = [[]];
  let weight = 0;
  let merged = 0;
  let afterGroup = false;
  const hasGroups = table.rows.some(({ kind }) => kind === 'group');
  for (const row of table.rows.slice(body)) {
    const isBreak = row.kind === 'group' || !hasGroups || weight > largest;
    if (isBreak && weight > 0 && weight + weightOfRow(row) > largest / 2 && merged === 0 && !afterGroup) {
      slices.push([]);
      weight = 0;
    }
    slices.at(-1)?.push(row);
    weight += weightOfRow(row);
    merged = Math.max(merged - 1, ...row.cells.map(({ rows = 1 }) => rows - 1), 0);
    afterGroup = row.kind === 'group';
  }
  return slices.map((rows) => ({ ...table, rows: [...head, ...rows] }));
}

function weightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lengthOf(block.runs) + rowWeight;
    case 'picture':
      return largest / 4;
    case 'table':
      return block.rows.reduce((sum, row) => sum + weightOfRow(row), 0);
  }
}

function weightOfRow({ cells }: Row): number {
  return cells.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((all, runs) => all + lengthOf(runs), 0),
    rowWeight,
  );
}

function lengthOf(runs: Paragraph): number {
  return runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 1), 0);
}

function endsOf(blocks: readonly Block[]): Pick<PreviewPart, 'from' | 'to'> {
  const names = blocks.flatMap((block) => (block.kind === 'table' ? namesIn(block) : []));
  return { from: names[0] ?? '', to: names.at(-1) ?? '' };
}

/** The first words of the line that opens a table, else of its rows: mostly a symbol. */
function namesIn({ rows }: Table): readonly string[] {
  const title = rows.find(({ kind }) => kind === 'title');
  const named = title ? [title] : rows.filter(({ kind }) => kind === 'body' || kind === 'group');
  return named.flatMap(({ cells: [first] }) => nameIn(first) ?? []);
}

/** Letters; a longer text is no name. */
const longestName = 40;

function nameIn(cell: Cell | undefined): string | null {
  const first = cell?.paragraphs[0]?.find((run) => run.kind === 'text' && run.text.trim() !== '');
  if (first?.kind !== 'text') return null;
  const text = first.text.trim();
  return text.length <= longestName ? text : null;
}

/** The footnotes that these blocks refer to, in their order. */
export function notesIn(blocks: readonly Block[]): readonly number[] {
  const found = blocks.flatMap((block) => runsOf(block).flatMap((run) => (run.kind === 'note' ? [run.note] : [])));
  return [...new Set(found)].sort((a, b) => a - b);
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'picture':
      return block.caption;
    case 'table':
      return [
        ...(block.caption ?? []),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat())),
      ];
  }
}
