// The blocks of a tracker as the mirror sees them: which rows each may come to hold, what tells its recommendations from
// totals and notes, and which values of a column are given further up.
import { type Grid, gridOf, ownValue, textOf } from '../../layout/grid';
import type { BlockLayout, SheetLayout } from '../../layout/layout';
import type { Tracker } from '../../layout/tracker';
import type { Field } from '../../recommendation/codes';
import type { Entry, Recommendation } from '../../recommendation/recommendation';
import { cellName, columnLetters, quoteSheet } from '../../sheet/a1';
import type { SheetContent } from '../../sheet/cells';
import { alike, spaced, spacedText } from './formulas';
import type { ListCell } from './word-sheet';

/** Rows below the last one that are watched already, where nothing else stands below the block. */
const spareAtEnd = 50;
/** The same where another block follows. */
const spareBetween = 20;
const longestKey = 200;

export interface BlockSource {
  /** The sheet's name, quoted for a formula and with its exclamation mark. */
  readonly sheet: string;
  readonly content: SheetContent;
  readonly layout: BlockLayout;
  readonly rows: readonly Recommendation[];
  readonly header: number;
  /** Where the next block of the sheet begins; `null` below the last. */
  readonly next: number | null;
  /** Rows of the mirror: from below the header to the last row watched. */
  readonly lines: number;
  /** Columns in which something stands in every recommendation, and which tell it from other rows. */
  readonly key: readonly number[];
  /** Keys of rows that are no recommendations. */
  readonly notData: readonly ListCell[];
}

export function blockSources(tracker: Tracker, sheets: readonly SheetContent[]): readonly BlockSource[] {
  const contents = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return tracker.layout.sheets.flatMap((sheet) => {
    const content = contents.get(sheet.sheet);
    if (!content || sheet.kind !== 'tracker' || sheet.earlier === true) return [];
    return sourcesOf(
      sheet,
      gridOf(content),
      tracker.recommendations.filter((row) => row.sheet === sheet.sheet),
    );
  });
}

function sourcesOf(sheet: SheetLayout, grid: Grid, rows: readonly Recommendation[]): readonly BlockSource[] {
  const tops = sheet.blocks.map(topOf);
  return sheet.blocks.map((layout, index): BlockSource => {
    const below = tops.filter((top) => top > layout.lastRow);
    const next = below.length === 0 ? null : Math.min(...below);
    const header = Math.max(layout.firstRow - 1, ...layout.headerRows.filter((row) => row < layout.firstRow), 0);
    const own = rows.filter(({ block }) => block === index);
    const name = `${quoteSheet(sheet.name)}!`;
    const last = next === null ? lastFilled(grid, layout) : next - 1;
    return {
      sheet: name,
      content: grid.sheet,
      layout,
      rows: own,
      header,
      next,
      lines: last - header + (next === null ? spareAtEnd : spareBetween),
      ...keyOf(grid, layout, last, name),
    };
  });
}

function topOf({ firstRow, headerRows, reportLine, contactLine }: BlockLayout): number {
  const lines = [reportLine?.row, contactLine?.row].filter((row) => row !== undefined && row < firstRow);
  return Math.min(firstRow, ...headerRows, ...lines.filter((row) => row !== undefined));
}

function lastFilled(grid: Grid, layout: BlockLayout): number {
  const columns = candidates(layout);
  for (let row = grid.lastRow; row > layout.lastRow; row--) {
    if (columns.some((column) => textOf(ownValue(grid, row, column)) !== '')) return row;
  }
  return layout.lastRow;
}

const telling: readonly Field[] = ['number', 'text', 'assessment', 'acceptance', 'implementation', 'responsible'];

/** Columns that may tell a recommendation from other rows, the best first. */
function candidates({ fields, marks, addresseeColumns }: BlockLayout): readonly number[] {
  const named = (wanted: readonly Field[]) => wanted.flatMap((field) => fields[field]?.column ?? []);
  return [
    ...new Set([
      ...named(telling.slice(0, 2)),
      ...(addresseeColumns ? [addresseeColumns.executive, addresseeColumns.legislative] : []),
      ...named(telling.slice(2)),
      ...Object.values(marks.acceptance),
      ...Object.values(marks.implementation),
      ...Object.values(fields).map(({ column }) => column),
    ]),
  ];
}

function keyOf(grid: Grid, layout: BlockLayout, last: number, sheet: string): Pick<BlockSource, 'key' | 'notData'> {
  const data = new Set(layout.rows);
  const others: number[] = [];
  for (let row = layout.firstRow; row <= last; row++) if (!data.has(row)) others.push(row);
  const columns = candidates(layout);
  const numbered = new Set([layout.fields.number?.column, layout.fields.text?.column]);
  const { addresseeColumns } = layout;
  const first = columns.filter(
    (column) =>
      numbered.has(column) || column === addresseeColumns?.executive || column === addresseeColumns?.legislative,
  );
  const key = first.length > 0 ? [...first] : columns.slice(0, 1);
  for (const column of columns) {
    if (tells(grid, key, layout.rows, others)) break;
    if (!key.includes(column)) key.push(column);
  }
  return { key, notData: keysOf(grid, layout, key, others, sheet) };
}

function tells(grid: Grid, key: readonly number[], data: readonly number[], others: readonly number[]): boolean {
  const no = new Set(others.map((row) => alike(keyText(grid, row, key))));
  return data.every((row) => {
    const text = keyText(grid, row, key);
    return text !== '' && !no.has(alike(text));
  });
}

function keyText(grid: Grid, row: number, key: readonly number[]): string {
  const texts = key.map((column) => spacedText(ownValue(grid, row, column)));
  return texts.includes('#') ? '#' : texts.join('').slice(0, longestKey);
}

export function keyFormula(cells: readonly string[]): string {
  return `IFERROR(LEFT(${cells.map(spaced).join('&')},${String(longestKey)}),"#")`;
}

/** A total changes when the tracker does, and stays where it is when rows are sorted: its key is read from its cell. */
function keysOf(
  grid: Grid,
  { lastRow, rows }: BlockLayout,
  key: readonly number[],
  others: readonly number[],
  sheet: string,
): readonly ListCell[] {
  const last = rows.at(-1) ?? lastRow;
  const known = new Set<string>();
  const cells: ListCell[] = [];
  for (const row of others) {
    const value = keyText(grid, row, key);
    if (value === '') continue;
    const counts = row > last && key.some((column) => typeof ownValue(grid, row, column) === 'number');
    if (counts) {
      const at = key.map((column) => `${sheet}${absolute(row, column)}`);
      cells.push({ value, formula: `=${keyFormula(at)}` });
    } else if (!known.has(alike(value))) cells.push(value);
    known.add(alike(value));
  }
  return cells;
}

export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${cellName(row, column).replace(/^[A-Z]+/, '')}`;
}

/** True where blank cells of the column go on saying what stands above them. */
export function isCarried({ rows }: BlockSource, field: Field, column: number): boolean {
  return rows.some(({ entries }) => isFromAbove(entries[field], column));
}

function isFromAbove(entry: Entry | undefined, column: number): boolean {
  return entry?.inherited === true && entry.column === column;
}
