// The entries of a row: its own cells, and what is given for it further up: merged down, given once and left blank
// below, or said in a line above the block.
import { type Field, fields } from '../recommendation/codes';
import { readNumber } from '../recommendation/number';
import type { Entry } from '../recommendation/recommendation';
import { readSymbol } from '../recommendation/symbol';
import { type Grid, isFilled, ownValue, textOf } from './grid';
import type { BlockLayout, FieldColumn } from './layout';

export type RowEntries = Partial<Record<Field, Entry>>;

/** Fields that are said of a report, and so may be given once for all its rows. */
const ofReport: readonly Field[] = ['source', 'report', 'reportTitle', 'issued', 'contact'];

export class EntryReader {
  readonly #grid: Grid;
  readonly #block: BlockLayout;
  readonly #columns: readonly (readonly [Field, FieldColumn])[];
  readonly #givenOnce: ReadonlySet<Field>;
  readonly #titleInReport: boolean;
  readonly #last: RowEntries = {};

  constructor(grid: Grid, block: BlockLayout) {
    this.#grid = grid;
    this.#block = block;
    const { report, reportTitle } = block.fields;
    this.#titleInReport = report !== undefined && report.column === reportTitle?.column;
    this.#columns = fields.flatMap((field) => {
      const column = block.fields[field];
      return column ? [[field, column] as const] : [];
    });
    this.#givenOnce = new Set(ofReport.filter((field) => isGivenOnce(grid, block, field)));
  }

  /** Rows must be asked for from the top: what is given once is carried on. */
  read(row: number): RowEntries {
    const entries: RowEntries = {};
    const { sheet } = this.#grid;
    const values = sheet.values[row - sheet.firstRow] ?? [];
    for (const [field, { column }] of this.#columns) {
      const value = values[column - sheet.firstColumn] ?? '';
      const own = isFilled(value) ? { value, row, column, inherited: false } : this.#mergedAt(row, column);
      const entry = own ?? this.#carried(field);
      if (!entry) continue;
      entries[field] = entry;
      if (this.#givenOnce.has(field)) this.#last[field] = entry;
    }
    this.#addText(row, entries);
    this.#addLines(entries);
    if (this.#titleInReport) splitTitle(entries);
    return entries;
  }

  #entryAt(row: number, column: number): Entry | null {
    const value = ownValue(this.#grid, row, column);
    return isFilled(value) ? { value, row, column, inherited: false } : this.#mergedAt(row, column);
  }

  #mergedAt(row: number, column: number): Entry | null {
    const merge = this.#grid.mergeAt(row, column);
    // A cell covered from the left holds nothing of its own: its merge belongs to another column.
    if (merge?.column !== column || merge.row === row) return null;
    const above = ownValue(this.#grid, merge.row, column);
    return isFilled(above) ? { value: above, row: merge.row, column, inherited: true } : null;
  }

  #carried(field: Field): Entry | null {
    const last = this.#givenOnce.has(field) ? this.#last[field] : undefined;
    return last ? { ...last, inherited: true } : null;
  }

  #addText(row: number, entries: RowEntries): void {
    const { addresseeColumns, fields: columns } = this.#block;
    if (!addresseeColumns) return;
    const { executive, legislative } = addresseeColumns;
    const isNumbered = columns.number?.column === columns.text?.column;
    delete entries.text;
    if (isNumbered) delete entries.number;
    for (const column of [executive, legislative]) {
      const text = this.#entryAt(row, column);
      if (!text) continue;
      entries.text = text;
      if (isNumbered) entries.number = text;
      entries.addressee = this.#headerEntry(column);
      return;
    }
  }

  #headerEntry(column: number): Entry {
    const rows = [...this.#block.headerRows].reverse();
    const row = rows.find((each) => isFilled(ownValue(this.#grid, each, column))) ?? rows[0] ?? 0;
    return { value: ownValue(this.#grid, row, column), row, column, inherited: true };
  }

  #addLines(entries: RowEntries): void {
    const { reportLine, contactLine } = this.#block;
    if (reportLine && !entries.report) {
      const { row, column, title } = reportLine;
      entries.report = { value: ownValue(this.#grid, row, column), row, column, inherited: true };
      if (title !== '' && !entries.reportTitle) entries.reportTitle = { value: title, row, column, inherited: true };
    }
    if (contactLine && !entries.contact) {
      const { row, column, contact } = contactLine;
      entries.contact = { value: contact, row, column, inherited: true };
    }
  }
}

/** One cell of symbol and title: the title is what stands behind the symbol. */
function splitTitle(entries: RowEntries): void {
  const { report } = entries;
  const symbol = report && typeof report.value === 'string' ? readSymbol(report.value) : null;
  if (report && symbol && symbol.rest !== '') entries.reportTitle = { ...report, value: symbol.rest };
  else delete entries.reportTitle;
}

/**
 * A column filled only where its value changes: no value follows itself, and the blanks are many, or each continues the
 * numbers above it. A blank in a column that is otherwise filled in every row is missing, not given once.
 */
function isGivenOnce(grid: Grid, { fields: columns, rows }: BlockLayout, field: Field): boolean {
  const column = columns[field]?.column;
  if (column === undefined || (column === columns.number?.column && field !== 'report')) return false;
  let before = '';
  let blank = 0;
  let continuing = 0;
  for (const row of rows) {
    const value = textOf(ownValue(grid, row, column));
    if (value === '') {
      if (grid.mergeAt(row, column)) continue;
      blank++;
      if (before !== '' && continuesNumbers(grid, columns.number?.column, rows, row)) continuing++;
    } else {
      if (value === before) return false;
      before = value;
    }
  }
  return blank > 0 && (blank * 4 >= rows.length || continuing === blank);
}

function continuesNumbers(grid: Grid, column: number | undefined, rows: readonly number[], row: number): boolean {
  const above = rows[lowerBound(rows, row) - 1];
  if (column === undefined || above === undefined) return false;
  const own = readNumber(ownValue(grid, row, column));
  const other = readNumber(ownValue(grid, above, column));
  return own !== null && other !== null && own.value >= other.value;
}

function lowerBound(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
