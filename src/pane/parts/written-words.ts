// What the pane says of a write, and of taking it back.
import type { MessageSet } from '../../messages';
import type { Told, Written } from '../written';
import type { NoticeKind } from './Notice';

export interface Telling {
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly advice?: string;
}

/** What was written, in a sentence. */
export function writtenSentence(written: Written, { pane }: MessageSet): string {
  switch (written.kind) {
    case 'fix':
      if (written.written === 0) return pane.fixes.nothing;
      return written.written < written.wanted
        ? pane.fixes.partly(written.written, written.wanted)
        : pane.fixes.applied(written.written);
    case 'lists':
      return pane.written.dropDowns(written.cells);
    case 'colours':
      return pane.written.coloured(written.cells);
    case 'report':
      return pane.written.report(written.put.name);
  }
}

export function tellingOf(told: Told, messages: MessageSet): Telling {
  const words = messages.pane.written;
  switch (told.kind) {
    case 'written': {
      const { written } = told;
      const nothing = written.kind === 'fix' && written.written === 0;
      const left = written.kind === 'lists' && written.left > 0 ? { advice: words.dropDownsLeft(written.left) } : {};
      return { kind: nothing ? 'stale' : 'done', sentence: writtenSentence(written, messages), ...left };
    }
    case 'taken-back':
      return takenBackTelling(told, messages);
    case 'colours-removed':
      return { kind: 'done', sentence: told.cells === 0 ? words.noColours : words.coloursRemoved(told.cells) };
    case 'no-lists':
      return {
        kind: 'done',
        sentence: words.noDropDowns,
        ...(told.left > 0 && { advice: words.dropDownsLeft(told.left) }),
      };
    case 'handed-over':
      if (told.how === 'neither') return { kind: 'trouble', ...words.csvNeither };
      return { kind: 'done', sentence: told.how === 'saved' ? words.csvSaved(told.file) : words.csvCopied };
  }
}

function takenBackTelling(
  { what, restored, leftAlone }: Extract<Told, { kind: 'taken-back' }>,
  { pane: { fixes, written: words } }: MessageSet,
): Telling {
  switch (what.kind) {
    case 'fix':
      return {
        kind: 'done',
        sentence: fixes.takenBack(restored),
        ...(leftAlone > 0 && { advice: fixes.notTakenBack(leftAlone) }),
      };
    case 'lists':
      return {
        kind: 'done',
        sentence: words.dropDownsTakenBack,
        ...(leftAlone > 0 && { advice: words.dropDownsChanged(leftAlone) }),
      };
    case 'colours':
      return { kind: 'done', sentence: restored === 0 ? words.noColours : words.coloursRemoved(restored) };
    case 'report':
      return leftAlone > 0
        ? { kind: 'stale', sentence: words.reportEdited }
        : { kind: 'done', sentence: words.reportTakenBack };
  }
}
