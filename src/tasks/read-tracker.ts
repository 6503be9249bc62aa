// Reads the tracker in the open workbook: its sheets once, what is recognised in them, and what people decided and the
// workbook keeps.
import type { Catalogue } from '../core/catalogue/catalogue';
import { type Kept, mappingOf, nothingKept, parseKept } from '../core/kept';
import { decidedInSteps, layoutInSteps, trackerInSteps } from '../core/layout';
import type { Fits, Unfit } from '../core/layout/decisions';
import type { WorkbookLayout } from '../core/layout/layout';
import { rowsOfColumn, statusColumns } from '../core/layout/status-columns';
import type { Tracker } from '../core/layout/tracker';
import type { Day } from '../core/recommendation/day';
import type { SheetContent } from '../core/sheet/cells';
import type { SchemeId, WordMapping } from '../core/vocabulary/scheme';
import type { Attention, WorkbookPort, WorkbookSurvey } from '../workbook/port';
import type { Refused } from './outcomes';
import { breathe, inSteps } from './pause';
import { refused, refusing } from './refusals';

export interface CheckRequest {
  /** The status scheme; without one that which the workbook keeps, else it is told from the words in the tracker. */
  readonly scheme?: SchemeId;
  /** The cut-off day; `null` takes the one that the workbook keeps, else the sheet's own "as at ..." line. */
  readonly asOf: Day | null;
  /** What status words mean this time; comes before what the workbook keeps. */
  readonly mapping: WordMapping;
  /** Decisions and meanings to go by instead of those the workbook keeps, such as a choice just made. */
  readonly kept?: Kept;
  /** What was read before, where nothing was edited since: the sheets are not read again. */
  readonly from?: { readonly survey: WorkbookSurvey; readonly reading: Reading };
  /** Last period's workbook; without one an earlier year's sheet of this one, if there is any. */
  readonly lastPeriod?: OtherWorkbook;
  /** The official titles and texts. */
  readonly catalogue?: NamedCatalogue;
}

/** Another workbook, read from a file. */
export interface OtherWorkbook {
  /** The file's name. */
  readonly name: string;
  readonly sheets: readonly SheetContent[];
  /** What the program keeps in it; `null` where nothing is kept. */
  readonly kept: string | null;
}

export interface NamedCatalogue {
  /** The name of the file or address it came from. */
  readonly name: string;
  readonly catalogue: Catalogue;
}

/** What a tracker was read from, so that it can be shown, corrected and read anew without asking Excel again. */
export interface Reading {
  readonly sheets: readonly SheetContent[];
  /** Without anybody's decisions. */
  readonly recognised: WorkbookLayout;
  /** With them. */
  readonly layout: WorkbookLayout;
  readonly kept: Kept;
  /** The workbook keeps something of another version's format: it was left aside, and nothing can be kept. */
  readonly keptIsForeign: boolean;
  readonly fits: Fits;
  /** Decisions that find their place no more; what was recognised stands instead. */
  readonly unfit: readonly Unfit[];
}

/** A workbook read and its tracker understood, before any rule looks at it. */
export interface TrackerRead {
  readonly kind: 'read';
  readonly survey: WorkbookSurvey;
  readonly tracker: Tracker;
  readonly reading: Reading;
}

/** Reads the tracker only: what the layout screen and the runner's `layout` show. */
export function readWorkbookTracker(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention = {},
): Promise<TrackerRead | Refused> {
  return refusing(() => openTracker(workbook, request, attention));
}

/** The same, for tasks that go on from there: faults are thrown. */
export async function openTracker(
  workbook: WorkbookPort,
  request: CheckRequest,
  attention: Attention,
): Promise<TrackerRead | Refused> {
  const { survey, reading } = await understand(workbook, request, attention);
  const noTracker = { ...refused('no-tracker'), reading, survey };
  if (!reading.layout.sheets.some((sheet) => sheet.blocks.length > 0)) return noTracker;
  await breathe(attention);
  const complete = await withDropDowns(workbook, reading.sheets, reading.layout);
  const means = { asOf: request.asOf ?? reading.kept.asOf ?? null, mapping: mappingOf(reading.kept, request.mapping) };
  const tracker = await inSteps(trackerInSteps(complete, reading.layout, means), attention);
  return tracker.recommendations.length === 0 ? noTracker : { kind: 'read', survey, tracker, reading };
}

async function understand(workbook: WorkbookPort, request: CheckRequest, attention: Attention) {
  const survey = request.from?.survey ?? (await workbook.survey());
  const { kept, keptIsForeign } = await recalled(workbook, request.kept);
  const filled = survey.sheets.filter((sheet) => sheet.used !== null && !sheet.made).map((sheet) => sheet.id);
  const sheets = request.from?.reading.sheets ?? (await workbook.read(survey, filled, attention));
  await breathe(attention);
  const recognised = request.from?.reading.recognised ?? (await inSteps(layoutInSteps(sheets, {}), attention));
  const scheme = request.scheme ?? kept.scheme;
  const decided = await inSteps(decidedInSteps(sheets, recognised, kept.sheets, scheme), attention);
  const reading: Reading = { sheets, recognised, kept, keptIsForeign, ...decided };
  return { survey, reading };
}

async function recalled(workbook: WorkbookPort, given: Kept | undefined) {
  const kept = given ?? parseKept(await workbook.recall());
  return { kept: kept ?? nothingKept, keptIsForeign: kept === null };
}

/** The drop-down lists of the status columns tell which wording this tracker wants. */
async function withDropDowns(
  workbook: WorkbookPort,
  sheets: readonly SheetContent[],
  layout: WorkbookLayout,
): Promise<readonly SheetContent[]> {
  const areas = layout.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      statusColumns(block).flatMap((column) =>
        rowsOfColumn(block, column).map((area) => ({ sheet: sheet.sheet, area })),
      ),
    ),
  );
  if (areas.length === 0) return sheets;
  const found = await workbook.readDropDowns(areas);
  return sheets.map((sheet) => ({ ...sheet, dropDowns: found.get(sheet.id) ?? sheet.dropDowns }));
}
