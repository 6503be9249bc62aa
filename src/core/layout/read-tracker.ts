// Reads the recommendations of a recognised workbook into plain values, in sheet and row order.
import { type Field, fields } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import { readLeadingNumber, readNumber } from '../recommendation/number';
import type { Entry, Recommendation, RecommendationNumber } from '../recommendation/recommendation';
import { readSymbol } from '../recommendation/symbol';
import type { DropDown, SheetContent } from '../sheet/cells';
import { readAddressee } from '../vocabulary/addressee-words';
import { memoised } from '../vocabulary/memoised';
import { isForInformation } from '../vocabulary/other-words';
import type { Scheme, WordMapping } from '../vocabulary/scheme';
import { schemes } from '../vocabulary/schemes';
import { findStatedDay } from './as-at-line';
import { EntryReader, type RowEntries } from './entry-reader';
import { type Grid, gridOf, textOf } from './grid';
import type { BlockLayout, SheetLayout, WorkbookLayout } from './layout';
import { MarkReader } from './mark-reader';
import { readReportLists, type ReportNotes } from './report-lists';
import { StatusReader } from './status-reader';
import type { Tracker } from './tracker';

export interface ReadOptions {
  /** The cut-off day; `null` takes the sheet's own "as at ..." line. */
  readonly asOf: Day | null;
  /** What the workbook's own status words mean. */
  readonly mapping: WordMapping;
}

/** The tracker as it stands in the cells; sheets of the layout that are not among the contents are left out. */
export function readTracker(sheets: readonly SheetContent[], layout: WorkbookLayout, options: ReadOptions): Tracker {
  const scheme = schemes[layout.scheme];
  const contents = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const present = layout.sheets.flatMap((sheet) => {
    const content = contents.get(sheet.sheet);
    return content ? [{ sheet, grid: gridOf(content) }] : [];
  });
  const current = present.filter(({ sheet }) => sheet.kind === 'tracker' && sheet.earlier !== true);
  const notes = readReportLists(present.filter(({ sheet }) => sheet.kind === 'other').map(({ grid }) => grid));
  const recommendations = current.flatMap(({ sheet, grid }) =>
    sheet.blocks.flatMap((block, index) =>
      readBlock(grid, sheet, block, index, { scheme, notes, mapping: options.mapping }),
    ),
  );
  const stated = findStatedDay(current);
  return {
    layout,
    scheme,
    language: layout.language,
    recommendations,
    fields: fieldsOf(
      current.map(({ sheet }) => sheet),
      recommendations,
      notes,
    ),
    asOf: options.asOf ?? stated,
    statedAsOf: stated,
    dropDowns: dropDownsOf(sheets),
    sheetNames: new Map(sheets.map((sheet) => [sheet.id, sheet.name])),
  };
}

function dropDownsOf(sheets: readonly SheetContent[]): ReadonlyMap<string, readonly DropDown[]> {
  return new Map(sheets.filter((sheet) => sheet.dropDowns.length > 0).map((sheet) => [sheet.id, sheet.dropDowns]));
}

interface Means {
  readonly scheme: Scheme;
  readonly mapping: WordMapping;
  readonly notes: ReportNotes;
}

function readBlock(grid: Grid, sheet: SheetLayout, block: BlockLayout, index: number, means: Means): Recommendation[] {
  const readers: Readers = {
    block,
    entries: new EntryReader(grid, block),
    marks: new MarkReader(grid, block),
    status: new StatusReader(means.scheme, means.mapping, sharesStatusColumn(block)),
    notes: means.notes,
  };
  return block.rows.map((row) => readRow(sheet.sheet, row, index, readers));
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

function fieldsOf(
  sheets: readonly SheetLayout[],
  recommendations: readonly Recommendation[],
  notes: ReportNotes,
): ReadonlySet<Field> {
  const found = new Set<Field>();
  for (const block of sheets.flatMap((sheet) => sheet.blocks)) {
    for (const field of fields) if (block.fields[field]) found.add(field);
    if (Object.keys(block.marks.acceptance).length > 0) found.add('acceptance');
    if (Object.keys(block.marks.implementation).length > 0) found.add('implementation');
    if (block.addresseeColumns) found.add('addressee').add('text');
    if (block.reportLine) found.add('report');
    if (block.reportLine && block.reportLine.title !== '') found.add('reportTitle');
    if (block.contactLine) found.add('contact');
  }
  // What only another sheet supplies counts where it did supply something.
  for (const field of notes.fields) {
    if (!found.has(field) && recommendations.some(({ entries }) => entries[field] !== undefined)) found.add(field);
  }
  return found;
}
