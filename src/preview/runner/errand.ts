// One command of the headless runner with all it needs, and what all commands share.
import type { MessageSet } from '../../messages';
import { type Checked, type CheckRequest, checkTracker, type Refused, type Tracker } from '../../tasks';
import { type Arguments, Problem } from './arguments';
import { keptLines } from './kept-report';
import type { OpenFile } from './open';

export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What a shell reads of the outcome. */
export type ExitCode = 0 | 1 | 2;

export interface Errand {
  readonly file: OpenFile;
  readonly given: Arguments;
  readonly words: MessageSet;
  readonly io: Io;
  readonly request: CheckRequest;
}

/** Throws Problem where there is no tracker, or it cannot be read. */
export async function checkedFor({ file, request, given, words, io }: Errand): Promise<Checked> {
  const checked = await checkTracker(file.workbook, request);
  if (checked.kind === 'refused') throw new Problem(refusalLine(checked, given, words));
  for (const line of keptLines(checked.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(checked.tracker, words, io);
  return checked;
}

/** A given reporting date, or the one that the workbook keeps, counts; but the sheet may say another. */
export function warnOfConflict({ asOf, statedAsOf = null }: Tracker, words: MessageSet, io: Io): void {
  if (asOf === null || statedAsOf === null || statedAsOf === asOf) return;
  io.error(`${words.runner.asOfConflict(asOf, statedAsOf)}\n`);
}

export function refusalLine({ because, sheet }: Refused, given: Arguments, words: MessageSet): string {
  // Named only where another workbook than the one that is checked holds no tracker.
  const file = sheet === null ? given.workbook : (given.previous ?? sheet);
  if (because === 'no-tracker') return words.runner.problems.noTracker(file);
  const { sentence, advice } = words.refused[because];
  return `${sentence(sheet)} ${advice}`;
}

export function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
