// Making a sheet from a draft: anew in place where ours stands as it was left, else at the end. Two round trips for a
// new sheet that fits into one request.
import type { SheetDraft } from '../../core/sheet/draft';
import { freeSheetName } from '../../core/sheet/sheet-name';
import { Fault } from '../faults';
import type { SheetPut } from '../port';
import { objectBytes, piecesOf } from './batches';
import { areaOfDraft, cellSteps } from './draft-cells';
import { heightSteps, lookSteps, rangeOf, type Step } from './draft-look';
import { pageSteps } from './draft-page';
import { asStructureFault, codeOf, inExcel, writingInExcel } from './excel-faults';
import type { OwnWrites } from './own-writes';
import { readDraft } from './read-draft';
import { loadSheets, loadStands, type Sheets, type Stand } from './made-sheets';
import { cellsOfDraft, fingerprint, markName } from './sheet-mark';

/** Drafts put in this session, by what then stood on the sheet: they need not be read to be put back. */
export type KnownDrafts = Map<string, SheetDraft>;

export function putSheet(draft: SheetDraft, own: OwnWrites, known: KnownDrafts): Promise<SheetPut> {
  return writingInExcel(async (context) => {
    const sheets = await loadSheets(context);
    const marked = sheets.all.filter(({ marks }) => marks.has(markName(draft.id)));
    const stood = await loadStands(context, marked);
    const found = stood.find(({ marks, stands }) => marks.get(markName(draft.id)) === stands);
    if (!found) {
      const put = await putNew(context, draft, freeSheetName(draft.name, sheets.names), sheets, own);
      known.set(put.stands, draft);
      return { ...put, before: null };
    }
    refuseProtected(found);
    const before = known.get(found.stands) ?? (await readDraft(context, found, draft.id, sheets));
    const put = await putAnew(context, draft, found, sheets, own);
    known.set(put.stands, draft);
    return { ...put, before };
  });
}

async function putNew(
  context: Excel.RequestContext,
  draft: SheetDraft,
  name: string,
  sheets: Sheets,
  own: OwnWrites,
): Promise<Omit<SheetPut, 'before'>> {
  own.expectAdded();
  try {
    // With its name at once: renaming is no step that Excel can undo.
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    const stands = fingerprint(name, cellsOfDraft(draft));
    await queueAll(context, sheet, [...drawSteps(draft, sheets), markStep(draft, stands)]);
    return { sheet: sheet.id, name, stands };
  } catch (error) {
    if (codeOf(error) !== 'ItemAlreadyExists') await removeHalfMade(name);
    throw asStructureFault(error);
  }
}

/** What a person would otherwise be left with is a sheet without its end. */
async function removeHalfMade(name: string): Promise<void> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch {
    // An Excel that fails twice has told why the first time, which is the fault that is thrown.
  }
}

async function putAnew(
  context: Excel.RequestContext,
  draft: SheetDraft,
  found: Stand,
  sheets: Sheets,
  own: OwnWrites,
): Promise<Omit<SheetPut, 'before'>> {
  refuseProtected(found);
  const { id, name } = found;
  own.expectAllOn(id);
  const stands = fingerprint(name, cellsOfDraft(draft));
  const sheet = context.workbook.worksheets.getItem(id);
  await queueAll(context, sheet, [...clearSteps(found), ...drawSteps(draft, sheets), markStep(draft, stands, true)]);
  return { sheet: id, name, stands };
}

function refuseProtected({ name, isProtected }: Stand): void {
  if (isProtected) throw new Fault('sheet-protected', { sheet: name });
}

function drawSteps(draft: SheetDraft, { nameOf }: Sheets): Step[] {
  const area = areaOfDraft(draft);
  return [
    ...cellSteps(draft, area, nameOf),
    ...lookSteps(draft, area),
    ...heightSteps(draft, area),
    ...pageSteps(draft, area),
  ];
}

/** Everything that stands on the sheet goes, what a person hid or filtered included. */
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

/** Last of all, so that a sheet which was not finished counts as edited. */
function markStep(draft: SheetDraft, stands: string, again = false): Step {
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

async function queueAll(context: Excel.RequestContext, sheet: Excel.Worksheet, steps: readonly Step[]): Promise<void> {
  for (const piece of piecesOf(steps, ({ bytes }) => bytes)) await queuePiece(context, sheet, piece);
}

async function queuePiece(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  steps: readonly Step[],
): Promise<void> {
  for (const { queue } of steps) queue(sheet);
  await context.sync();
}

/** Nothing is taken back that somebody edited, renamed or had made anew since. */
export function takeBackSheet(
  put: SheetPut,
  own: OwnWrites,
  known: KnownDrafts,
): Promise<'taken-back' | 'edited-since'> {
  return writingInExcel(async (context) => {
    const sheets = await loadSheets(context);
    const [found] = await loadStands(
      context,
      sheets.all.filter(({ id }) => id === put.sheet),
    );
    // What somebody deleted is gone already.
    if (!found) return 'taken-back';
    if (found.stands !== put.stands) return 'edited-since';
    if (put.before) {
      const { stands } = await putAnew(context, put.before, found, sheets, own);
      known.set(stands, put.before);
      return 'taken-back';
    }
    own.expectDeleted(found.id);
    context.workbook.worksheets.getItem(found.id).delete();
    await context.sync();
    return 'taken-back';
  });
}
