// The headless runner: the add-in's own tasks, run against a workbook file without Excel. Standard output holds the
// answer and nothing else; everything said besides goes to standard error.
import path from 'node:path';
import { messages, type MessageSet } from '../../messages';
import { checkTracker, readWorkbookTracker, type CheckRequest, type Refused, type Tracker } from '../../tasks';
import { Fault } from '../../workbook/faults';
import type { WorkbookPort } from '../../workbook/port';
import { type Arguments, commands, Problem, readArguments } from './arguments';
import { checkDocument, checkText } from './check-report';
import { keptLines } from './kept-report';
import { layoutDocument, layoutText } from './layout-report';
import { openFile } from './open';

export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What a shell reads of the outcome. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. 0: nothing of severity error; 1: at least one error found; 2: unusable input or arguments. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.includes('--help') || argv.includes('-h')) {
      io.out(usage(messages.en));
      return 0;
    }
    return await obey(readArguments(argv), io);
  } catch (error) {
    io.error(`${oneLine(lineOf(error))}\n`);
    return 2;
  }
}

async function obey(given: Arguments, io: Io): Promise<ExitCode> {
  const words = messages[given.language];
  const workbook = await openFile(given.workbook, words.runner.problems);
  const request: CheckRequest = {
    asOf: given.asOf,
    mapping: given.mapping,
    ...(given.scheme === null ? {} : { scheme: given.scheme }),
  };
  return given.command === 'layout'
    ? layout(workbook, request, given, words, io)
    : check(workbook, request, given, words, io);
}

async function layout(
  workbook: WorkbookPort,
  request: CheckRequest,
  given: Arguments,
  words: MessageSet,
  io: Io,
): Promise<ExitCode> {
  const read = await readWorkbookTracker(workbook, request);
  if (read.kind === 'refused') throw new Problem(refusalLine(read, given, words));
  const { tracker } = read;
  for (const line of keptLines(read.reading, given.json, words)) io.error(`${line}\n`);
  io.out(given.json ? json(layoutDocument(tracker, path.basename(given.workbook))) : layoutText(tracker, words));
  return 0;
}

async function check(
  workbook: WorkbookPort,
  request: CheckRequest,
  given: Arguments,
  words: MessageSet,
  io: Io,
): Promise<ExitCode> {
  const checked = await checkTracker(workbook, request);
  if (checked.kind === 'refused') throw new Problem(refusalLine(checked, given, words));
  for (const line of keptLines(checked.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(checked.tracker, given, words, io);
  io.out(given.json ? json(checkDocument(checked, words)) : checkText(checked, words));
  return checked.counts.error > 0 ? 1 : 0;
}

/** A given reporting date counts, but the sheet may say another. */
function warnOfConflict(tracker: Tracker, given: Arguments, words: MessageSet, io: Io): void {
  const found = tracker.statedAsOf ?? null;
  if (given.asOf === null || found === null || found === given.asOf) return;
  io.error(`${words.runner.asOfConflict(given.asOf, found)}\n`);
}

function refusalLine({ because, sheet }: Refused, given: Arguments, words: MessageSet): string {
  if (because === 'no-tracker') return words.runner.problems.noTracker(given.workbook);
  const { sentence, advice } = words.refused[because];
  return `${sentence(sheet)} ${advice}`;
}

function lineOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const name =
    error instanceof Fault ? error.message : error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return messages.en.runner.problems.fault(name);
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

function json(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function usage(words: MessageSet): string {
  const { usage: line, options } = words.runner;
  const width = Math.max(...options.map(({ option }) => option.length));
  return `${[line(commands), ...options.map(({ option, meaning }) => `  ${option.padEnd(width)}  ${meaning}`)].join('\n')}\n`;
}
