// Drawing sheets, new ones and such as stood there, in as few requests as Excel lets pass.
import type { SheetDraft } from '../../core/sheet/draft';
import { objectBytes, piecesOf } from './batches';
import { areaOfDraft, cellSteps, type NamesInDraft } from './draft-cells';
import { heightSteps, lookSteps, rangeOf, type Step } from './draft-look';
import { pageSteps } from './draft-page';
import { asStructureFault, codeOf, inExcel } from './excel-faults';
import type { Sheets, Stand } from './made-sheets';
import type { OwnWrites } from './own-writes';
import { chartSteps, type ChartsThere, type Together } from './put-charts';
import { markName } from './sheet-mark';

/** What is wanted of a sheet: the name it has or gets, the sheet it is made for, and what stands there now. */
export interface Plan {
  readonly wanted: SheetDraft;
  readonly name: string;
  readonly owner: string;
  readonly there: Stand | null;
}

/** A sheet to be drawn. */
export interface Drawing extends Plan {
  /** As it is drawn: columns may be in reverse. */
  readonly draft: SheetDraft;
  readonly stands: string;
  /** A new sheet that is there already, still empty. */
  readonly inserted: string | null;
  readonly charts: ChartsThere;
}

/** Draws all sheets, those that others speak of first; gives their ids in the order of the plans. */
export async function drawAll(
  context: Excel.RequestContext,
  plans: readonly Drawing[],
  sheets: Sheets,
  own: OwnWrites,
): Promise<string[]> {
  const made = new Map(plans.map(({ draft, name }) => [draft.id, name]));
  const names: NamesInDraft = { nameOf: sheets.nameOf, made: (id) => made.get(id) };
  const added = plans.filter(({ there }) => !there);
  for (const { there, inserted } of plans) {
    if (there) own.expectAllOn(there.id);
    else if (inserted === null) own.expectAdded();
    else own.expectAllOn(inserted);
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
    if (codeOf(error) !== 'ItemAlreadyExists')
      await removeHalfMade(added.map(({ name, inserted }) => inserted ?? name));
    throw added.length > 0 ? asStructureFault(error) : error;
  }

  function add({ draft, name, inserted }: Drawing): Excel.Worksheet {
    if (inserted !== null) {
      const sheet = worksheets.getItem(inserted);
      sheet.name = name;
      return sheet;
    }
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
async function removeHalfMade(keys: readonly string[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const found = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
      await context.sync();
      for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    // An Excel that fails twice has told why the first time, which is the fault that is thrown.
  }
}

function drawSteps({ draft, stands, there }: Drawing, names: NamesInDraft): Step[] {
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
