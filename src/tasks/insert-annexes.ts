// Puts annexes into the workbook as worksheets ready to print: one sheet for each, made anew in place while nobody edited it.
import type { AnnexDocument } from '../core/annex/document';
import { annexSheetInSteps } from '../core/annex/sheet/annex-sheet';
import type { SheetDraft } from '../core/sheet/draft';
import type { MessagesOf } from '../messages';
import type { Attention, SheetPut, WorkbookOutputs } from '../workbook/port';
import type { Refused } from './outcomes';
import { inSteps } from './pause';
import { refusing } from './refusals';

export interface AnnexesInserted {
  readonly kind: 'annexes-inserted';
  /** In the order of the documents. Hand them to `takeBackAnnexes`. */
  readonly puts: readonly SheetPut[];
}

export interface AnnexesTakenBack {
  readonly kind: 'annexes-taken-back';
  /** `false` where somebody edited a sheet since: all were left alone. */
  readonly removed: boolean;
}

/** Each is named and numbered in its own language. */
export function insertAnnexes(
  workbook: WorkbookOutputs,
  documents: readonly AnnexDocument[],
  messagesOf: MessagesOf,
  attention: Attention = {},
): Promise<AnnexesInserted | Refused> {
  return refusing(async () => {
    const drafts: SheetDraft[] = [];
    for (const document of documents) {
      const { outputs, sheetNames, pageOf } = (await messagesOf(document.language)).annex;
      const name = { ...outputs, ...sheetNames }[document.output];
      drafts.push(await inSteps(annexSheetInSteps(document, name, pageOf('{page}', '{pages}')), attention));
    }
    return { kind: 'annexes-inserted', puts: await workbook.putSheets(drafts) };
  });
}

export function takeBackAnnexes(
  workbook: WorkbookOutputs,
  puts: readonly SheetPut[],
): Promise<AnnexesTakenBack | Refused> {
  return refusing(async () => ({
    kind: 'annexes-taken-back',
    removed: (await workbook.takeBackSheets(puts)) === 'taken-back',
  }));
}
