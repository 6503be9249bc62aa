// Puts annexes into the workbook as worksheets ready to print: one sheet for each, made anew in place while nobody edited it.
import type { AnnexDocument } from '../core/annex/document';
import { annexSheet } from '../core/annex/sheet/annex-sheet';
import type { Language } from '../core/recommendation/codes';
import type { MessageSet } from '../messages/message-set';
import type { SheetPut, WorkbookOutputs } from '../workbook/port';
import type { Refused } from './outcomes';
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
  messages: Readonly<Record<Language, MessageSet>>,
): Promise<AnnexesInserted | Refused> {
  return refusing(async () => ({
    kind: 'annexes-inserted',
    puts: await workbook.putSheets(
      documents.map((document) => {
        const { outputs, sheetNames, pageOf } = messages[document.language].annex;
        const name = { ...outputs, ...sheetNames }[document.output];
        return annexSheet(document, name, pageOf('{page}', '{pages}'));
      }),
    ),
  }));
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
