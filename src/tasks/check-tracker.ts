// Checks the tracker in the open workbook: reads it once, recognises its layout, runs the rules.
import { layoutInSteps, trackerInSteps } from '../core/layout';
import type { BlockLayout, WorkbookLayout } from '../core/layout/layout';
import type { Tracker } from '../core/layout/tracker';
import type { Day } from '../core/recommendation/day';
import { rulesInSteps } from '../core/rules/check';
import type { Area, SheetContent } from '../core/sheet/cells';
import type { SchemeId, WordMapping } from '../core/vocabulary/scheme';
import type { Attention, SheetArea, WorkbookPort, WorkbookSurvey } from '../workbook/port';
import type { Checked, Refused } from './outcomes';
import { breathe, inSteps } from './pause';
import { refused, refusing } from './refusals';

export interface CheckRequest {
  /** The status scheme; without one it is told from the words in the tracker. */
  readonly scheme?: SchemeId;
  /** The cut-off day; `null` takes the sheet's own "as at ..." line, if it has one. */
  readonly asOf: Day | null;
  /** What the workbook's own status words mean. */
  readonly mapping: WordMapping;
}

/** A workbook read and its tracker understood, before any rule looks at it. */
export interface TrackerRead {
  readonly kind: 'read';
  readonly survey: WorkbookSurvey;
  readonly tracker: Tracker;
}

export function checkTracker(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention = {},
): Promise<Checked | Refused> {
  return refusing(async () => {
    const read = await openTracker(workbook, request, attention);
    if (read.kind === 'refused') return read;
    await breathe(attention);
    const result = await inSteps(rulesInSteps(read.tracker), attention);
    return { kind: 'checked', ...result, survey: read.survey, tracker: read.tracker };
  });
}

/** Reads the tracker only: what the layout screen and the runner's `layout` show. */
export function readWorkbookTracker(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention = {},
): Promise<TrackerRead | Refused> {
  return refusing(() => openTracker(workbook, request, attention));
}

async function openTracker(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention,
): Promise<TrackerRead | Refused> {
  const survey = await workbook.survey();
  const filled = survey.sheets.filter((sheet) => sheet.used !== null).map((sheet) => sheet.id);
  const sheets = await workbook.read(survey, filled, attention);
  await breathe(attention);
  const scheme = request.scheme === undefined ? {} : { scheme: request.scheme };
  const layout = await inSteps(layoutInSteps(sheets, scheme), attention);
  if (!layout.sheets.some((sheet) => sheet.blocks.length > 0)) return refused('no-tracker');
  await breathe(attention);
  const complete = await withDropDowns(workbook, sheets, layout);
  const { asOf, mapping } = request;
  const tracker = await inSteps(trackerInSteps(complete, layout, { asOf, mapping }), attention);
  return tracker.recommendations.length === 0 ? refused('no-tracker') : { kind: 'read', survey, tracker };
}

/** The drop-down lists of the status columns tell which wording this tracker wants. */
async function withDropDowns(
  workbook: WorkbookPort,
  sheets: readonly SheetContent[],
  layout: WorkbookLayout,
): Promise<readonly SheetContent[]> {
  const areas = layout.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => statusAreas(block).map((area): SheetArea => ({ sheet: sheet.sheet, area }))),
  );
  if (areas.length === 0) return sheets;
  const found = await workbook.readDropDowns(areas);
  return sheets.map((sheet) => ({ ...sheet, dropDowns: found.get(sheet.id) ?? sheet.dropDowns }));
}

function statusAreas(block: BlockLayout): Area[] {
  const columns = [block.fields.acceptance, block.fields.implementation].flatMap((field) =>
    field ? [field.column] : [],
  );
  const runs = runsOf(block.rows);
  return columns.flatMap((column) => runs.map((run) => ({ ...run, column, columns: 1 })));
}

/** More runs than this are asked for as one area: section rows in between seldom lack the validation. */
const mostRuns = 40;

function runsOf(rows: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.row + last.rows) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (runs.length <= mostRuns || !first || !last) return runs;
  return [{ row: first.row, rows: last.row + last.rows - first.row }];
}
