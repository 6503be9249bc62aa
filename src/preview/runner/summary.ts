// What `summary` does: puts sheets with live figures and charts into a copy of the workbook, and prints the figures.
import { insertSummary } from '../../tasks';
import { Problem } from './arguments';
import { type Errand, type ExitCode, json, refusalLine, warnOfConflict } from './errand';
import { figuresDocument, figuresText } from './figures';
import { keptLines } from './kept-report';
import { writeOut } from './open';

export async function summary({ file, request, given, words, io }: Errand): Promise<ExitCode> {
  const inserted = await insertSummary(file.workbook, request, words);
  if (inserted.kind === 'refused') throw new Problem(refusalLine(inserted, given, words));
  const { counted, puts, live } = inserted;
  for (const line of keptLines(counted.reading, given.json, words)) io.error(`${line}\n`);
  warnOfConflict(counted.tracker, words, io);
  const out = given.out ?? '';
  await writeOut(out, file.bytes(), words.runner.problems);
  const sheets = puts.map(({ name }) => name);
  io.out(
    given.json
      ? json({ ...figuresDocument(counted.figures), live, sheets, out })
      : `${figuresText(counted.figures, words)}${words.figures.summaryWritten(sheets[0] ?? '', out)}\n`,
  );
  return 0;
}
