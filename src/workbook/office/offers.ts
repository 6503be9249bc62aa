// Drop-down lists of our words on cells that have none, or a list already; and putting back what stood there.
import { Fault } from '../faults';
import type { ListBefore, OfferOutcome, OffersBefore, SheetArea, WordOffer } from '../port';
import { literalList } from '../word-lists';
import { bytesOf } from './entry';
import { objectBytes, piecesOf } from './batches';
import { inExcel, writingInExcel } from './excel-faults';
import { ListSheet } from './list-sheet';
import type { OwnWrites } from './own-writes';
import { loadAlike, loadValidations, putList, validationOf } from './validations';

interface Put {
  readonly place: SheetArea;
  readonly words: readonly string[];
  readonly was: ListBefore | null;
}

export function offerWords(offers: readonly WordOffer[], own: OwnWrites): Promise<OfferOutcome> {
  // Excel's undo has no part for hiding a sheet, which the sheet of lists needs.
  const undoable = offers.every(({ words }) => literalList(words) !== null);
  return (undoable ? writingInExcel : inExcel)(async (context) => {
    const sheets = askSheets(context);
    const wished = offers.flatMap(({ areas, words }) => areas.map((area) => ({ ...area, words })));
    const alike = await loadAlike(context, wished);
    if (wished.length === 0) return { cells: 0, left: [], before: { areas: [] } };
    refuseLocked(sheets(), wished);
    const puts = alike.flatMap(({ place: { sheet, area, words }, validation }): Put[] =>
      validation === 'other' ? [] : [{ place: { sheet, area }, words, was: validation === 'none' ? null : validation }],
    );
    const left = alike.flatMap(({ place: { sheet, area }, validation }) =>
      validation === 'other' ? [{ sheet, area }] : [],
    );
    const sources = await sourcesFor(context, puts, own);
    const done = puts.map(({ place, words, was }) => ({ place, put: sources(words), was }));
    for (const piece of piecesOf(done, ({ put }) => 8 * objectBytes + bytesOf(put))) await putLists(context, piece);
    const cells = puts.reduce((sum, { place: { area } }) => sum + area.rows * area.columns, 0);
    return { cells, left, before: { areas: done } };
  });
}

/** An area of which somebody changed a part is left alone as a whole. */
export function takeBackOffers(before: OffersBefore): Promise<{ restored: number; left: number }> {
  return writingInExcel(async (context) => {
    const sheets = askSheets(context);
    await context.sync();
    const known = sheets();
    const there = before.areas.filter(({ place }) => known.has(place.sheet));
    refuseLocked(
      known,
      there.map(({ place }) => place),
    );
    let restored = 0;
    for (const piece of piecesOf(there, () => 8 * objectBytes)) restored += await restorePiece(context, piece);
    return { restored, left: before.areas.length - restored };
  });
}

async function restorePiece(context: Excel.RequestContext, areas: OffersBefore['areas']): Promise<number> {
  const now = await loadValidations(
    context,
    areas.map(({ place }) => place),
  );
  let restored = 0;
  areas.forEach(({ place, put, was }, index) => {
    const stands = now[index]?.validation;
    if (typeof stands !== 'object' || stands.source !== put) return;
    restored += 1;
    const validation = validationOf(context, place);
    if (was) putList(validation, was);
    else validation.clear();
  });
  if (restored > 0) await context.sync();
  return restored;
}

/** Queues the question what sheets there are; the answer, by id, may be had after the next round trip. */
function askSheets({ workbook }: Excel.RequestContext): () => ReadonlyMap<string, Excel.Worksheet> {
  const { worksheets } = workbook;
  workbook.load('readOnly');
  worksheets.load('items/id,items/name,items/protection/protected');
  return () => {
    if (workbook.readOnly) throw new Fault('read-only');
    return new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  };
}

/** Data validation on a protected sheet cannot be changed, locked cells or not. */
function refuseLocked(sheets: ReadonlyMap<string, Excel.Worksheet>, areas: readonly SheetArea[]): void {
  for (const { sheet: id } of areas) {
    const sheet = sheets.get(id);
    if (sheet?.protection.protected === true) throw new Fault('sheet-protected', { sheet: sheet.name });
  }
}

/** The sources of the lists; those too long for a text are put on the sheet of lists. */
async function sourcesFor(
  context: Excel.RequestContext,
  puts: readonly Put[],
  own: OwnWrites,
): Promise<(words: readonly string[]) => string> {
  const inCells = puts.filter(({ words }) => literalList(words) === null);
  const lists = inCells.length === 0 ? null : await ListSheet.load(context, own);
  const references = new Map(inCells.map(({ words }) => [JSON.stringify(words), lists?.referenceTo(words) ?? '']));
  return (words) => literalList(words) ?? references.get(JSON.stringify(words)) ?? '';
}

/** What is typed besides is only told of; whose sheet it is keeps the hint of a list that was there. */
async function putLists(context: Excel.RequestContext, areas: OffersBefore['areas']): Promise<void> {
  for (const { place, put, was } of areas) {
    putList(validationOf(context, place), {
      source: put,
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: was?.prompt ?? { show: false, title: '', message: '' },
      alert: { show: true, style: 'Information', title: '', message: '' },
    });
  }
  await context.sync();
}
