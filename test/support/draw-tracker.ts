// Draws a tracker as a small table, for tests of rules: the header row names fields, each further row is a
// recommendation. `^` is given by the cell above, "quotes" keep spaces, `acceptance:accepted` is a tick column,
// `info` marks rows for information. The header stands in Excel's row 1, the first column is A.
import type { BlockLayout, FieldColumn, SheetLayout } from '../../src/core/layout/layout';
import type { Tracker } from '../../src/core/layout/tracker';
import {
  type Field,
  type Language,
  type StatusCode,
  type StatusKind,
  fields,
} from '../../src/core/recommendation/codes';
import { parseDay } from '../../src/core/recommendation/day';
import { readNumber } from '../../src/core/recommendation/number';
import type { Entry, Recommendation, StatusReading, StrayMark } from '../../src/core/recommendation/recommendation';
import { readSymbol } from '../../src/core/recommendation/symbol';
import type { CellValue, DropDown } from '../../src/core/sheet/cells';
import { readAddressee } from '../../src/core/vocabulary/addressee-words';
import { fold } from '../../src/core/vocabulary/fold';
import type { Scheme, SchemeId, StatusTerm } from '../../src/core/vocabulary/scheme';
import { schemes } from '../../src/core/vocabulary/schemes';

export interface DrawnSheet {
  readonly name?: string;
  readonly period?: string;
  readonly table: string;
  readonly dropDowns?: readonly DropDown[];
}

export interface DrawOptions {
  readonly scheme?: SchemeId;
  readonly language?: Language;
  /** Unknown words that the recogniser would find near a code. */
  readonly nearest?: Readonly<Record<string, StatusCode>>;
  /** The reporting date, as ISO text. */
  readonly asOf?: string;
}

export function drawTracker(drawn: string | readonly DrawnSheet[], options: DrawOptions = {}): Tracker {
  const sheets = typeof drawn === 'string' ? [{ table: drawn }] : drawn;
  const scheme = schemes[options.scheme ?? 'jiu'];
  const language = options.language ?? 'en';
  const read = sheets.map((sheet, index) => drawSheet(sheet, `s${index + 1}`, scheme, options));
  const present = read.flatMap(({ layout }) => layout.blocks.flatMap((block) => fieldsOf(block)));
  return {
    layout: { language, scheme: scheme.id, sheets: read.map(({ layout }) => layout) },
    scheme,
    language,
    recommendations: read.flatMap(({ rows }) => rows),
    fields: new Set(present),
    asOf: options.asOf === undefined ? null : parseDay(options.asOf),
    dropDowns: new Map(sheets.map((sheet, index) => [`s${index + 1}`, sheet.dropDowns ?? []])),
    sheetNames: new Map(read.map(({ layout }) => [layout.sheet, layout.name])),
  };
}

function fieldsOf(block: BlockLayout): readonly Field[] {
  return fields.filter(
    (field) =>
      block.fields[field] !== undefined ||
      ((field === 'acceptance' || field === 'implementation') && Object.keys(block.marks[field]).length > 0),
  );
}

function drawSheet(drawn: DrawnSheet, id: string, scheme: Scheme, options: DrawOptions) {
  const [header = [], ...lines] = drawn.table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map(cellText));
  const block = drawBlock(header, lines.length);
  const sheet: SheetLayout = { sheet: id, name: drawn.name ?? id, kind: 'tracker', blocks: [block] };
  const values = lines.map((cells) => header.map((name, column) => valueOf(name, cells[column] ?? '')));
  const rows = values.map((_, index) => drawRow({ id, header, values, block, scheme, options }, index));
  return { layout: drawn.period === undefined ? sheet : { ...sheet, period: drawn.period }, rows };
}

function cellText(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

function valueOf(name: string, text: string): CellValue {
  return (name === 'number' || name === 'progress') && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function drawBlock(header: readonly string[], rows: number): BlockLayout {
  const columns: Partial<Record<Field, FieldColumn>> = {};
  const marks: { acceptance: Record<string, number>; implementation: Record<string, number> } = {
    acceptance: {},
    implementation: {},
  };
  for (const [column, name] of header.entries()) {
    const [kind, code] = name.split(':');
    const field = fields.find((candidate) => candidate === name);
    if (field) columns[field] = { column, confidence: 1, header: name };
    else if (code !== undefined && (kind === 'acceptance' || kind === 'implementation')) marks[kind][code] = column;
    else if (name !== 'info' && name !== '') throw new Error(`No field is called ${name}`);
  }
  return {
    headerRows: [0],
    firstRow: 1,
    lastRow: rows,
    rows: Array.from({ length: rows }, (_, index) => index + 1),
    table: null,
    confidence: 1,
    fields: columns,
    marks,
    addresseeColumns: null,
    reportLine: null,
  };
}

interface Drawing {
  readonly id: string;
  readonly header: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  readonly block: BlockLayout;
  readonly scheme: Scheme;
  readonly options: DrawOptions;
}

function drawRow(drawing: Drawing, index: number): Recommendation {
  const entries: Partial<Record<Field, Entry>> = {};
  for (const field of fields) {
    const column = drawing.block.fields[field]?.column;
    if (column !== undefined) entries[field] = entryAt(drawing.values, index, column);
  }
  const text = (field: Field) => String(entries[field]?.value ?? '').trim();
  const strayMarks: StrayMark[] = [];
  return {
    sheet: drawing.id,
    row: index + 1,
    block: 0,
    entries,
    source: text('source'),
    symbol: readSymbol(text('report'))?.symbol ?? text('report'),
    number: readNumber(entries.number?.value ?? ''),
    addressee: readAddressee(text('addressee')),
    acceptance: statusOf(drawing, index, 'acceptance', drawing.scheme.acceptance, strayMarks),
    implementation: statusOf(drawing, index, 'implementation', drawing.scheme.implementation, strayMarks),
    strayMarks,
    forInformation: drawing.values[index]?.[drawing.header.indexOf('info')] === 'yes',
  };
}

function entryAt(values: Drawing['values'], index: number, column: number): Entry {
  let above = index;
  while (above > 0 && values[above]?.[column] === '^') above--;
  return { value: values[above]?.[column] ?? '', row: above + 1, column, inherited: above !== index };
}

function statusOf<Code extends StatusCode>(
  { block, values, options }: Drawing,
  index: number,
  status: StatusKind,
  terms: readonly StatusTerm<Code>[],
  stray: StrayMark[],
): StatusReading<Code> {
  const column = block.fields[status]?.column;
  if (column !== undefined) return wordReading(String(entryAt(values, index, column).value), terms, options);
  const columns: Readonly<Partial<Record<string, number>>> = block.marks[status];
  const ticked: { code: Code; column: number; mark: CellValue }[] = [];
  for (const { code } of terms) {
    const at = columns[code];
    const mark = at === undefined ? '' : (values[index]?.[at] ?? '');
    if (at === undefined || mark === '') continue;
    if (mark === 'X') ticked.push({ code, column: at, mark });
    else stray.push({ status, column: at, word: String(mark) });
  }
  const [first, second] = ticked;
  if (!first) return { kind: 'blank' };
  if (!second) return { kind: 'known', code: first.code, word: first.code };
  const each = <T>(pick: (tick: (typeof ticked)[number]) => T) => ticked.map(pick);
  return {
    kind: 'conflicting',
    columns: each((t) => t.column),
    codes: each((t) => t.code),
    marks: each((t) => t.mark),
  };
}

function wordReading<Code extends StatusCode>(
  text: string,
  terms: readonly StatusTerm<Code>[],
  options: DrawOptions,
): StatusReading<Code> {
  const word = text.trim();
  if (word === '') return { kind: 'blank' };
  const term = terms.find(({ label, synonyms }) =>
    [...Object.values(label), ...Object.values(synonyms).flat()].some((known) => fold(known) === fold(word)),
  );
  if (term) return { kind: 'known', code: term.code, word };
  const near = terms.find(({ code }) => code === options.nearest?.[word]);
  return { kind: 'unknown', word, nearest: near ? { code: near.code, word: near.label.en } : null };
}
