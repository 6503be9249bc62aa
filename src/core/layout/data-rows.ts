// Which rows under a header hold a recommendation: not the blank ones, nor section headings, totals, percentages, notes.
import { readLeadingNumber, readNumber } from '../recommendation/number';
import { readSymbol } from '../recommendation/symbol';
import { isNote, isTotalLabel } from '../vocabulary/row-words';
import { filledColumns, type Grid, isFilled, isWideHeading, ownValue, textOf } from './grid';
import type { BlockColumns } from './block-columns';

export interface DataRows {
  readonly rows: readonly number[];
  /** Rows inside that name a report for the rows below them, where no column does. */
  readonly reportRows: readonly number[];
}

/** A lone text at least this long is a recommendation without anything else filled in, not a section heading. */
const proseLength = 25;

export function findDataRows(grid: Grid, columns: BlockColumns, first: number, last: number): DataRows {
  const rows: number[] = [];
  const reportRows: number[] = [];
  let isAfterTotals = false;
  for (let row = first; row <= last; row++) {
    const kind = rowKind(grid, columns, row);
    if (kind === 'total' && rows.length > 0) isAfterTotals = true;
    if (kind === 'report') {
      reportRows.push(row);
      isAfterTotals = false;
    }
    if (kind === 'data' && (!isAfterTotals || isFullRow(grid, columns, row))) rows.push(row);
  }
  return { rows, reportRows };
}

type RowKind = 'data' | 'total' | 'report' | 'none';

function rowKind(grid: Grid, columns: BlockColumns, row: number): RowKind {
  const filled = filledColumns(grid, row);
  const [first] = filled;
  if (first === undefined) return 'none';
  const head = textOf(ownValue(grid, row, first));
  const textColumn = columns.text.find((column) => isProse(ownValue(grid, row, column)));
  if (isTotalLabel(head) && (textColumn === undefined || textColumn === first)) return 'total';
  if (filled.length <= 2 && isNote(head)) return 'none';
  if (filled.length === 1) return loneKind(grid, columns, row, first, head);
  if (textColumn !== undefined) return filled.some((column) => columns.all.has(column)) ? 'data' : 'none';
  return isNumbered(grid, columns, row) || hasStatusOfReport(grid, columns, row) ? 'data' : 'none';
}

function isProse(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

/** One cell only: a heading over the following rows, unless it can only be a recommendation's text. */
function loneKind(grid: Grid, columns: BlockColumns, row: number, column: number, text: string): RowKind {
  const symbol = columns.report === null && text.length < 400 ? readSymbol(text) : null;
  const opens = symbol !== null && text.indexOf(symbol.written) < 24 && readLeadingNumber(text) === null;
  const isWide = isWideHeading(grid, row, column);
  // An office's own series names a report only where nothing else can be meant.
  if (opens && (symbol.known || isWide)) return 'report';
  if (!columns.text.includes(column) || isWide) return 'none';
  if (readLeadingNumber(text) !== null) return 'data';
  return columns.numberIsInText || text.length < proseLength ? 'none' : 'data';
}

/** The text is missing or merged down from above, but a number of its own and something beside it are there. */
function isNumbered(grid: Grid, columns: BlockColumns, row: number): boolean {
  const { number } = columns;
  if (number === null || columns.isSerialNumber || readNumber(ownValue(grid, row, number)) === null) return false;
  let others = 0;
  for (const column of columns.all) if (column !== number && isFilled(ownValue(grid, row, column))) others++;
  return others > 0;
}

/**
 * Neither text nor number, yet a status in words or marks, and a report's symbol or something else beside it: the row is
 * there, with its cells to be filled in. Sums below the columns are numbers, not words.
 */
function hasStatusOfReport(grid: Grid, columns: BlockColumns, row: number): boolean {
  const isWord = (column: number) => {
    const value = ownValue(grid, row, column);
    return typeof value === 'string' && isFilled(value);
  };
  if (!columns.status.some(isWord)) return false;
  if (columns.report !== null) return readSymbol(textOf(ownValue(grid, row, columns.report))) !== null;
  return [...columns.all].filter(isWord).length > 1;
}

/** After the totals only what is a recommendation beyond doubt is taken up again. */
function isFullRow(grid: Grid, columns: BlockColumns, row: number): boolean {
  const has = (list: readonly number[]) => list.some((column) => isFilled(ownValue(grid, row, column)));
  const isNamed =
    columns.numberIsInText || (columns.number !== null && readNumber(ownValue(grid, row, columns.number)) !== null);
  return has(columns.text) && has(columns.status) && isNamed;
}
