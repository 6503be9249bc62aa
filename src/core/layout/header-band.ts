// Header rows: the one to three rows that name the columns, and for each column the words that name it.
import { readLeadingNumber, readNumber } from '../recommendation/number';
import { readSymbol } from '../recommendation/symbol';
import { errorTexts } from '../sheet/cells';
import { readAddressee } from '../vocabulary/addressee-words';
import { isHeaderWord, readHeader, type HeaderReading } from '../vocabulary/header-words';
import { statusWord } from '../vocabulary/status-reading';
import { filledColumns, type Grid, isFilled, ownValue, shownValue, textOf } from './grid';
import { isOverRecommendations } from './telling-rows';

export interface HeaderColumn {
  readonly column: number;
  /** The words right above the column's cells. */
  readonly text: string;
  /** The words above a group of columns this one belongs to; empty without a group. */
  readonly group: string;
}

export interface HeaderBand {
  readonly rows: readonly number[];
  readonly columns: readonly HeaderColumn[];
}

const longestHeader = 120;
/** A longer text is prose, though it may begin with a column's name. */
const longestName = 80;
/** Rows looked at with typing slips and longer headers in mind; further down a header must be word for word. */
const patientRows = 60;
const mostHeaderRows = 3;

/** Every band of header rows of a sheet, from the top; rows that are part of an Excel table's header count by position. */
export function findHeaderBands(grid: Grid): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const tableHeaders = new Set(grid.sheet.tables.filter((table) => table.hasHeader).map((table) => table.area.row));
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const isFirst = bands.length === 0 && row - grid.firstRow < patientRows;
    if (!isHeaderRow(grid, row, tableHeaders.has(row)) && !(isFirst && isOverRecommendations(grid, row))) continue;
    const band = bandFrom(grid, row, bands.at(-1)?.rows.at(-1) ?? -1);
    bands.push(band);
    row = band.rows.at(-1) ?? row;
  }
  return bands;
}

/** The band at the row a person pointed at, whatever stands there, and the bands that repeat it further down. */
export function headerBandsAt(grid: Grid, row: number): HeaderBand[] {
  const band = bandFrom(grid, row, -1);
  const last = band.rows.at(-1) ?? row;
  const repeated = findHeaderBands(grid).filter(({ rows }) => (rows[0] ?? 0) > last);
  return [band, ...repeated.filter((other) => signatureOf(other) === signatureOf(band))];
}

/** Bands of the same words over the same columns have the same signature. */
export function signatureOf(band: HeaderBand): string {
  return band.columns.map(({ column, group, text }) => `${column} ${group}\n${text}`).join('\t');
}

function isHeaderRow(grid: Grid, row: number, isTableHeader: boolean): boolean {
  const values = grid.sheet.values[row - grid.sheet.firstRow] ?? [];
  let filled = 0;
  for (const value of values) {
    if (value === '') continue;
    if (typeof value !== 'string' || value.length > longestHeader) return false;
    filled++;
  }
  // Only now the words: most rows of data have been told by a number or a long text.
  let known = 0;
  for (const value of values) if (typeof value === 'string' && value !== '' && isHeaderWord(value)) known++;
  if (filled < 2) return false;
  const isPatient = isTableHeader || row - grid.firstRow < patientRows;
  if (known < 2 && !(isPatient && known + filled >= 3)) return false;
  const named = namedFields(values).size;
  return named >= (isTableHeader ? 2 : 3) && named * 5 >= filled * 2;
}

/**
 * The fields that the row's words name, each word counted for its best meaning, and the codes of a tick matrix; none in
 * a row of symbols and numbers. A row of data has one status of a kind, a matrix at least two.
 */
function namedFields(values: readonly unknown[]): Set<string> {
  const fields = new Set<string>();
  const codes = { acceptance: new Set<string>(), implementation: new Set<string>() };
  for (const value of values) {
    if (typeof value !== 'string' || value === '') continue;
    if (isDatum(value)) return new Set();
    const acceptance = statusWord('acceptance', value);
    const implementation = statusWord('implementation', value);
    if (acceptance !== null) codes.acceptance.add(acceptance);
    if (implementation !== null) codes.implementation.add(implementation);
    if (acceptance !== null || implementation !== null || value.length > longestName) continue;
    const [best] = readHeader(value);
    if (best && best.score >= 0.6) fields.add(best.field);
  }
  for (const group of Object.values(codes)) if (group.size > 1) for (const code of group) fields.add(code);
  return fields;
}

function isDatum(text: string): boolean {
  if (errorTexts.has(text.trim())) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  return readSymbol(text)?.known === true || readNumber(text) !== null || readLeadingNumber(text) !== null;
}

function isStatusWord(text: string): boolean {
  return statusWord('acceptance', text) !== null || statusWord('implementation', text) !== null;
}

function bandFrom(grid: Grid, row: number, above: number): HeaderBand {
  const rows = [row];
  if (row - 1 > above && isGroupRow(grid, row - 1, row)) rows.unshift(row - 1);
  while (rows.length < mostHeaderRows + 1) {
    const next = (rows.at(-1) ?? row) + 1;
    if (next > grid.lastRow || !isSubHeader(grid, next, row)) break;
    rows.push(next);
  }
  return { rows, columns: columnsOf(grid, rows) };
}

/** A row of group names over a complete header row: some of its words span several columns, none spans them all. */
function isGroupRow(grid: Grid, row: number, headerRow: number): boolean {
  const filled = filledColumns(grid, row);
  const width = filledColumns(grid, headerRow).length;
  let groups = 0;
  for (const column of filled) {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string' || value.length > longestHeader) return false;
    const merge = grid.mergeAt(row, column);
    if (merge && merge.columns >= width) return false;
    if (readHeader(value).length > 0 && ((merge?.columns ?? 1) > 1 || filled.length > 1)) groups++;
  }
  return groups > 0 && groups * 2 >= filled.length;
}

function isSubHeader(grid: Grid, row: number, headerRow: number): boolean {
  const filled = filledColumns(grid, row);
  if (filled.length === 0) return false;
  if (isNumbering(grid, row, filled)) return true;
  let under = 0;
  let twins = 0;
  for (const column of filled) {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string' || value.length > longestHeader || isDatum(value)) return false;
    const upper = ownValue(grid, headerRow, column);
    const merge = grid.mergeAt(headerRow, column);
    const isGrouped = !isFilled(upper) || (merge !== null && merge.columns > 1) || beginsGroup(grid, headerRow, column);
    if (isGrouped && namesSomething(value)) under++;
    else if (!isGrouped && saysTheSame(textOf(upper), value)) twins++;
  }
  const spanned = filledColumns(grid, headerRow).filter((column) => (grid.mergeAt(headerRow, column)?.rows ?? 1) > 1);
  const needed = spanned.length >= 1 && under > 0 ? 1 : 2;
  return (under >= needed && under * 2 >= filled.length) || (twins >= 2 && twins * 2 >= filled.length);
}

/** A group name typed over its first column without merging: nothing stands to its right in the same row. */
function beginsGroup(grid: Grid, row: number, column: number): boolean {
  return !isFilled(shownValue(grid, row, column + 1)) && isFilled(ownValue(grid, row + 1, column + 1));
}

function namesSomething(text: string): boolean {
  return isStatusWord(text) || readAddressee(text) !== null || (readHeader(text)[0]?.score ?? 0) >= 0.6;
}

function saysTheSame(upper: string, lower: string): boolean {
  const fields = new Set(readHeader(upper).map((reading) => reading.field));
  return readHeader(lower).some((reading) => reading.score >= 0.7 && fields.has(reading.field));
}

/** 1, 2, 3 … or (a), (b), (c) … under the headers, as forms have it. */
function isNumbering(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (filled.length < 4) return false;
  return filled.every((column, index) => {
    const text = textOf(ownValue(grid, row, column)).replaceAll(/[()\s.]/g, '');
    return text === String(index + 1) || text === String.fromCharCode(97 + index);
  });
}

/** The words over each column of the grid, when these rows are its header. */
export function columnsOf(grid: Grid, rows: readonly number[]): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const last = rows.at(-1) ?? 0;
  const named = rows.filter((row) => !isNumbering(grid, row, filledColumns(grid, row)));
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const words: string[] = [];
    for (const row of named) {
      const word = wordAbove(grid, row, column, row !== last && row !== named.at(-1), named);
      if (word !== '' && words.at(-1) !== word) words.push(word);
    }
    columns.push({ column, text: words.at(-1) ?? '', group: words.slice(0, -1).join(' ') });
  }
  return columns;
}

/** A group's word also stands over the blank cells to its right, as long as the row below names those columns. */
function wordAbove(grid: Grid, row: number, column: number, isGroup: boolean, rows: readonly number[]): string {
  const shown = textOf(shownValue(grid, row, column));
  if (shown !== '' || !isGroup) return shown;
  const below = rows[rows.indexOf(row) + 1];
  for (let left = column; left >= grid.firstColumn; left--) {
    if (below === undefined || !isFilled(ownValue(grid, below, left))) return '';
    const word = textOf(shownValue(grid, row, left));
    if (word !== '') return grid.mergeAt(row, left) ? '' : word;
  }
  return '';
}

/** What a column's header may mean: its own words first, then with those of its group. */
export function readingsOf(column: HeaderColumn): readonly HeaderReading[] {
  const own = readHeader(column.text);
  if (column.group === '') return own;
  const best = new Map(own.map((reading) => [reading.field, reading]));
  const together = readHeader(`${column.group} ${column.text}`).filter(({ score }) => score > 0.6);
  for (const reading of together) if (!best.has(reading.field)) best.set(reading.field, reading);
  return [...best.values()].sort((a, b) => b.score - a.score);
}
