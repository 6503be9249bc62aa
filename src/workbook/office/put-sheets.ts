// Making sheets from drafts: anew in place where ours stand as they were left, else at the end. Two round trips for new
// sheets that fit into one request.
import type { DraftId, SheetDraft } from '../../core/sheet/draft';
import { freeSheetName } from '../../core/sheet/sheet-name';
import { Fault } from '../faults';
import type { SheetPut } from '../port';
import { objectBytes, piecesOf } from './batches';
import { areaOfDraft, cellSteps, type NamesInDraft } from './draft-cells';
import { heightSteps, lookSteps, rangeOf, type Step } from './draft-look';
import { pageSteps } from './draft-page';
import { asStructureFault, codeOf, inExcel, writingInExcel } from './excel-faults';
import type { OwnWrites } from './own-writes';
import { chartSteps, loadCharts, noCharts, type ChartsThere, type Together } from './put-charts';
import { readDraft } from './read-draft';
import { loadSheets, loadStands, type MarkedSheet, type Sheets, type Stand } from './made-sheets';
import { kindOfDraft, kindOfMark, markName, standsOfDraft, worksFor } from './sheet-mark';

/** Drafts put in this session, by what then stood on the sheet: they need not be read to be put back. */
export type KnownDrafts = Map<string, SheetDraft>;

/** One sheet to be drawn: its draft, the name it has or gets, and what stands there now. */
interface Plan {
  readonly draft: SheetDraft;
  readonly name: string;
  readonly stands: string;
  readonly there: Stand | null;
  readonly charts: ChartsThere;
}

export async function putSheet(draft: SheetDraft, own: OwnWrites, known: KnownDrafts): Promise<SheetPut> {
  const [put] = await putSheets([draft], own, known);
  // One draft makes one sheet.
  if (!put) throw new Fault('unknown');
  return put;
}

/** Sheets whose formulas speak of one another; the first is the one they are made for. */
export function putSheets(
  drafts: readonly SheetDraft[],
  own: OwnWrites,
  known: KnownDrafts,
): Promise<readonly SheetPut[]> {
  return writingInExcel(async (context) => {
    const sheets = await loadSheets(context);
    const stood = await loadStands(
      context,
      drafts.flatMap(({ id }) => markedWith(id, sheets)),
    );
    const plans = plansFor(drafts, stood, sheets);
    const before: SheetPut['before'][] = [];
    for (const { draft, there } of plans) {
      if (there) refuseProtected(there);
      before.push(there ? await draftThere(context, there, draft.id, sheets, known) : null);
    }
    const ids = await drawAll(context, await withCharts(context, plans), sheets, own);
    for (const { draft, stands } of plans) known.set(stands, draft);
    return plans.map(({ name, stands }, at) => ({ sheet: ids[at] ?? '', name, stands, before: before[at] ?? null }));
  });
}

function markedWith(id: DraftId, { all }: Sheets): MarkedSheet[] {
  return all.flatMap((sheet) => {
    const mark = sheet.marks.get(markName(id));
    return mark === undefined ? [] : [{ ...sheet, mark }];
  });
}

function plansFor(drafts: readonly SheetDraft[], stood: readonly Stand[], { names }: Sheets): Plan[] {
  const taken = [...names];
  let owner: string | null = null;
  let besideAnother = false;
  return drafts.map((draft) => {
    const hidden = kindOfDraft(draft) === 'hidden';
    const ours = stood.filter(({ marks }) => marks.has(markName(draft.id)));
    // Of several that serve a sheet of that name the last was made for the one that is called so now.
    const there = ours.findLast(
      ({ mark, stands }) =>
        mark === stands &&
        (kindOfMark(mark) === 'hidden') === hidden &&
        (!hidden || mayServe(mark, owner, besideAnother)),
    );
    const name = there?.name ?? freeSheetName(draft.name, taken);
    taken.push(name);
    // Somebody's edited summary may still speak of the hidden sheets made with it, whatever it is called now.
    if (owner === null) besideAnother = !there && ours.length > 0;
    owner ??= name;
    return { draft, name, stands: standsOfDraft(draft, name, owner), there: there ?? null, charts: noCharts };
  });
}

function mayServe(mark: string, owner: string | null, besideAnother: boolean): boolean {
  return !besideAnother && worksFor(mark) === owner;
}

async function draftThere(
  context: Excel.RequestContext,
  there: Stand,
  id: DraftId,
  sheets: Sheets,
  known: KnownDrafts,
): Promise<SheetPut['before']> {
  const draft = known.get(there.stands);
  if (draft) return draft;
  // What computes would come back as mere values.
  return kindOfMark(there.stands) === 'values' ? readDraft(context, there, id, sheets) : 'unknown';
}

async function withCharts(context: Excel.RequestContext, plans: readonly Plan[]): Promise<Plan[]> {
  const drawn: Plan[] = [];
  for (const plan of plans)
    drawn.push({ ...plan, charts: plan.there ? await loadCharts(context, plan.there) : noCharts });
  return drawn;
}

/** Draws all sheets, those that others speak of first; gives their ids in the order of the plans. */
async function drawAll(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  sheets: Sheets,
  own: OwnWrites,
): Promise<string[]> {
  const made = new Map(plans.map(({ draft, name }) => [draft.id, name]));
  const names: NamesInDraft = { nameOf: sheets.nameOf, made: (id) => made.get(id) };
  const added = plans.filter(({ there }) => !there);
  for (const { there } of plans) {
    if (there) own.expectAllOn(there.id);
    else own.expectAdded();
  }
  const { worksheets } = context.workbook;
  try {
    const drawn = plans.map((plan) => ({ plan, sheet: plan.there ? worksheets.getItem(plan.there.id) : add(plan) }));
    const steps = [...drawn].reverse().flatMap(({ plan, sheet }) => drawSteps(plan, names).map(on(sheet)));
    // A chart may show what stands on any of them.
    const together: Together = {
      sheetOf: (id) => drawn.find(({ plan: { draft } }) => draft.id === id)?.sheet,
      valueAt: (id, row, column) => plans.find(({ draft }) => draft.id === id)?.draft.rows[row]?.[column]?.value ?? '',
    };
    const charts = drawn.flatMap(({ plan, sheet }) => chartSteps(plan.draft, plan.charts, together).map(on(sheet)));
    for (const { sheet } of drawn) sheet.load('id');
    await queueAll(context, [...steps, ...charts]);
    return drawn.map(({ sheet }) => sheet.id);
  } catch (error) {
    if (codeOf(error) !== 'ItemAlreadyExists') await removeHalfMade(added.map(({ name }) => name));
    throw added.length > 0 ? asStructureFault(error) : error;
  }

  function add({ draft, name }: Plan): Excel.Worksheet {
    // With its name at once: renaming is no step that Excel can undo.
    const sheet = worksheets.add(name);
    if (draft.hidden === true) sheet.visibility = 'Hidden';
    return sheet;
  }
}

interface SheetStep extends Step {
  readonly sheet: Excel.Worksheet;
}

function on(sheet: Excel.Worksheet): (step: Step) => SheetStep {
  return (step) => ({ ...step, sheet });
}

/** What a person would otherwise be left with are sheets without their end. */
async function removeHalfMade(names: readonly string[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    // An Excel that fails twice has told why the first time, which is the fault that is thrown.
  }
}

function refuseProtected({ name, isProtected }: Stand): void {
  if (isProtected) throw new Fault('sheet-protected', { sheet: name });
}

function drawSteps({ draft, stands, there }: Plan, names: NamesInDraft): Step[] {
  const area = areaOfDraft(draft);
  return [
    ...(there ? clearSteps(there) : []),
    ...cellSteps(draft, names),
    ...lookSteps(draft, area),
    ...(draft.hidden === true ? [] : [...heightSteps(draft, area), ...pageSteps(draft, area)]),
    markStep(draft, stands, there !== null),
  ];
}

/** Everything that stands on the sheet goes but its charts, what a person hid or filtered included. */
function clearSteps({ used, hasFilter }: Stand): Step[] {
  return [
    {
      bytes: 12 * objectBytes,
      queue: (sheet) => {
        if (hasFilter) sheet.autoFilter.remove();
        sheet.freezePanes.unfreeze();
        const whole = sheet.getRange();
        whole.rowHidden = false;
        whole.columnHidden = false;
        whole.conditionalFormats.clearAll();
        whole.dataValidation.clear();
        if (used) {
          rangeOf(sheet, used).unmerge();
          rangeOf(sheet, used).clear('Hyperlinks');
        }
        whole.clear('All');
      },
    },
  ];
}

/** Last of its cells, so that a sheet which was not finished counts as edited. */
function markStep(draft: SheetDraft, stands: string, again: boolean): Step {
  return {
    bytes: 3 * objectBytes,
    queue: (sheet) => {
      const name = markName(draft.id);
      if (again) sheet.names.getItem(name).delete();
      // The comment is given at once: changing it later is no step that Excel can undo.
      sheet.names.add(name, rangeOf(sheet, areaOfDraft(draft)), stands).visible = false;
    },
  };
}

async function queueAll(context: Excel.RequestContext, steps: readonly SheetStep[]): Promise<void> {
  for (const piece of piecesOf(steps, ({ bytes }) => bytes)) await queuePiece(context, piece);
}

async function queuePiece(context: Excel.RequestContext, steps: readonly SheetStep[]): Promise<void> {
  // Thousands of formulas are computed once, not after every line.
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const { queue, sheet } of steps) queue(sheet);
  await context.sync();
}

/** All or nothing: sheets that speak of one another stay together. */
export function takeBackSheets(
  puts: readonly SheetPut[],
  own: OwnWrites,
  known: KnownDrafts,
): Promise<'taken-back' | 'edited-since'> {
  return writingInExcel(async (context) => {
    const sheets = await loadSheets(context);
    // What somebody deleted is gone already.
    const left = sheets.all.flatMap((sheet) => {
      const put = puts.find((each) => each.sheet === sheet.id);
      return put ? [{ put, sheet: { ...sheet, mark: put.stands } }] : [];
    });
    const stood = await loadStands(
      context,
      left.map(({ sheet }) => sheet),
    );
    const plans: Plan[] = [];
    const added: string[] = [];
    for (const there of stood) {
      const before = left.find(({ sheet }) => sheet.id === there.id)?.put.before ?? null;
      if (there.stands !== there.mark || before === 'unknown') return 'edited-since';
      if (before === null) added.push(there.id);
      else {
        refuseProtected(there);
        const owner = puts[0]?.name ?? there.name;
        plans.push({
          draft: before,
          name: there.name,
          stands: standsOfDraft(before, there.name, owner),
          there,
          charts: await loadCharts(context, there),
        });
      }
    }
    if (plans.length > 0) await drawAll(context, plans, sheets, own);
    for (const { draft, stands } of plans) known.set(stands, draft);
    for (const id of added) {
      own.expectDeleted(id);
      context.workbook.worksheets.getItem(id).delete();
    }
    await context.sync();
    return 'taken-back';
  });
}
