// Reads the recommendations of a recognised workbook into plain values, in sheet and row order.
import { type Field, fields } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import type { Recommendation } from '../recommendation/recommendation';
import type { DropDown, SheetContent } from '../sheet/cells';
import { finished, type Steps } from '../steps';
import type { WordMapping } from '../vocabulary/scheme';
import { schemes } from '../vocabulary/schemes';
import { findStatedDay } from './as-at-line';
import { gridOf } from './grid';
import type { SheetLayout, WorkbookLayout } from './layout';
import { sheetInSteps } from './read-sheet';
import { readReportLists, type ReportNotes } from './report-lists';
import type { Tracker } from './tracker';

export interface ReadOptions {
  /** The cut-off day; `null` takes the sheet's own "as at ..." line. */
  readonly asOf: Day | null;
  /** What the workbook's own status words mean. */
  readonly mapping: WordMapping;
  /** Which sheets of successive years: the current ones unless told otherwise. */
  readonly period?: 'current' | 'last';
}

/** The tracker as it stands in the cells; sheets of the layout that are not among the contents are left out. */
export function readTracker(sheets: readonly SheetContent[], layout: WorkbookLayout, options: ReadOptions): Tracker {
  return finished(trackerInSteps(sheets, layout, options));
}

/** The same, resting now and then. */
export function* trackerInSteps(
  sheets: readonly SheetContent[],
  layout: WorkbookLayout,
  options: ReadOptions,
): Steps<Tracker> {
  const scheme = schemes[layout.scheme];
  const contents = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const present = layout.sheets.flatMap((sheet) => {
    const content = contents.get(sheet.sheet);
    return content ? [{ sheet, grid: gridOf(content) }] : [];
  });
  const wanted = present.filter(({ sheet }) => sheet.kind === 'tracker' && isOf(options.period ?? 'current', sheet));
  const lists = present.filter(({ sheet }) => sheet.kind === 'other' && sheet.excluded !== true);
  const notes = readReportLists(lists.map(({ grid }) => grid));
  const means = { scheme, notes, mapping: options.mapping };
  const recommendations: Recommendation[] = [];
  for (const { sheet, grid } of wanted) {
    for (const read of yield* sheetInSteps(grid, sheet, Infinity, means)) recommendations.push(read);
    yield;
  }
  const stated = findStatedDay(wanted);
  return {
    layout,
    scheme,
    language: layout.language,
    recommendations,
    fields: fieldsOf(
      wanted.map(({ sheet }) => sheet),
      recommendations,
      notes,
    ),
    asOf: options.asOf ?? stated,
    statedAsOf: stated,
    dropDowns: dropDownsOf(sheets),
    sheetNames: new Map(sheets.map((sheet) => [sheet.id, sheet.name])),
  };
}

function isOf(period: 'current' | 'last', { earlier, last }: SheetLayout): boolean {
  return period === 'last' ? last === true : earlier !== true;
}

function dropDownsOf(sheets: readonly SheetContent[]): ReadonlyMap<string, readonly DropDown[]> {
  return new Map(sheets.filter((sheet) => sheet.dropDowns.length > 0).map((sheet) => [sheet.id, sheet.dropDowns]));
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
