// The workbook that is open in Excel, behind the port. Needs ExcelApi 1.13; what is newer is used where it is there.
import type { Area } from '../../core/sheet/cells';
import type { WorkbookPort } from '../port';
import { readDropDowns } from './drop-downs';
import { clearHighlights, highlight } from './highlights';
import { insertRows, takeBackRows } from './insert-rows';
import { keep, recall } from './keep';
import { listen } from './listen';
import { offerWords, takeBackOffers } from './offers';
import { OwnWrites } from './own-writes';
import { putSheet, putSheets, takeBackSheets, type KnownDrafts } from './put-sheets';
import { read, readAreas } from './read';
import { reveal } from './reveal';
import { survey } from './survey';
import { takeBack } from './take-back';
import { topLeft, write } from './write';

/** The requirement set without which nothing here works. */
export const neededApi = { set: 'ExcelApi', version: '1.13' } as const;

export function createOfficeWorkbook(): WorkbookPort {
  const own = new OwnWrites();
  const drafts: KnownDrafts = new Map();
  // Changes aim at cells found by the last survey, so its merged areas are the ones that matter to them.
  let merges: ReadonlyMap<string, readonly Area[]> = new Map();
  return {
    survey: async () => {
      const found = await survey();
      merges = new Map(found.sheets.map((sheet) => [sheet.id, sheet.merges]));
      return found;
    },
    read: (found, sheets, attention = {}) => read(found, sheets, attention),
    readDropDowns,
    readAreas,
    write: (plan) => write(plan, (sheet) => merges.get(sheet) ?? [], own),
    takeBack: (before) => takeBack(before, own),
    reveal,
    recall,
    keep,
    listen: (onEdit) => listen(onEdit, own),
    offerWords: (offers) => offerWords(offers, own),
    takeBackOffers,
    insertRows,
    takeBackRows,
    highlight: (cells) => highlight(cells, (place) => topLeft(place, merges.get(place.sheet) ?? [])),
    clearHighlights,
    putSheet: (draft) => putSheet(draft, own, drafts),
    putSheets: (wanted) => putSheets(wanted, own, drafts),
    takeBackSheet: (put) => takeBackSheets([put], own, drafts),
    takeBackSheets: (puts) => takeBackSheets(puts, own, drafts),
  };
}
