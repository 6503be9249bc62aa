// Reads the recommendations of one recognised sheet, block by block and row by row.
import { readLeadingNumber, readNumber } from '../recommendation/number';
import type { Entry, Recommendation, RecommendationNumber } from '../recommendation/recommendation';
import { readSymbol } from '../recommendation/symbol';
import { readAddressee } from '../vocabulary/addressee-words';
import { memoised } from '../vocabulary/memoised';
import { isForInformation } from '../vocabulary/other-words';
import type { Scheme, WordMapping } from '../vocabulary/scheme';
import { schemes } from '../vocabulary/schemes';
import { EntryReader, type RowEntries } from './entry-reader';
import { type Grid, textOf } from './grid';
import type { BlockLayout, SheetLayout } from './layout';
import { MarkReader } from './mark-reader';
import { finished, rowsInStep, type Steps } from '../steps';
import { noNotes, type ReportNotes } from './report-lists';
import { StatusReader } from './status-reader';

/** What the cells are read with. */
export interface Means {
  readonly scheme: Scheme;
  readonly mapping: WordMapping;
  readonly notes: ReportNotes;
}

const plainMeans: Means = { scheme: schemes.general, mapping: new Map(), notes: noNotes };

/** At most `most` rows of each block. */
export function readSheet(grid: Grid, sheet: SheetLayout, most = Infinity, means = plainMeans): Recommendation[] {
  return finished(sheetInSteps(grid, sheet, most, means));
}

/** The same, resting now and then. */
export function* sheetInSteps(
  grid: Grid,
  sheet: SheetLayout,
  most = Infinity,
  means = plainMeans,
): Steps<Recommendation[]> {
  const read: Recommendation[] = [];
  for (const [index, block] of sheet.blocks.entries()) {
    const readers = readersOf(grid, block, means);
    for (const [at, row] of block.rows.entries()) {
      if (at >= most) break;
      if (at % rowsInStep === rowsInStep - 1) yield;
      read.push(readRow(sheet.sheet, row, index, readers));
    }
  }
  return read;
}

function readersOf(grid: Grid, block: BlockLayout, means: Means): Readers {
  return {
    block,
    entries: new EntryReader(grid, block),
    marks: new MarkReader(grid, block),
    status: new StatusReader(means.scheme, means.mapping, sharesStatusColumn(block)),
    notes: means.notes,
  };
}

interface Readers {
  readonly block: BlockLayout;
  readonly entries: EntryReader;
  readonly marks: MarkReader;
  readonly status: StatusReader;
  readonly notes: ReportNotes;
}

function sharesStatusColumn({ fields: columns }: BlockLayout): boolean {
  return columns.acceptance !== undefined && columns.acceptance.column === columns.implementation?.column;
}

function readRow(sheet: string, row: number, index: number, readers: Readers): Recommendation {
  const { block } = readers;
  const entries = readers.entries.read(row);
  const acceptance = readers.status.read('acceptance', entries.acceptance);
  const implementation = readers.status.read('implementation', entries.implementation);
  const ticked = readers.marks.read(row);
  if (ticked.entries.acceptance) entries.acceptance = ticked.entries.acceptance;
  if (ticked.entries.implementation) entries.implementation = ticked.entries.implementation;
  const symbol = symbolOf(entries, block);
  const addressee = addresseeOf(entries, block);
  readers.notes.complete(entries, symbol);
  return {
    sheet,
    row,
    block: index,
    entries,
    source: entries.source ? textOf(entries.source.value) : '',
    symbol,
    number: numberOf(entries, block),
    addressee,
    acceptance: ticked.acceptance ?? acceptance.reading,
    implementation: ticked.implementation ?? implementation.reading,
    strayMarks: ticked.strayMarks,
    forInformation:
      addressee === 'other' ||
      acceptance.forInformation ||
      implementation.forInformation ||
      ticked.forInformation ||
      saysForInformation(entries.remarks) ||
      saysForInformation(entries.changeNote),
  };
}

function saysForInformation(entry: Entry | undefined): boolean {
  return typeof entry?.value === 'string' && entry.value.length < 160 && isForInformation(entry.value);
}

const canonicalSymbol = memoised((text: string): string => {
  const reading = readSymbol(text);
  return reading?.certain === true ? reading.symbol : text;
}, 300);

function symbolOf(entries: RowEntries, block: BlockLayout): string {
  const { report } = entries;
  if (!report) return '';
  const line = block.reportLine;
  const isLine = line !== null && report.inherited && line.row === report.row && line.column === report.column;
  return isLine ? line.symbol : canonicalSymbol(textOf(report.value));
}

function numberOf(entries: RowEntries, block: BlockLayout): RecommendationNumber | null {
  const { number } = entries;
  if (!number) return null;
  const { value } = number;
  const isInText = number.column === entries.text?.column && number.column !== block.fields.report?.column;
  if (typeof value === 'string' && isInText) return readLeadingNumber(value)?.number ?? null;
  return readNumber(value);
}

const knownAddressee = memoised((text: string) => ({ code: readAddressee(text) }), 120);

function addresseeOf(entries: RowEntries, block: BlockLayout): Recommendation['addressee'] {
  const { addressee, text } = entries;
  if (block.addresseeColumns) {
    if (!text) return null;
    return text.column === block.addresseeColumns.legislative ? 'legislative' : 'executive';
  }
  return addressee ? knownAddressee(textOf(addressee.value)).code : null;
}
