// What the pane says of a write, and of taking it back.
import type { MessageSet } from '../../messages';
import { mostLiveLines } from '../../tasks';
import type { Told, Written } from '../written';
import type { NoticeKind } from './Notice';

export interface Telling {
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly advice?: string;
}

/** What was written, in a sentence. */
export function writtenSentence(written: Written, { pane, texts, paneFigures, paneAnnexes }: MessageSet): string {
  switch (written.kind) {
    case 'fix':
      if (written.written === 0) return pane.fixes.nothing;
      return written.written < written.wanted
        ? pane.fixes.partly(written.written, written.wanted)
        : pane.fixes.applied(written.written);
    case 'texts': {
      const { wanted, pulled } = written;
      if (pulled.written === 0) return pane.fixes.nothing;
      return pulled.written < wanted ? texts.put.partly(pulled.written, wanted) : texts.put.done(pulled.written);
    }
    case 'rows':
      return texts.add.done(written.added.inserted);
    case 'lists':
      return pane.written.dropDowns(written.cells);
    case 'colours':
      return pane.written.coloured(written.cells);
    case 'report':
      return pane.written.report(written.put.name);
    case 'summary':
      return paneFigures.insert.done(written.puts[0]?.name ?? '');
    case 'annexes':
      return paneAnnexes.told.inserted(written.puts.length, written.puts[0]?.name ?? '');
  }
}

export function tellingOf(told: Told, messages: MessageSet): Telling {
  const words = messages.pane.written;
  switch (told.kind) {
    case 'written': {
      const { written } = told;
      const advice = adviceOn(written, messages);
      const kind = wroteNothing(written) ? 'stale' : 'done';
      return { kind, sentence: writtenSentence(written, messages), ...(advice !== null && { advice }) };
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
    case 'catalogue-handed-over':
      if (told.how === 'neither') {
        return { kind: 'trouble', sentence: words.csvNeither.sentence, advice: messages.texts.publish.neither };
      }
      return {
        kind: 'done',
        sentence: told.how === 'saved' ? words.csvSaved(told.file) : messages.texts.publish.copied,
      };
    case 'paper-handed-over':
    case 'paper-copied':
    case 'paper-online':
      return paperTelling(told, messages);
  }
}

type PaperTold = Extract<Told, { kind: `paper-${string}` }>;

function paperTelling(told: PaperTold, { paneAnnexes: { told: words } }: MessageSet): Telling {
  if (told.kind === 'paper-online') return { kind: 'done', sentence: words.online(told.saved.name) };
  if (told.kind === 'paper-copied') {
    return told.how === 'copied' ? { kind: 'done', sentence: words.copied } : { kind: 'trouble', ...words.notCopied };
  }
  return told.how === 'saved'
    ? { kind: 'done', sentence: words.saved(told.file) }
    : { kind: 'trouble', ...words.notSaved };
}

function wroteNothing(written: Written): boolean {
  if (written.kind === 'fix') return written.written === 0;
  if (written.kind === 'texts') return written.pulled.written === 0;
  return written.kind === 'rows' && written.added.inserted === 0;
}

/** What was left as it was. */
function adviceOn(written: Written, { pane, texts, paneFigures }: MessageSet): string | null {
  if (written.kind === 'summary' && !written.live) return paneFigures.insert.tooMany(mostLiveLines);
  if (written.kind === 'lists' && written.left > 0) return pane.written.dropDownsLeft(written.left);
  if (written.kind === 'rows' && written.added.left > 0) return texts.add.left(written.added.left);
  return null;
}

function takenBackTelling(
  { what, restored, leftAlone }: Extract<Told, { kind: 'taken-back' }>,
  { pane: { fixes, written: words }, texts, paneFigures, paneAnnexes }: MessageSet,
): Telling {
  switch (what.kind) {
    case 'rows':
      return {
        kind: 'done',
        sentence: texts.add.takenBack(restored),
        ...(leftAlone > 0 && { advice: texts.add.notTakenBack(leftAlone) }),
      };
    case 'fix':
    case 'texts':
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
    case 'summary':
      return leftAlone > 0
        ? { kind: 'stale', sentence: paneFigures.insert.edited }
        : { kind: 'done', sentence: paneFigures.insert.takenBack };
    case 'annexes':
      return leftAlone > 0
        ? { kind: 'stale', sentence: paneAnnexes.told.edited }
        : { kind: 'done', sentence: paneAnnexes.told.takenBack };
  }
}
