// One set of columns for all tables of a document: a worksheet has no other. Each table's shares of the width become
// widths wide enough for its words, and its columns take one or more of the sheet's.
import { widthOf } from '../../sheet/text-room';
import type { Table } from '../document';
import { tableGrid } from '../table-grid';
import { cellWords } from './cell-words';

export interface ColumnGrid {
  /** Characters of the normal font. */
  readonly widths: readonly number[];
  /** The sheet's column before each of the table's, and the one behind its last. */
  readonly edgesOf: (table: Table) => readonly number[];
}

/** Columns nearer to each other than so many characters are one. */
const nearest = 3;
/** No word makes a column wider than this: an address may be long. */
const widestWord = 22;
/** Between a word and the lines beside it. */
const beside = 2.2;

/** `total`: characters that fill a page; more where words need it. */
export function columnGrid(tables: readonly Table[], total: number): ColumnGrid {
  // A page is fitted by its columns, so one alone would not be made narrower.
  if (tables.length === 0) return { widths: [total / 2, total / 2], edgesOf: () => [0, 2] };
  const needed = alike(tables).map((group) => ({ group, least: leastWidths(group) }));
  const room = Math.max(total, ...needed.map(({ least }) => 1.25 * sum(least)));
  const edges = new Map<Table, readonly number[]>();
  for (const { group, least } of needed) {
    const widths = widthsFor(group[0]?.columns ?? [], least, room);
    for (const table of group) edges.set(table, edgesOf(widths));
  }
  const marks = commonMarks([...edges.values()], room);
  const at = (edge: number): number => marks.findIndex((mark) => Math.abs(mark - edge) < nearest);
  return {
    widths: marks.slice(1).map((mark, index) => Math.round((mark - (marks[index] ?? 0)) * 10) / 10),
    edgesOf: (table) => (edges.get(table) ?? [0, room]).map(at),
  };
}

/** Tables of the same columns, so that they are one below the other. */
function alike(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = table.columns.join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(table);
  }
  return [...groups.values()];
}

/** Characters that the longest word of each column takes. */
function leastWidths(tables: readonly Table[]): readonly number[] {
  const least = (tables[0]?.columns ?? []).map(() => 0);
  for (const table of tables)
    for (const [row, line] of tableGrid(table).entries())
      for (const [column, cell] of line.entries()) {
        if (!cell || (cell.columns ?? 1) > 1) continue;
        const isBold = cell.isLabel === true || table.rows[row]?.kind === 'header';
        const { text } = cellWords(cell.paragraphs, false);
        least[column] = Math.max(least[column] ?? 0, longestWord(text) * (isBold ? 1.12 : 1) + beside);
      }
  return least;
}

function longestWord(text: string): number {
  const words =
    text.match(
      /[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]+/gu,
    ) ?? [];
  return Math.min(widestWord, Math.max(0, ...words.map(widthOf)));
}

/** By shares, but none narrower than its words: what is wanting there, the others give. */
function widthsFor(shares: readonly number[], least: readonly number[], total: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const rest = total - sum([...fixed].map((at) => least[at] ?? 0));
    const parts = sum(shares.filter((_, at) => !fixed.has(at)));
    const widths = shares.map((share, at) => (fixed.has(at) ? (least[at] ?? 0) : (rest * share) / parts));
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < (least[at] ?? 0));
    if (narrow < 0) return widths;
    fixed.add(narrow);
  }
}

function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** Where any table has an edge; edges that nearly meet are one. */
function commonMarks(edges: readonly (readonly number[])[], total: number): readonly number[] {
  const marks = [0, total];
  for (const edge of edges.flat()) if (marks.every((mark) => Math.abs(mark - edge) >= nearest)) marks.push(edge);
  return marks.sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
