// Making sheets from drafts: anew in place where ours stand as they were left, else at the end. Two round trips for new
// sheets that fit into one request.
import type { DraftId, SheetDraft } from '../../core/sheet/draft';
import { mirrored } from '../../core/sheet/mirror';
import { freeSheetName } from '../../core/sheet/sheet-name';
import { Fault } from '../faults';
import type { SheetPut } from '../port';
import { drawAll, type Drawing, type Plan } from './draw-sheets';
import { writingInExcel } from './excel-faults';
import { loadSheets, loadStands, type MarkedSheet, type Sheets, type Stand } from './made-sheets';
import type { OwnWrites } from './own-writes';
import { loadCharts, noCharts } from './put-charts';
import { readDraft } from './read-draft';
import { addRightToLeft } from './right-to-left';
import { kindOfDraft, kindOfMark, markName, standsOfDraft, turned, turnOf, worksFor, type Turn } from './sheet-mark';

/** Drafts put in this session, by what then stood on the sheet: they need not be read to be put back. */
export type KnownDrafts = Map<string, SheetDraft>;

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
    for (const { wanted, there } of plans) {
      if (there) refuseProtected(there);
      before.push(there ? await draftThere(context, there, wanted.id, sheets, known) : null);
    }
    const drawings = await withCharts(context, await turnedPlans(context, plans, sheets, own));
    const ids = await drawAll(context, drawings, sheets, own);
    for (const { wanted, stands } of drawings) known.set(stands, wanted);
    return drawings.map(({ name, stands }, at) => ({ sheet: ids[at] ?? '', name, stands, before: before[at] ?? null }));
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
        // A sheet keeps the direction it was made with.
        (turnOf(mark) !== 'none') === runsRightToLeft(draft) &&
        (!hidden || mayServe(mark, owner, besideAnother)),
    );
    const name = there?.name ?? freeSheetName(draft.name, taken);
    taken.push(name);
    // Somebody's edited summary may still speak of the hidden sheets made with it, whatever it is called now.
    if (owner === null) besideAnother = !there && ours.length > 0;
    owner ??= name;
    return { wanted: draft, name, owner, there: there ?? null };
  });
}

/** What is hidden nobody reads. */
function runsRightToLeft({ rightToLeft, hidden }: SheetDraft): boolean {
  return rightToLeft && hidden !== true;
}

/** One round trip where new sheets run from right to left. */
async function turnedPlans(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  sheets: Sheets,
  own: OwnWrites,
): Promise<Drawing[]> {
  const isTurned = ({ wanted, there }: Plan): boolean => !there && runsRightToLeft(wanted);
  const ids = [...(await addRightToLeft(context, plans.filter(isTurned).length, sheets, own))];
  return plans.map((plan) => drawingOf(plan, isTurned(plan) ? (ids.shift() ?? null) : null));
}

function drawingOf(plan: Plan, inserted: string | null): Drawing {
  const { wanted, name, owner, there } = plan;
  const reversed = mirrored(wanted);
  const without: Turn = !runsRightToLeft(wanted) ? 'none' : reversed ? 'mirrored' : 'words';
  const turn = there ? turnOf(there.mark) : inserted === null ? without : 'sheet';
  const draft = turn === 'mirrored' && reversed ? reversed : wanted;
  return { ...plan, draft, stands: turned(standsOfDraft(draft, name, owner), turn), inserted, charts: noCharts };
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
  // What computes would come back as mere values, and of an annex neither its merged rows nor its pages.
  if (kindOfMark(there.stands) !== 'values' || id.startsWith('annex-')) return 'unknown';
  const read = await readDraft(context, there, id, sheets);
  return turnOf(there.stands) === 'mirrored' ? (mirrored(read) ?? read) : read;
}

async function withCharts(context: Excel.RequestContext, plans: readonly Drawing[]): Promise<Drawing[]> {
  const drawn: Drawing[] = [];
  for (const plan of plans)
    drawn.push({ ...plan, charts: plan.there ? await loadCharts(context, plan.there) : noCharts });
  return drawn;
}

function refuseProtected({ name, isProtected }: Stand): void {
  if (isProtected) throw new Fault('sheet-protected', { sheet: name });
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
    const plans: Drawing[] = [];
    const added: string[] = [];
    for (const there of stood) {
      const before = left.find(({ sheet }) => sheet.id === there.id)?.put.before ?? null;
      if (there.stands !== there.mark || before === 'unknown') return 'edited-since';
      if (before === null) added.push(there.id);
      else {
        refuseProtected(there);
        const owner = puts[0]?.name ?? there.name;
        const drawing = drawingOf({ wanted: before, name: there.name, owner, there }, null);
        plans.push({ ...drawing, charts: await loadCharts(context, there) });
      }
    }
    if (plans.length > 0) await drawAll(context, plans, sheets, own);
    for (const { wanted, stands } of plans) known.set(stands, wanted);
    for (const id of added) {
      own.expectDeleted(id);
      context.workbook.worksheets.getItem(id).delete();
    }
    await context.sync();
    return 'taken-back';
  });
}
