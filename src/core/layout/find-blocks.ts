// The blocks of a sheet: under each header its recommendations, with the report named in a line above or in between.
import type { StatusKind } from '../recommendation/codes';
import type { Area, TableArea } from '../sheet/cells';
import { readHeader } from '../vocabulary/header-words';
import { assignColumns, type FieldColumns, type ProfiledColumn } from './assign-columns';
import { type BlockColumns, blockColumns, type Recognised } from './block-columns';
import { profileColumn } from './column-profile';
import { findDataRows } from './data-rows';
import { columnsFrom, type Grid } from './grid';
import {
  findHeaderBands,
  type HeaderBand,
  headerBandsAt,
  type HeaderColumn,
  readingsOf,
  signatureOf,
} from './header-band';
import type { BlockLayout } from './layout';
import { findAddresseeColumns, findMarks } from './mark-columns';
import { profiledRows } from './profiled-rows';
import { findContactLine, findReportLine, reportLineIn } from './report-line';

/** What "Description" and its like score as the text's header; "Recommendation" scores more. */
const ambiguousText = 0.75;

export interface Section {
  /** The columns the header stands over. */
  readonly grid: Grid;
  readonly band: HeaderBand;
  readonly table: TableArea | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface Judged {
  readonly section: Section;
  readonly recognised: Recognised;
  /** The numbers only count the rows. */
  readonly isSerial: boolean;
}

/** What a person says of a sheet. */
export interface ByHand {
  /** Its header row, and there is no other but for those that repeat it. */
  readonly headerRow?: number;
  /** It is a tracker, whatever it looks like. */
  readonly isTracker?: boolean;
  readonly correct?: (judged: readonly Judged[]) => readonly Judged[];
}

/** The blocks of a sheet, from the top. Under a header row pointed at by hand there is one even without a row in it. */
export function findBlocks(grid: Grid, byHand: ByHand = {}): BlockLayout[] {
  const blocks: BlockLayout[] = [];
  const sure = byHand.isTracker === true || byHand.headerRow !== undefined;
  const sections = judgeSections(grid, byHand.headerRow);
  let above = -1;
  for (const judged of byHand.correct?.(sections) ?? sections) {
    const blocksHere = () => blocksOf(judged, above, byHand.headerRow !== undefined);
    const found = sure ? blocksHere() : isTracker(judged.recognised) ? blocksHere().filter(isOf(judged)) : [];
    blocks.push(...found);
    above = Math.max(above, found.at(-1)?.lastRow ?? judged.section.firstRow - 1);
  }
  return blocks.sort((a, b) => a.firstRow - b.firstRow || leftOf(a) - leftOf(b));
}

/** Every header met, tracker or not, with what its columns hold; from the top. */
export function judgeSections(grid: Grid, headerRow?: number): Judged[] {
  const bands = headerRow === undefined ? findHeaderBands(grid) : headerBandsAt(grid, headerRow);
  const judged = groupAlike(sectionsOf(grid, bands)).flatMap((alike) => {
    const result = recogniseColumns(alike);
    return alike.map((section): Judged => ({ section, ...result }));
  });
  return judged.sort((a, b) => a.section.firstRow - b.section.firstRow);
}

function leftOf(block: BlockLayout): number {
  return Math.min(...Object.values(block.fields).map((field) => field.column));
}

function sectionsOf(grid: Grid, bands: readonly HeaderBand[]): Section[] {
  return bands.flatMap((band, index) => {
    const header = band.rows.at(-1) ?? 0;
    const next = bands[index + 1]?.rows[0] ?? grid.lastRow + 1;
    return sideBySide(grid, band).map((part): Section => {
      const table = grid.sheet.tables.find((each) => coversHeader(each, part.band)) ?? null;
      const lastRow = Math.min(table ? lastTableRow(table) : next - 1, grid.lastRow);
      return { ...part, table, firstRow: header + 1, lastRow };
    });
  });
}

/**
 * Excel tables beside each other, and lists side by side: the header falls apart at a nameless column into parts that
 * name the same fields again.
 */
function sideBySide(grid: Grid, band: HeaderBand): { readonly grid: Grid; readonly band: HeaderBand }[] {
  const tables = grid.sheet.tables.filter((table) => coversHeader(table, band));
  if (tables.length > 1) return tables.map(({ area }) => partOf(grid, band, (column) => coversColumn(area, column)));
  for (const [index, gap] of band.columns.entries()) {
    if (gap.text !== '') continue;
    const left = band.columns.slice(0, index);
    const right = band.columns.slice(index + 1);
    const named = namedBy(left);
    const again = [...namedBy(right)].filter((field) => named.has(field));
    if (again.length < 3) continue;
    const parts = [
      partOf(grid, band, (column) => column < gap.column),
      partOf(grid, band, (column) => column > gap.column),
    ];
    return parts.flatMap((part) => sideBySide(part.grid, part.band));
  }
  return [{ grid, band }];
}

function partOf(grid: Grid, band: HeaderBand, isIn: (column: number) => boolean) {
  const columns = band.columns.filter(({ column }) => isIn(column));
  const last = columns.at(-1)?.column ?? grid.lastColumn;
  return { grid: columnsFrom(grid, columns[0]?.column ?? grid.firstColumn, last), band: { ...band, columns } };
}

function namedBy(columns: readonly HeaderColumn[]): Set<string> {
  const best = columns.flatMap((column) => readingsOf(column)[0] ?? []);
  return new Set(best.filter(({ score }) => score >= 0.6).map(({ field }) => field));
}

function coversHeader({ area, hasHeader }: TableArea, { rows, columns }: HeaderBand): boolean {
  return hasHeader && rows.includes(area.row) && columns.some(({ column }) => coversColumn(area, column));
}

function lastTableRow({ area, hasTotals }: TableArea): number {
  return area.row + area.rows - (hasTotals ? 2 : 1);
}

/** Sections under the same header are judged together: one block may be too short to tell. */
function groupAlike(sections: readonly Section[]): Section[][] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const signature = signatureOf(section.band);
    const group = groups.get(signature);
    if (group) group.push(section);
    else groups.set(signature, [section]);
  }
  return [...groups.values()];
}

function recogniseColumns(sections: readonly Section[]): { recognised: Recognised; isSerial: boolean } {
  const [model] = sections;
  const ranges = sections.flatMap(profiledRows);
  const columns: ProfiledColumn[] = [];
  for (const column of model?.band.columns ?? []) {
    if (!model) break;
    if (model.table && !coversColumn(model.table.area, column.column)) continue;
    columns.push({ ...column, profile: profileColumn(model.grid, ranges, column.column) });
  }
  const { marks, columns: ticks } = findMarks(columns);
  const addresseeColumns = findAddresseeColumns(columns);
  const rest = columns.filter(
    ({ column }) =>
      !ticks.has(column) && column !== addresseeColumns?.executive && column !== addresseeColumns?.legislative,
  );
  const fields = assignColumns(addresseeColumns ? withText(rest, columns, addresseeColumns.executive) : rest);
  const number = columns.find(({ column }) => column === fields.number?.column);
  return {
    recognised: { fields: withoutTicked(fields, marks), marks, addresseeColumns },
    isSerial: number?.profile.isSerial === true && (fields.number?.confidence ?? 0) < 0.85,
  };
}

function coversColumn(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}

/** The two addressee columns stand for one text column: the executive heads' with both columns' group name. */
function withText(
  rest: readonly ProfiledColumn[],
  all: readonly ProfiledColumn[],
  executive: number,
): ProfiledColumn[] {
  const column = all.find((each) => each.column === executive);
  return column
    ? [{ ...column, text: column.group === '' ? column.text : column.group, group: '' }, ...rest]
    : [...rest];
}

/** A status told by ticks is not looked for in another column as well. */
function withoutTicked(fields: FieldColumns, marks: BlockLayout['marks']): FieldColumns {
  const kept = { ...fields };
  if (Object.keys(marks.acceptance).length > 0) delete kept.acceptance;
  if (Object.keys(marks.implementation).length > 0) delete kept.implementation;
  return kept;
}

/**
 * A list of recommendations has their text or number, and says what became of them. A catalogue (texts, no follow-up),
 * a list of reports or of people is none.
 */
function isTracker({ fields, marks, addresseeColumns }: Recognised): boolean {
  const hasStatus = fields.acceptance ?? fields.implementation;
  const hasTicks = Object.keys(marks.acceptance).length + Object.keys(marks.implementation).length > 0;
  const hasText = fields.text !== undefined || addresseeColumns !== null;
  if (hasStatus || hasTicks) return hasText || (fields.number !== undefined && fields.report !== undefined);
  return (
    hasText && (fields.assessment !== undefined || (fields.responsible !== undefined && fields.number !== undefined))
  );
}

/** A list of tasks has a text and a status too: only a tracker names a report, recommendations or whom they speak to. */
function isOf({ recognised: { fields, marks, addresseeColumns }, isSerial }: Judged): (block: BlockLayout) => boolean {
  const has = (kind: StatusKind) => fields[kind] !== undefined || Object.keys(marks[kind]).length > 0;
  const saysRecommendation = readHeader(fields.text?.header ?? '').some(
    ({ field, score }) => field === 'text' && score > ambiguousText,
  );
  const isNamed = Boolean(fields.report ?? fields.addressee ?? addresseeColumns) || saysRecommendation;
  const isNumbered = fields.number !== undefined && !isSerial;
  const isOfRecommendations = isNamed || isNumbered || (has('acceptance') && has('implementation'));
  return ({ reportLine }) => isOfRecommendations || reportLine !== null;
}

/** `above` is the last row that belongs to something else: a report's line is looked for below it. */
function blocksOf({ section, recognised, isSerial }: Judged, above: number, evenEmpty: boolean): BlockLayout[] {
  const { grid } = section;
  const columns = blockColumns(recognised, isSerial);
  const data = findDataRows(grid, columns, section.firstRow, section.lastRow);
  const headerRow = section.band.rows[0] ?? 0;
  const line = columns.report === null ? findReportLine(grid, headerRow, above) : null;
  const contact = recognised.fields.contact ? null : findContactLine(grid, line?.row ?? headerRow - 2, headerRow);
  const parts = splitAtReports(data.reportRows, data.rows, section.lastRow);
  if (parts.length === 0 && evenEmpty) parts.push({ reportRow: null, rows: [] });
  return parts.map(({ reportRow, rows }) => ({
    headerRows: section.band.rows,
    firstRow: rows[0] ?? section.firstRow,
    lastRow: rows.at(-1) ?? section.firstRow,
    rows,
    table: section.table?.name ?? null,
    confidence: confidenceOf(recognised, columns),
    ...recognised,
    reportLine: reportRow === null ? line : reportLineIn(grid, reportRow),
    ...(contact === null || (reportRow !== null && line !== null) ? {} : { contactLine: contact }),
  }));
}

function splitAtReports(
  reportRows: readonly number[],
  rows: readonly number[],
  lastRow: number,
): { reportRow: number | null; rows: readonly number[] }[] {
  const bounds = [null, ...reportRows];
  return bounds
    .map((reportRow, index) => {
      const until = bounds[index + 1] ?? lastRow + 1;
      return { reportRow, rows: rows.filter((row) => row > (reportRow ?? -1) && row < until) };
    })
    .filter((part) => part.rows.length > 0);
}

/** How sure the block's main columns are, on average. */
function confidenceOf({ fields, marks, addresseeColumns }: Recognised, columns: BlockColumns): number {
  const main = (['report', 'number', 'text', 'acceptance', 'implementation'] as const).flatMap((field) =>
    fields[field] ? [fields[field].confidence] : [],
  );
  const certain =
    [marks.acceptance, marks.implementation].filter((group) => Object.keys(group).length > 0).length +
    (addresseeColumns ? 1 : 0);
  const all = [...main, ...Array.from({ length: certain }, () => 0.95)];
  // A missing number or status is a doubt as well.
  const missing = (fields.number ? 0 : 1) + (columns.status.length > 0 ? 0 : 1);
  const sum = all.reduce((total, each) => total + each, 0);
  return Math.round((sum / Math.max(1, all.length + missing * 0.5)) * 100) / 100;
}
