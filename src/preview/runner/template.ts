// What `annex --template` does: fills the office's own Word template from the tracker.
import path from 'node:path';
import { fillTemplate } from '../../export/template';
import { messagesOf } from '../../messages';
import { readTemplateValues } from '../../tasks';
import { Problem } from './arguments';
import { type Errand, type ExitCode, refusalLine, warnOfConflict } from './errand';
import { keptLines } from './kept-report';
import { readBytes, writeOut } from './open';
import { paperSettings, tellWritten } from './paper';

export async function template(errand: Errand, file: string): Promise<ExitCode> {
  const { request, given, words, io } = errand;
  const { problems } = words.runner;
  const form = await readBytes(file, problems);
  const wish = { settings: await paperSettings(errand), language: given.wishedLanguage, scope: given.scope };
  const read = await readTemplateValues(errand.file.workbook, { ...request, ...wish }, messagesOf);
  if (read.kind === 'refused') throw new Problem(refusalLine(read, given, words));
  for (const line of keptLines(read.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(read.tracker, words, io);
  const { values } = read;
  const name = path.basename(file);
  const filled = await fillTemplate(form, values);
  // Standard error gets one line.
  if (filled.kind === 'problem') throw new Problem(words.template.problem(name, filled.problem).join(' '));
  await writeOut(given.out ?? '', filled.bytes, problems);
  tellWritten(errand, name, { template: name, language: values.language }, values.omissions());
  return 0;
}
