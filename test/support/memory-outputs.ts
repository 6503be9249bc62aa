// What the workbook in memory does besides writing values: lists to choose from, colours, whole sheets.
import { areaName, cellName } from '../../src/core/sheet/a1';
import { severities } from '../../src/core/rules/rule';
import type { DraftId, SheetDraft } from '../../src/core/sheet/draft';
import { freeSheetName } from '../../src/core/sheet/sheet-name';
import { Fault } from '../../src/workbook/faults';
import type {
  Highlight,
  ListBefore,
  OfferOutcome,
  OffersBefore,
  SheetArea,
  SheetPut,
  WordOffer,
} from '../../src/workbook/port';
import { listSheetName, literalList } from '../../src/workbook/word-lists';
import { cellsIn, drawDraft, type MemorySheet, standing, topLeft } from './memory-sheet';

/** The workbook it is done in. */
export interface Ground {
  readonly sheets: readonly MemorySheet[];
  readonly readOnly: boolean;
  withId(id: string): MemorySheet;
  addSheet(name: string, hidden: boolean): MemorySheet;
  removeSheet(id: string): void;
}

export function offerWords(ground: Ground, offers: readonly WordOffer[]): OfferOutcome {
  const areas = offers.flatMap((offer) => offer.areas);
  refuseProtected(
    ground,
    areas.map(({ sheet }) => sheet),
  );
  const left: SheetArea[] = [];
  const before: { place: SheetArea; put: string; was: ListBefore | null }[] = [];
  let cells = 0;
  for (const offer of offers) {
    for (const place of offer.areas.flatMap((area) => alikeAreas(ground, area))) {
      const { validation } = ground.withId(place.sheet);
      const [first = ''] = cellsIn(place.area);
      const was = validation.get(first) ?? null;
      if (was === 'other') {
        left.push(place);
        continue;
      }
      const put = sourceFor(ground, offer.words);
      const list: ListBefore = {
        source: put,
        inCellDropDown: true,
        ignoreBlanks: true,
        prompt: was?.prompt ?? { show: false, title: '', message: '' },
        alert: { show: true, style: 'Information', title: '', message: '' },
      };
      for (const cell of cellsIn(place.area)) validation.set(cell, list);
      before.push({ place, put, was });
      cells += place.area.rows * place.area.columns;
    }
  }
  return { cells, left, before: { areas: before } };
}

export function takeBackOffers(ground: Ground, before: OffersBefore): { restored: number; left: number } {
  const there = before.areas.filter(({ place }) => ground.sheets.some(({ id }) => id === place.sheet));
  refuseProtected(
    ground,
    there.map(({ place }) => place.sheet),
  );
  let restored = 0;
  let left = before.areas.length - there.length;
  for (const { place, put, was } of there) {
    const { validation } = ground.withId(place.sheet);
    const stands = [...cellsIn(place.area)].every((cell) => {
      const now = validation.get(cell);
      return now !== undefined && now !== 'other' && now.source === put;
    });
    if (!stands) {
      left += 1;
      continue;
    }
    for (const cell of cellsIn(place.area)) {
      if (was) validation.set(cell, was);
      else validation.delete(cell);
    }
    restored += 1;
  }
  return { restored, left };
}

/** The area in parts down each column, each with one validation or none. */
function alikeAreas(ground: Ground, { sheet, area }: SheetArea): SheetArea[] {
  const { validation } = ground.withId(sheet);
  if (new Set([...cellsIn(area)].map((cell) => validation.get(cell))).size === 1) return [{ sheet, area }];
  const parts: { sheet: string; area: { row: number; column: number; rows: number; columns: number } }[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const last = parts.at(-1)?.area;
      const above = validation.get(cellName(row - 1, column));
      if (last?.column === column && above === validation.get(cellName(row, column))) last.rows += 1;
      else parts.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
    }
  }
  return parts;
}

function sourceFor(ground: Ground, words: readonly string[]): string {
  const literal = literalList(words);
  if (literal !== null) return literal;
  const sheet = ground.sheets.find(({ drawn }) => drawn.name === listSheetName) ?? ground.addSheet(listSheetName, true);
  let column = 0;
  const inColumn = (at: number) => words.map((_, row) => sheet.cells.get(cellName(row, at))?.value);
  const free = (at: number) => !sheet.cells.has(cellName(0, at));
  const same = (at: number) => inColumn(at).every((value, row) => value === words[row]);
  while (!free(column) && !(same(column) && !sheet.cells.has(cellName(words.length, column)))) column += 1;
  words.forEach((value, row) => sheet.cells.set(cellName(row, column), { value, formula: null }));
  const name = areaName({ row: 0, column, rows: words.length, columns: 1 });
  return `='${listSheetName}'!${name.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

export function highlight(ground: Ground, cells: readonly Highlight[]): void {
  refuseProtected(ground, [
    ...ground.sheets.filter(({ colours }) => colours.size > 0).map(({ id }) => id),
    ...cells.map(({ place }) => place.sheet),
  ]);
  for (const sheet of ground.sheets) sheet.colours.clear();
  for (const { place, severity } of cells) {
    const sheet = ground.withId(place.sheet);
    const { row, column } = topLeft(sheet.drawn, place);
    const known = sheet.colours.get(cellName(row, column)) ?? severity;
    const graver = severities.indexOf(known) < severities.indexOf(severity) ? known : severity;
    sheet.colours.set(cellName(row, column), graver);
  }
}

export function clearHighlights(ground: Ground): { cleared: number } {
  const coloured = ground.sheets.filter(({ colours }) => colours.size > 0);
  refuseProtected(
    ground,
    coloured.map(({ id }) => id),
  );
  const cleared = coloured.reduce((sum, { colours }) => sum + colours.size, 0);
  for (const { colours } of coloured) colours.clear();
  return { cleared };
}

export function putSheet(ground: Ground, draft: SheetDraft): SheetPut {
  const [put] = putSheets(ground, [draft]);
  if (!put) throw new Error('One draft makes one sheet');
  return put;
}

export function putSheets(ground: Ground, drafts: readonly SheetDraft[]): SheetPut[] {
  refuseProtected(ground, []);
  let owner: string | null = null;
  const plans = drafts.map((draft) => {
    const old = ground.sheets.find(
      (sheet) =>
        sheet.made?.draft.id === draft.id &&
        sheet.made.stood === standing(sheet) &&
        (draft.hidden !== true || sheet.made.owner === owner),
    );
    if (old) refuseProtected(ground, [old.id]);
    const taken = ground.sheets.map(({ drawn }) => drawn.name);
    const sheet = old ?? ground.addSheet(freeSheetName(draft.name, taken), draft.hidden === true);
    owner ??= sheet.drawn.name;
    return { draft, sheet, before: old?.made?.draft ?? null, owner };
  });
  const nameOf = (id: DraftId) => plans.find(({ draft }) => draft.id === id)?.sheet.drawn.name;
  return plans.map(({ draft, sheet, before, owner }) => {
    drawDraft(sheet, draft, nameOf, owner);
    return { sheet: sheet.id, name: sheet.drawn.name, stands: standing(sheet), before };
  });
}

export function takeBackSheet(ground: Ground, put: SheetPut): 'taken-back' | 'edited-since' {
  const sheet = ground.sheets.find(({ id }) => id === put.sheet);
  if (!sheet) return 'taken-back';
  refuseProtected(ground, [sheet.id]);
  if (put.stands !== standing(sheet)) return 'edited-since';
  if (put.before === null) ground.removeSheet(sheet.id);
  else if (put.before !== 'unknown') drawDraft(sheet, put.before, () => undefined, sheet.made?.owner ?? put.name);
  return 'taken-back';
}

export function takeBackSheets(ground: Ground, puts: readonly SheetPut[]): 'taken-back' | 'edited-since' {
  const there = puts.flatMap((put) => {
    const sheet = ground.sheets.find(({ id }) => id === put.sheet);
    return sheet ? [{ put, sheet }] : [];
  });
  if (there.some(({ put, sheet }) => put.stands !== standing(sheet))) return 'edited-since';
  for (const { put } of there) takeBackSheet(ground, put);
  return 'taken-back';
}

export function refuseProtected(ground: Ground, ids: readonly string[]): void {
  if (ground.readOnly) throw new Fault('read-only');
  for (const id of ids) {
    const { drawn } = ground.withId(id);
    if (drawn.protected === true) throw new Fault('sheet-protected', { sheet: drawn.name });
  }
}
