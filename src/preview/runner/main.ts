// The headless runner: the add-in's own tasks, run against a workbook file without Excel. Standard output holds the
// answer and nothing else; everything said besides goes to standard error.
import path from 'node:path';
import { messages, type MessageSet } from '../../messages';
import {
  applyFixes,
  type Checked,
  type CheckRequest,
  findingsCsv,
  fixesOf,
  insertFindingsReport,
  readWorkbookTracker,
} from '../../tasks';
import { Fault } from '../../workbook/faults';
import { type Arguments, commands, Problem, readArguments } from './arguments';
import { annex } from './annex';
import { openCatalogue } from './catalogue';
import { checkDocument, checkText } from './check-report';
import { type Errand, type ExitCode, type Io, json, refusalLine, checkedFor } from './errand';
import { figures } from './figures';
import { keptLines } from './kept-report';
import { layoutDocument, layoutText } from './layout-report';
import { openFile, readContents, writeOut } from './open';
import { summary } from './summary';
import { texts } from './texts';

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
  const file = await openFile(given.workbook, words.runner.problems);
  const errand: Errand = { file, given, words, io, request: await requestOf(given, words) };
  switch (given.command) {
    case 'layout':
      return layout(errand);
    case 'check':
      return check(errand);
    case 'fix':
      return fix(errand);
    case 'texts':
      return texts(errand);
    case 'figures':
      return figures(errand);
    case 'summary':
      return summary(errand);
    case 'annex':
      return annex(errand);
  }
}

async function requestOf(
  { asOf, mapping, scheme, previous, catalogue }: Arguments,
  words: MessageSet,
): Promise<CheckRequest> {
  return {
    asOf,
    mapping,
    ...(scheme === null ? {} : { scheme }),
    ...(previous === null ? {} : { lastPeriod: await readContents(previous, words.runner.problems) }),
    ...(catalogue === null ? {} : { catalogue: await openCatalogue(catalogue, words) }),
  };
}

async function layout({ file, request, given, words, io }: Errand): Promise<ExitCode> {
  const read = await readWorkbookTracker(file.workbook, request);
  if (read.kind === 'refused') throw new Problem(refusalLine(read, given, words));
  const { tracker } = read;
  for (const line of keptLines(read.reading, given.json, words)) io.error(`${line}\n`);
  io.out(given.json ? json(layoutDocument(tracker, path.basename(given.workbook))) : layoutText(tracker, words));
  return 0;
}

async function check(errand: Errand): Promise<ExitCode> {
  const { given, words, io } = errand;
  const checked = await checkedFor(errand);
  if (given.report !== null) await writeReport(errand, checked, given.report);
  io.out(given.json ? json(checkDocument(checked, words)) : checkText(checked, words));
  return checked.counts.error > 0 ? 1 : 0;
}

/** The report's sheet goes into a copy of the workbook; the workbook itself stays as it is. */
async function writeReport({ file, given, words }: Errand, checked: Checked, report: string): Promise<void> {
  const { problems } = words.runner;
  if (report.toLowerCase().endsWith('.csv')) {
    await writeOut(report, findingsCsv(checked, words), problems);
    return;
  }
  const inserted = await insertFindingsReport(file.workbook, checked, words);
  if (inserted.kind === 'refused') throw new Problem(refusalLine(inserted, given, words));
  await writeOut(report, file.bytes(), problems);
}

/** Only safe fixes, of the rules named, into a copy. */
async function fix(errand: Errand): Promise<ExitCode> {
  const { file, given, words, io } = errand;
  const checked = await checkedFor(errand);
  const named = new Set(given.rules);
  const findings = checked.findings.filter(({ rule }) => named.has(rule));
  const applied = await applyFixes(file.workbook, fixesOf(findings, { safeOnly: true }));
  if (applied.kind === 'refused') throw new Problem(refusalLine(applied, given, words));
  const out = given.out ?? '';
  await writeOut(out, file.bytes(), words.runner.problems);
  const unfixed = findings.length - applied.written;
  io.out(
    given.json
      ? json({ fixed: applied.written, leftAlone: unfixed, out })
      : `${words.runner.fixed(applied.written, unfixed, out)}\n`,
  );
  return 0;
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

function usage(words: MessageSet): string {
  const { usage: line, options } = words.runner;
  const width = Math.max(...options.map(({ option }) => option.length));
  return `${[line(commands), ...options.map(({ option, meaning }) => `  ${option.padEnd(width)}  ${meaning}`)].join('\n')}\n`;
}
